"""Why something may not be recorded: all reasons at once, in German."""

from collections.abc import Iterable, Iterator
from datetime import date


class Refused(ValueError):
    """What was to be recorded does not fit the state of the matter; ``faults`` say why and what to do."""

    def __init__(self, faults: Iterable[str]) -> None:
        self.faults = tuple(faults)
        super().__init__(" ".join(self.faults))


#: The SGB II is in force since that day, so nothing of it can have happened or be due before.
FIRST_DAY = date(2005, 1, 1)


def too_early(day: date) -> Iterator[str]:
    """A fault where the day lies before the SGB II."""
    if day < FIRST_DAY:
        yield f"Der {day:%d.%m.%Y} liegt vor dem Beginn des SGB II am 01.01.2005; prüfen Sie das Jahr."


def refuse_if(faults: Iterable[str]) -> None:
    """Raise ``Refused`` where there is any fault."""
    if found := tuple(faults):
        raise Refused(found)
