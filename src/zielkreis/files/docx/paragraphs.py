"""Paragraphs as Word prints them: label, kind, lines, whole emphasis."""

from collections.abc import Sequence
from dataclasses import dataclass

from zielkreis.domain.values.document import BlockKind
from zielkreis.files.docx.context import Context
from zielkreis.files.docx.counting import Label
from zielkreis.files.docx.fields import FieldStack
from zielkreis.files.docx.runs import InlineReader, NoteReference, Piece
from zielkreis.files.docx.styles import ParagraphStyle
from zielkreis.files.docx.tracked import (
    PARAGRAPH_MARK,
    Marks,
    PendingChange,
    TrackedReading,
    effective,
    mark_within,
    paragraph_mark,
    under,
    vanishes,
)
from zielkreis.files.docx.xml import W, XmlElement, child, switch, value, whole_number
from zielkreis.files.hand_numbers import without_tab_after_number
from zielkreis.files.line_breaks import ends_like_sentence
from zielkreis.files.line_cleaning import clean_line

_BODY_TEXT_OUTLINE = 9
_LONG_FOR_A_HEADING = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedParagraph:
    """One paragraph of the page.

    ``lines`` are clean and hold no empty ones; ``line_numbers`` tells for each which of the
    lines between line breaks it was. ``is_shown`` is false where nothing is left to print.
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

    @property
    def printed_label(self) -> str:
        """The label as text, empty for none."""
        return "" if self.label is None else self.label.text


Held = Sequence[tuple[XmlElement, Marks]]


def print_paragraph(held: Held, context: Context, fields: FieldStack, *, is_orphan: bool) -> PrintedParagraph:
    """The paragraph made of the elements in ``held``, merged where their marks are gone.

    What is left takes the properties of the last, as in Word, whose paragraph mark holds them.
    ``is_orphan`` says that even the last mark is gone: then an empty rest is not printed.
    """
    last, _ = held[-1]
    properties = effective(child(last, "pPr"), "pPrChange", context.reading)
    style = context.styles.paragraph(value(properties, "pStyle"))
    reader = InlineReader(context=context, fields=fields, style=style)
    changes: list[PendingChange] = []
    for paragraph, marks in held:
        before = len(reader.changes)
        reader.walk(paragraph, marks)
        changes.extend(_mark_change(paragraph, reader.changes[before:]))
    context.remarks.counts["computed_field"] += fields.end_paragraph()
    lines, numbers = _lines(reader.pieces)
    if style.is_contents and lines:
        context.remarks.counts["contents"] += 1
    is_shown = not style.is_contents and not (not lines and (is_orphan or _is_mark_hidden(properties, style)))
    label = _label(properties, style, context) if is_shown else None
    kind, level = _kind(properties, style, label, lines)
    return PrintedParagraph(
        kind=kind,
        level=level,
        label=label,
        lines=lines if is_shown else (),
        line_numbers=numbers,
        is_emphasised=_is_emphasised(reader.pieces),
        is_shown=is_shown and bool(lines or (label is not None and label.text and not label.is_bullet)),
        changes=(*reader.changes, *changes),
        notes=tuple(reader.notes),
        boxes=tuple(reader.boxes),
    )


def mark_is_gone(paragraph: XmlElement, marks: Marks, reading: TrackedReading) -> bool:
    """Whether the paragraph runs on into the next one: its mark is gone, or it is a drop capital."""
    if vanishes(under(marks, paragraph_mark(paragraph)), reading):
        return True
    frame = child(paragraph, "pPr", "framePr")
    return frame is not None and frame.get(W + "dropCap") in ("drop", "margin")


def _mark_change(paragraph: XmlElement, inside: list[PendingChange]) -> list[PendingChange]:
    """The change of the paragraph mark, unless words changed the same way already tell it."""
    mark = paragraph_mark(paragraph)
    told = {(known.mark.kind, known.mark.author) for known in inside}
    if mark is None or (mark.kind, mark.author) in told:
        return []
    return [PendingChange(mark=mark, words=PARAGRAPH_MARK)]


def _lines(pieces: list[Piece]) -> tuple[tuple[str, ...], tuple[int, ...]]:
    raw = "".join(piece.text for piece in pieces).split("\n")
    cleaned = [(clean_line(line, keeps_leading_tab=True), number) for number, line in enumerate(raw)]
    kept = [(without_tab_after_number(line), number) for line, number in cleaned if line.strip()]
    return tuple(line for line, _ in kept), tuple(number for _, number in kept)


def _is_emphasised(pieces: list[Piece]) -> bool:
    written = [piece for piece in pieces if piece.text.strip()]
    return bool(written) and all(piece.is_emphasised for piece in written)


def _is_mark_hidden(properties: XmlElement | None, style: ParagraphStyle) -> bool:
    hidden = switch(child(properties, "rPr"), "vanish")
    return style.hidden if hidden is None else hidden


def _label(properties: XmlElement | None, style: ParagraphStyle, context: Context) -> Label | None:
    direct = child(properties, "numPr")
    if direct is not None and vanishes(under((), mark_within(direct)), context.reading):
        direct = None  # the numbering itself was inserted and is rejected
    num_id = value(direct, "numId") or style.num_id
    ilvl = whole_number(value(direct, "ilvl"))
    if ilvl is None:
        ilvl = context.counter.level_of_style(num_id, style.chain)
    return context.counter.next_label(num_id, ilvl)


def _kind(
    properties: XmlElement | None, style: ParagraphStyle, label: Label | None, lines: tuple[str, ...]
) -> tuple[BlockKind, int]:
    outline = whole_number(value(properties, "outlineLvl"))
    heading = style.heading
    if outline is not None:
        heading = outline + 1 if outline < _BODY_TEXT_OUTLINE else 0
    # Headings styles are also used to number whole sentences; those are no headings.
    is_sentence = sum(map(len, lines)) > _LONG_FOR_A_HEADING and ends_like_sentence(lines[-1])
    if style.is_title and not is_sentence:
        return BlockKind.TITLE, 0
    if heading and not is_sentence:
        return BlockKind.HEADING, heading
    if label is not None:
        return BlockKind.LIST_ITEM, label.level
    return BlockKind.PARAGRAPH, 0
