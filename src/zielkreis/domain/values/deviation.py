"""Why a value differs from what was to be reached, as far as the figures can tell."""

from dataclasses import dataclass
from decimal import Decimal

from zielkreis.domain.values.codes import Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Contribution:
    """One part of a deviation, signed, in the unit of the deviation; ``name`` is German."""

    name: str
    amount: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Deviation:
    """A difference split without a rest: ``contributions`` add up to ``total`` to the last digit shown.

    ``words`` is the German sentence, ``formula`` says how it was split.
    """

    statement: str
    part: int
    total: Decimal
    unit: Unit
    contributions: tuple[Contribution, ...]
    words: str
    formula: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SideEffect:
    """A hint that a set of targets rewards something nobody agreed; ``since`` is the year of its source.

    ``targets`` are the ids of the statements it rests on. All texts are German.
    """

    code: str
    targets: tuple[str, ...]
    words: str
    reason: str
    source: str
    since: int
    remedy: str
