"""What stands around each passage and decides how its words are read."""

from collections.abc import Iterator
from datetime import date

from zielkreis.domain.reading.structure.passages import Passage
from zielkreis.domain.values.codes import AgreementType, PartyCode
from zielkreis.domain.values.statement import StatementContext


def surround(
    text: str,
    passages: tuple[Passage, ...],
    *,
    agreement_type: AgreementType,
    parties: tuple[PartyCode, ...],
    year: int | None,
    on: date,
) -> Iterator[StatementContext]:
    """The context of each passage in order.

    ``before`` is the introduction of its list, else the passage before it under the same
    headings; ``after`` the next one there, with a footnote that adds to the passage.
    """
    for i, passage in enumerate(passages):
        yield StatementContext(
            agreement_type=agreement_type,
            on=on,
            parties=parties,
            year=year,
            section=passage.section,
            heading=passage.heading,
            table_header=passage.table_header,
            before=passage.introduction or _neighbour(text, passages, i, -1),
            after=" ".join(filter(None, (passage.remark, _neighbour(text, passages, i, 1)))),
        )


def _neighbour(text: str, passages: tuple[Passage, ...], i: int, step: int) -> str:
    j = i + step
    while 0 <= j < len(passages) and passages[j].is_footnote:
        j += step
    if not 0 <= j < len(passages) or passages[j].headings != passages[i].headings:
        return ""
    return text[passages[j].start : passages[j].end]
