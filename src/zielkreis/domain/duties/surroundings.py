"""The statements of an agreement read once more with what stands around them, to see who acts and when."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from zielkreis.domain.german.folding import without_soft_hyphens
from zielkreis.domain.reading.labels.analysis.analysis import analyse
from zielkreis.domain.reading.labels.analysis.lead import lead_of
from zielkreis.domain.reading.labels.analysis.rows import cells_of, is_row
from zielkreis.domain.reading.labels.contents import contents_of
from zielkreis.domain.reading.labels.kinds.facts import Facts, facts_of
from zielkreis.domain.reading.phrasebook import PhraseBook
from zielkreis.domain.reading.structure.agreement_types import leading_type
from zielkreis.domain.reading.wording import Wording
from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.statement import Statement, StatementContext

_SEPARATOR = " | "
#: Only dates that name no year depend on it, and those are left out where the agreement has none.
_ANY_DAY = date(2011, 1, 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Surrounded:
    """A statement with its facts, and the sentence that leads in to it where there is one."""

    statement: Statement
    facts: Facts
    lead: Wording | None


def surrounded(
    agreement: Agreement, statements: tuple[Statement, ...], book: PhraseBook
) -> Iterator[Surrounded]:
    """The facts of each of these statements."""
    before = dict(zip(agreement.statements[1:], agreement.statements, strict=False))
    for statement in statements:
        plain, _ = without_soft_hyphens(statement.text)
        context = _context(agreement, statement, before.get(statement))
        analysis = analyse(plain, context, book)
        lead = lead_of(analysis)
        contents = contents_of(analysis, cells_of(analysis, plain) if is_row(plain) else ())
        yield Surrounded(statement=statement, facts=facts_of(contents, lead), lead=lead)


def _context(agreement: Agreement, statement: Statement, previous: Statement | None) -> StatementContext:
    same = previous is not None and previous.section == statement.section
    return StatementContext(
        agreement_type=leading_type(agreement.types, agreement.parties),
        on=agreement.concluded_on or _ANY_DAY,
        parties=tuple(dict.fromkeys(party.code for party in agreement.parties)),
        year=agreement.year,
        section=statement.section,
        heading=statement.section.split(" / ")[-1],
        table_header=_head_of(agreement, statement),
        before=statement.introduction or (previous.text if same and previous is not None else ""),
    )


def _head_of(agreement: Agreement, statement: Statement) -> tuple[str, ...]:
    """The head of its table: the nearest line of cells above the row that is no statement."""
    if _SEPARATOR not in statement.text:
        return ()
    end = agreement.text.rfind("\n", 0, statement.start)
    starts = {each.start for each in agreement.statements if _SEPARATOR in each.text}
    while end > 0:
        start = agreement.text.rfind("\n", 0, end) + 1
        line = agreement.text[start:end]
        if _SEPARATOR not in line:
            return ()
        if start not in starts:
            return tuple(line.split(_SEPARATOR))
        end = start - 1
    return ()
