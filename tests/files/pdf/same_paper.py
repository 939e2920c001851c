"""What must be the same however a paper reaches us: statements, parties, signatories, outcomes."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace

from zielkreis.domain.values.document import BlockKind, Document
from zielkreis.service.check_draft import check_draft
from zielkreis.service.read_draft import agreement_in


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A paper as understood, without places and without what only the print decides."""

    types: tuple[object, ...]
    parties: tuple[tuple[object, ...], ...]
    signatories: tuple[tuple[object, ...], ...]
    statements: tuple[tuple[object, ...], ...]
    outcomes: tuple[tuple[object, ...], ...]


def told(document: Document) -> Told:
    """The paper as the program understands it.

    Blanks count as one. Which of the lines below a name is the function of who signs is left out: a
    layout table and lines side by side look alike on paper and are told apart only in Word.
    """
    agreement = agreement_in(document)
    report = check_draft(agreement, program_version="test").report
    return Told(
        types=agreement.types,
        parties=tuple((one.code, one.name, one.represented_by, one.short_name) for one in agreement.parties),
        signatories=tuple((one.code, one.role) for one in agreement.signatories),
        statements=tuple(
            (one.kind, " ".join(one.text.split()), one.responsibility, repr(one.parts), repr(one.judgements))
            for one in agreement.statements
        ),
        outcomes=tuple((one.id, one.outcome, one.code) for one in report.judgements),
    )


def without_footnotes(document: Document) -> Document:
    """The document as ``typesetting`` sets it."""
    blocks = tuple(block for block in document.blocks if block.kind is not BlockKind.FOOTNOTE)
    return replace(document, blocks=blocks)


def share_of_same(pairs: Iterable[tuple[Told, Told]]) -> float:
    """The share of statements of the first papers that the second ones have, too."""
    same = total = 0
    for first, second in pairs:
        there = Counter(second.statements)
        total += len(first.statements)
        same += sum((Counter(first.statements) & there).values())
    return same / total
