"""A figure counted on the spot, as somebody hands it in beside a draft."""

from dataclasses import dataclass
from decimal import Decimal

from zielkreis.domain.values.codes import Population


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalFigure:
    """One row of a table of figures.

    ``name`` is the Kennzahl as written (``K2``, ``Integrationsquote``) or the name of a local figure.
    ``period`` is a year, or a month as ``2011-12``. ``value`` is the value of the Kennzahl, in percent;
    ``numerator`` and ``denominator`` are counts, or euros. For a Kennzahl that measures a change (K1, K3 and
    so on) the numerator is what there is in the period. What the row does not say is ``None``. ``line``
    counts from 1.
    """

    name: str
    period: int | str
    source: str
    population: Population = Population.ALL
    numerator: Decimal | None = None
    denominator: Decimal | None = None
    value: Decimal | None = None
    line: int = 0
