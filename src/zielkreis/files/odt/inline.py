"""The inside of a paragraph: spans, fields, changes, notes and drawings followed in order."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from zielkreis.files.odt.context import Context
from zielkreis.files.odt.fields import fixed_text, hides, written
from zielkreis.files.odt.graphics import DRAWINGS, formulas, text_boxes
from zielkreis.files.odt.list_counting import ListPlace
from zielkreis.files.odt.names import DRAW, LOEXT, OFFICE, TEXT, attribute, child, is_true
from zielkreis.files.odt.segments import Atom, Segment, TableElement
from zielkreis.files.odt.styles import Look
from zielkreis.files.office.printed import Note, NoteReference
from zielkreis.files.office.tracked import ChangeMark, Marks, under, vanishes
from zielkreis.files.office.xml import XmlElement

# Small print of ruby text, numbers and names kept for other programs: they show nothing of their own.
_SILENT = frozenset(
    {TEXT + "ruby-text", TEXT + "number", TEXT + "soft-page-break", OFFICE + "annotation-end", DRAW + "title"}
)

#: Gives the segments and tables of a deletion under some changes; it stood at a place of a list.
Walk = Callable[[XmlElement, Marks, ListPlace | None], Iterator[Segment | TableElement]]


@dataclass(slots=True, kw_only=True)
class OpenChanges:
    """The insertions that are open at a place of a story; they run over paragraphs and tables."""

    open: dict[str, ChangeMark] = field(default_factory=dict)
    inside: set[str] = field(default_factory=set)

    def step(self, element: XmlElement, context: Context) -> None:
        """Follows a mark in the text that begins or ends a change."""
        name = attribute(element, TEXT + "change-id") or ""
        region = context.regions.get(name)
        if element.tag == TEXT + "change-end":
            self.open.pop(name, None)
        elif region is not None and region.mark is not None and region.content is None:
            self.open[name] = region.mark

    def marks(self, around: Marks) -> Marks:
        """``around`` with the open insertions."""
        for mark in self.open.values():
            around = under(around, mark)
        return around


@dataclass(slots=True, kw_only=True)
class InlineReader:
    """Walks one paragraph and gathers its segments: several, where a deletion held paragraph marks."""

    context: Context
    changes: OpenChanges
    walk_deleted: Walk
    around: Marks
    done: list[Segment | TableElement] = field(default_factory=list)
    _segment: Segment = field(init=False)

    def read(self, paragraph: XmlElement, place: ListPlace | None) -> list[Segment | TableElement]:
        """The segments of a paragraph; the last one ends with its own mark."""
        self._segment = Segment(element=paragraph, place=place)
        style = self.context.styles.paragraph(attribute(paragraph, TEXT + "style-name"))
        self._inside(paragraph, style.look)
        self._segment.marks = self.changes.marks(self.around)
        return [*self.done, self._segment]

    def _inside(self, parent: XmlElement, look: Look) -> None:
        self._emit(written(parent.text), look)
        for element in parent:
            self._element(element, look)
            self._emit(written(element.tail), look)

    def _element(self, element: XmlElement, look: Look) -> None:
        tag = element.tag
        shown = fixed_text(element)
        if shown is not None:
            self._field(element, shown, look)
        elif tag == TEXT + "span":
            own = self.context.styles.look("text", attribute(element, TEXT + "style-name"))
            self._inside(element, own.under(look))
        elif tag in (TEXT + "change-start", TEXT + "change-end"):
            self.changes.step(element, self.context)
        elif tag == TEXT + "change":
            self._deletion(element)
        elif tag == TEXT + "note":
            self._note(element)
        elif tag == OFFICE + "annotation":
            self.context.remarks.counts["comment"] += 1
        elif tag in DRAWINGS:
            self._drawing(element, look)
        elif tag not in _SILENT:
            self._noted(element)
            self._inside(element, look)

    def _noted(self, element: XmlElement) -> None:
        if element.tag == TEXT + "placeholder":
            self.context.remarks.placeholders.append("".join(element.itertext()).strip() or "(leer)")
        elif element.tag == LOEXT + "content-control":
            self.context.remarks.counts["content_control"] += 1
            if is_true(element, LOEXT + "showing-place-holder"):
                self.context.remarks.placeholders.append("".join(element.itertext()).strip() or "(leer)")

    def _field(self, element: XmlElement, shown: str, look: Look) -> None:
        hidden = hides(element)
        if hidden and element.tag == TEXT + "hidden-paragraph":
            self._segment.is_hidden = True
        self._emit(shown, Look(hidden=True).under(look) if hidden else look)

    def _emit(self, text: str, look: Look, marks: Marks | None = None) -> None:
        if text:
            marks = self.changes.marks(self.around) if marks is None else marks
            self._segment.atoms.append(Atom(text=text, look=look, marks=marks))

    def _deletion(self, element: XmlElement) -> None:
        name = attribute(element, TEXT + "change-id") or ""
        region = self.context.regions.get(name)
        if region is None or region.content is None or name in self.changes.inside:
            return
        self.changes.inside.add(name)  # a region that names itself ends here
        marks = under(self.changes.marks(self.around), region.mark)
        self._splice(self.walk_deleted(region.content, marks, self._segment.place), marks)
        self.changes.inside.discard(name)

    def _splice(self, deleted: Iterable[Segment | TableElement], marks: Marks) -> None:
        is_first = True
        for item in deleted:
            if isinstance(item, TableElement):
                self.done.append(item)
                continue
            if is_first:
                self._segment.atoms += item.atoms
                self._segment.notes += item.notes
                self._segment.boxes += item.boxes
            else:
                self._segment.marks = marks
                self.done.append(self._segment)
                self._segment = item
            is_first = False

    def _note(self, element: XmlElement) -> None:
        body = child(element, TEXT + "note-body")
        marks = self.changes.marks(self.around)
        if body is None or vanishes(marks, self.context.reading):
            return
        citation = child(element, TEXT + "note-citation")
        printed = attribute(citation, TEXT + "label") or "".join(
            citation.itertext() if citation is not None else ()
        )
        name = attribute(element, TEXT + "id") or f"note{len(self.context.notes)}"
        self.context.notes[name] = Note(mark=printed.strip(), element=body)
        self._segment.notes.append(NoteReference(kind="note", id=name))

    def _drawing(self, element: XmlElement, look: Look) -> None:
        if vanishes(self.changes.marks(self.around), self.context.reading):
            return
        for formula in formulas(element, self.context):
            self._emit(formula, look)
        self._segment.boxes.extend(text_boxes(element))
