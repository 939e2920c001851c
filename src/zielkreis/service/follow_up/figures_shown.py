"""The figures that a follow-up may rest on: what would tell of fewer than three cases is left out."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from zielkreis.domain.measuring.figures.suppression import SuppressionRule
from zielkreis.domain.measuring.figures.vintages import known_on
from zielkreis.domain.values.figure import BaseCount, Figure, FigureKind, Gap
from zielkreis.service.figures.guarding import guard
from zielkreis.service.figures.known import figures_of
from zielkreis.store.keeping import Store

_MONEY = (BaseCount.LLU_CENTS, BaseCount.LUH_CENTS)


def figures_shown(store: Store, areas: Iterable[str], on: date) -> tuple[Figure, ...]:
    """Every vintage of the areas' figures; a count that must stay hidden has a gap in its place."""
    every = figures_of(store, areas=tuple(areas))
    rule = SuppressionRule()
    guarding = guard({on: known_on(every, on)}, members={}, windows=(), rule=rule)
    return tuple(
        replace(each, value=None, gap=Gap.SUPPRESSED)
        if each.value is not None and (guarding.hides(each) or _is_small(each, rule))
        else each
        for each in every
    )


def _is_small(figure: Figure, rule: SuppressionRule) -> bool:
    """Whether an older or later vintage alone tells of too few cases."""
    is_count = figure.kind is FigureKind.COUNT and figure.cell.figure not in _MONEY
    return is_count and figure.value is not None and rule.hides(int(figure.value))
