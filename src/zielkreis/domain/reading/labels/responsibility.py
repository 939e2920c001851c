"""Whose Leistungen bring a result about (contract, section 2; § 6 Abs. 1 SGB II on the day)."""

import re
from dataclasses import dataclass
from datetime import date

from zielkreis.domain.law.book import LawBook
from zielkreis.domain.law.citation_grammar import find_citations
from zielkreis.domain.reading.labels.analysis import Analysis
from zielkreis.domain.reading.labels.figures import LOCAL, official_hits
from zielkreis.domain.reading.labels.subjects import subject_of
from zielkreis.domain.values.codes import Responsibility
from zielkreis.domain.values.statement import Evidence, TargetParts

_AGENCY_FIGURES = frozenset(("K1", "K2E2", "K3E2"))
_MUNICIPAL_FIGURES = frozenset(("K1E1",))
_MEANS = re.compile(
    r"\b(?:durch|mittels|mithilfe|mit hilfe|im wege|auf dem weg|über die|aufgrund|mit)\s+(?:\S+\s+){0,4}$",
    re.IGNORECASE,
)
_CONTRIBUTES = re.compile(
    r"beitrag|\bbei\b\s*[.;]?$|beiträgt|steuert|bringt\b.*\bein\b|hierzu|hierfür|dazu|flankier", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class NamedBenefit:
    """A Leistung that the statement names at ``[start, end)`` and whose it is on the day."""

    id: str
    start: int
    end: int
    responsibility: Responsibility
    cited: bool


def benefits_in(analysis: Analysis, law: LawBook, on: date) -> tuple[NamedBenefit, ...]:
    """The Leistungen named by norm or by word, in order."""
    found = [
        NamedBenefit(benefit, cited.start, cited.end, law.traeger(benefit, on).responsibility, True)
        for cited in find_citations(analysis.text)
        if not cited.citation.internal
        for benefit in law.benefits_of(cited.citation, on)
    ]
    for hit in analysis.outside_names("benefits"):
        for benefit in _ids(hit.concept):
            responsibility = law.traeger(benefit, on).responsibility
            found.append(NamedBenefit(benefit, hit.start, hit.end, responsibility, False))
    return tuple(sorted(found, key=lambda benefit: benefit.start))


def _ids(concept: str) -> tuple[str, ...]:
    return ("16a_1", "16a_2", "16a_3", "16a_4") if concept == "16a" else (concept,)


def responsibility_of(
    analysis: Analysis, parts: tuple[TargetParts, ...], benefits: tuple[NamedBenefit, ...]
) -> tuple[Responsibility, Evidence]:
    """The responsibility and the words that decided it."""
    means = _means(analysis, benefits)
    if means:
        return _together(means), _evidence(analysis, means[0], "means")
    official = _official(parts) or _official_in_text(analysis)
    if official is not None:
        return official, Evidence(label="responsibility", rule="indicator", words=_figure_words(parts))
    told = [b for b in benefits if not _is_aside(analysis, b)]
    contributing = len(told) < len(benefits)
    decided = _by_topic_first(analysis)
    if decided is not None:
        return decided
    if told and not (contributing and analysis.has("topics", "shared")):
        return _together(told), _evidence(analysis, told[0], "benefit")
    return _by_topic(analysis, benefits, is_target=bool(parts))


def _means(analysis: Analysis, benefits: tuple[NamedBenefit, ...]) -> list[NamedBenefit]:
    """Leistungen on which the sentence rests: "durch passgenaue Vermittlung"."""
    found = []
    for benefit in benefits:
        before = analysis.text[: benefit.start]
        if _MEANS.search(before) and not _is_aside(analysis, benefit):
            found.append(benefit)
    return found


def _is_aside(analysis: Analysis, benefit: NamedBenefit) -> bool:
    """A Leistung named in a contribution behind the result, or as somebody's Einvernehmen."""
    if re.match(r"[^,;]{0,40}\bals (?:eigenen )?beitrag\b", analysis.text[benefit.end :], re.IGNORECASE):
        return True
    semicolon = analysis.text.rfind(";", 0, benefit.start)
    comma = max(
        analysis.text.rfind(", wozu", 0, benefit.start), analysis.text.rfind(", wobei", 0, benefit.start)
    )
    start = max(semicolon, comma)
    return start >= 0 and bool(_CONTRIBUTES.search(analysis.text[start:]))


def _together(benefits: list[NamedBenefit]) -> Responsibility:
    kinds = {benefit.responsibility for benefit in benefits}
    real = kinds - {Responsibility.NONE}
    if not real:
        return Responsibility.NONE
    if len(real) == 1:
        return next(iter(real))
    if Responsibility.UNCLEAR in real and len(real) == 2 and Responsibility.SHARED not in real:
        return Responsibility.UNCLEAR
    return Responsibility.SHARED


def _official(parts: tuple[TargetParts, ...]) -> Responsibility | None:
    """The responsibility of the Kennzahlen that the results speak of."""
    ids = {
        part.indicator.value for part in parts if part.indicator is not None and part.indicator.value != LOCAL
    }
    if not ids or any(part.indicator is not None and part.indicator.value == LOCAL for part in parts):
        return None
    return _of_figures(ids)


def _of_figures(ids: set[str]) -> Responsibility:
    if ids <= _AGENCY_FIGURES:
        return Responsibility.AGENCY
    return Responsibility.MUNICIPAL if ids <= _MUNICIPAL_FIGURES else Responsibility.SHARED


_BY_CONCEPT = {"K1": "K1", "K1_passive": "K1", "K1E1": "K1E1", "K2E2": "K2E2", "K3E2": "K3E2", "goal_1": "K1"}


def _official_in_text(analysis: Analysis) -> Responsibility | None:
    """For observed figures, which have no parts: the Kennzahl the words name."""
    hits = [hit for hit in official_hits(analysis) if hit.concept != "K3_bare"]
    hits = [hit for hit in hits if not hit.concept.startswith("goal")] or hits
    if not hits or (analysis.has("countables", "figure") and not _heads_official(analysis)):
        return None
    return _of_figures({_BY_CONCEPT.get(hit.concept, "K2") for hit in hits})


def _heads_official(analysis: Analysis) -> bool:
    first = analysis.first("indicators")
    local = analysis.first("countables", "figure")
    if first is None or local is None:
        return False
    return first.start <= local.start or re.match(r"(?:zahl|anzahl|summe|bestand|höhe)", analysis.text[local.start :], re.IGNORECASE) is not None


def _by_topic_first(analysis: Analysis) -> tuple[Responsibility, Evidence] | None:
    """Themes that decide before a word that merely sounds like a Leistung."""
    hit = analysis.first("topics", "none_first")
    return None if hit is None else (Responsibility.NONE, _words(analysis, hit.start, hit.end, "topic"))


def _by_topic(
    analysis: Analysis, benefits: tuple[NamedBenefit, ...], *, is_target: bool
) -> tuple[Responsibility, Evidence]:
    for concept in ("municipal", "none", "agency", "shared"):
        hit = next(iter(analysis.outside_names("topics", concept)), None)
        if hit is not None:
            return Responsibility(concept), _words(analysis, hit.start, hit.end, "topic")
    if benefits:
        return _together(list(benefits)), _evidence(analysis, benefits[0], "benefit")
    actor = subject_of(analysis)
    if actor is not None and actor.concept == "BA":
        return Responsibility.AGENCY, _words(analysis, actor.start, actor.end, "actor")
    if is_target or analysis.has("actors", "CLIENTS"):
        return Responsibility.SHARED, Evidence(label="responsibility", rule="people")
    return Responsibility.NONE, Evidence(label="responsibility", rule="no_benefit")


def _figure_words(parts: tuple[TargetParts, ...]) -> str:
    return next((part.indicator.words for part in parts if part.indicator is not None), "")


def _evidence(analysis: Analysis, benefit: NamedBenefit, rule: str) -> Evidence:
    return _words(analysis, benefit.start, benefit.end, rule)


def _words(analysis: Analysis, start: int, end: int, rule: str) -> Evidence:
    return Evidence(label="responsibility", rule=rule, words=analysis.words(start, end))
