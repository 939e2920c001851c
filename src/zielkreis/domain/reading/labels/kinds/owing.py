"""Whether a party that acts owes a result or a dated thing instead of an activity."""

from zielkreis.domain.reading.labels.kinds.facts import Facts
from zielkreis.domain.reading.labels.quantities.amount import Role


def is_owed(facts: Facts) -> bool:
    """A result, a thing by a day, the level of a group, or a better state without an activity."""
    analysis = facts.analysis
    is_frequent = analysis.has("verbs", "frequency")
    if facts.turns("sees_to_it"):
        return True
    if is_frequent and not facts.is_official and not analysis.has("verbs", "results"):
        return False
    if facts.results and _promises(facts):
        return True
    is_dated = facts.contents.times.has_deadline and not is_frequent
    if is_dated and (facts.is_dated_thing or facts.turns("brings_about")):
        return True
    if _reaches_benchmark(facts):
        return True
    if analysis.has("verbs", "activity"):
        return facts.says("declaration") is not None and (facts.aims or bool(facts.contents.figures))
    return bool(facts.contents.changes) or facts.aims


def _promises(facts: Facts) -> bool:
    """A share, a change, the value of a figure, or a verb of results."""
    if any(amount.role in (Role.SHARE, Role.CHANGE) for amount in facts.results):
        return True
    if (facts.obliges and facts.is_official) or facts.turns("promises"):
        return True
    return facts.analysis.has("verbs", "results")


def _reaches_benchmark(facts: Facts) -> bool:
    is_compared = facts.is_official and facts.analysis.has("times", "comparison_group")
    return is_compared and facts.analysis.has("changes", "reach", "up", "down")
