"""Elements of WordprocessingML, written as nested calls."""

from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.oxml.xmlchemy import BaseOxmlElement


def element(tag: str, *children: BaseOxmlElement, **attributes: str | int) -> BaseOxmlElement:
    """``w:tag`` with its attributes, in the namespace ``w`` too, and its children."""
    made = OxmlElement(f"w:{tag}")
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), str(value))
    made.extend(children)
    return made


def written(text: str, *, tag: str = "t") -> BaseOxmlElement:
    """``w:t`` (or ``w:delText``, ``w:instrText``) whose blanks stay."""
    made = OxmlElement(f"w:{tag}")
    made.text = text
    made.set(qn("xml:space"), "preserve")
    return made
