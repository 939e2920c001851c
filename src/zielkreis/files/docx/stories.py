"""A story (body, cell, footnote, header, text box) as printed paragraphs and tables in order."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from zielkreis.files.docx.context import Context
from zielkreis.files.docx.fields import FieldStack
from zielkreis.files.docx.graphics import chosen_branch
from zielkreis.files.docx.paragraphs import mark_is_gone, print_paragraph
from zielkreis.files.docx.runs import note_content_control
from zielkreis.files.docx.tracked import CHANGE_TAGS, change_mark
from zielkreis.files.docx.xml import MC, W, child
from zielkreis.files.office.printed import PrintedParagraph
from zielkreis.files.office.tracked import Marks, under
from zielkreis.files.office.xml import XmlElement

_FOREIGN_PARTS = frozenset({W + "altChunk", W + "subDoc"})
_WRAPPERS = frozenset({W + "customXml", W + "smartTag"})


@dataclass(frozen=True, slots=True, kw_only=True)
class TableElement:
    """A table still to be read, with the changes it stands under."""

    element: XmlElement
    marks: Marks


@dataclass(slots=True)
class Story:
    """Walks the containers of one story; open fields run on from one paragraph to the next."""

    context: Context
    fields: FieldStack = field(default_factory=FieldStack)

    def items(self, container: XmlElement, marks: Marks = ()) -> Iterator[PrintedParagraph | TableElement]:
        """Paragraphs, merged where their marks are gone, and tables."""
        held: list[tuple[XmlElement, Marks]] = []
        for element, around in flattened(container, marks, self.context):
            if element.tag == W + "p":
                held.append((element, around))
                if mark_is_gone(element, around, self.context.reading):
                    continue
                yield print_paragraph(held, self.context, self.fields, is_orphan=False)
            else:
                if held:
                    yield print_paragraph(held, self.context, self.fields, is_orphan=True)
                yield TableElement(element=element, marks=around)
            held = []
        if held:
            yield print_paragraph(held, self.context, self.fields, is_orphan=True)


def flattened(
    container: XmlElement, marks: Marks, context: Context, wanted: tuple[str, ...] = (W + "p", W + "tbl")
) -> Iterator[tuple[XmlElement, Marks]]:
    """The ``wanted`` elements, content controls and other wrappers read through."""
    for element in container:
        tag = element.tag
        if tag in wanted:
            yield element, marks
        elif tag == W + "sdt":
            note_content_control(element, context)
            content = child(element, "sdtContent")
            if content is not None:
                yield from flattened(content, marks, context, wanted)
        elif tag in CHANGE_TAGS:
            yield from flattened(element, under(marks, change_mark(element)), context, wanted)
        elif tag in _WRAPPERS:
            yield from flattened(element, marks, context, wanted)
        elif tag == MC + "AlternateContent":
            branch = chosen_branch(element)
            if branch is not None:
                yield from flattened(branch, marks, context, wanted)
        elif tag in _FOREIGN_PARTS:
            context.remarks.counts["foreign_part"] += 1
