"""Styles: what a paragraph or run inherits through the chain of ``basedOn``."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TypeVar

from zielkreis.files.docx.xml import W, attribute, child, switch, value
from zielkreis.files.office.xml import XmlElement, whole_number

T = TypeVar("T")

# Word stores the English names of its built-in styles; other programs write the German ones.
_HEADING_NAME = re.compile(r"(?:heading|überschrift|berschrift)[ _]?([1-9])", re.IGNORECASE)
_TITLE_NAMES = frozenset({"title", "titel", "subtitle", "untertitel"})
_CONTENTS_NAME = re.compile(
    r"(?:toc|verzeichnis|inhaltsverzeichnis|contents)[ _]?(?:[1-9]|heading)|toc ?heading"
    r"|inhaltsverzeichnis(?:ü|ue)berschrift|table of figures|abbildungsverzeichnis",
    re.IGNORECASE,
)
_BODY_TEXT_OUTLINE = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """One style as the file has it; ``None`` where it says nothing of its own."""

    id: str
    name: str
    based_on: str | None
    outline: int | None
    num_id: str | None
    ilvl: int | None
    bold: bool | None
    hidden: bool | None
    underlined: bool | None
    marks_first_row: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ParagraphStyle:
    """What a paragraph has from its style.

    ``heading`` counts from 1, 0 for none; ``chain`` holds the styles from this one upwards, each
    with the list level it names itself; ``is_contents`` marks lines of a table of contents.
    """

    chain: tuple[tuple[str, int | None], ...] = ()
    heading: int = 0
    is_title: bool = False
    is_contents: bool = False
    num_id: str | None = None
    bold: bool = False
    hidden: bool = False
    underlined: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CharacterStyle:
    """What a run has from its character style."""

    bold: bool = False
    hidden: bool = False


class StyleSheet:
    """The styles of a document, resolved when asked for and kept."""

    def __init__(self, root: XmlElement | None) -> None:
        self._styles: dict[str, Style] = {}
        self._default: str | None = None
        self._paragraph: dict[str | None, ParagraphStyle] = {}
        self._character: dict[str, CharacterStyle] = {}
        for element in () if root is None else root.iter(W + "style"):
            style = _style(element)
            self._styles[style.id] = style
            is_default = attribute(element, "default") in ("1", "true", "on")
            if is_default and attribute(element, "type") == "paragraph":
                self._default = style.id
        language = child(root, "docDefaults", "rPrDefault", "rPr", "lang")
        self.language = attribute(language, "val") or "de-DE"

    def paragraph(self, style_id: str | None) -> ParagraphStyle:
        """What a paragraph of this style has; the default style where none is named or known."""
        if style_id not in self._paragraph:
            self._paragraph[style_id] = self._resolve_paragraph(style_id)
        return self._paragraph[style_id]

    def character(self, style_id: str | None) -> CharacterStyle:
        """What a run of this style has; nothing where none is named."""
        if style_id is None:
            return CharacterStyle()
        if style_id not in self._character:
            chain = tuple(self._chain(style_id))
            self._character[style_id] = CharacterStyle(
                bold=_first(style.bold for style in chain) or False,
                hidden=_first(style.hidden for style in chain) or False,
            )
        return self._character[style_id]

    def numbering_of(self, style_id: str) -> str | None:
        """The ``numId`` a numbering style points to."""
        style = self._styles.get(style_id)
        return None if style is None else style.num_id

    def marks_first_row(self, style_id: str | None) -> bool:
        """Whether a table style sets off the first row."""
        return any(style.marks_first_row for style in self._chain(style_id))

    def _chain(self, style_id: str | None) -> Iterator[Style]:
        seen: set[str] = set()
        while style_id is not None and style_id not in seen and style_id in self._styles:
            seen.add(style_id)  # a chain that runs in a circle ends here
            style = self._styles[style_id]
            yield style
            style_id = style.based_on

    def _resolve_paragraph(self, style_id: str | None) -> ParagraphStyle:
        known = style_id if style_id in self._styles else self._default
        chain = tuple(self._chain(known))
        resolved = ParagraphStyle(
            chain=tuple((style.id, style.ilvl) for style in chain),
            num_id=_first(style.num_id for style in chain),
            bold=_first(style.bold for style in chain) or False,
            hidden=_first(style.hidden for style in chain) or False,
            underlined=_first(style.underlined for style in chain) or False,
        )
        names = [style.name for style in chain]
        if known != style_id and style_id is not None:
            names.insert(0, style_id)  # a style the file names but does not define
        return replace(
            resolved,
            heading=_heading_level(chain, names),
            is_title=any(name.lower() in _TITLE_NAMES for name in names),
            is_contents=any(_CONTENTS_NAME.fullmatch(name) for name in names),
        )


def _heading_level(chain: tuple[Style, ...], names: list[str]) -> int:
    """The outline level decides; a built-in name decides where no style on the way says one."""
    for style in chain:
        if style.outline is not None:
            return style.outline + 1 if style.outline < _BODY_TEXT_OUTLINE else 0
        if match := _HEADING_NAME.fullmatch(style.name):
            return int(match[1])
    match = _HEADING_NAME.fullmatch(names[0]) if names else None
    return int(match[1]) if match else 0


def _style(element: XmlElement) -> Style:
    paragraph, run = child(element, "pPr"), child(element, "rPr")
    first_row = next(
        (part for part in element.findall(W + "tblStylePr") if attribute(part, "type") == "firstRow"), None
    )
    underline = value(run, "u")
    return Style(
        id=attribute(element, "styleId") or "",
        name=value(element, "name") or "",
        based_on=value(element, "basedOn"),
        outline=whole_number(value(paragraph, "outlineLvl")),
        num_id=value(paragraph, "numPr", "numId"),
        ilvl=whole_number(value(paragraph, "numPr", "ilvl")),
        bold=switch(run, "b"),
        hidden=switch(run, "vanish"),
        underlined=None if underline is None else underline != "none",
        marks_first_row=first_row is not None
        and (switch(child(first_row, "rPr"), "b") is True or child(first_row, "tcPr", "shd") is not None),
    )


def _first(values: Iterator[T | None]) -> T | None:
    return next((entry for entry in values if entry is not None), None)
