"""Segments become printed paragraphs: merged where their marks are gone, labelled, cleaned."""

from collections.abc import Iterable, Iterator, Sequence

from zielkreis.files.odt.context import Context
from zielkreis.files.odt.names import TEXT, attribute, count
from zielkreis.files.odt.segments import Atom, Segment, TableElement
from zielkreis.files.odt.styles import ParagraphStyle
from zielkreis.files.office.printed import (
    Label,
    Piece,
    PrintedParagraph,
    all_emphasised,
    clean_lines,
    kind_of,
)
from zielkreis.files.office.symbols import shown_text
from zielkreis.files.office.tracked import PARAGRAPH_MARK, ChangeLog, PendingChange, vanishes


def printed(
    segments: Iterable[Segment | TableElement], context: Context
) -> Iterator[PrintedParagraph | TableElement]:
    """Paragraphs and tables in order; a paragraph whose mark is gone runs on into the next one."""
    held: list[Segment] = []
    for segment in segments:
        if isinstance(segment, TableElement):
            if held:
                yield _paragraph(held, context, is_orphan=True)
            held = []
            yield segment
            continue
        held.append(segment)
        if not vanishes(segment.marks, context.reading):
            yield _paragraph(held, context, is_orphan=False)
            held = []
    if held:
        yield _paragraph(held, context, is_orphan=True)


def _paragraph(held: Sequence[Segment], context: Context, *, is_orphan: bool) -> PrintedParagraph:
    """One paragraph; what is left takes the properties of the first segment that shows anything."""
    log = ChangeLog()
    pieces: list[Piece] = []
    has_hidden = any(segment.is_hidden for segment in held)
    changes: list[PendingChange] = []
    for segment in held:
        told = len(log.changes)
        for atom in segment.atoms:
            has_hidden |= _add(atom, pieces, log, context)
        changes.extend(_mark_changes(segment, log.changes[told:]))
        log.end_paragraph()
    leading = _leading(held, context)
    style = context.styles.paragraph(attribute(leading.element, TEXT + "style-name"))
    lines, numbers = clean_lines(pieces)
    is_counted = bool(lines) or not is_orphan
    label = context.counter.next_label(leading.place) if is_counted and leading.place else None
    is_shown = is_counted and not (has_hidden and not lines)  # a hidden paragraph is counted
    kind, level = kind_of(is_title=style.is_title, heading=_heading(leading, style), label=label, lines=lines)
    return PrintedParagraph(
        kind=kind,
        level=level,
        label=label,
        lines=lines if is_shown else (),
        line_numbers=numbers,
        is_emphasised=all_emphasised(pieces),
        is_shown=is_shown and bool(lines or _stands_alone(label)),
        changes=(*log.changes, *changes),
        notes=tuple(note for segment in held for note in segment.notes),
        boxes=tuple(box for segment in held for box in segment.boxes),
    )


def _stands_alone(label: Label | None) -> bool:
    return label is not None and bool(label.text) and not label.is_bullet


def _leading(held: Sequence[Segment], context: Context) -> Segment:
    for segment in held:
        if any(atom.text.strip() and not vanishes(atom.marks, context.reading) for atom in segment.atoms):
            return segment
    return held[-1]


def _heading(segment: Segment, style: ParagraphStyle) -> int:
    if segment.element.tag == TEXT + "h":
        return count(segment.element, TEXT + "outline-level")
    return style.outline


def _add(atom: Atom, pieces: list[Piece], log: ChangeLog, context: Context) -> bool:
    """Adds what the words show; says whether they are hidden."""
    if atom.look.hidden:
        words = atom.text.strip()
        context.remarks.hidden += [words] if words else []
        return bool(words)
    log.add(atom.text, atom.marks, sum(piece.text.count("\n") for piece in pieces) if atom.marks else 0)
    if vanishes(atom.marks, context.reading):
        return False
    if atom.look.struck and atom.text.strip():
        context.remarks.struck.append(atom.text.strip())
    font = context.fonts.get(atom.look.font or "", atom.look.font)
    text, unknown = shown_text(atom.text, font)
    context.remarks.counts["unknown_symbol"] += unknown
    pieces.append(Piece(text=text, is_emphasised=atom.look.is_emphasised))
    return False


def _mark_changes(segment: Segment, inside: Sequence[PendingChange]) -> list[PendingChange]:
    """The changes of the paragraph mark, unless words changed the same way already tell it."""
    told = {(known.mark.kind, known.mark.author) for known in inside}
    return [
        PendingChange(mark=mark, words=PARAGRAPH_MARK)
        for mark in segment.marks
        if (mark.kind, mark.author) not in told
    ]
