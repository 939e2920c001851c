"""Paragraphs as they are printed: label, kind, lines, whole emphasis, and what hangs on them."""

from dataclasses import dataclass

from zielkreis.domain.values.document import BlockKind
from zielkreis.files.hand_numbers import without_tab_after_number
from zielkreis.files.line_breaks import ends_like_sentence
from zielkreis.files.line_cleaning import clean_line
from zielkreis.files.office.tracked import PendingChange
from zielkreis.files.office.xml import XmlElement

_LONG_FOR_A_HEADING = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """The printed label of a paragraph; ``is_bullet`` where it is a sign and no number."""

    text: str
    level: int
    is_bullet: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Text of one look.

    ``element`` is the element of the file that shows it; ``start`` tells at which character of the
    element's text the piece begins, ``None`` where the element shows it as a whole (tab, symbol, formula).
    """

    text: str
    is_emphasised: bool
    element: XmlElement | None = None
    start: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteReference:
    """A reference to a footnote or endnote; ``mark`` where it is typed by hand (``*``)."""

    kind: str
    id: str
    mark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A footnote or endnote with the mark that is printed for it."""

    mark: str
    element: XmlElement


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedParagraph:
    """One paragraph of the page.

    ``lines`` are clean and hold no empty ones; ``line_numbers`` tells for each which of the
    lines between line breaks it was. ``is_shown`` is false where nothing is left to print.
    ``pieces`` are what the lines were made of, where the format tells.
    """

    kind: BlockKind
    level: int
    label: Label | None
    lines: tuple[str, ...]
    line_numbers: tuple[int, ...]
    is_emphasised: bool
    is_shown: bool
    changes: tuple[PendingChange, ...]
    notes: tuple[NoteReference, ...]
    boxes: tuple[XmlElement, ...]
    pieces: tuple[Piece, ...] = ()

    @property
    def printed_label(self) -> str:
        """The label as text, empty for none."""
        return "" if self.label is None else self.label.text


def clean_lines(pieces: list[Piece]) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """The lines that show something, and which of the lines between line breaks each was."""
    raw = "".join(piece.text for piece in pieces).split("\n")
    cleaned = [(clean_line(line, keeps_leading_tab=True), number) for number, line in enumerate(raw)]
    kept = [(without_tab_after_number(line), number) for line, number in cleaned if line.strip()]
    return tuple(line for line, _ in kept), tuple(number for _, number in kept)


def all_emphasised(pieces: list[Piece]) -> bool:
    """Whether every word is set off."""
    written = [piece for piece in pieces if piece.text.strip()]
    return bool(written) and all(piece.is_emphasised for piece in written)


def kind_of(
    *, is_title: bool, heading: int, label: Label | None, lines: tuple[str, ...]
) -> tuple[BlockKind, int]:
    """What a paragraph is, and its level; ``heading`` is that of its style or outline, 0 for none."""
    # Heading styles are also used to number whole sentences; those are no headings.
    is_sentence = sum(map(len, lines)) > _LONG_FOR_A_HEADING and ends_like_sentence(lines[-1])
    if is_title and not is_sentence:
        return BlockKind.TITLE, 0
    if heading and not is_sentence:
        return BlockKind.HEADING, heading
    if label is not None:
        return BlockKind.LIST_ITEM, label.level
    return BlockKind.PARAGRAPH, 0
