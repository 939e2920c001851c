"""What a reader of foreign files delivers: blocks in reading order, nothing interpreted."""

from dataclasses import dataclass
from enum import StrEnum

from zielkreis.domain.values.confirmation import UncertainWords


class BlockKind(StrEnum):
    """What a block is on the page."""

    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    ROW = "row"
    FOOTNOTE = "footnote"
    PAGE_HEADER = "page_header"
    PAGE_FOOTER = "page_footer"
    TEXT_BOX = "text_box"


class ChangeKind(StrEnum):
    """What a tracked change does."""

    INSERTED = "inserted"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackedChange:
    """A change somebody made with tracking on: its words, author and day as the file has them.

    ``block`` is the index of the block it stands in.
    """

    kind: ChangeKind
    words: str
    author: str
    date: str
    block: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One paragraph, list item, table row or heading.

    ``label`` is the number as the program that made the file prints it (``§ 1``, ``(2)``,
    ``a)``, ``–``), empty where none is made automatically; a number typed by hand stays in
    ``text``. ``level`` counts headings from 1 and list depth from 0. For a row, ``cells`` holds
    the cells (a cell merged downwards is repeated, one merged sideways stands once),
    ``text`` the cells joined by `` | ``, ``table`` and ``row`` count from 1 and ``is_header``
    marks the head of the table. Text is NFC, without line breaks.
    """

    kind: BlockKind
    text: str
    label: str = ""
    level: int = 0
    cells: tuple[str, ...] = ()
    table: int = 0
    row: int = 0
    is_header: bool = False
    emphasised: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A file as read: its blocks, its tracked changes and what the reader has to say about it.

    ``format`` is ``docx``, ``odt``, ``pdf``, ``image``, ``markdown`` or ``text``, found from the content.
    ``notes`` are German sentences for the user (tracked changes accepted, content controls, odd encoding).
    ``uncertain`` are the words recognised in a picture that a person must confirm.
    """

    format: str
    blocks: tuple[Block, ...]
    changes: tuple[TrackedChange, ...] = ()
    notes: tuple[str, ...] = ()
    uncertain: tuple[UncertainWords, ...] = ()
