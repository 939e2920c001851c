"""The stories of an OpenDocument text for the writer of blocks: printed paragraphs, tables, notes."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from zielkreis.files.odt.context import Context
from zielkreis.files.odt.lists import ListRegister
from zielkreis.files.odt.paragraphs import printed
from zielkreis.files.odt.stories import Story
from zielkreis.files.odt.tables import read_table
from zielkreis.files.office.printed import Note, NoteReference, PrintedParagraph
from zielkreis.files.office.tables import Table
from zielkreis.files.office.xml import XmlElement


@dataclass(frozen=True, slots=True, kw_only=True)
class OdtStories:
    """What stands in an OpenDocument text, story by story; lists run on over all of them."""

    context: Context
    lists: ListRegister = field(default_factory=ListRegister)

    def items(self, container: XmlElement) -> Iterator[PrintedParagraph | Table]:
        """The paragraphs and tables of one story in order."""
        story = Story(context=self.context, lists=self.lists)
        for item in printed(story.segments(container), self.context):
            if isinstance(item, PrintedParagraph):
                yield item
            else:
                yield read_table(item, self.context, self.lists)

    def find_note(self, reference: NoteReference) -> Note | None:
        """The note behind a reference."""
        return self.context.notes.get(reference.id)
