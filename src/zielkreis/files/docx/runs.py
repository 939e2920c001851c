"""The inside of a paragraph: runs joined, fields, changes, symbols, notes and text boxes followed."""

from dataclasses import dataclass, field

from zielkreis.files.docx.context import Context
from zielkreis.files.docx.fields import FieldStack
from zielkreis.files.docx.formatting import RunFormat, run_format
from zielkreis.files.docx.formulas import formula_text
from zielkreis.files.docx.graphics import chosen_branch, text_boxes, unread_objects, word_art
from zielkreis.files.docx.styles import ParagraphStyle
from zielkreis.files.docx.tracked import CHANGE_TAGS, MOVE_TAGS, change_mark
from zielkreis.files.docx.xml import MC, M, W, attribute, child, switch
from zielkreis.files.office.printed import NoteReference, Piece
from zielkreis.files.office.symbols import shown_text, symbol
from zielkreis.files.office.tracked import ChangeLog, Marks, PendingChange, under, vanishes
from zielkreis.files.office.xml import XmlElement

# Properties and the small print of ruby text show nothing of their own.
_SILENT = frozenset(W + name for name in "rPr pPr sdtPr sdtEndPr customXmlPr smartTagPr rt".split())
_FIXED_TEXT = {
    W + "tab": "\t",
    W + "ptab": "\t",
    W + "br": "\n",
    W + "cr": "\n",
    W + "noBreakHyphen": "-",
}
_GRAPHICS = frozenset({W + "drawing", W + "pict", W + "object"})
_NOTE_REFERENCES = {W + "footnoteReference": "footnote", W + "endnoteReference": "endnote"}
_FORMULAS = frozenset({M + "oMath", M + "oMathPara"})


