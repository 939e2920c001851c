"""``target``: a result that somebody is to reach, however vague."""

import re

from zielkreis.domain.reading.labels.kinds.facts import Facts
from zielkreis.domain.reading.labels.surroundings import SectionKind
from zielkreis.domain.values.statement import Evidence


_COMES_INTO_BEING = re.compile(
    r"\bwird es\b.*\bgeben\b|\bentsteht\b|\bentstehen\b|\bgeh(?:t|en)\b.*\bin betrieb\b|\böffnet\b|\b(?:wird|werden)\b.*\b(?:eröffnet|geschaffen)\b", re.IGNORECASE
)


def target(facts: Facts) -> Evidence | None:
    """A value, a change, an aim, a thing that will exist, or what stands in a list of goals."""
    analysis = facts.analysis
    if facts.results:
        return facts.because("result_with_value")
    held = analysis.has("changes", "hold") and facts.figures
    if facts.changes or held:
        return facts.because("result_changes", facts.changes[0] if facts.changes else None)
    if facts.aims:
        return facts.because("aim", analysis.first("verbs", "aim"))
    if facts.is_dated_thing or (analysis.has("times", "milestone") and facts.obliges):
        return facts.because("milestone", analysis.first("times", "milestone"))
    if _COMES_INTO_BEING.search(facts.text) and not facts.acts:
        return facts.because("comes_into_being", analysis.first("times", "milestone"))
    if facts.obliges:
        return facts.because("declared", facts.says("declaration"))
    if facts.is_official and analysis.has("times", "comparison_group") and analysis.has("changes", "reach"):
        return facts.because("benchmark", analysis.first("times", "comparison_group"))
    if facts.cells and facts.figures:
        return facts.because("row_of_figures")
    return None


def listed(facts: Facts) -> Evidence | None:
    """What stands without a verb in a list of goals is a goal."""
    if SectionKind.TARGETS in (facts.section, facts.introduction):
        return facts.because("targets_section")
    return None
