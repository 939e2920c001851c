"""Whose Leistungen bring a result about (contract, section 2; § 6 Abs. 1 SGB II on the day)."""

from collections.abc import Sequence

from zielkreis.domain.reading.labels.analysis.analysis import Analysis
from zielkreis.domain.reading.labels.analysis.distance import stands_behind, token_at
from zielkreis.domain.reading.labels.contents import Contents
from zielkreis.domain.reading.labels.parts.figures import LOCAL, countables, official_hits
from zielkreis.domain.reading.labels.responsibility.benefits import NamedBenefit
from zielkreis.domain.values.codes import Responsibility
from zielkreis.domain.values.statement import Evidence, TargetParts

_OF_AGENCY = frozenset(("K1", "K2E2", "K3E2"))
_OF_MUNICIPALITY = frozenset(("K1E1",))
#: Names of figures whose id the responsibility depends on; all others are shared as K2 is.
_BY_NAME = {"K1": "K1", "K1_passive": "K1", "K1E1": "K1E1", "K2E2": "K2E2", "K3E2": "K3E2", "goal_1": "K1"}
_TOPICS = (Responsibility.MUNICIPAL, Responsibility.NONE, Responsibility.AGENCY, Responsibility.SHARED)
_MEANS_WITHIN = 4
#: "als eigenen Beitrag" stands so many letters behind its Leistung at most.
_OWN_WITHIN = 40

Decision = tuple[Responsibility, Evidence]


def responsibility_of(
    contents: Contents, parts: tuple[TargetParts, ...], benefits: tuple[NamedBenefit, ...]
) -> Decision:
    """The responsibility and the words that decided it."""
    analysis = contents.analysis
    told = [benefit for benefit in benefits if not _is_aside(analysis, benefit)]
    means = [benefit for benefit in told if _is_means(analysis, benefit)]
    if means:
        return _by_benefits(analysis, means, "means")
    official = _of_parts(parts) or _of_figures_named(analysis)
    if official is not None:
        words = next((part.indicator.words for part in parts if part.indicator is not None), "")
        return official, Evidence(label="responsibility", rule="indicator", words=words)
    first = analysis.first("topics", "none_first")
    if first is not None:
        return Responsibility.NONE, _because(analysis, first.start, first.end, "topic")
    only_contributes = len(told) < len(benefits) and analysis.has("topics", "shared")
    if told and not only_contributes:
        return _by_benefits(analysis, told, "benefit")
    return _by_topic(contents, benefits, is_target=bool(parts))


def _is_means(analysis: Analysis, benefit: NamedBenefit) -> bool:
    """A Leistung on which the sentence rests: "durch passgenaue Vermittlung"."""
    means = analysis.of("contributions", "means")
    return stands_behind(token_at(analysis, benefit.start), means, within=_MEANS_WITHIN)


def _is_aside(analysis: Analysis, benefit: NamedBenefit) -> bool:
    """A Leistung named in a contribution behind the result, or as somebody's Einvernehmen."""
    for hit in analysis.of("contributions", "own"):
        between = analysis.text[benefit.end : hit.start]
        if benefit.end <= hit.start and len(between) <= _OWN_WITHIN and "," not in between:
            return True
    start = max(analysis.text.rfind(mark, 0, benefit.start) for mark in (";", ", wozu", ", wobei"))
    return start >= 0 and any(hit.start >= start for hit in analysis.of("contributions", "aside"))


def _by_benefits(analysis: Analysis, benefits: Sequence[NamedBenefit], rule: str) -> Decision:
    together = _together({benefit.responsibility for benefit in benefits})
    return together, _because(analysis, benefits[0].start, benefits[0].end, rule)


def _together(named: set[Responsibility]) -> Responsibility:
    """Leistungen of both Träger make it shared; one that the law leaves open makes it unclear."""
    real = named - {Responsibility.NONE}
    if len(real) <= 1:
        return next(iter(real), Responsibility.NONE)
    is_open = Responsibility.UNCLEAR in real and len(real) == 2 and Responsibility.SHARED not in real
    return Responsibility.UNCLEAR if is_open else Responsibility.SHARED


def _of_parts(parts: tuple[TargetParts, ...]) -> Responsibility | None:
    """The responsibility of the Kennzahlen that the results speak of."""
    ids = {part.indicator.value for part in parts if part.indicator is not None}
    return None if not ids or LOCAL in ids else _of_figures(ids)


def _of_figures(ids: set[str]) -> Responsibility:
    if ids <= _OF_AGENCY:
        return Responsibility.AGENCY
    return Responsibility.MUNICIPAL if ids <= _OF_MUNICIPALITY else Responsibility.SHARED


def _of_figures_named(analysis: Analysis) -> Responsibility | None:
    """For observed figures, which have no parts: the Kennzahl the words name."""
    hits = [hit for hit in official_hits(analysis) if hit.concept != "K3_bare"]
    hits = [hit for hit in hits if not hit.concept.startswith("goal")] or hits
    local = next(iter(countables(analysis)), None)
    if not hits or (local is not None and not _heads_official(analysis, local.start)):
        return None
    return _of_figures({_BY_NAME.get(hit.concept, "K2") for hit in hits})


def _heads_official(analysis: Analysis, local: int) -> bool:
    """Whether a local head adds nothing ("Zahl der"), or stands behind the Kennzahl."""
    first = analysis.first("indicators")
    is_neutral = any(hit.start == local for hit in analysis.of("countables", "neutral"))
    return first is not None and (first.start <= local or is_neutral)


def _by_topic(contents: Contents, benefits: tuple[NamedBenefit, ...], *, is_target: bool) -> Decision:
    """Without a Leistung the theme decides, then who acts, then whether people are concerned."""
    analysis = contents.analysis
    for topic in _TOPICS:
        hit = next(iter(analysis.outside_names("topics", topic)), None)
        if hit is not None:
            return topic, _because(analysis, hit.start, hit.end, "topic")
    if benefits:
        return _by_benefits(analysis, benefits, "benefit")
    actor = contents.subject
    if actor is not None and actor.concept == "BA":
        return Responsibility.AGENCY, _because(analysis, actor.start, actor.end, "actor")
    if is_target or analysis.has("actors", "CLIENTS"):
        return Responsibility.SHARED, Evidence(label="responsibility", rule="people")
    return Responsibility.NONE, Evidence(label="responsibility", rule="no_benefit")


def _because(analysis: Analysis, start: int, end: int, rule: str) -> Evidence:
    return Evidence(label="responsibility", rule=rule, words=analysis.words(start, end))
