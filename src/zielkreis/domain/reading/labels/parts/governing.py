"""Which of the figures named an amount is said of."""

from bisect import bisect_right
from collections.abc import Callable, Iterable
from operator import attrgetter

from zielkreis.domain.reading.labels.analysis.analysis import Analysis
from zielkreis.domain.reading.labels.parts.figures import LOCAL, Figure
from zielkreis.domain.reading.labels.quantities.amount import Amount, Role
from zielkreis.domain.values.codes import Unit

_SUMS = frozenset(("K1", "K1E1", "goal_1"))
#: Figures a share can be said of.
_RATES = frozenset(("integration_rate", "inflow", "outflow", "K2", "K2E1", "K2E2", "K2E3", "K3E2"))


def figure_for(amount: Amount, figures: tuple[Figure, ...], analysis: Analysis) -> Figure | None:
    """The figure an amount is said of: the nearest before it, else the next behind it."""
    place = bisect_right(figures, amount.quantity.start, key=attrgetter("start"))
    backwards = range(place - 1, -1, -1)
    before = _first(figures, backwards, amount, _is_official)
    local = _first(figures, backwards, amount, _is_local)
    if before is not None and (local is None or not _heads(analysis, local, before)):
        return before
    if local is not None:
        return local
    behind = _first(figures, range(place, len(figures)), amount, _is_official)
    if behind is not None:
        return behind
    counts_others = bool(amount.quantity.noun) and amount.role is not Role.CHANGE
    bare = _first(figures, range(len(figures) - 1, -1, -1), amount, attrgetter("bare"))
    return None if counts_others else bare


def _first(
    figures: tuple[Figure, ...], order: Iterable[int], amount: Amount, wanted: Callable[[Figure], bool]
) -> Figure | None:
    """The first figure in that order that is of the wanted sort and that the amount can be said of."""
    return next((figures[i] for i in order if wanted(figures[i]) and _fits(figures[i], amount)), None)


def _is_official(figure: Figure) -> bool:
    return figure.id != LOCAL and not figure.bare


def _is_local(figure: Figure) -> bool:
    return figure.id == LOCAL


def _heads(analysis: Analysis, local: Figure, official: Figure) -> bool:
    """Whether a local head governs the official name: "Anteil der Integrationen"."""
    is_neutral = any(hit.start == local.start for hit in analysis.of("countables", "neutral"))
    return local.start < official.start <= local.end + 1 and not is_neutral


def _fits(figure: Figure, amount: Amount) -> bool:
    """A share of people, a length of time or a number of households is no Kennzahl."""
    unit = amount.quantity.unit
    if figure.id == LOCAL or figure.inherited:
        return True
    if amount.role is Role.DURATION or unit is Unit.HOUSEHOLDS:
        return False
    if figure.concept in _SUMS:
        return unit in (Unit.EUR, Unit.NONE) or (unit is Unit.PERCENT and amount.role is not Role.SHARE)
    if amount.role is Role.SHARE and not figure.is_numerator:
        return figure.concept in _RATES
    return unit is not Unit.EUR
