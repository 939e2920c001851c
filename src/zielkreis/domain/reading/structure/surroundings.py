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
    before, after = _neighbours(passages)
    for i, passage in enumerate(passages):
        yield StatementContext(
            agreement_type=agreement_type,
            on=on,
            parties=parties,
            year=year,
            section=passage.section,
            heading=passage.heading,
            table_header=passage.table_header,
            before=passage.introduction or _words(text, passages, i, before[i]),
            after=" ".join(filter(None, (passage.remark, _words(text, passages, i, after[i])))),
        )


def _neighbours(passages: tuple[Passage, ...]) -> tuple[list[int], list[int]]:
    """Of each passage the numbers of the ones before and behind it that are no footnotes, -1 for none."""
    before, after = [-1] * len(passages), [-1] * len(passages)
    for found, order in ((before, range(len(passages))), (after, range(len(passages) - 1, -1, -1))):
        last = -1
        for i in order:
            found[i] = last
            last = last if passages[i].is_footnote else i
    return before, after


def _words(text: str, passages: tuple[Passage, ...], i: int, other: int) -> str:
    """The words of the other passage where it stands under the same headings."""
    if other < 0 or passages[other].headings != passages[i].headings:
        return ""
    return text[passages[other].start : passages[other].end]
