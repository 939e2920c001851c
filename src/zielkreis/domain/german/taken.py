"""Places of a text that are given away, so that a later find does not read them again."""


class TakenPlaces:
    """Which characters of a text belong to a find already; asking costs only the stretch asked for."""

    __slots__ = ("_places",)

    def __init__(self, length: int) -> None:
        self._places = bytearray(length)

    def take(self, start: int, end: int) -> None:
        """Give away ``[start, end)``; what is taken already stays taken."""
        self._places[start:end] = b"\1" * (end - start)

    def is_free(self, start: int, end: int) -> bool:
        """Whether no character of ``[start, end)`` is taken."""
        return self._places.find(1, start, end) < 0
