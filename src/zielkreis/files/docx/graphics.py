"""Drawings: the text boxes in them, taken once, and what cannot be read."""

from collections import Counter
from collections.abc import Iterator

from zielkreis.files.docx.xml import MC, V, W
from zielkreis.files.office.xml import XmlElement

_UNDERSTOOD = frozenset("w14 w15 w16 w16se w16cid w16cex w16sdtdh wp14 wps wpg wpc wpi a14 m v o".split())
_TEXT_BOX = W + "txbxContent"
_TEXT_PATH = V + "textpath"
_SUBJECT_OF_NAME = {"pic": "image", "imagedata": "image", "chart": "chart", "OLEObject": "embedded"}


def chosen_branch(alternate: XmlElement) -> XmlElement | None:
    """The one branch of ``mc:AlternateContent`` that is read: a choice understood, else the fallback."""
    for choice in alternate.findall(MC + "Choice"):
        if set((choice.get("Requires") or "").split()) <= _UNDERSTOOD:
            return choice
    return alternate.find(MC + "Fallback")


def text_boxes(drawing: XmlElement) -> list[XmlElement]:
    """The outermost text boxes in a drawing, in order."""
    return [element for element in _walk(drawing) if element.tag == _TEXT_BOX]


def word_art(drawing: XmlElement) -> list[str]:
    """Words drawn along a path, as watermarks such as "ENTWURF" are."""
    paths = (element.get("string") for element in _walk(drawing) if element.tag == _TEXT_PATH)
    return [words for words in paths if words and words.strip()]


def unread_objects(drawing: XmlElement) -> Counter[str]:
    """How many images, charts and embedded objects the drawing holds."""
    found: Counter[str] = Counter()
    for element in _walk(drawing):
        subject = _SUBJECT_OF_NAME.get(element.tag.rpartition("}")[2])
        if subject is not None:
            found[subject] += 1
    if found["embedded"]:
        found["image"] = 0  # the picture that stands for an embedded object
    return found


def _walk(element: XmlElement) -> Iterator[XmlElement]:
    """All elements below, one branch of alternatives only, text boxes not entered."""
    for below in element:
        if below.tag == MC + "AlternateContent":
            branch = chosen_branch(below)
            if branch is not None:
                yield from _walk(branch)
            continue
        yield below
        if below.tag != _TEXT_BOX:
            yield from _walk(below)
