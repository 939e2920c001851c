"""Headings that begin with a number and no sign behind it ("2 Ziele"), told by their sequence."""

import re
from collections.abc import Iterable

_BARE = re.compile(r"(?P<number>\d{1,2})\s(?=[A-ZÄÖÜ])")
_CLOSED = re.compile(r"[.,;:!?]\s*$")
_LONGEST = 100
_FEWEST = 2


def find_bare_numbers(lines: Iterable[tuple[int, str]]) -> frozenset[int]:
    """Of the lines, given with an index, those whose bare numbers count on from 1 without a gap.

    One such line alone may as well begin with an amount ("2 Stellen …") and is left out.
    """
    found: list[int] = []
    for index, plain in lines:
        match = _BARE.match(plain)
        if match is None or len(plain) > _LONGEST or _CLOSED.search(plain):
            continue
        if int(match["number"]) == len(found) + 1:
            found.append(index)
    return frozenset(found if len(found) >= _FEWEST else ())
