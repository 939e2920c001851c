"""A calendar month, which is what official figures are about."""

from dataclasses import dataclass
from datetime import date
from functools import total_ordering
from typing import Self

_NAMES = (
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
)
_MONTHS = 12


@total_ordering
@dataclass(frozen=True, slots=True)
class Month:
    """A month of a year; ``str`` gives ``2012-03``, ``in_words`` gives ``März 2012``."""

    year: int
    month: int

    def __post_init__(self) -> None:
        """Refuse a month that does not exist."""
        if not 1 <= self.month <= _MONTHS:
            raise ValueError(f"{self.year}-{self.month}")

    @classmethod
    def parse(cls, text: str) -> Self:
        """The month in ``2012-03``; raises ``ValueError`` for anything else."""
        year, separator, month = text.partition("-")
        if not (separator and len(year) == 4 and len(month) == 2 and year.isdigit() and month.isdigit()):
            raise ValueError(text)
        return cls(int(year), int(month))

    @classmethod
    def of(cls, day: date) -> Self:
        """The month of a day."""
        return cls(day.year, day.month)

    @property
    def in_words(self) -> str:
        """The month as people say it."""
        return f"{_NAMES[self.month - 1]} {self.year}"

    @property
    def number(self) -> int:
        """Months since the beginning of our era, so that differences can be taken."""
        return self.year * _MONTHS + self.month - 1

    def plus(self, months: int) -> Self:
        """The month that many months later, earlier where it is negative."""
        year, month = divmod(self.number + months, _MONTHS)
        return type(self)(year, month + 1)

    def until(self, last: Self) -> tuple[Self, ...]:
        """All months from this one to the last, both included; none where the last lies before."""
        return tuple(self.plus(step) for step in range(last.number - self.number + 1))

    def __lt__(self, other: Self) -> bool:
        return self.number < other.number

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.month:02d}"
