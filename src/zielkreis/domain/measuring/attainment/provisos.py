"""What recorded events and the firmness of the agreement do to a judgement."""

from dataclasses import replace

from zielkreis.domain.german.dates import print_date
from zielkreis.domain.measuring.attainment.following import FollowedTarget, FollowUp
from zielkreis.domain.measuring.attainment.wording import HEADS
from zielkreis.domain.values.attainment import Attainment, Doubt, EventKind, Standing
from zielkreis.domain.values.codes import Commitment

_FIRMNESS = {
    Commitment.EXPECTATION: "Der Wert ist eine Erwartung und kein vereinbartes Ziel; er wird gezeigt, nicht "
    "beurteilt.",
    Commitment.OFFER: "Der Wert ist ein Angebot und noch nicht vereinbart; er wird gezeigt, nicht beurteilt.",
}
_DECIDED = frozenset({Attainment.REACHED, Attainment.MISSED})


def with_provisos(standing: Standing, target: FollowedTarget, follow: FollowUp) -> Standing:
    """The standing with its proviso, its firmness and the events that are to be weighed beside it."""
    standing = _with_preliminary(standing)
    if target.parts.condition is not None:
        standing = _with_condition(standing, target, follow)
    commitment = target.parts.commitment.value if target.parts.commitment is not None else Commitment.TARGET
    if commitment in _FIRMNESS:
        standing = _turned(standing, Attainment.MONITORED, _FIRMNESS[commitment])
    noted = follow.events_of(target, EventKind.NOTED)
    weighed = tuple(
        f"Vermerkt am {print_date(each.on)}, die Zahl bleibt davon unberührt: {each.evidence}."
        for each in noted
    )
    return replace(standing, notes=(*standing.notes, *weighed))


def _with_preliminary(standing: Standing) -> Standing:
    """A preliminary value where no final one is known is a doubt of its own."""
    if not standing.preliminary or standing.month is not None:
        return standing
    doubts = {*standing.doubts, Doubt.PRELIMINARY} - {Doubt.NO_FIGURE}
    return replace(standing, doubts=tuple(each for each in Doubt if each in doubts))


def _with_condition(standing: Standing, target: FollowedTarget, follow: FollowUp) -> Standing:
    condition = target.parts.condition
    words = condition.words or condition.value if condition is not None else ""
    settled = follow.events_of(target, EventKind.CONDITION_MET, EventKind.CONDITION_FAILED)
    if settled and settled[-1].kind is EventKind.CONDITION_FAILED:
        last = settled[-1]
        why = f"Die Bedingung „{words}“ ist nicht eingetreten ({print_date(last.on)}: {last.evidence})."
        return _turned(standing, Attainment.LAPSED, why)
    if settled:
        last = settled[-1]
        note = f"Die Bedingung „{words}“ ist eingetreten ({print_date(last.on)}: {last.evidence})."
        return replace(standing, notes=(*standing.notes, note))
    note = f"Ob die Bedingung „{words}“ eingetreten ist, ist nicht vermerkt."
    doubts = {*standing.doubts, Doubt.CONDITION_OPEN}
    standing = replace(standing, doubts=tuple(each for each in Doubt if each in doubts))
    if standing.attainment not in _DECIDED:
        return replace(standing, notes=(*standing.notes, note))
    by_figure = f"{note} Nach der Zahl allein wäre das Ziel {HEADS[standing.attainment].lower()}."
    return _turned(standing, Attainment.UNDECIDED, by_figure)


def _turned(standing: Standing, attainment: Attainment, why: str) -> Standing:
    """Another judgement on the same figures: the head of the sentence changes, the reason is noted."""
    _, separator, rest = standing.words.partition(". ")
    words = f"{HEADS[attainment]}{separator}{rest}" if separator else standing.words
    return replace(standing, attainment=attainment, words=words, notes=(*standing.notes, why))
