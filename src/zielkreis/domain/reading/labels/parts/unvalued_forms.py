"""The form of a target without a number: a factor, an open value, a benchmark, a hold or a milestone."""

import re
from dataclasses import dataclass
from decimal import Decimal

from zielkreis.domain.reading.labels.analysis.analysis import Analysis
from zielkreis.domain.reading.labels.parts.figures import Figure
from zielkreis.domain.reading.labels.parts.references import COMPARISON_GROUP
from zielkreis.domain.reading.labels.parts.times import Times, is_dated_state
from zielkreis.domain.values.codes import Comparator, Form


@dataclass(frozen=True, slots=True)
class Unvalued:
    """A form with the words that tell it, and the value and comparator that follow from it."""

    form: Form
    words: str = ""
    value: Decimal | None = None
    comparator: Comparator | None = None


_FACTORS = {"tripled": Decimal(200), "doubled": Decimal(100), "halved": Decimal(-50)}
_OPEN = re.compile(
    r"(?:_{2,}|\.{3,}|…|\bx+,?x*\b|\[[^\]]*\])\s*(?P<unit>%|v\. ?H\.|Prozent(?:punkte)?)", re.IGNORECASE
)
_BY = re.compile(r"\bum\s*$")
#: Kennzahlen that are better the lower they are.
_BETTER_DOWN = frozenset(("K1", "K1E1", "K1E2", "K3", "K1E3", "K3E3"))
_GAP, _COUNTABLE = "gap", "countable"
#: What a word of comparison asks, the firmest first; "better" depends on the figure.
_STANDINGS = {
    "at_most": Comparator.AT_MOST,
    "better": None,
    "at_least": Comparator.AT_LEAST,
    "below": Comparator.LESS,
    "above": Comparator.MORE,
    "reaches": Comparator.AT_LEAST,
}
_HOLDS = {"hold": Comparator.EQUAL, "not_up": Comparator.AT_MOST, "not_down": Comparator.AT_LEAST}
_ONE_THING = re.compile(r"\b(?:ein|eine|einen|eines|einer|der|des|das|die)\s+(?:\w+\s+){0,3}[A-ZÄÖÜ]")


def form_without_number(analysis: Analysis, figure: Figure | None, times: Times) -> Unvalued:
    """The form the words tell; ``Form.NONE`` for a bare aim."""
    found = None
    if figure is not None:
        found = (
            _factor(analysis)
            or _open_value(analysis)
            or _benchmark(analysis, figure, times)
            or _hold(analysis)
        )
    return found or _milestone(analysis, figure, times) or Unvalued(Form.NONE)


def _factor(analysis: Analysis) -> Unvalued | None:
    hit = analysis.first("factors")
    if hit is None:
        return None
    value = _FACTORS[hit.concept]
    return Unvalued(Form.RELATIVE_CHANGE, analysis.words_of(hit), value, Comparator.EQUAL)


def _open_value(analysis: Analysis) -> Unvalued | None:
    """ "sinkt um ___ %": the form is agreed, the value is not."""
    match = _OPEN.search(analysis.text)
    if match is None:
        return None
    if not _BY.search(analysis.text[: match.start()]):
        return Unvalued(Form.LEVEL, match[0])
    points = "punkt" in match["unit"].lower()
    return Unvalued(Form.POINT_CHANGE if points else Form.RELATIVE_CHANGE, match[0])


def _benchmark(analysis: Analysis, figure: Figure, times: Times) -> Unvalued | None:
    reference = times.reference
    if reference is None or reference.value != COMPARISON_GROUP or figure.concept == _GAP:
        return None
    standing = next((concept for concept in _STANDINGS if analysis.has("benchmarks", concept)), None)
    if standing == "better":
        comparator = Comparator.LESS if figure.id in _BETTER_DOWN else Comparator.MORE
    else:
        comparator = (_STANDINGS[standing] if standing else None) or Comparator.EQUAL
    return Unvalued(Form.BENCHMARK, reference.words, None, comparator)


def _hold(analysis: Analysis) -> Unvalued | None:
    hit = analysis.first("changes", *_HOLDS)
    if hit is None or analysis.has("changes", "as_far_as_possible"):
        return None
    return Unvalued(Form.HOLD, analysis.words_of(hit), Decimal(0), _HOLDS[hit.concept])


def _milestone(analysis: Analysis, figure: Figure | None, times: Times) -> Unvalued | None:
    """A dated thing or state, or one thing that comes into being without a date."""
    hit = analysis.first("milestones", "thing")
    if hit is None:
        is_state = is_dated_state(analysis, times, has_results=False)
        return Unvalued(Form.MILESTONE) if is_state else None
    if not times.has_deadline:
        counts = figure is not None and figure.concept != _COUNTABLE
        if counts or not _comes_into_being(analysis):
            return None
    return Unvalued(Form.MILESTONE, analysis.words_of(hit))


def _comes_into_being(analysis: Analysis) -> bool:
    """Said of one thing: "Es soll eine Regelung geben", "Eröffnung des Standortes"."""
    if analysis.has("milestones", "figurative"):
        return False
    return analysis.has("milestones", "comes_into_being") and _ONE_THING.search(analysis.text) is not None
