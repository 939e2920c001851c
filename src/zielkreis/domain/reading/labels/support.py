"""Support: whether the upper party brings something in, how far it goes and how firmly (section 5)."""

import re

from zielkreis.domain.german.date_forms import DateKind
from zielkreis.domain.reading.labels.analysis import Analysis
from zielkreis.domain.reading.labels.quantities import Quantity, find_quantities
from zielkreis.domain.reading.phrasebook import Hit
from zielkreis.domain.values.codes import Grade
from zielkreis.domain.values.statement import Evidence, Support

_GRADES = ("resource", "advice", "analysis", "information", "attitude")
#: Words that carry their grade only when nothing else is brought in.
_PURPOSE = re.compile(
    r"\b(?:für den|für die|für das|zur|zum|über|zu|bei der|bei den|bei|hinsichtlich|auf der grundlage|anhand|im rahmen|"
    r"zwecks|aus|an den kosten|von|der|des|in)\s+(?:\S+\s+){0,2}$",
    re.IGNORECASE,
)
_UNDER_EXAMINATION = re.compile(r"\bprüf|geprüft|prüfung|erwäg", re.IGNORECASE)
_MONEY = re.compile(r"€|\bEUR\b|\beuro\b", re.IGNORECASE)


def support_of(analysis: Analysis) -> tuple[Support, Evidence]:
    """Grade, firmness, amount and date of what is brought in."""
    grade, hit = _grade(analysis)
    binding = _is_binding(analysis, grade)
    quantified = bool(_amounts(analysis))
    dated = _is_dated(analysis)
    concrete = grade in (Grade.ADVICE, Grade.RESOURCE) and binding and (quantified or dated)
    words = analysis.words(hit.start, hit.end) if hit is not None else ""
    return (
        Support(grade=grade, binding=binding, quantified=quantified, dated=dated, concrete=concrete),
        Evidence(label="support", rule=f"grade_{grade.value}", words=words),
    )


def _grade(analysis: Analysis) -> tuple[Grade, Hit | None]:
    """The grade of the thing that is brought in: the first object, not what it is for."""
    if _MONEY.search(analysis.text) and analysis.numbers:
        return Grade.RESOURCE, analysis.first("support", "resource")
    hits = [hit for hit in analysis.of("support", *_GRADES)]
    objects = [hit for hit in hits if not _is_purpose(analysis, hit)]
    for concept in _GRADES:
        for hit in objects:
            if hit.concept == concept:
                return Grade(concept), hit
    if hits:
        best = min(hits, key=lambda hit: _GRADES.index(hit.concept))
        return Grade(best.concept), best
    return (Grade.RESOURCE if _amounts(analysis) else Grade.ATTITUDE), None


def _is_purpose(analysis: Analysis, hit: Hit) -> bool:
    """Named as theme or aim ("zur Schuldnerberatung", "über Fördermittel"), not as what is brought in."""
    before = analysis.text[max(0, hit.start - 45) : hit.start]
    if re.search(r"\b(?:durch|mit|mittels|in form von|beteiligt sich)\s+(?:\S+\s+){0,3}$", before, re.I):
        return False
    return bool(_PURPOSE.search(before))


def _is_binding(analysis: Analysis, grade: Grade) -> bool:
    """The firmest finite verb decides; a proviso or an examination makes it loose."""
    if analysis.has("support", "proviso") or _UNDER_EXAMINATION.search(analysis.text):
        return False
    weak = analysis.of("support", "weak")
    firm = [hit for hit in analysis.of("support", "firm") if not any(w.start <= hit.start < w.end for w in weak)]
    if not weak:
        return bool(firm)
    strong = [hit for hit in firm if analysis.text[hit.start : hit.end].lower() not in ("wird", "werden")]
    independent = [hit for hit in strong if _is_finite(analysis, hit)]
    return bool(independent) and not _modal_governs(analysis)


def _is_finite(analysis: Analysis, hit: Hit) -> bool:
    """A participle or infinitive belongs to the verb that weakens it."""
    word = analysis.tokens[hit.first].low
    return not word.startswith("ge") and not word.endswith("en")


def _modal_governs(analysis: Analysis) -> bool:
    return any(token.low in ("kann", "könnte", "soll", "möchte", "können", "will", "könnten") for token in analysis.tokens)


def _amounts(analysis: Analysis) -> tuple[Quantity, ...]:
    """Numbers that measure what is brought in; lengths of a past time do not."""
    return tuple(q for q in find_quantities(analysis) if not _is_year(q))


def _is_year(quantity: Quantity) -> bool:
    return not quantity.noun and 1990 <= quantity.low <= 2060


def _is_dated(analysis: Analysis) -> bool:
    """A month, quarter, day, deadline or frequency; the agreement's own year alone is none."""
    if analysis.has("support", "dated"):
        return True
    own = [f for f in analysis.dates if f.kind is not DateKind.YEAR or f.value != analysis.year]
    years = [f for f in own if f.kind is DateKind.YEAR]
    if len(years) < len(own):
        return True
    return bool(years) and re.search(r"\b(?:bis|und|ab|jeweils)\b", analysis.text) is not None


def upper_parties(agreement_type: str) -> frozenset[str]:
    """Who can bring in support: the upper party of each type of agreement."""
    return _UPPER[agreement_type]


_UPPER = {
    "ZV1": frozenset(("BMAS",)),
    "ZV2": frozenset(("BA", "LAND", "BMAS")),
    "ZV3": frozenset(("BMAS",)),
    "ZV4": frozenset(("LAND", "BMAS", "BA")),
    "ZV5": frozenset(("LAND", "BMAS", "BA")),
}
