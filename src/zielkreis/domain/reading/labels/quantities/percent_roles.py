"""The role of a percentage: the level of a rate, a change, or a share of people."""

from zielkreis.domain.reading.labels.quantities.amount import Role
from zielkreis.domain.reading.labels.quantities.neighbours import Neighbours

_RATES = ("integration_rate", "inflow", "outflow", "K2", "K2E1", "K2E2", "K2E3", "K3E2")
#: Kennzahlen that are rates of change, so that a percentage of them is a change.
_CHANGES_BY_NAME = frozenset(("K1", "K1E1", "K1E2", "K3", "K3_bare", "goal_1", "goal_3"))


def role_of_percent(near: Neighbours) -> Role:
    """Role of a percentage in running text."""
    analysis = near.analysis
    if near.quantity.of_total:
        return Role.SHARE
    if near.quantity.signed:
        return Role.CHANGE
    if analysis.has("numbers", "of_subjects"):
        return Role.SHARE
    if _changes_by_name(near):
        return Role.CHANGE
    if near.is_followed_by("of_group") and not near.has_before("level"):
        return Role.SHARE
    if analysis.has("indicators", *_RATES) or _names_local_rate(near):
        return Role.LEVEL
    return Role.LEVEL if near.ends_in("at") or near.has_before("amounts_to") else Role.SHARE


def _changes_by_name(near: Neighbours) -> bool:
    figures = [hit for hit in near.analysis.of("indicators") if hit.start < near.quantity.start]
    named = [hit for hit in figures if hit.concept != "K3_bare"] or figures
    return bool(named) and named[-1].concept in _CHANGES_BY_NAME


def _names_local_rate(near: Neighbours) -> bool:
    rates = {hit.first for hit in near.analysis.of("countables", "rate")}
    return any(hit.first in rates for hit in near.analysis.of("countables", "figure"))
