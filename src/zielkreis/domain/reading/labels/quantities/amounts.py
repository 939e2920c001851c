"""All amounts of a statement: each quantity gets its role, bound and direction."""

from collections.abc import Sequence
from dataclasses import replace

from zielkreis.domain.reading.labels.analysis.analysis import Analysis
from zielkreis.domain.reading.labels.analysis.rows import Cell, CellRole, cell_at
from zielkreis.domain.reading.labels.quantities.amount import Amount, Role
from zielkreis.domain.reading.labels.quantities.bounds import bound_of, comparator_beside
from zielkreis.domain.reading.labels.quantities.directions import direction_of
from zielkreis.domain.reading.labels.quantities.durations import settle_durations
from zielkreis.domain.reading.labels.quantities.neighbours import Neighbours, neighbours_of
from zielkreis.domain.reading.labels.quantities.quantity import Quantity, in_percent
from zielkreis.domain.reading.labels.quantities.roles import role_of
from zielkreis.domain.reading.wording import Hit
from zielkreis.domain.values.codes import Unit

_COUNTS = (Unit.NONE, Unit.CASES, Unit.PERSONS)
_NOT_COUNTED = (CellRole.NUMBERING, CellRole.INTERIM, CellRole.SOURCE, CellRole.OWNER, CellRole.DEADLINE)
#: From here on a percentage "des Vorjahres" is what is left and no change.
_LEFT_OF_BASE = 50


def amounts_of(
    analysis: Analysis,
    quantities: tuple[Quantity, ...],
    changes: Sequence[Hit],
    cells: tuple[Cell, ...] = (),
) -> tuple[Amount, ...]:
    """What each quantity does, in order; ``changes`` are the words of rise and fall."""
    amounts = []
    for index, quantity in enumerate(quantities):
        previous_end = quantities[index - 1].end if index else 0
        near = neighbours_of(analysis, quantity, previous_end, comparator_beside(analysis, quantity))
        following = quantities[index + 1] if index + 1 < len(quantities) else None
        amounts.append(_amount(near, following, changes, cell_at(cells, quantity.start)))
    return tuple(_parts_of_total(analysis, settle_durations(analysis, amounts)))


def _amount(
    near: Neighbours, following: Quantity | None, changes: Sequence[Hit], cell: Cell | None
) -> Amount:
    analysis, quantity = near.analysis, near.quantity
    role = _role_in_cell(near, cell) or role_of(near, following)
    if role is not Role.BASELINE and _is_left_of_base(near):
        left = replace(quantity, low=quantity.low - 100, high=quantity.low - 100, signed=True, noun="")
        return Amount(left, Role.CHANGE, bound_of(analysis, quantity, near.comparator, reaches=True))
    bound = bound_of(analysis, quantity, near.comparator, reaches=role is not Role.CHANGE)
    return Amount(quantity, role, bound, direction_of(near, changes) if role is Role.CHANGE else 0)


def _role_in_cell(near: Neighbours, cell: Cell | None) -> Role | None:
    """The role that the column gives; ``None`` for cells of words, which are read as running text."""
    if cell is None or cell.role in (CellRole.TOPIC, CellRole.DESCRIPTION):
        return None
    if cell.role is CellRole.BASELINE:
        return Role.BASELINE
    if cell.role in _NOT_COUNTED:
        return Role.GIVEN
    if near.quantity.is_duration:
        return Role.DURATION
    if cell.role is CellRole.CHANGE or near.quantity.signed or _is_compared_in(near, cell):
        return Role.CHANGE
    return Role.SHARE if near.quantity.of_total else Role.LEVEL


def _is_compared_in(near: Neighbours, cell: Cell) -> bool:
    """Whether the cell itself says "um 2 %" or "2 % ggü. Vorjahr"."""
    inside = [token for token in near.back("passed_after_by") if token.start >= cell.start]
    is_by = bool(inside) and inside[0].low == "um"
    return is_by or "ggü" in near.analysis.text[near.quantity.end : cell.end]


def _is_left_of_base(near: Neighbours) -> bool:
    """ "93,1 % des Vorjahresergebnisses" is the change -6,9 %."""
    quantity = near.quantity
    fits = quantity.unit is Unit.PERCENT and not quantity.is_range and quantity.low >= _LEFT_OF_BASE
    return fits and near.is_followed_by("of_base")


def _parts_of_total(analysis: Analysis, amounts: list[Amount]) -> list[Amount]:
    """ "Von 100 Integrationen … mindestens 60": the second number is a share of the first."""
    if len(amounts) < 2 or not _opens_with_total(analysis, amounts[0].quantity):
        return amounts
    total = amounts[0].quantity
    told = [replace(amounts[0], role=Role.GIVEN, direction=0)]
    for amount in amounts[1:]:
        part = amount.quantity
        if part.unit in _COUNTS and 0 < part.low <= total.low and amount.is_result:
            value = in_percent(part.low / total.low)
            share = replace(part, low=value, high=value, unit=Unit.PERCENT, of_total=True)
            told.append(Amount(share, Role.SHARE, amount.bound))
        else:
            told.append(amount)
    return told


def _opens_with_total(analysis: Analysis, quantity: Quantity) -> bool:
    before = [token.form for token in analysis.tokens if token.end <= quantity.start and token.is_word]
    return before in (["Von"], ["Von", "je"])
