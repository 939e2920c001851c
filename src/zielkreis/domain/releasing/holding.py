"""Waivers held against a draft: which set something aside, and which are dropped for what reason."""

from collections.abc import Iterable

from zielkreis.domain.releasing.bound_words import bound_words, same_label
from zielkreis.domain.values.codes import Outcome
from zielkreis.domain.values.place import Place
from zielkreis.domain.values.report import Judgement, Report
from zielkreis.domain.values.waiver import Waiver, WaiverResult, WaiverState

OPEN = frozenset({Outcome.NOT_MET, Outcome.UNDECIDED})
"""What a finding must come to so that it can be set aside or released."""


def hold_waivers(waivers: Iterable[Waiver], report: Report) -> tuple[WaiverResult, ...]:
    """Each waiver with what it sets aside in this report, in the order given.

    A waiver with words sets aside the places of its finding that have these words; where several have
    them and one bears the label of the waiver, only that one. A label that has changed alone changes
    nothing. A waiver without words holds only for a finding that has no place in the text.
    """
    open_findings = {each.id: each for each in report.judgements if each.outcome in OPEN}
    return tuple(_held(waiver, open_findings.get(waiver.finding)) for waiver in waivers)


def _held(waiver: Waiver, judgement: Judgement | None) -> WaiverResult:
    if judgement is None:
        return WaiverResult(waiver=waiver, state=WaiverState.NO_SUCH_FINDING)
    if not judgement.places:
        state = WaiverState.WORDS_CHANGED if waiver.words else WaiverState.HOLDS
        return WaiverResult(waiver=waiver, state=state)
    if not waiver.words:
        return WaiverResult(waiver=waiver, state=WaiverState.WORDS_MISSING)
    places = _places_meant(waiver, judgement)
    state = WaiverState.HOLDS if places else WaiverState.WORDS_CHANGED
    return WaiverResult(waiver=waiver, state=state, places=places)


def _places_meant(waiver: Waiver, judgement: Judgement) -> tuple[Place, ...]:
    words = bound_words(waiver.words)
    same = tuple(place for place in judgement.places if bound_words(place.quote) == words)
    at_label = tuple(place for place in same if same_label(place.place, waiver.place))
    return at_label or same
