"""Steps: what a path from the top of the paper down to a line is made of."""

from dataclasses import dataclass

from zielkreis.domain.reading.structure.numerals import Numeral


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step of a path: a number, a heading, or both.

    ``level`` is the heading level and ``depth`` the list depth the file gives (0 for none),
    ``is_heading`` whether it opens a section, ``is_top`` whether it never stands inside another,
    ``is_item`` whether the file makes it an item of a list, ``line`` the index of the line it stands on.
    """

    numeral: Numeral | None = None
    heading: str = ""
    level: int = 0
    depth: int = 0
    is_heading: bool = False
    is_top: bool = False
    is_item: bool = False
    line: int = -1


Path = tuple[Step, ...]
