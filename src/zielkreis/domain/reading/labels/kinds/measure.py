"""``measure``: an activity of the Kreis, the Agentur or the Jobcenter; no result."""

import re

from zielkreis.domain.reading.labels.analysis.rows import cell_at
from zielkreis.domain.reading.labels.analysis.sections import SectionKind
from zielkreis.domain.reading.labels.kinds.facts import Facts
from zielkreis.domain.reading.labels.kinds.owing import is_owed
from zielkreis.domain.reading.labels.quantities.amount import Role
from zielkreis.domain.values.statement import Evidence

#: An item such as "wertet monatlich die Stellen aus," whose subject stands above the list.
_STARTS_WITH_VERB = re.compile(r"\W*[a-zäöü]\w+(?:t|iert)\s")


def measure(facts: Facts) -> Evidence | None:
    """Somebody below does something, or an activity is named."""
    if facts.turns("expects") and facts.results:
        return None
    hit = facts.analysis.first("verbs", "activity", "activity_noun")
    declares = facts.says("declaration") is not None or facts.contents.figures
    if facts.together and hit is not None and not declares:
        return facts.because("parties_act", hit)
    if facts.acts or (facts.subject is None and _STARTS_WITH_VERB.match(facts.text)):
        return None if is_owed(facts) else facts.because("party_acts", hit or facts.subject)
    if _states_result(facts) or _sets_goal(facts):
        return None
    wants_result = facts.obliges and (facts.aims or facts.contents.changes)
    if facts.stands_in(SectionKind.MEASURES) and not wants_result:
        return facts.because("measures_section", hit)
    if facts.is_dated_thing or facts.introduction is SectionKind.TARGETS:
        return None
    return _activity(facts)


def _sets_goal(facts: Facts) -> bool:
    """A row whose column is headed "Soll 2012" holds a number to be reached, also among measures."""
    for amount in facts.results:
        cell = cell_at(facts.contents.cells, amount.quantity.start)
        if cell is not None and facts.analysis.around(cell.head).has("cells", "goal"):
            return True
    return False


def _states_result(facts: Facts) -> bool:
    """A number that is a result and no mere frequency of an activity."""
    if not facts.results or facts.introduction is SectionKind.MEASURES:
        return False
    if not facts.contents.figures and facts.section is SectionKind.MEASURES:
        return False
    levels = all(amount.role in (Role.LEVEL, Role.DURATION) for amount in facts.results)
    acts = facts.analysis.has("verbs", "activity", "activity_noun")
    is_frequency = levels and acts and facts.analysis.has("verbs", "frequency")
    return bool(facts.contents.figures) or not is_frequency


def _activity(facts: Facts) -> Evidence | None:
    """An activity in the passive or as a noun, with nobody named."""
    hit = facts.analysis.first("verbs", "activity", "activity_noun")
    if hit is None:
        return None
    changes = facts.contents.changes
    if hit.concept == "activity_noun":
        opens = hit.first <= 1 and not facts.obliges and "|" not in facts.text
        begins_with_change = bool(changes) and changes[0].first == 0
        is_named = opens and not begins_with_change and not _comes_into_being(facts)
        return facts.because("activity_named", hit) if is_named else None
    if facts.aims:
        return None
    if not facts.obliges:
        return facts.because("activity", hit)
    if not facts.contents.figures and not changes and facts.turns("events"):
        return facts.because("activity_owed", hit)
    return None


def _comes_into_being(facts: Facts) -> bool:
    """ "Aufbau eines Frühwarnsystems": one thing that will exist, in a list of goals."""
    return facts.stands_in(SectionKind.TARGETS) and facts.analysis.has("milestones", "opening_noun")
