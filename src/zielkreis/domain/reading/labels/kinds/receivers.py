"""Whether what the upper party does benefits another party."""

from zielkreis.domain.reading.labels.analysis.distance import low_before
from zielkreis.domain.reading.labels.analysis.sections import SectionKind
from zielkreis.domain.reading.labels.kinds.facts import Facts
from zielkreis.domain.reading.wording import Hit

_PREPOSITIONS = frozenset("durch für mit bei von aus zu zwischen neben in an auf".split())


def receiver_in(facts: Facts) -> Hit | None:
    """A party named as receiver and not behind a preposition."""
    hits = facts.analysis.of("support", "beneficiary")
    return next((hit for hit in hits if low_before(facts.analysis, hit.first) not in _PREPOSITIONS), None)


def has_receiver(facts: Facts) -> bool:
    """The Agentur's activity is support only where it benefits another party."""
    if facts.stands_in(SectionKind.SUPPORT) or facts.turns("provides") or receiver_in(facts) is not None:
        return True
    return facts.turns("staff_below") and facts.analysis.has("support", "giving")
