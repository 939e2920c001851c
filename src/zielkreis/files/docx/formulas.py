"""Formulas of Word as one line of text: ``ΔK2 = 0``, ``(a + b)/c``."""

from zielkreis.files.docx.xml import M, W
from zielkreis.files.office.xml import XmlElement

_SILENT = frozenset({M + "ctrlPr", M + "rPr", W + "rPr"})


def formula_text(element: XmlElement) -> str:
    """The signs of a formula in reading order; a fraction with a stroke, powers with a caret."""
    if element.tag in (M + "t", W + "t"):
        return element.text or ""
    if element.tag in _SILENT or element.tag.endswith("Pr"):
        return ""
    if element.tag == M + "f":
        return f"{_part(element, 'num', brackets=True)}/{_part(element, 'den', brackets=True)}"
    if element.tag == M + "sSup":
        return f"{_part(element, 'e')}^{_part(element, 'sup', brackets=True)}"
    if element.tag == M + "rad":
        return f"√{_part(element, 'e', brackets=True)}"
    if element.tag == M + "d":
        return f"({''.join(formula_text(below) for below in element)})"
    return "".join(formula_text(below) for below in element)


def _part(element: XmlElement, name: str, *, brackets: bool = False) -> str:
    found = element.find(M + name)
    text = "" if found is None else formula_text(found)
    return f"({text})" if brackets and len(text.split()) > 1 else text
