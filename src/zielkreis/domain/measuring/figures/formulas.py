"""Which counts stand in numerator and denominator of each Kennzahl (§§ 4 to 6 Kennzahlenverordnung)."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from zielkreis.domain.values.figure import BaseCount


@dataclass(frozen=True, slots=True, kw_only=True)
class Formula:
    """Numerator and denominator in a month; ``earlier`` is how many months earlier the denominator is
    counted.

    For a change against the previous year it is twelve, for a rate of exits one. The window over which both
    are taken is that of the indicator's definition.
    """

    numerator: BaseCount
    denominator: BaseCount
    earlier: int = 0


_YEAR = 12

FORMULAS: Mapping[str, Formula] = MappingProxyType(
    {
        "K1": Formula(numerator=BaseCount.LLU_CENTS, denominator=BaseCount.LLU_CENTS, earlier=_YEAR),
        "K1E1": Formula(numerator=BaseCount.LUH_CENTS, denominator=BaseCount.LUH_CENTS, earlier=_YEAR),
        "K1E2": Formula(numerator=BaseCount.ELB, denominator=BaseCount.ELB, earlier=_YEAR),
        "K1E3": Formula(numerator=BaseCount.ELB_IN, denominator=BaseCount.ELB),
        "K1E4": Formula(numerator=BaseCount.ELB_OUT, denominator=BaseCount.ELB, earlier=1),
        "K2": Formula(numerator=BaseCount.INTEGRATIONS, denominator=BaseCount.ELB),
        "K2E1": Formula(numerator=BaseCount.MARGINAL, denominator=BaseCount.ELB),
        "K2E2": Formula(numerator=BaseCount.SUBSIDISED, denominator=BaseCount.ELB),
        "K2E3": Formula(numerator=BaseCount.SUSTAINED, denominator=BaseCount.INSURED_INTEGRATIONS),
        "K2E4": Formula(numerator=BaseCount.INTEGRATIONS_LONE, denominator=BaseCount.ELB_LONE),
        "K3": Formula(numerator=BaseCount.LZB, denominator=BaseCount.LZB, earlier=_YEAR),
        "K3E1": Formula(numerator=BaseCount.LZB_INTEGRATIONS, denominator=BaseCount.LZB),
        "K3E2": Formula(numerator=BaseCount.LZB_ACTIVATED, denominator=BaseCount.LZB),
        "K3E3": Formula(numerator=BaseCount.LZB_IN, denominator=BaseCount.LZB),
        "K3E4": Formula(numerator=BaseCount.LZB_OUT, denominator=BaseCount.LZB, earlier=1),
    }
)
#: Counts that are a stock on a day; all others are events or money of a month.
STOCKS = frozenset({BaseCount.ELB, BaseCount.ELB_LONE, BaseCount.LZB, BaseCount.LZB_ACTIVATED})
