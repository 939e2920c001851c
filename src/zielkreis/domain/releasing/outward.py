"""What goes out: chosen findings that are open and not set aside, without a word for the own house."""

import re
from dataclasses import replace

from zielkreis.domain.releasing.holding import OPEN
from zielkreis.domain.values.codes import FindingClass
from zielkreis.domain.values.place import Place
from zielkreis.domain.values.proposal import ProposedWording
from zielkreis.domain.values.release import ReleaseChoice, ReleasedFinding
from zielkreis.domain.values.report import CheckedDraft, Judgement
from zielkreis.domain.values.waived import is_waived, standing_places

_ORDER = tuple(FindingClass)
_COUNT = re.compile(r"(?<=\b(?:[Dd]ie|[Dd]er|[Dd]en) )\d+ (?=[^\W\d])")


def release(checked: CheckedDraft, choice: ReleaseChoice) -> tuple[ReleasedFinding, ...]:
    """The findings that may go out, law before demand before craft; nothing chosen gives nothing.

    A finding that is set aside at some places keeps the others, and its words no longer speak of those.
    """
    return tuple(_released(checked, each) for each in releasable(checked) if _is_chosen(each, choice))


def releasable(checked: CheckedDraft) -> tuple[Judgement, ...]:
    """The findings that could go out if somebody chose them, in the order of their classes."""
    standing = (
        each for each in checked.report.judgements if each.outcome in OPEN and not is_waived(checked, each)
    )
    return tuple(sorted(standing, key=lambda each: _ORDER.index(each.finding_class)))


def _is_chosen(judgement: Judgement, choice: ReleaseChoice) -> bool:
    return choice.everything or judgement.id in choice.ids or judgement.finding_class in choice.classes


def _released(checked: CheckedDraft, judgement: Judgement) -> ReleasedFinding:
    places = standing_places(checked, judgement)
    outward = replace(judgement, places=places, limits="", known="", detail="")
    if len(places) < len(judgement.places):
        outward = replace(outward, reason=_reason_at(places), remedy=_uncounted(judgement.remedy), absent="")
    return ReleasedFinding(judgement=outward, places=places, proposals=_proposals(checked, judgement, places))


def _reason_at(places: tuple[Place, ...]) -> str:
    """The places that stand, without counts and quotations, which speak of those set aside as well."""
    labels = list(dict.fromkeys(place.place for place in places))
    return (
        f"Das betrifft {labels[0] if len(labels) == 1 else f'{len(labels)} Stellen: ' + ', '.join(labels)}."
    )


def _uncounted(remedy: str) -> str:
    """ "Die 16 Ziele … fassen" without its count, which includes the places set aside."""
    return _COUNT.sub("", remedy)


def _proposals(
    checked: CheckedDraft, judgement: Judgement, places: tuple[Place, ...]
) -> tuple[ProposedWording, ...]:
    spans = {each.id: (each.start, each.end) for each in checked.agreement.statements}
    found = []
    for proposal in checked.proposals:
        span = (proposal.place.start, proposal.place.end) if proposal.place else spans.get(proposal.statement)
        stands = span is None or any(place.start < span[1] and span[0] < place.end for place in places)
        if judgement.id in proposal.findings and (stands or not judgement.places):
            found.append(proposal)
    return tuple(found)
