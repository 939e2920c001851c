"""The places of the released findings: each once, with the points that speak of it and what is proposed."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from zielkreis.domain.papers.letter import LetterAddition, LetterPassage
from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.place import Place
from zielkreis.domain.values.proposal import ProposalKind, ProposedWording
from zielkreis.domain.values.release import ReleasedFinding

#: A point tells so many places itself; where it has more, they stand in the annex.
MOST_IN_A_POINT = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberedFinding:
    """A released finding with the number of its point.

    ``goes_to_annex`` tells that its places stand in the annex and not in the point itself.
    """

    number: int
    finding: ReleasedFinding
    goes_to_annex: bool


def number_findings(released: Sequence[ReleasedFinding], agreement: Agreement) -> tuple[NumberedFinding, ...]:
    """The findings in their order with their numbers.

    To the annex go the places of a finding that has many, and of findings that propose words for one and the
    same place, so that no sentence is proposed twice.
    """
    reworded = Counter(place for each in released for place in _reworded(each, agreement))
    return tuple(
        NumberedFinding(
            number=number,
            finding=each,
            goes_to_annex=len(each.places) > MOST_IN_A_POINT
            or any(reworded[place] > 1 for place in _reworded(each, agreement)),
        )
        for number, each in enumerate(released, start=1)
    )


def _reworded(finding: ReleasedFinding, agreement: Agreement) -> tuple[Place, ...]:
    """The places for which the finding proposes words."""
    return tuple(
        place
        for place in finding.places
        if any(_stands_at(proposal, place, agreement) for proposal in finding.proposals)
    )


def annex_of(findings: Sequence[NumberedFinding], agreement: Agreement) -> tuple[LetterPassage, ...]:
    """The places of all points that have many, in the order of the draft, each once."""
    listed = [each for each in findings if each.goes_to_annex]
    places = sorted({place for each in listed for place in each.finding.places}, key=_position)
    proposals = _distinct(proposal for each in listed for proposal in each.finding.proposals)
    given: set[ProposedWording] = set()
    passages = []
    for place in places:
        here = [each for each in proposals if each not in given and _stands_at(each, place, agreement)]
        given.update(here)
        numbers = tuple(each.number for each in listed if place in each.finding.places)
        passages.append(_passage(place, numbers, here))
    return tuple(passages)


def passages_in(each: NumberedFinding, agreement: Agreement) -> tuple[LetterPassage, ...]:
    """The places of a point that tells them itself."""
    if each.goes_to_annex:
        return ()
    return tuple(
        _passage(
            place,
            (each.number,),
            [proposal for proposal in each.finding.proposals if _stands_at(proposal, place, agreement)],
        )
        for place in each.finding.places
    )


def unplaced(each: NumberedFinding, agreement: Agreement) -> tuple[ProposedWording, ...]:
    """The proposals of a finding that belong to none of its places."""
    return tuple(
        proposal
        for proposal in _distinct(each.finding.proposals)
        if not any(_stands_at(proposal, place, agreement) for place in each.finding.places)
    )


def additions_of(proposals: Iterable[ProposedWording]) -> tuple[LetterAddition, ...]:
    """Sentences to be added, each with where it belongs."""
    return tuple(
        LetterAddition(words=each.words, where=each.place.place if each.place else each.after)
        for each in proposals
        if each.kind is not ProposalKind.QUESTION
    )


def questions_of(proposals: Iterable[ProposedWording]) -> tuple[str, ...]:
    """What has to be settled before anything can be worded."""
    return tuple(each.question for each in proposals if each.kind is ProposalKind.QUESTION)


def _passage(place: Place, numbers: tuple[int, ...], proposals: Sequence[ProposedWording]) -> LetterPassage:
    return LetterPassage(
        label=place.place,
        quote=place.quote,
        points=numbers,
        proposals=tuple(each.words for each in proposals if each.kind is not ProposalKind.QUESTION),
        questions=questions_of(proposals),
    )


def _stands_at(proposal: ProposedWording, place: Place, agreement: Agreement) -> bool:
    return any(place.start < end and start < place.end for start, end in _spans(proposal, agreement))


def _spans(proposal: ProposedWording, agreement: Agreement) -> Iterator[tuple[int, int]]:
    if proposal.place is not None:
        yield proposal.place.start, proposal.place.end
    else:
        for statement in agreement.statements:
            if statement.id == proposal.statement:
                yield statement.start, statement.end


def _distinct(proposals: Iterable[ProposedWording]) -> tuple[ProposedWording, ...]:
    return tuple(dict.fromkeys(proposals))


def _position(place: Place) -> tuple[int, int]:
    return place.start, place.end
