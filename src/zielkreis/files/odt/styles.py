"""Styles of an OpenDocument text: what a paragraph, a span or a cell has, through its parents."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from zielkreis.files.odt.names import FO, OFFICE, STYLE, TEXT, attribute, child
from zielkreis.files.office.xml import XmlElement, whole_number

T = TypeVar("T")

_TITLES = frozenset({"title", "titel", "subtitle", "untertitel"})
_NO_SHADE = frozenset({"transparent", "#ffffff", ""})
_BOLD_FROM = 600


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How text looks; ``None`` where nothing is said."""

    bold: bool | None = None
    underlined: bool | None = None
    hidden: bool | None = None
    struck: bool | None = None
    font: str | None = None

    @property
    def is_emphasised(self) -> bool:
        """Whether the text is set off from what stands around it."""
        return bool(self.bold or self.underlined)

    def under(self, outer: "Look") -> "Look":
        """This look inside another one: what it leaves open is as outside."""
        return Look(
            bold=outer.bold if self.bold is None else self.bold,
            underlined=outer.underlined if self.underlined is None else self.underlined,
            hidden=outer.hidden if self.hidden is None else self.hidden,
            struck=outer.struck if self.struck is None else self.struck,
            font=outer.font if self.font is None else self.font,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ParagraphStyle:
    """What a paragraph has from its style; ``outline`` is its level as a heading, 0 for none."""

    name: str
    look: Look
    is_title: bool
    outline: int
    master_page: str | None


class StyleSheet:
    """The styles that hold in one part of the file.

    ``sources`` are the elements that hold styles, those that win first; automatic styles of the
    body and of the page edges bear the same names, so each part has a sheet of its own.
    """

    def __init__(self, sources: Iterable[XmlElement | None]) -> None:
        self._styles: dict[tuple[str, str], XmlElement] = {}
        self._defaults: dict[str, XmlElement] = {}
        self._looks: dict[tuple[str, str | None], Look] = {}
        for source in sources:
            for element in () if source is None else source.iterchildren(STYLE + "style"):
                key = (attribute(element, STYLE + "family") or "", attribute(element, STYLE + "name") or "")
                self._styles.setdefault(key, element)
            for element in () if source is None else source.iterchildren(STYLE + "default-style"):
                self._defaults.setdefault(attribute(element, STYLE + "family") or "", element)

    def paragraph(self, name: str | None) -> ParagraphStyle:
        """What a paragraph of this style has."""
        chain = list(self._chain("paragraph", name))
        names = {
            _plain_name(style) for style in chain[:2]
        }  # a style made by hand, and the one it is based on
        outlines = (whole_number(attribute(style, STYLE + "default-outline-level")) for style in chain)
        return ParagraphStyle(
            name=name or "",
            look=self.look("paragraph", name),
            is_title=bool(names & _TITLES),
            outline=_first(outlines) or 0,
            master_page=attribute(chain[0], STYLE + "master-page-name") if chain else None,
        )

    def look(self, family: str, name: str | None) -> Look:
        """How text of this style looks."""
        key = (family, name)
        if key not in self._looks:
            look = Look()
            for style in self._chain(family, name):
                look = look.under(_look(child(style, STYLE + "text-properties")))
            default = self._defaults.get(family) if family == "paragraph" else None
            self._looks[key] = look.under(_look(child(default, STYLE + "text-properties")))
        return self._looks[key]

    def is_shaded(self, cell_style: str | None) -> bool:
        """Whether a cell of this style has a ground of its own."""
        grounds = (
            attribute(child(style, STYLE + "table-cell-properties"), FO + "background-color")
            for style in self._chain("table-cell", cell_style)
        )
        return (_first(grounds) or "").lower() not in _NO_SHADE

    def _chain(self, family: str, name: str | None) -> Iterator[XmlElement]:
        seen: set[str] = set()
        while name is not None and name not in seen and (family, name) in self._styles:
            seen.add(name)  # a chain that runs in a circle ends here
            style = self._styles[family, name]
            yield style
            name = attribute(style, STYLE + "parent-style-name")


def style_sources(root: XmlElement | None) -> tuple[XmlElement | None, XmlElement | None]:
    """The automatic and the common styles of a part."""
    return child(root, OFFICE + "automatic-styles"), child(root, OFFICE + "styles")


def _look(properties: XmlElement | None) -> Look:
    if properties is None:
        return Look()
    weight = attribute(properties, FO + "font-weight")
    underline = attribute(properties, STYLE + "text-underline-style")
    through = attribute(properties, STYLE + "text-line-through-style")
    display = attribute(properties, TEXT + "display")
    return Look(
        bold=None if weight is None else weight == "bold" or (whole_number(weight) or 0) >= _BOLD_FROM,
        underlined=None if underline is None else underline != "none",
        hidden=None if display is None else display == "none",
        struck=None if through is None else through != "none",
        font=attribute(properties, STYLE + "font-name"),
    )


def _plain_name(style: XmlElement) -> str:
    name = attribute(style, STYLE + "display-name") or attribute(style, STYLE + "name") or ""
    return name.replace("_20_", " ").lower()


def _first(values: Iterable[T | None]) -> T | None:
    return next((each for each in values if each is not None), None)
