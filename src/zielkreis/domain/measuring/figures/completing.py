"""Counts that the source suppressed are given the values that fit what it shows, so that they can be
attacked.

Where only one value fits, that is the true one. Where several fit, any will do: the attack asks whether there
is another.
"""

from collections.abc import Iterable, Mapping

from zielkreis.domain.measuring.figures.relations import Relation, ShownCount

_MOST_STEPS = 400
_FAR = 10**9
Bounds = dict[ShownCount, tuple[int, int]]


def completed(
    known: Mapping[ShownCount, int],
    unknown: frozenset[ShownCount],
    relations: Iterable[Relation],
    *,
    least: int,
) -> Mapping[ShownCount, int] | None:
    """Values for all unknown counts that fit every sum, ``None`` where none were found."""
    touched = [each for each in relations if unknown.intersection((each.total, *each.parts))]
    bounds: Bounds = {count: (value, value) for count, value in known.items()}
    bounds.update(dict.fromkeys(unknown, (least, _FAR)))
    budget = [_MOST_STEPS]
    found = _search(bounds, sorted(unknown, key=repr), touched, budget)
    return None if found is None else {count: found[count][0] for count in unknown}


def _search(
    bounds: Bounds, unknown: list[ShownCount], relations: list[Relation], budget: list[int]
) -> Bounds | None:
    budget[0] -= 1
    narrowed = _narrowed(bounds, relations)
    if narrowed is None or budget[0] < 0:
        return None
    open_ones = [each for each in unknown if narrowed[each][0] < narrowed[each][1]]
    if not open_ones:
        return narrowed
    count = min(open_ones, key=lambda each: narrowed[each][1] - narrowed[each][0])
    low, high = narrowed[count]
    for value in dict.fromkeys((low + (min(high, low + 2) - low) // 2, low, min(high, low + 2), high)):
        found = _search({**narrowed, count: (value, value)}, unknown, relations, budget)
        if found is not None:
            return found
    return None


def _narrowed(bounds: Bounds, relations: list[Relation]) -> Bounds | None:
    """The bounds after every sum has narrowed them, ``None`` where they contradict each other."""
    current = dict(bounds)
    changed = True
    while changed:
        changed = False
        for relation in relations:
            terms = [(relation.total, -1), *((each, 1) for each in relation.parts)]
            if any(count not in current for count, _ in terms):
                continue
            for count, sign in terms:
                rest = [_term(current[each], s) for each, s in terms if each != count]
                low, high = -sum(h for _, h in rest), -sum(low for low, _ in rest)
                if sign < 0:
                    low, high = -high, -low
                tight = (max(current[count][0], low), min(current[count][1], high))
                if tight[0] > tight[1]:
                    return None
                if tight != current[count]:
                    current[count] = tight
                    changed = True
    return current


def _term(bounds: tuple[int, int], sign: int) -> tuple[int, int]:
    return bounds if sign > 0 else (-bounds[1], -bounds[0])