@dataclass(slots=True)
class InlineReader:
    """Walks the content of one printed paragraph and gathers what it shows."""

    context: Context
    fields: FieldStack
    style: ParagraphStyle
    pieces: list[Piece] = field(default_factory=list)
    notes: list[NoteReference] = field(default_factory=list)
    boxes: list[XmlElement] = field(default_factory=list)
    _line: int = 0
    _log: ChangeLog = field(default_factory=ChangeLog)

    @property
    def changes(self) -> list[PendingChange]:
        """The changes of the words read so far."""
        return self._log.changes

    def end_paragraph(self) -> None:
        """Says that a paragraph mark follows, whether it is gone or not."""
        self._log.end_paragraph()

    def walk(self, parent: XmlElement, marks: Marks) -> None:
        """Reads everything below ``parent`` that stands under ``marks``."""
        for element in parent:
            tag = element.tag
            if tag == W + "r":
                self._run(element, marks)
            elif tag in CHANGE_TAGS:
                self.context.remarks.counts["move"] += tag in MOVE_TAGS
                self.walk(element, under(marks, change_mark(element)))
            elif tag == W + "sdt":
                note_content_control(element, self.context)
                content = child(element, "sdtContent")
                if content is not None:
                    self.walk(content, marks)
            elif tag == MC + "AlternateContent":
                branch = chosen_branch(element)
                if branch is not None:
                    self.walk(branch, marks)
            elif tag in _FORMULAS:
                self.context.remarks.counts["formula"] += 1
                self._emit(formula_text(element), RunFormat(), marks, element)
            elif tag not in _SILENT:
                self.walk(element, marks)

    def _run(self, run: XmlElement, marks: Marks) -> None:
        look = run_format(run, self.style, self.context.styles, self.context.reading)
        self._run_content(run, look, marks)

    def _run_content(self, run: XmlElement, look: RunFormat, marks: Marks) -> None:
        for element in run:
            tag = element.tag
            if tag == W + "t" or tag == W + "delText":
                self._text(element, look, marks)
            elif tag in _FIXED_TEXT:
                self._emit(_FIXED_TEXT[tag], look, marks, element)
            elif tag == W + "fldChar":
                self._field(element, look, marks)
            elif tag == W + "instrText":
                self.fields.instruct(element.text or "")
            elif tag == W + "sym":
                self._symbol(element, look, marks)
            elif tag in _NOTE_REFERENCES:
                if self._reference(element, _NOTE_REFERENCES[tag], run, marks):
                    return  # the rest of the run is the mark typed by hand
            elif tag in _GRAPHICS:
                self._graphic(element, marks)
            elif tag == MC + "AlternateContent":
                branch = chosen_branch(element)
                if branch is not None:
                    self._run_content(branch, look, marks)
            elif tag == W + "ruby" or tag == W + "rubyBase":
                self.walk(element, marks)
            elif tag == W + "commentReference":
                self.context.remarks.counts["comment"] += 1

    def _text(self, element: XmlElement, look: RunFormat, marks: Marks) -> None:
        text = (element.text or "").replace("\n", " ").replace("\r", " ")
        start = 0
        if element.get("{http://www.w3.org/XML/1998/namespace}space") != "preserve":
            start = len(text) - len(text.lstrip(" \t"))
            text = text.strip(" \t")  # Word drops these blanks too
        shown, unknown = shown_text(text, look.font)
        self.context.remarks.counts["unknown_symbol"] += unknown
        if len(shown) == len(text):
            self._emit(shown, look, marks, element, start)
            return
        for place, sign in enumerate(text, start):
            self._emit(shown_text(sign, look.font)[0], look, marks, element, place)

    def _symbol(self, element: XmlElement, look: RunFormat, marks: Marks) -> None:
        try:
            code = int(attribute(element, "char") or "", 16)
        except ValueError:
            return
        sign = symbol(code, attribute(element, "font"))
        self.context.remarks.counts["unknown_symbol"] += sign is None
        self._emit(sign or "", look, marks, element)

    def _reference(self, element: XmlElement, kind: str, run: XmlElement, marks: Marks) -> bool:
        by_hand = (attribute(element, "customMarkFollows") or "0") in ("1", "true", "on")
        if not vanishes(marks, self.context.reading):
            mark = "".join(text.text or "" for text in run.findall(W + "t")) if by_hand else ""
            note_id = attribute(element, "id") or ""
            self.notes.append(NoteReference(kind=kind, id=note_id, mark=mark.strip()))
        return by_hand

    def _graphic(self, element: XmlElement, marks: Marks) -> None:
        if vanishes(marks, self.context.reading):
            return
        self.boxes.extend(text_boxes(element))
        self.context.remarks.counts.update(unread_objects(element))
        for words in word_art(element):
            self._emit(words, RunFormat(), marks, element)

    def _field(self, element: XmlElement, look: RunFormat, marks: Marks) -> None:
        was_hidden = self.fields.hides
        chosen = self.fields.step(element)
        if not was_hidden:
            self._show(chosen, look, marks, element)

    def _emit(
        self, text: str, look: RunFormat, marks: Marks, element: XmlElement, start: int | None = None
    ) -> None:
        if not self.fields.hides:
            self._show(text, look, marks, element, start)

    def _show(
        self, text: str, look: RunFormat, marks: Marks, element: XmlElement, start: int | None = None
    ) -> None:
        if not text:
            return
        if look.is_hidden:
            if text.strip():
                self.context.remarks.hidden.append(text.strip())
            return
        self._log.add(text, marks, self._line)
        if vanishes(marks, self.context.reading):
            return
        if look.is_struck and text.strip():
            self.context.remarks.struck.append(text.strip())
        self.pieces.append(Piece(text=text, is_emphasised=look.is_emphasised, element=element, start=start))
        self._line += text.count("\n")


def note_content_control(element: XmlElement, context: Context) -> None:
    """Counts a content control and keeps the words of one that still shows its placeholder."""
    context.remarks.counts["content_control"] += 1
    if switch(child(element, "sdtPr"), "showingPlcHdr"):
        content = child(element, "sdtContent")
        texts = () if content is None else content.iter(W + "t")
        words = "".join(text.text or "" for text in texts).strip()
        context.remarks.placeholders.append(words or "(leer)")
