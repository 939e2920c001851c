"""Support: whether the upper party brings something in, how far it goes and how firmly (section 5)."""

import re

from zielkreis.domain.german.date_forms import DateKind
from zielkreis.domain.german.folding import fold
from zielkreis.domain.reading.labels.analysis import Analysis
from zielkreis.domain.reading.labels.quantities import Quantity, find_quantities
from zielkreis.domain.reading.labels.subjects import agent_of, points_back, subject_of
from zielkreis.domain.reading.phrasebook import Hit
from zielkreis.domain.values.codes import AgreementType, Grade
from zielkreis.domain.values.statement import Evidence, Support

_GRADES = ("resource", "advice", "analysis", "information", "attitude")
#: Who can bring in support: the upper party of each type of agreement.
_UPPER = {
    AgreementType.ZV1: frozenset(("BMAS",)),
    AgreementType.ZV2: frozenset(("BA", "LAND", "BMAS")),
    AgreementType.ZV3: frozenset(("BMAS",)),
    AgreementType.ZV4: frozenset(("LAND", "BMAS", "BA")),
    AgreementType.ZV5: frozenset(("LAND", "BMAS", "BA")),
}
#: Words before a noun that make it the theme or the receiver, not the thing that is brought in.
_PURPOSE = re.compile(
    r"\b(?:für|zur|zum|über|zu|bei|beim|hinsichtlich|anhand|im rahmen|zwecks|an|auf|aus|von|vom|der|des|den|dem|in|im|"
    r"bezüglich|gegenüber|einer|eines|ihrer|seiner)\s+(?:(?:\S+(?:en|er|es|e)|der|die|den|das|des|und|sowie)\s+){0,2}$",
    re.IGNORECASE,
)
_GIVEN = re.compile(
    r"\b(?:durch|mit|mittels|in form von|an den|auf eine[nr]?|zusätzlich\w*|weitere\w*|ein|eine|einen)\s+(?:\S+\s+){0,2}$",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"(?:\d[\d.,]*|\b(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|eine?[nmr]?|je|zusätzliche\w*|weitere\w*|befristete\w*|halbe\w*))"
    r"\s+(?:\S+\s+){0,2}$",
    re.IGNORECASE,
)
_MONEY = re.compile(r"€|\bEUR\b|\beuro\b", re.IGNORECASE)
_FINITE = re.compile(
    r"\b(?:wird|werden|ist|sind|steht|stehen|hat|haben|trägt|tragen|gilt|bleibt|erfolgt|erfolgen|findet|finden|erhält|erhalten)\b"
)
_FIRM_LEAD = re.compile(
    r"führt|stellt|verpflichtet|finanziert|bringt|trägt|leistet|sagt|übernimmt|liefert|gewährt|erbringt|sichert|beteiligt|erhält",
    re.IGNORECASE,
)
_WEAK_LEAD = re.compile(r"unterstütz|kann|bietet|angebot|strebt|prüft|soll\b|beabsichtigt", re.IGNORECASE)


def is_upper(analysis: Analysis, actor: Hit | None) -> bool:
    """Whether an actor is the upper party of this type of agreement."""
    return actor is not None and actor.concept in _UPPER[analysis.context.agreement_type]


def support_of(analysis: Analysis) -> tuple[Support, Evidence]:
    """Grade, firmness, amount and date of what is brought in."""
    grade, hit = _grade(analysis)
    binding = _is_binding(analysis)
    quantified = any(not _is_year(quantity) for quantity in find_quantities(analysis))
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
    hits = analysis.of("support", *_GRADES)
    objects = [hit for hit in hits if not _is_theme(analysis, hit)]
    staff = [hit for hit in analysis.of("support", "staff") if _is_lent(analysis, hit)]
    if staff and not any(hit.concept in ("advice",) for hit in objects):
        return Grade.RESOURCE, staff[0]
    nouns = [hit for hit in objects if analysis.tokens[hit.first].is_noun]
    verbs = [hit for hit in objects if hit.concept == "analysis" and not analysis.tokens[hit.first].is_noun]
    if verbs and not any(hit.concept in ("resource", "advice") for hit in nouns):
        return Grade.ANALYSIS, verbs[0]
    if nouns and not _has_verb(analysis):
        return Grade(nouns[0].concept), nouns[0]
    for found in (nouns, objects, list(hits)):
        best = min(found, key=lambda hit: _GRADES.index(hit.concept), default=None)
        if best is not None and (best.concept != "attitude" or found is hits or not hits):
            return Grade(best.concept), best
    return Grade.ATTITUDE, None


def _is_theme(analysis: Analysis, hit: Hit) -> bool:
    """Named as theme, receiver or aim ("zur Schuldnerberatung", "über Fördermittel")."""
    if not analysis.tokens[hit.first].is_noun:
        return False
    before = analysis.text[max(0, hit.start - 45) : hit.start]
    return bool(_PURPOSE.search(before)) and not _GIVEN.search(before)


def _is_lent(analysis: Analysis, hit: Hit) -> bool:
    """People are a resource where they are counted and given, not where they are trained."""
    before = analysis.text[max(0, hit.start - 40) : hit.start]
    return bool(_COUNTED.search(before)) and not re.search(
        r"\b(?:von|für|der|die|an|mit)\s+(?:\S+\s+){0,2}$", before, re.I
    )


def _is_binding(analysis: Analysis) -> bool:
    """The firmest finite verb decides; a proviso makes it loose, and an item takes the verb of its lead-in."""
    if analysis.has("support", "proviso"):
        return False
    weak = analysis.of("support", "weak")
    if not weak:
        return _has_verb(analysis) or _is_led_firmly(analysis)
    firm = [
        hit for hit in analysis.of("support", "firm") if not any(w.start <= hit.start < w.end for w in weak)
    ]
    return any(not _is_subordinate(analysis, hit) for hit in firm)


def _has_verb(analysis: Analysis) -> bool:
    """Whether the statement is a sentence of its own."""
    return (
        is_upper(analysis, subject_of(analysis))
        or is_upper(analysis, agent_of(analysis))
        or points_back(analysis)
        or bool(_FINITE.search(analysis.text))
        or analysis.has("support", "firm")
    )


def _is_led_firmly(analysis: Analysis) -> bool:
    lead = (
        fold(analysis.context.before)
        if analysis.context.before.rstrip().endswith((":", "durch", "mit"))
        else ""
    )
    lead = lead or (analysis.context.heading if analysis.context.heading.endswith(":") else "")
    if lead:
        return bool(_FIRM_LEAD.search(lead)) and not _WEAK_LEAD.search(lead)
    return not re.search(r"angebot", analysis.context.heading, re.IGNORECASE)


def _is_subordinate(analysis: Analysis, hit: Hit) -> bool:
    """A verb behind "ob" or "dass" belongs to what is examined or wished for."""
    return re.search(r"\b(?:ob|dass|inwieweit)\b", analysis.text[: hit.start]) is not None


def _is_year(quantity: Quantity) -> bool:
    return not quantity.noun and 1990 <= quantity.low <= 2060


def _is_dated(analysis: Analysis) -> bool:
    """A month, quarter, day, deadline or frequency; the agreement's own year alone is none."""
    if analysis.has("support", "dated"):
        return True
    own = [
        found for found in analysis.dates if found.kind is not DateKind.YEAR or found.value != analysis.year
    ]
    years = [found for found in own if found.kind is DateKind.YEAR]
    if len(years) < len(own):
        return True
    return bool(years) and re.search(r"\b(?:bis|und|ab|jeweils)\b", analysis.text) is not None
