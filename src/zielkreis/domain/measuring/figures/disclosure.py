"""The attack on suppressed counts: which of them can be computed from what is shown.

Whoever attacks knows every shown count, every sum among them, that counts are whole and at least ``least``. A
suppressed count is taken to be safe only where another set of counts is found that fits all that is shown and
differs in it; so nothing is called safe by mistake.
"""

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from itertools import combinations
from math import gcd, lcm

from zielkreis.domain.measuring.figures.relations import Relation, ShownCount

_MOST_PAIRS = 60
Vector = tuple[int, ...]


def exposed(
    values: Mapping[ShownCount, int],
    hidden: frozenset[ShownCount],
    relations: Iterable[Relation],
    *,
    least: int,
) -> frozenset[ShownCount]:
    """The hidden counts for which no other value fits what is shown; ``values`` holds all true values."""
    touched = [each for each in relations if hidden.intersection((each.total, *each.parts))]
    return frozenset(
        count
        for cells, rows in _components(hidden, touched)
        for count in _exposed_in(cells, rows, values, least=least)
    )


def _components(
    hidden: frozenset[ShownCount], relations: Sequence[Relation]
) -> Iterable[tuple[list[ShownCount], list[Relation]]]:
    """Hidden counts that hang together through sums, each with those sums."""
    of_count: dict[ShownCount, list[Relation]] = {}
    for relation in relations:
        for count in hidden.intersection((relation.total, *relation.parts)):
            of_count.setdefault(count, []).append(relation)
    waiting = dict.fromkeys(sorted(of_count, key=repr))
    while waiting:
        cells: list[ShownCount] = []
        rows: dict[Relation, None] = {}
        queue = [next(iter(waiting))]
        while queue:
            count = queue.pop()
            if count not in waiting:
                continue
            del waiting[count]
            cells.append(count)
            for relation in of_count[count]:
                rows[relation] = None
                queue += hidden.intersection((relation.total, *relation.parts))
        yield cells, list(rows)


def _exposed_in(
    cells: list[ShownCount], relations: list[Relation], values: Mapping[ShownCount, int], *, least: int
) -> list[ShownCount]:
    places = {count: place for place, count in enumerate(cells)}
    basis = _kernel([_row(each, places) for each in relations], len(cells))
    true = [values[each] for each in cells]
    movable: set[int] = set()
    for step in _steps(basis):
        if len(movable) == len(cells):
            break
        if all(value + move >= least for value, move in zip(true, step, strict=True)):
            movable.update(place for place, move in enumerate(step) if move)
    return [count for count, place in places.items() if place not in movable]


def _row(relation: Relation, places: Mapping[ShownCount, int]) -> list[Fraction]:
    row = [Fraction()] * len(places)
    for count, sign in ((relation.total, -1), *((each, 1) for each in relation.parts)):
        if count in places:
            row[places[count]] += sign
    return row


def _steps(basis: Sequence[Vector]) -> Iterable[Vector]:
    """Changes that leave every sum as it is: the basis of all of them, and sums of two."""
    for vector in basis:
        yield vector
        yield tuple(-each for each in vector)
    for one, other in combinations(basis[:_MOST_PAIRS], 2):
        for sign in (1, -1):
            mixed = tuple(a + sign * b for a, b in zip(one, other, strict=True))
            yield mixed
            yield tuple(-each for each in mixed)


def _kernel(rows: list[list[Fraction]], width: int) -> list[Vector]:
    """A basis of the whole-number changes that leave every row at zero."""
    pivots: list[int] = []
    reduced: list[list[Fraction]] = []
    for row in rows:
        rest = row
        for pivot, done in zip(pivots, reduced, strict=True):
            if rest[pivot]:
                factor = rest[pivot]
                rest = [a - factor * b for a, b in zip(rest, done, strict=True)]
        lead = next((place for place, each in enumerate(rest) if each), None)
        if lead is None:
            continue
        rest = [each / rest[lead] for each in rest]
        reduced = [
            [a - done[lead] * b for a, b in zip(done, rest, strict=True)] if done[lead] else done
            for done in reduced
        ]
        pivots.append(lead)
        reduced.append(rest)
    free = [place for place in range(width) if place not in pivots]
    return [_whole(_solution(place, pivots, reduced, width)) for place in free]


def _solution(free: int, pivots: list[int], reduced: list[list[Fraction]], width: int) -> list[Fraction]:
    vector = [Fraction()] * width
    vector[free] = Fraction(1)
    for pivot, row in zip(pivots, reduced, strict=True):
        vector[pivot] = -row[free]
    return vector


def _whole(vector: list[Fraction]) -> Vector:
    scale = lcm(*(each.denominator for each in vector))
    whole = [int(each * scale) for each in vector]
    divisor = gcd(*whole) or 1
    return tuple(each // divisor for each in whole)
