"""The stories of a Word document for the writer of blocks: printed paragraphs, tables, notes."""

from collections.abc import Iterator
from dataclasses import dataclass

from zielkreis.files.docx.context import Context
from zielkreis.files.docx.notes import Notes
from zielkreis.files.docx.stories import Story
from zielkreis.files.docx.tables import read_table
from zielkreis.files.office.printed import Note, NoteReference, PrintedParagraph
from zielkreis.files.office.tables import Table
from zielkreis.files.office.xml import XmlElement


@dataclass(frozen=True, slots=True, kw_only=True)
class WordStories:
    """What stands in a Word document, story by story."""

    context: Context
    notes: Notes

    def items(self, container: XmlElement) -> Iterator[PrintedParagraph | Table]:
        """The paragraphs and tables of one story in order."""
        for item in Story(context=self.context).items(container):
            yield item if isinstance(item, PrintedParagraph) else read_table(item, self.context)

    def find_note(self, reference: NoteReference) -> Note | None:
        """The note behind a reference; counted, if Word counts it."""
        return self.notes.find(reference)
