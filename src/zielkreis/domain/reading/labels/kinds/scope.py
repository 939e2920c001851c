"""``scope``: limits or extends what the agreement may regulate."""

from zielkreis.domain.reading.labels.analysis.sections import SectionKind
from zielkreis.domain.reading.labels.kinds.facts import Facts
from zielkreis.domain.values.statement import Evidence


def scope(facts: Facts) -> Evidence | None:
    """Says what the paper covers, leaves out or leaves untouched."""
    if (facts.results and facts.contents.figures) or facts.turns("validity"):
        return None
    hit = facts.says("scope", "reach")
    if hit is not None:
        return facts.because("limits_contents", hit)
    is_bare = not facts.results and not facts.obliges
    if facts.section is SectionKind.SCOPE and is_bare and facts.turns("covers"):
        return facts.because("scope_section")
    return None
