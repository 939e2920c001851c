"""Complex fields: the result is shown, the instruction is not."""

from dataclasses import dataclass, field

from zielkreis.files.docx.xml import W, attribute, child, switch, value
from zielkreis.files.office.xml import XmlElement, whole_number

# These fields number a paragraph, and Word computes them only on the screen.
_COMPUTED = ("LISTNUM", "AUTONUM", "AUTONUMLGL", "AUTONUMOUT")


@dataclass(slots=True)
class _Field:
    instruction: str = ""
    shows_result: bool = False


@dataclass(slots=True)
class FieldStack:
    """The fields open at a place of one story (body, footnote, text box)."""

    _open: list[_Field] = field(default_factory=list)
    _computed: int = 0

    @property
    def hides(self) -> bool:
        """Whether text at this place belongs to an instruction."""
        return any(not entry.shows_result for entry in self._open)

    def step(self, element: XmlElement) -> str:
        """Follows a ``w:fldChar``; gives what a form field shows without a result of its own."""
        kind = attribute(element, "fldCharType")
        if kind == "begin":
            self._open.append(_Field())
            return _form_field(child(element, "ffData"))
        if kind == "separate" and self._open:
            self._open[-1].shows_result = True
        elif kind == "end" and self._open:
            words = self._open.pop().instruction.split()
            self._computed += bool(words) and words[0].upper() in _COMPUTED
        return ""

    def instruct(self, text: str) -> None:
        """Adds to the instruction of the innermost field."""
        if self._open:
            self._open[-1].instruction += text

    def end_paragraph(self) -> int:
        """How many fields of the paragraph have a result that does not stand in the file.

        Fields still in their instruction are forgotten: a broken one must not swallow the document.
        """
        self._open = [entry for entry in self._open if entry.shows_result]
        computed, self._computed = self._computed, 0
        return computed


def _form_field(data: XmlElement | None) -> str:
    box = child(data, "checkBox")
    if box is not None:
        checked = switch(box, "checked")
        return "☒" if (switch(box, "default") if checked is None else checked) else "☐"
    choice = child(data, "ddList")
    if choice is not None:
        entries = [attribute(entry, "val") or "" for entry in choice.findall(W + "listEntry")]
        chosen = whole_number(value(choice, "result")) or 0
        return entries[chosen] if 0 <= chosen < len(entries) else ""
    return ""
