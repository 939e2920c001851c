"""``target``: a result that somebody is to reach, however vague."""

from zielkreis.domain.reading.labels.analysis.sections import SectionKind
from zielkreis.domain.reading.labels.kinds.facts import Facts
from zielkreis.domain.values.statement import Evidence


def target(facts: Facts) -> Evidence | None:
    """A value, a change, an aim, a thing that will exist, or what stands in a list of goals."""
    analysis, contents = facts.analysis, facts.contents
    if facts.results:
        return facts.because("result_with_value")
    if contents.changes or (contents.figures and analysis.has("changes", "hold")):
        return facts.because("result_changes", contents.changes[0] if contents.changes else None)
    if facts.aims:
        return facts.because("aim", analysis.first("verbs", "aim"))
    thing = analysis.first("milestones", "thing")
    if facts.is_dated_thing or (thing is not None and facts.obliges):
        return facts.because("milestone", thing)
    if not facts.acts and analysis.has("milestones", "comes_about"):
        return facts.because("comes_into_being", thing)
    if facts.obliges:
        return facts.because("declared", facts.says("declaration"))
    group = analysis.first("times", "comparison_group")
    if facts.is_official and group is not None and analysis.has("changes", "reach"):
        return facts.because("benchmark", group)
    return facts.because("row_of_figures") if contents.cells and contents.figures else None


def listed(facts: Facts) -> Evidence | None:
    """What stands without a verb in a list of goals is a goal."""
    return facts.because("targets_section") if facts.stands_in(SectionKind.TARGETS) else None
