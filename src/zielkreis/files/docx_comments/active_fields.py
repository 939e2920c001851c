"""Fields that fetch or run something when Word updates them: only their result is kept."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from zielkreis.files.docx.xml import W, attribute
from zielkreis.files.docx_comments.addresses import is_plain_address
from zielkreis.files.docx_comments.part_text import PartText
from zielkreis.files.office.xml import XmlElement

_ACTIVE = frozenset("DDE DDEAUTO INCLUDETEXT INCLUDEPICTURE INCLUDE IMPORT LINK DATABASE RD".split())
_STEPS = (W + "fldChar", W + "instrText", W + "delInstrText")
# A switch such as ``\\l`` is one letter; two strokes begin the name of a server.
_ADDRESS = re.compile(r"""["“„](?P<quoted>[^"“”]*)|(?!\\[a-z]\b)(?P<plain>\S+)""", re.IGNORECASE)


@dataclass(slots=True)
class _Field:
    """A field while it is walked: the elements that are not its result, and what its instruction says."""

    marks: list[XmlElement] = field(default_factory=list)
    words: str = ""
    begins_with_field: bool = False
    shows_result: bool = False


def remove_active_fields(text: PartText) -> list[str]:
    """Dissolves the active fields of a part and names each by its instruction's first word."""
    names = []
    for found in _fields(text.root):
        if name := _active_name(found):
            names.append(name)
            for element in found.marks:
                text.remove(element)
    for simple in text.root.iter(W + "fldSimple"):
        if name := _active_word(attribute(simple, "instr") or ""):
            names.append(name)
            text.unwrap(simple)
    return names


def _fields(root: XmlElement) -> Iterator[_Field]:
    """All complex fields; what stands in the instruction of a field goes with it."""
    still_open: list[_Field] = []
    for element in root.iter(*_STEPS, W + "t", W + "p"):
        kind = attribute(element, "fldCharType") if element.tag == W + "fldChar" else ""
        if kind == "begin":
            if still_open and not still_open[-1].shows_result and not still_open[-1].words.strip():
                still_open[-1].begins_with_field = True
            still_open.append(_Field())
        for outer in still_open[:-1]:
            if not outer.shows_result and element.tag != W + "p":
                outer.marks.append(element)
        if not still_open:
            continue
        inner = still_open[-1]
        if element.tag in _STEPS or (element.tag == W + "t" and not inner.shows_result):
            inner.marks.append(element)
        if element.tag in _STEPS[1:] and not inner.shows_result:
            inner.words += element.text or ""
        elif kind == "separate":
            inner.shows_result = True
        elif kind == "end":
            yield still_open.pop()
    yield from still_open


def _active_name(found: _Field) -> str:
    # A field that computes the name of another hides what it does.
    return "verschachtelt" if found.begins_with_field else _active_word(found.words)


def _active_word(instruction: str) -> str:
    word, *rest = instruction.split(maxsplit=1) or [""]
    name = word.strip('"').upper()
    if name in _ACTIVE:
        return name
    address = _ADDRESS.match(rest[0]) if rest and name == "HYPERLINK" else None
    if address is None:
        return ""
    said = address["quoted"] or address["plain"] or ""
    return name if said and not is_plain_address(said) else ""
