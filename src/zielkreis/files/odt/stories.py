"""A story (body, cell, footnote, header, text box) as segments and tables in order."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from zielkreis.files.odt.context import Context
from zielkreis.files.odt.graphics import DRAWINGS, formulas, text_boxes
from zielkreis.files.odt.inline import InlineReader, OpenChanges
from zielkreis.files.odt.list_counting import ListPlace
from zielkreis.files.odt.list_styles import OUTLINE
from zielkreis.files.odt.lists import ListRegister, OpenList, place_in
from zielkreis.files.odt.names import OFFICE, TABLE, TEXT, attribute, child, count, is_true
from zielkreis.files.odt.segments import Segment, TableElement
from zielkreis.files.office.tracked import Marks
from zielkreis.files.office.xml import XmlElement, whole_number

_PARAGRAPHS = (TEXT + "p", TEXT + "h")
_CONTENTS = frozenset(
    TEXT + name
    for name in (
        "table-of-content illustration-index table-index object-index user-index alphabetical-index"
    ).split()
)
# What a story keeps for the program and does not print at its place.
_SILENT = frozenset(
    {TEXT + "tracked-changes", OFFICE + "forms", OFFICE + "change-info"}
    | {TEXT + f"{name}-decls" for name in "sequence variable user-field dde-connection".split()}
)
_CHANGE_EDGES = (TEXT + "change-start", TEXT + "change-end")


@dataclass(slots=True)
class Story:
    """Walks one story; open insertions and the numbers of lists run on from block to block."""

    context: Context
    lists: ListRegister
    changes: OpenChanges = field(default_factory=OpenChanges)
    _deleted_at: ListPlace | None = None

    def segments(self, container: XmlElement, marks: Marks = ()) -> Iterator[Segment | TableElement]:
        """Everything in the container up to each paragraph mark, and tables."""
        for element in container:
            yield from self._block(element, marks)

    def _block(self, element: XmlElement, marks: Marks) -> Iterator[Segment | TableElement]:
        tag = element.tag
        if tag in _PARAGRAPHS:
            yield from self._paragraph(element, self._heading_place(element), marks)
        elif tag == TEXT + "list":
            yield from self._list(element, None, marks)
        elif tag == TABLE + "table":
            yield TableElement(element=element, marks=self.changes.marks(marks))
        elif tag in _CHANGE_EDGES:
            self.changes.step(element, self.context)
        elif tag == TEXT + "change":
            yield from self._deleted_blocks(element, marks)
        elif tag in _CONTENTS:
            self.context.remarks.counts["contents"] += sum(1 for _ in element.iter(*_PARAGRAPHS))
        elif tag in DRAWINGS:
            yield self._anchored_to_page(element)
        elif tag == TEXT + "section":
            yield from self._section(element, marks)
        elif tag == TEXT + "numbered-paragraph":
            yield from self._numbered(element, marks)
        elif tag not in _SILENT:
            yield from self.segments(element, marks)

    def _paragraph(
        self, element: XmlElement, place: ListPlace | None, marks: Marks
    ) -> Iterator[Segment | TableElement]:
        reader = InlineReader(
            context=self.context, changes=self.changes, walk_deleted=self._deleted, around=marks
        )
        yield from reader.read(element, place)

    def _heading_place(self, element: XmlElement) -> ListPlace | None:
        """Headings outside lists are counted by the numbering of chapters."""
        if element.tag != TEXT + "h" or is_true(element, TEXT + "is-list-header"):
            return None
        restart = whole_number(attribute(element, TEXT + "start-value"))
        if restart is None and is_true(element, TEXT + "restart-numbering"):
            restart = 1
        level = count(element, TEXT + "outline-level")
        return ListPlace(list_id=OUTLINE, style=OUTLINE, level=level, restart=restart)

    def _list(
        self, element: XmlElement, outer: OpenList | None, marks: Marks, *, is_anew: bool = False
    ) -> Iterator[Segment | TableElement]:
        current = self.lists.enter(element, outer, self._deleted_at)
        for item in element:
            is_header = item.tag == TEXT + "list-header"
            if item.tag in _CHANGE_EDGES:
                self.changes.step(item, self.context)
            elif is_header or item.tag == TEXT + "list-item":
                place = None if is_header else place_in(current, item, is_anew=is_anew)
                yield from self._item(item, current, place, marks)
                is_anew = is_anew and is_header

    def _item(
        self, item: XmlElement, current: OpenList, place: ListPlace | None, marks: Marks
    ) -> Iterator[Segment | TableElement]:
        """One item: its first paragraph has the number, a second list in it is counted anew."""
        holds_list = False
        for element in item:
            if element.tag in _PARAGRAPHS:
                place = None if is_true(element, TEXT + "is-list-header") else place
                yield from self._paragraph(element, place, marks)
                place = None
            elif element.tag == TEXT + "list":
                counts_on = is_true(element, TEXT + "continue-numbering")
                yield from self._list(element, current, marks, is_anew=holds_list and not counts_on)
                holds_list = True
            elif element.tag != TEXT + "number":
                yield from self._block(element, marks)

    def _numbered(self, element: XmlElement, marks: Marks) -> Iterator[Segment | TableElement]:
        style = attribute(element, TEXT + "style-name") or ""
        current = OpenList(
            list_id=attribute(element, TEXT + "list-id") or style,
            style=style,
            level=count(element, TEXT + "level"),
        )
        for paragraph in element.iterchildren(*_PARAGRAPHS):
            yield from self._paragraph(paragraph, place_in(current, element), marks)

    def _section(self, element: XmlElement, marks: Marks) -> Iterator[Segment | TableElement]:
        if child(element, TEXT + "section-source") is not None:
            self.context.remarks.counts["foreign_part"] += 1
        display = attribute(element, TEXT + "display")
        if display == "none" or (display == "condition" and is_true(element, TEXT + "is-hidden")):
            words = " ".join("".join(element.itertext()).split())
            self.context.remarks.hidden += [words] if words else []
            return
        yield from self.segments(element, marks)

    def _deleted(
        self, content: XmlElement, marks: Marks, place: ListPlace | None
    ) -> Iterator[Segment | TableElement]:
        before, self._deleted_at = self._deleted_at, place
        yield from list(self.segments(content, marks))
        self._deleted_at = before

    def _deleted_blocks(self, element: XmlElement, marks: Marks) -> Iterator[Segment | TableElement]:
        """A deletion between paragraphs holds whole ones."""
        region = self.context.regions.get(attribute(element, TEXT + "change-id") or "")
        name = attribute(element, TEXT + "change-id") or ""
        if region is None or region.content is None or region.mark is None or name in self.changes.inside:
            return
        self.changes.inside.add(name)
        yield from self.segments(region.content, (*marks, region.mark))
        self.changes.inside.discard(name)

    def _anchored_to_page(self, element: XmlElement) -> Segment:
        for _ in formulas(element, self.context):
            pass  # a formula beside the text belongs to no sentence; it is counted
        return Segment(element=element, boxes=list(text_boxes(element)), is_hidden=True)
