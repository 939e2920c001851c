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
    coming: dict[str, tuple[int, re.Match[str] | None]] = {}
    for introduction in _INTRODUCTION.finditer(text):
        yield introduction.end()
        yield from _items_after(text, introduction, coming)


def _items_after(
    text: str, introduction: re.Match[str], coming: dict[str, tuple[int, re.Match[str] | None]]
) -> Iterator[int]:
    """Starts of the second and later items, as long as they count on without a gap."""
    place = introduction.end()
    counter = introduction["first"]
    while counter not in ("z", "99"):
        counter = chr(ord(counter) + 1) if counter.isalpha() else str(int(counter) + 1)
        match = _next_item(text, introduction["open"] + counter + introduction["close"], place, coming)
        if match is None:
            return
        place = match.end()
        yield place


def _next_item(
    text: str, marker: str, place: int, coming: dict[str, tuple[int, re.Match[str] | None]]
) -> re.Match[str] | None:
    """The next item with this marker; ``coming`` keeps from where it was looked up, and what was found."""
    since, match = coming.get(marker, (place + 1, None))
    if place < since or (match is not None and match.start() < place):
        pattern = re.compile(_ITEM.format(marker=re.escape(marker)), re.VERBOSE)
        match = pattern.search(text, place)
        coming[marker] = (place, match)
    return match
