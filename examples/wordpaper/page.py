"""The page: A4, a header on each page, a footer that counts the pages."""

from docx.document import Document
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.section import Section
from docx.shared import Cm

from examples.wordpaper.xml import element, written


def set_page(document: Document, header: str) -> None:
    """Sets paper size and margins, ``header`` above and "Seite 1 von 3" below the text."""
    section = document.sections[0]
    _set_paper(section)
    above = section.header._element  # noqa: SLF001  # python-docx has no public way to the part's root
    below = section.footer._element  # noqa: SLF001  # as above
    for edge, made in (
        (above, _line("Kopfzeile", element("r", written(header)))),
        (below, _line("Fuzeile", *_text("Seite "), *_field("PAGE"), *_text(" von "), *_field("NUMPAGES"))),
    ):
        for child in list(edge):
            edge.remove(child)
        edge.append(made)


def _set_paper(section: Section) -> None:
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.3)
    section.top_margin, section.bottom_margin = Cm(2.4), Cm(2)
    section.header_distance = section.footer_distance = Cm(1.1)


def _line(style: str, *runs: BaseOxmlElement) -> BaseOxmlElement:
    return element("p", element("pPr", element("pStyle", val=style)), *runs)


def _text(text: str) -> list[BaseOxmlElement]:
    return [element("r", written(text))]


def _field(instruction: str) -> list[BaseOxmlElement]:
    """A field with the result 1, which Word replaces when it lays out the page."""
    return [
        element("r", element("fldChar", fldCharType="begin")),
        element("r", written(f" {instruction} ", tag="instrText")),
        element("r", element("fldChar", fldCharType="separate")),
        element("r", written("1")),
        element("r", element("fldChar", fldCharType="end")),
    ]
