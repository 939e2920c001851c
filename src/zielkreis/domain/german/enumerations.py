"""Lists within running text: introduced by a colon, or broken by lines."""

import re
from collections.abc import Iterator

_LINE_BREAK = re.compile(
    r"\n \s* \n | \n (?= \s* (?: [-–•*▪·] \s | \(? (?: [a-z] | \d{1,2} ) [.)] \s ) ) | (?<= : ) [^\S\n]* \n",
    re.VERBOSE,
)
_INTRODUCTION = re.compile(r": \s+ (?= (?P<open> \(? ) (?P<first> [a1] ) (?P<close> [.)] ) \s )", re.VERBOSE)
# A dotted number inside a list must follow a stop, a semicolon or a conjunction: "im 2. Halbjahr" is none.
_ITEM = r"(?: (?<= [.;,] ) | (?<= und ) | (?<= oder ) | (?<= sowie ) ) \s+ (?= {marker} \s )"


def find_list_breaks(text: str) -> Iterator[int]:
    """Places where a list item, or the text after a list's introduction, begins."""
    for match in _LINE_BREAK.finditer(text):
        yield match.end()
    for introduction in _INTRODUCTION.finditer(text):
        yield introduction.end()
        yield from _items_after(text, introduction)


def _items_after(text: str, introduction: re.Match[str]) -> Iterator[int]:
    """Starts of the second and later items, as long as they count on without a gap."""
    place = introduction.end()
    counter = introduction["first"]
    while counter not in ("z", "99"):
        counter = chr(ord(counter) + 1) if counter.isalpha() else str(int(counter) + 1)
        marker = re.escape(introduction["open"] + counter + introduction["close"])
        match = re.compile(_ITEM.format(marker=marker), re.VERBOSE).search(text, place)
        if match is None:
            return
        place = match.end()
        yield place
