"""A page as a grey picture that we drew ourselves, with the ruled lines found in it."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from zielkreis.files.errors import UnreadableCode, UnreadableFileError
from zielkreis.files.page_words.words import Rule

POINTS = 72.0
#: Dots an inch at which pages are drawn; the recogniser was trained on it.
RESOLUTION = 300
MAX_PIXELS = 25_000_000
_MAX_RULES = 600
_MAX_CUTS = 600
_HIGHEST_DPI = 1200
_WIDEST_SKEW = 45


@dataclass(frozen=True, slots=True, kw_only=True)
class GreyPicture:
    """``grey`` holds one byte a dot, row by row from the top, 0 is black; ``dpi`` dots an inch."""

    width: int
    height: int
    dpi: float
    grey: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """A part of a page at ``x``, ``y`` of the picture that stood at ``from_x``, ``from_y``, in dots."""

    x: int
    y: int
    width: int
    height: int
    from_x: int
    from_y: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PagePicture:
    """A page to be recognised; ``rules`` are its drawn lines in points, no longer in the picture.

    Places are those of the page made level: its picture must be turned by ``skew`` degrees anticlockwise
    for that. It is not turned itself as long as the recogniser copes, because turning blurs the letters.
    Below ``page_height`` the picture goes on with ``cuts`` from the page.
    """

    picture: GreyPicture
    page_height: int
    rules: tuple[Rule, ...]
    skew: float = 0.0
    cuts: tuple[Cut, ...] = ()

    def page(self) -> GreyPicture:
        """The picture of the page alone."""
        return self._part(0, self.page_height)

    def cells(self) -> GreyPicture | None:
        """The picture of the cuts, one below the other; ``None`` where there are none."""
        return self._part(self.page_height, self.picture.height) if self.cuts else None

    def _part(self, top: int, bottom: int) -> GreyPicture:
        width = self.picture.width
        grey = self.picture.grey[top * width : bottom * width]
        return GreyPicture(width=width, height=bottom - top, dpi=self.picture.dpi, grey=grey)

    def level(self, x: float, y: float) -> tuple[float, float]:
        """The place of a dot of the picture on the page made level, in dots."""
        if y >= self.page_height and self.cuts:
            cut = next((cut for cut in self.cuts if y < cut.y + cut.height), self.cuts[-1])
            x, y = x - cut.x + cut.from_x, y - cut.y + cut.from_y
        return turned(x, y, self.skew, self.picture.width, self.page_height)


def turned(x: float, y: float, degrees: float, width: int, height: int) -> tuple[float, float]:
    """Where a dot comes to lie when the picture is turned anticlockwise around its middle."""
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    right, down = x - width / 2, y - height / 2
    return width / 2 + right * cos + down * sin, height / 2 - right * sin + down * cos


def picture_header(page: PagePicture) -> dict[str, Any]:
    """What goes beside the bytes of the picture out of the sealed process."""
    picture = page.picture
    return {
        "width": picture.width,
        "height": picture.height,
        "dpi": picture.dpi,
        "skew": page.skew,
        "page_height": page.page_height,
        "cuts": [
            [cut.x, cut.y, cut.width, cut.height, cut.from_x, cut.from_y] for cut in page.cuts[:_MAX_CUTS]
        ],
        "rules": [[rule.x0, rule.top, rule.x1, rule.bottom] for rule in page.rules[:_MAX_RULES]],
    }


def picture_of(header: Mapping[str, Any], grey: bytes) -> PagePicture:
    """The page in an answer of the sealed process, which is checked like the file itself.

    Raises:
        UnreadableFileError: ``reader_stopped`` where the answer makes no sense.
    """
    try:
        measures = _Measures(**header)
    except TypeError as error:
        raise UnreadableFileError(UnreadableCode.STOPPED, where="Antwort ohne Sinn") from error
    if not measures.make_sense(len(grey)):
        raise UnreadableFileError(UnreadableCode.STOPPED, where="Antwort ohne Sinn")
    return PagePicture(
        picture=GreyPicture(width=measures.width, height=measures.height, dpi=float(measures.dpi), grey=grey),
        page_height=measures.page_height,
        skew=float(measures.skew),
        rules=tuple(Rule(x0=x0, top=top, x1=x1, bottom=bottom) for x0, top, x1, bottom in measures.rules),
        cuts=tuple(
            Cut(x=x, y=y, width=width, height=height, from_x=from_x, from_y=from_y)
            for x, y, width, height, from_x, from_y in measures.cuts
        ),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Measures:
    """What came beside the bytes of a picture, of any types."""

    width: Any
    height: Any
    dpi: Any
    skew: Any
    page_height: Any
    rules: Any
    cuts: Any

    def make_sense(self, count: int) -> bool:
        """Whether all are of their types and fit the ``count`` bytes of the picture."""
        return (
            _are_numbers([self.width, self.height, self.page_height], int)
            and _are_numbers([self.dpi, self.skew], (int, float))
            and 0 < self.page_height <= self.height
            and self.width > 0
            and self.width * self.height == count <= MAX_PIXELS
            and 1 <= self.dpi <= _HIGHEST_DPI
            and abs(self.skew) <= _WIDEST_SKEW
            and _are_rows(self.rules, 4, (int, float), most=_MAX_RULES)
            and _are_rows(self.cuts, 6, int, most=_MAX_CUTS)
        )


def _are_rows(rows: Any, length: int, kind: Any, *, most: int) -> bool:
    return (
        isinstance(rows, list)
        and len(rows) <= most
        and all(isinstance(row, list) and len(row) == length and _are_numbers(row, kind) for row in rows)
    )


def _are_numbers(values: Any, kind: Any) -> bool:
    return all(isinstance(each, kind) and not isinstance(each, bool) for each in values)
