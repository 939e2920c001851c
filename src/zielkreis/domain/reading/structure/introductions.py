"""The introductions of lists that are open at a line ("Das Land unterstützt den Kreis durch:")."""

from dataclasses import dataclass, field

from zielkreis.domain.reading.structure.numerals import Style


@dataclass(slots=True)
class _Opened:
    """An introduction at a depth of the path, and the style of the items it has had so far."""

    depth: int
    words: str
    style: Style | None = None

    def covers(self, depth: int, style: Style | None) -> bool:
        """Whether an item at that depth belongs to the list; a list has items of one style."""
        if depth <= self.depth:
            return False
        return depth > self.depth + 1 or self.style in (None, style)


@dataclass(slots=True)
class Introductions:
    """The open introductions from the outside in."""

    opened: list[_Opened] = field(default_factory=list)

    def covers(self, depth: int, style: Style | None) -> bool:
        """Whether some list is open for an item of that depth and style."""
        return any(one.covers(depth, style) for one in self.opened)

    def keep_for_item(self, depth: int, style: Style | None) -> None:
        """Close what does not hold the item that has come."""
        self.opened = [one for one in self.opened if one.covers(depth, style)]
        for one in self.opened:
            if depth == one.depth + 1 and one.style is None:
                one.style = style

    def open(self, depth: int, words: str) -> None:
        """A line at that depth introduces a list."""
        self.opened.append(_Opened(depth, words))

    def close(self) -> None:
        """A heading or a paragraph ends all lists."""
        self.opened = []

    @property
    def words(self) -> str:
        """The words of all that are open."""
        return " ".join(one.words for one in self.opened)
