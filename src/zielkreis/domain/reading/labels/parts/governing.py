"""Which of the figures named an amount is said of."""

from zielkreis.domain.reading.labels.analysis.analysis import Analysis
from zielkreis.domain.reading.labels.parts.figures import LOCAL, Figure
from zielkreis.domain.reading.labels.quantities.amount import Amount, Role
from zielkreis.domain.values.codes import Unit

_SUMS = frozenset(("K1", "K1E1", "goal_1"))
#: Figures a share can be said of.
_RATES = frozenset(("integration_rate", "inflow", "outflow", "K2", "K2E1", "K2E2", "K2E3", "K3E2"))


def figure_for(amount: Amount, figures: tuple[Figure, ...], analysis: Analysis) -> Figure | None:
    """The figure an amount is said of: the nearest before it, else the next behind it."""
    place = amount.quantity.start
    fitting = [figure for figure in figures if _fits(figure, amount)]
    official = [figure for figure in fitting if figure.id != LOCAL and not figure.bare]
    before = [figure for figure in official if figure.start <= place]
    local = [figure for figure in fitting if figure.id == LOCAL and figure.start <= place]
    if before and (not local or not _heads(analysis, local[-1], before[-1])):
        return before[-1]
    if local:
        return local[-1]
    behind = [figure for figure in official if figure.start > place]
    if behind:
        return behind[0]
    bare = [figure for figure in fitting if figure.bare]
    counts_others = bool(amount.quantity.noun) and amount.role is not Role.CHANGE
    return bare[-1] if bare and not counts_others else None


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
