"""Tables from drawn lines: a grid whose missing lines are merged cells."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from zielkreis.files.page_words.cells import cell_of
from zielkreis.files.page_words.words import PageTable, PageWord, Rule

_NEAR = 3.5
_MOST_FIELDS = 4_000
_Cell = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class RuledGrid:
    """The lines of a drawn table: edges of columns and rows, and for each field its cell's first field."""

    xs: tuple[float, ...]
    ys: tuple[float, ...]
    owner: Mapping[_Cell, _Cell]

    def cells(self) -> list[tuple[float, float, float, float]]:
        """The cells as boxes (left, top, right, bottom), merged fields as one."""
        boxes: dict[_Cell, tuple[float, float, float, float]] = {}
        for (row, column), root in self.owner.items():
            x0, top, x1, bottom = boxes.get(root, (self.xs[column], self.ys[row], 0.0, 0.0))
            boxes[root] = (x0, top, max(x1, self.xs[column + 1]), max(bottom, self.ys[row + 1]))
        return list(boxes.values())


def ruled_grids(rules: Sequence[Rule]) -> list[RuledGrid]:
    """The grids of lines that touch one another; a box around one cell only is none."""
    return [grid for group in _connected(rules) if (grid := _grid(group)) is not None]


def tables_from_rules(rules: Sequence[Rule], words: Sequence[PageWord]) -> tuple[PageTable, ...]:
    """The tables that ``rules`` draw, with the words in their cells, from top to bottom.

    A box around one cell only is no table, nor are lines that meet no others.
    """
    tables = [_table(grid, words) for grid in ruled_grids(rules)]
    return tuple(sorted((table for table in tables if table is not None), key=lambda table: table.top))


def _connected(rules: Sequence[Rule]) -> Iterator[list[Rule]]:
    """Rules in groups that touch one another."""
    left = list(rules[:2000])
    while left:
        group = [left.pop()]
        for rule in group:
            touching = [other for other in left if _touch(rule, other)]
            group.extend(touching)
            left = [other for other in left if other not in touching]
        yield group


def _touch(one: Rule, other: Rule) -> bool:
    return (
        one.x0 - _NEAR <= other.x1
        and other.x0 - _NEAR <= one.x1
        and one.top - _NEAR <= other.bottom
        and other.top - _NEAR <= one.bottom
    )


def _grid(group: Sequence[Rule]) -> RuledGrid | None:
    level = [rule for rule in group if rule.is_level]
    upright = [rule for rule in group if not rule.is_level]
    if len(level) < 2 or not upright:
        return None
    ys = _edges([(rule.top + rule.bottom) / 2 for rule in level])
    ends = [end for rule in level for end in (rule.x0, rule.x1)]
    xs = _edges([(rule.x0 + rule.x1) / 2 for rule in upright] + [min(ends), max(ends)])
    if len(xs) < 2 or len(ys) < 2 or (len(xs) - 1) * (len(ys) - 1) < 2:
        return None
    if (len(xs) - 1) * (len(ys) - 1) > _MOST_FIELDS:
        return None
    owner = _merged(xs, ys, level, upright)
    if len(set(owner.values())) < 2:
        return None
    return RuledGrid(xs=tuple(xs), ys=tuple(ys), owner=owner)


def _table(grid: RuledGrid, words: Sequence[PageWord]) -> PageTable | None:
    xs, ys, owner = grid.xs, grid.ys, grid.owner
    inside: dict[_Cell, list[PageWord]] = {}
    for word in words:
        place = _place(word, xs, ys)
        if place is not None:
            inside.setdefault(owner[place], []).append(word)
    if not inside:
        return None
    return _written(xs, ys, owner, inside)


def _edges(values: Sequence[float]) -> list[float]:
    """Values that lie close together count as one."""
    edges: list[list[float]] = []
    for value in sorted(values):
        if edges and value - edges[-1][-1] <= _NEAR:
            edges[-1].append(value)
        else:
            edges.append([value])
    return [sum(edge) / len(edge) for edge in edges]


def _place(word: PageWord, xs: Sequence[float], ys: Sequence[float]) -> _Cell | None:
    x, y = (word.x0 + word.x1) / 2, (word.top + word.bottom) / 2
    if not (xs[0] <= x <= xs[-1] and ys[0] <= y <= ys[-1]):
        return None
    column = max(place for place, edge in enumerate(xs[:-1]) if edge <= x)
    row = max(place for place, edge in enumerate(ys[:-1]) if edge <= y)
    return row, column


def _merged(
    xs: Sequence[float], ys: Sequence[float], level: Sequence[Rule], upright: Sequence[Rule]
) -> dict[_Cell, _Cell]:
    """For each field of the grid the first field of the cell it belongs to."""
    parent = {(row, column): (row, column) for row in range(len(ys) - 1) for column in range(len(xs) - 1)}

    def root(cell: _Cell) -> _Cell:
        while parent[cell] != cell:
            parent[cell] = parent[parent[cell]]
            cell = parent[cell]
        return cell

    def join(one: _Cell, other: _Cell) -> None:
        first, second = sorted((root(one), root(other)))
        parent[second] = first

    for row, column in list(parent):
        x, y = (xs[column] + xs[column + 1]) / 2, (ys[row] + ys[row + 1]) / 2
        if column + 2 < len(xs) and not _has_upright(upright, xs[column + 1], y):
            join((row, column), (row, column + 1))
        if row + 2 < len(ys) and not _has_level(level, ys[row + 1], x):
            join((row, column), (row + 1, column))
    return {cell: root(cell) for cell in parent}


def _has_upright(rules: Sequence[Rule], x: float, y: float) -> bool:
    return any(abs((rule.x0 + rule.x1) / 2 - x) <= _NEAR and rule.top <= y <= rule.bottom for rule in rules)


def _has_level(rules: Sequence[Rule], y: float, x: float) -> bool:
    return any(abs((rule.top + rule.bottom) / 2 - y) <= _NEAR and rule.x0 <= x <= rule.x1 for rule in rules)


def _written(
    xs: Sequence[float],
    ys: Sequence[float],
    owner: Mapping[_Cell, _Cell],
    inside: dict[_Cell, list[PageWord]],
) -> PageTable:
    texts: dict[_Cell, str] = {}
    for root, words in inside.items():
        last = max(cell[1] for cell, first in owner.items() if first == root)
        texts[root] = cell_of(words, right=xs[last + 1])
    rows, held = [], []
    for row in range(len(ys) - 1):
        cells, within = [], []
        for column in range(len(xs) - 1):
            root = owner[(row, column)]
            stands = root[1] == column  # merged sideways: once, then empty places
            cells.append(texts.get(root, "") if stands else "")
            within.append(tuple(inside.get(root, ())) if root == (row, column) else ())
        rows.append(tuple(cells))
        held.append(tuple(within))
    return PageTable(rows=tuple(rows), top=ys[0], bottom=ys[-1], x0=xs[0], x1=xs[-1], cell_words=tuple(held))
