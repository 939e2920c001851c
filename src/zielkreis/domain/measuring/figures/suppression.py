"""Which counts of a page stay hidden: those with too few cases, and those that would give them away."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from zielkreis.domain.measuring.figures.completing import completed
from zielkreis.domain.measuring.figures.disclosure import exposed
from zielkreis.domain.measuring.figures.relations import Relation, ShownCount

LEAST_CASES = 3


class RuleTooLowError(ValueError):
    """Fewer than three cases may never be shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SuppressionRule:
    """From how many cases a count is shown.

    Three is the least that the statistics allow; a house may set more. ``zero_is_shown``: a zero stands for
    nobody, so it is shown unless a house decides otherwise; the rule of the statistics for zeros is not known
    to us.
    """

    least_cases: int = LEAST_CASES
    zero_is_shown: bool = True

    def __post_init__(self) -> None:
        """Refuse a rule below that of the statistics."""
        if self.least_cases < LEAST_CASES:
            raise RuleTooLowError(str(self.least_cases))

    @property
    def least_hidden(self) -> int:
        """The least value that a hidden count can have, as everybody knows who knows the rule."""
        return 1 if self.zero_is_shown else 0

    def hides(self, value: int) -> bool:
        """Whether a count of that value stays hidden for its own sake."""
        if value == 0:
            return not self.zero_is_shown
        return value < self.least_cases


def hidden_counts(
    values: Mapping[ShownCount, int | None], relations: Iterable[Relation], rule: SuppressionRule
) -> frozenset[ShownCount]:
    """The counts that must not be shown; ``None`` is one that the source suppressed.

    Besides those with too few cases the smallest further ones are hidden until none of them can be computed
    from what is left.
    """
    wanted = tuple(each for each in relations if all(count in values for count in (each.total, *each.parts)))
    known = {count: value for count, value in values.items() if value is not None}
    unknown = frozenset(values) - frozenset(known)
    hidden = unknown | {count for count, value in known.items() if rule.hides(value)}
    guessed = completed(known, unknown, wanted, least=rule.least_hidden) if unknown else {}
    if guessed is None:  # sums of the source contradict each other: it is not known what they give away
        return hidden | {
            count for each in wanted for count in (each.total, *each.parts) if _touches(each, unknown)
        }
    true = {**known, **guessed}
    while open_ones := exposed(true, frozenset(hidden), wanted, least=rule.least_hidden):
        further = _further(open_ones, hidden, true, wanted, rule)
        if further is None:
            return hidden
        hidden |= {further}
    return hidden


def _touches(relation: Relation, counts: frozenset[ShownCount]) -> bool:
    return bool(counts.intersection((relation.total, *relation.parts)))


def _further(
    open_ones: frozenset[ShownCount],
    hidden: frozenset[ShownCount],
    true: Mapping[ShownCount, int],
    relations: tuple[Relation, ...],
    rule: SuppressionRule,
) -> ShownCount | None:
    """The smallest shown count in a sum with one that is exposed; a shown zero is left, it hides nothing."""
    candidates = {
        count
        for relation in relations
        if _touches(relation, open_ones)
        for count in (relation.total, *relation.parts)
        if count not in hidden and (true[count] or not rule.zero_is_shown)
    }
    return min(candidates, key=lambda each: (true[each], repr(each)), default=None)
