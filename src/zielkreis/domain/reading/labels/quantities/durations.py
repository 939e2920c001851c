"""What a length of time does: it is the result, a threshold beside another result, or it describes people."""

from zielkreis.domain.reading.labels.analysis.analysis import Analysis
from zielkreis.domain.reading.labels.quantities.amount import Amount, Role
from zielkreis.domain.reading.labels.quantities.bounds import Bound
from zielkreis.domain.reading.labels.quantities.neighbours import Neighbours, neighbours_of
from zielkreis.domain.reading.labels.quantities.roles import stands_with_article
from zielkreis.domain.values.codes import Comparator


def settle_durations(analysis: Analysis, amounts: list[Amount]) -> list[Amount]:
    """A duration is the result only where nothing else is; beside another result it is a threshold."""
    has_result = any(amount.is_result and amount.role is not Role.DURATION for amount in amounts)
    return [
        _settled(analysis, amount, has_result=has_result) if amount.role is Role.DURATION else amount
        for amount in amounts
    ]


def _settled(analysis: Analysis, amount: Amount, *, has_result: bool) -> Amount:
    near = neighbours_of(analysis, amount.quantity, 0, None)
    if near.ends_in("each") or stands_with_article(near):
        return Amount(amount.quantity, Role.GIVEN, amount.bound, amount.direction)
    if has_result or _describes_people(near):
        return Amount(amount.quantity, Role.THRESHOLD, amount.bound, amount.direction)
    bound = amount.bound
    if not bound.words and near.ends_in("within"):
        bound = Bound(Comparator.AT_MOST, "innerhalb")
    return Amount(amount.quantity, Role.DURATION, bound, amount.direction)


def _describes_people(near: Neighbours) -> bool:
    """ "seit mehr als vier Jahren im Bezug" tells who, not how long something may last."""
    if near.ends_in("since") or (near.has_before("receipt") and near.ends_in("longer", "over")):
        return True
    return near.ends_in("longer", "over", "at_least") and near.is_followed_by("of_people", within=5)
