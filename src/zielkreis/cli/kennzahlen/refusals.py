"""What the service refuses, as faults of the call, and months in the words of options."""

from collections.abc import Iterator
from contextlib import contextmanager

from zielkreis.cli.faults import CliFault
from zielkreis.domain.values.month import Month
from zielkreis.domain.values.visible import shortened
from zielkreis.service.figures.refusing import FiguresRefused


@contextmanager
def told_in_german() -> Iterator[None]:
    """Turns what a use case refuses into a ``CliFault`` with every reason on a line of its own."""
    try:
        yield
    except FiguresRefused as error:
        raise CliFault("\n".join(error.faults)) from None


def parse_month(words: str | None, option: str) -> Month | None:
    """A month in ISO form, ``None`` where none is given; raises ``CliFault``."""
    if words is None:
        return None
    try:
        return Month.parse(words.strip())
    except ValueError:
        raise CliFault(
            f"„{shortened(words)}“ ist kein Monat für {option}; gebraucht wird er in der Form JJJJ-MM, "
            f"etwa 2012-03."
        ) from None
