"""Footnotes: numbered in the order in which the text refers to them."""

from collections.abc import Mapping

from docx.oxml.xmlchemy import BaseOxmlElement

from examples.wordpaper.xml import element, written


class FootnoteWriter:
    """Gives references out and keeps the notes for the part that holds them."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        """``texts`` are the footnotes by key."""
        self._texts = texts
        self.notes: list[BaseOxmlElement] = []

    def reference(self, key: str) -> BaseOxmlElement:
        """A run with the mark of the footnote ``key``; the note itself is kept."""
        number = len(self.notes) + 1
        self.notes.append(_note(number, self._texts[key]))
        return _mark(element("footnoteReference", id=number))


def _note(number: int, text: str) -> BaseOxmlElement:
    paragraph = element(
        "p",
        element("pPr", element("pStyle", val="Funotentext")),
        _mark(element("footnoteRef")),
        element("r", written(f" {text}")),
    )
    return element("footnote", paragraph, id=number)


def _mark(inside: BaseOxmlElement) -> BaseOxmlElement:
    return element("r", element("rPr", element("rStyle", val="Funotenzeichen")), inside)
