"""What is asked for: comments with the places of the words they are about, and what came of it."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockPlace:
    """A stretch ``[start, end)`` of the words of the block with this index, as ``content_of`` gives them."""

    block: int
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WantedComment:
    """A comment: the words it is about, in order, and its own text in paragraphs."""

    places: tuple[BlockPlace, ...]
    paragraphs: tuple[str, ...]


class AnchorKind(StrEnum):
    """Where a comment stands: at its words, or as near to them as Word allows.

    ``BEGINNING`` is for words of which the file shows others in between: only the first of them.
    """

    WORDS = "words"
    BEGINNING = "beginning"
    PARAGRAPH = "paragraph"
    NOTE = "note"
    TEXT_BOX = "text_box"
    PAGE_EDGE = "page_edge"
    NEARBY = "nearby"


@dataclass(frozen=True, slots=True, kw_only=True)
class CommentedFile:
    """The received file with comments.

    ``anchors`` tell for each wanted comment where it stands, ``removed`` are German words for what was taken
    out because it acts by itself, ``refused`` for what cannot be taken out without changing the text: then
    ``data`` is empty and there is no file.
    """

    data: bytes
    anchors: tuple[AnchorKind, ...] = ()
    removed: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
