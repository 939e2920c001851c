"""Single statements, labelled and judged as if they stood in a draft."""

from collections.abc import Iterator
from dataclasses import dataclass

from zielkreis.domain.values.visible import shortened
from zielkreis.files.interchange import plain_judgements, plain_parts, plain_support
from zielkreis.files.statement_lines import (
    StatementLine,
    StatementLinesError,
    read_statement_lines,
    write_statement_line,
)
from zielkreis.service.one_statement import read_one, recorded_day

__all__ = ["LabelledStatements", "StatementLinesError", "label_statements"]


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelledStatements:
    """The labels as JSON lines, each made when it is asked for; ``notes`` are German sentences."""

    count: int
    lines: Iterator[str]
    notes: tuple[str, ...] = ()


def label_statements(data: bytes) -> LabelledStatements:
    """The labels of all statements in JSON lines.

    Raises ``StatementLinesError`` with all faults of the input at once, before the first line.
    """
    statements = read_statement_lines(data)
    return LabelledStatements(
        count=len(statements),
        lines=(_labelled(each) for each in statements),
        notes=(*_notes_on_repeated_ids(statements), *_notes_on_early_law(statements)),
    )


def _notes_on_repeated_ids(statements: tuple[StatementLine, ...]) -> Iterator[str]:
    first: dict[str, int] = {}
    for each in statements:
        # The number 1 and the text "1" cannot be told apart in most tables either.
        known = first.setdefault(str(each.id), each.number)
        if known != each.number:
            yield (
                f"Zeile {each.number}: Die id „{shortened(str(each.id))}“ steht schon in Zeile {known}. "
                "Gekennzeichnet werden beide, in der Reihenfolge der Eingabe; geben Sie jeder Aussage eine "
                "eigene id."
            )


def _notes_on_early_law(statements: tuple[StatementLine, ...]) -> Iterator[str]:
    for each in statements:
        on = each.context.on
        if recorded_day(on) != on:
            yield (
                f"Zeile {each.number}: Für den {on:%d.%m.%Y} ist kein Recht erfasst; gelesen wird nach dem "
                f"Recht vom {recorded_day(on):%d.%m.%Y}."
            )


def _labelled(line: StatementLine) -> str:
    labels, judgements = read_one(line.text, line.context)
    return write_statement_line(
        {
            "id": line.id,
            "kind": labels.kind,
            "responsibility": labels.responsibility,
            "parts": plain_parts(labels.parts),
            "judgements": plain_judgements(judgements),
            "support": plain_support(labels.support),
        }
    )
