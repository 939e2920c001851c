"""Single statements, labelled and judged as if they stood in a draft."""

from collections.abc import Iterator

from zielkreis.files.interchange import plain_judgements, plain_parts, plain_support
from zielkreis.files.statement_lines import (
    StatementLine,
    StatementLinesError,
    read_statement_lines,
    write_statement_line,
)
from zielkreis.service.one_statement import Table, judge_one, label_one

__all__ = ["StatementLinesError", "label_statements"]


def label_statements(data: bytes) -> tuple[int, Iterator[str]]:
    """How many statements the JSON lines hold, and for each, when asked, its labels as a JSON line.

    Raises ``StatementLinesError`` with all faults of the input at once, before the first line.
    """
    statements = read_statement_lines(data)
    return len(statements), (_labelled(each) for each in statements)


def _labelled(line: StatementLine) -> str:
    context = line.context
    labels = label_one(line.text, context)
    table = Table(
        types=(context.agreement_type,), parties=frozenset(context.parties), on=context.on
    )
    judgements, _ = judge_one(
        line.text,
        kind=labels.kind,
        responsibility=labels.responsibility,
        parts=labels.parts,
        benefits=labels.benefits,
        table=table,
    )
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
