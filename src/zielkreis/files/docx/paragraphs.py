"""Paragraphs as Word prints them."""

from collections.abc import Sequence

from zielkreis.domain.values.document import BlockKind
from zielkreis.files.docx.context import Context
from zielkreis.files.docx.fields import FieldStack
from zielkreis.files.docx.runs import InlineReader
from zielkreis.files.docx.styles import ParagraphStyle
from zielkreis.files.docx.tracked import effective, mark_within, paragraph_mark
from zielkreis.files.docx.xml import W, child, switch, value
from zielkreis.files.office.printed import Label, PrintedParagraph, all_emphasised, clean_lines, kind_of
from zielkreis.files.office.tracked import (
    PARAGRAPH_MARK,
    Marks,
    PendingChange,
    TrackedReading,
    under,
    vanishes,
)
from zielkreis.files.office.xml import XmlElement, whole_number

_BODY_TEXT_OUTLINE = 9


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
        reader.end_paragraph()
    context.remarks.counts["computed_field"] += fields.end_paragraph()
    lines, numbers = clean_lines(reader.pieces)
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
        is_emphasised=all_emphasised(reader.pieces),
        is_shown=is_shown and bool(lines or (label is not None and label.text and not label.is_bullet)),
        changes=(*reader.changes, *changes),
        notes=tuple(reader.notes),
        boxes=tuple(reader.boxes),
        pieces=tuple(reader.pieces),
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
    return kind_of(is_title=style.is_title, heading=heading, label=label, lines=lines)
