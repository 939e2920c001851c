"""Paragraphs: a style, where the style does not number it a number, and the text."""

from docx.oxml.xmlchemy import BaseOxmlElement

from examples.wordpaper.inline import InlineWriter
from examples.wordpaper.xml import element

#: The style of each block that is a paragraph.
STYLES = {
    "vermerk": "Vermerk",
    "titel": "Titel",
    "untertitel": "Untertitel",
    "eingang": "Eingang",
    "kapitel": "berschrift1",
    "paragraf": "berschrift2",
    "absatz": "Absatz",
    "buchstabe": "Buchstabe",
    "strich": "Strich",
    "text": "Flietext",
}
#: Lists of ``parts/numbering.xml`` that stand on the paragraph: (way of counting, block) to (list, level).
LISTS = {
    ("dezimal", "paragraf"): (2, 0),
    ("dezimal", "absatz"): (2, 1),
    ("dezimal", "buchstabe"): (2, 2),
    ("buchstaben", "kapitel"): (3, 0),
    ("roemisch", "kapitel"): (4, 0),
}
#: The number that takes away the one a style brings.
NO_NUMBER = (0, 0)


def paragraph(
    style: str,
    text: str,
    inline: InlineWriter,
    *,
    number: tuple[int, int] | None = None,
    keeps_next: bool = False,
) -> BaseOxmlElement:
    """A paragraph in ``style``; ``number`` is list and level where the style brings none.

    ``keeps_next`` holds it on the page of the next one.
    """
    properties = element("pPr", element("pStyle", val=style))
    if keeps_next:
        properties.append(element("keepNext"))
    if number is not None:
        list_id, level = number
        properties.append(element("numPr", element("ilvl", val=level), element("numId", val=list_id)))
    runs = inline.runs(text)
    mark = inline.mark(text)
    if mark is not None:
        properties.append(element("rPr", mark))
    return element("p", properties, *runs)
