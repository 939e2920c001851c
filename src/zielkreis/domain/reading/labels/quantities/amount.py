"""An amount: a quantity with what it does in the statement, its bound and its direction."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from zielkreis.domain.reading.labels.quantities.bounds import Bound
from zielkreis.domain.reading.labels.quantities.quantity import Quantity
from zielkreis.domain.values.codes import Comparator


class Role(StrEnum):
    """What a quantity does in the statement."""

    LEVEL = "level"
    CHANGE = "change"
    SHARE = "share"
    DURATION = "duration"
    BASELINE = "baseline"
    THRESHOLD = "threshold"
    GIVEN = "given"  # describes something, asks nothing


_RESULTS = frozenset((Role.LEVEL, Role.CHANGE, Role.SHARE, Role.DURATION))


@dataclass(frozen=True, slots=True)
class Amount:
    """A quantity with its role, bound and direction (+1 a rise, -1 a fall, 0 untold)."""

    quantity: Quantity
    role: Role
    bound: Bound
    direction: int = 0

    @property
    def is_result(self) -> bool:
        """Whether it states what is to be reached."""
        return self.role in _RESULTS

    @property
    def value(self) -> Decimal | tuple[Decimal, Decimal]:
        """The signed value, or both ends of a range."""
        low, high = self.quantity.low, self.quantity.high
        if self._falls:
            low, high = -high, -low
        return low if low == high else (low, high)

    @property
    def comparator(self) -> Comparator:
        """The comparator on the signed value: "sinkt um mindestens 2 %" is at most -2."""
        bound = self.bound.flipped() if self._falls and not self.bound.capped else self.bound
        return bound.comparator

    @property
    def _falls(self) -> bool:
        """Whether the fall is told by words and not by the sign."""
        return self.role is Role.CHANGE and self.direction < 0 and not self.quantity.signed
