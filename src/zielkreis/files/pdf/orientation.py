"""Which way the text of a page runs, and places as a reader holds the page."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

Box = tuple[float, float, float, float]
"""Left, bottom, right, top in the space of the file, whose y grows upwards."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Orientation:
    """Turns boxes of a page into ``(x0, top, x1, bottom)`` with the text upright.

    ``page`` is the visible box, ``direction`` the way the text runs in it, in quarter turns
    anticlockwise: a page laid sideways reads as one that stands.
    """

    page: Box
    direction: int = 0

    @property
    def size(self) -> tuple[float, float]:
        """Width and height as read."""
        left, bottom, right, top = self.page
        width, height = right - left, top - bottom
        return (height, width) if self.direction % 2 else (width, height)

    def place(self, box: Box) -> tuple[float, float, float, float]:
        """The box as read: left, top, right, bottom, in points from the top left."""
        left, bottom, right, top = self.page
        x0, y0, x1, y1 = box
        if self.direction == 0:
            return x0 - left, top - y1, x1 - left, top - y0
        if self.direction == 1:
            return y0 - bottom, x0 - left, y1 - bottom, x1 - left
        if self.direction == 2:
            return right - x1, y0 - bottom, right - x0, y1 - bottom
        return top - y1, right - x1, top - y0, right - x0


def quarter_turns(along: float, up: float) -> int | None:
    """The direction of a text whose line runs ``along`` to the right and ``up``; ``None`` for a slant."""
    if abs(along) > 8 * abs(up):
        return 0 if along > 0 else 2
    if abs(up) > 8 * abs(along):
        return 1 if up > 0 else 3
    return None


def main_direction(directions: Iterable[int | None]) -> int:
    """The direction of most of the text, upright where there is none."""
    counts = Counter(direction for direction in directions if direction is not None)
    return counts.most_common(1)[0][0] if counts else 0
