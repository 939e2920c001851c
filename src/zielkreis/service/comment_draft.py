"""The received Word file goes back with the released findings as comments at the words they are about."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from zielkreis.domain.reading.structure.assembly import assemble
from zielkreis.domain.reading.structure.whole_blocks import BlockSpan, block_spans
from zielkreis.domain.values.release import ReleasedFinding
from zielkreis.domain.values.report import CheckedDraft
from zielkreis.domain.values.visible import visible
from zielkreis.files.docx_comments.wanted import AnchorKind, BlockPlace, CommentedFile, WantedComment
from zielkreis.files.recognition import looks_like_word
from zielkreis.files.sealed.commenting import comment_sealed
from zielkreis.files.sealed.reading import SealedReading, TrackedReading
from zielkreis.service.comment_words import PlacedComment, comments_on
from zielkreis.service.knowledge import structure_words

#: Who the comments are from, unless somebody says so.
NEUTRAL_WRITER = "Anmerkung"
_ELSEWHERE = {
    AnchorKind.BEGINNING: "nur an den ersten davon: Die übrigen folgen in der Datei nicht unmittelbar darauf",
    AnchorKind.PARAGRAPH: "am ganzen Absatz: Seine Worte ließen sich in der Datei nicht einzeln zuordnen",
    AnchorKind.NOTE: "am Zeichen der Fußnote: Word lässt in Fußnoten keine Kommentare zu",
    AnchorKind.TEXT_BOX: "an dem Textfeld: Word lässt in Textfeldern keine Kommentare zu",
    AnchorKind.PAGE_EDGE: "am nächsten Absatz: Word lässt in Kopf- und Fußzeilen keine Kommentare zu",
    AnchorKind.NEARBY: "am nächsten Absatz: Ihre Worte stehen nicht für sich in der Datei",
}


class NotCommentableError(ValueError):
    """The draft cannot get comments; the German message says why and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CommentedDraft:
    """The file for the other side, and in German what the user must know about it."""

    data: bytes
    notes: tuple[str, ...]


def refuse_other_formats(data: bytes, *, name: str) -> None:
    """Nothing for a Word file; else raises ``NotCommentableError``."""
    if not looks_like_word(data):
        raise NotCommentableError(
            f"„{name}“ ist keine Word-Datei (.docx); kommentiert werden kann nur Word. Wandeln Sie den "
            "Entwurf in Word um, oder geben Sie die Befunde mit --format html, --format pdf oder als "
            "Schreiben mit zielkreis stellungnahme weiter."
        )


def comment_draft(
    data: bytes,
    *,
    name: str,
    checked: CheckedDraft,
    released: Sequence[ReleasedFinding],
    writer: str = NEUTRAL_WRITER,
    at: datetime,
    tracked: TrackedReading = TrackedReading.ACCEPT,
) -> CommentedDraft:
    """The file ``data``, from which ``checked`` was read, with comments by ``writer``.

    Raises ``NotCommentableError`` and ``UnreadableFileError``.
    """
    refuse_other_formats(data, name=name)
    comments = comments_on(checked.agreement, released)
    with SealedReading(data, name=name, tracked=tracked) as reading:
        document = reading.document()
    words = structure_words()
    if assemble(document, words)[0] != checked.agreement.text:
        raise NotCommentableError(f"„{name}“ ist nicht die Datei, die geprüft wurde; prüfen Sie sie erneut.")
    spans = block_spans(document, words)
    made = comment_sealed(
        data,
        [WantedComment(places=_places(each, spans), paragraphs=each.paragraphs) for each in comments],
        file_name=name,
        writer=writer,
        initials=_initials(writer),
        at=at,
        tracked=tracked,
    )
    if made.refused:
        raise NotCommentableError(
            f"„{name}“ kann so nicht an die andere Seite gehen: Die Datei enthält "
            f"{' und '.join(made.refused)}. Ohne das wäre ihr Text ein anderer. Fügen Sie den fremden Text "
            "in Word fest ein und speichern Sie die Datei neu."
        )
    return CommentedDraft(data=made.data, notes=_notes(made, comments, released))


def _places(comment: PlacedComment, spans: Sequence[BlockSpan]) -> tuple[BlockPlace, ...]:
    found = []
    for span in spans:
        start, end = max(comment.start, span.start), min(comment.end, span.end)
        if start < end:
            found.append(BlockPlace(block=span.block, start=start - span.start, end=end - span.start))
    return tuple(found)


def _initials(writer: str) -> str:
    return "".join(word[0] for word in writer.split())[:3].upper()


def _notes(
    made: CommentedFile, comments: Sequence[PlacedComment], released: Sequence[ReleasedFinding]
) -> tuple[str, ...]:
    count, findings = len(comments), len(released)
    set_in = f"{count} Anmerkung{'en' if count != 1 else ''}"
    about = f"{findings} Befund{'en' if findings != 1 else ''}"
    unchanged = (
        "sonst ist nichts an ihr geändert. Namen in ihren Eigenschaften und in nachverfolgten Änderungen "
        "sind geblieben."
    )
    notes = [f"{set_in} zu {about} an den Stellen der Datei; {unchanged}"]
    elsewhere: dict[AnchorKind, list[str]] = defaultdict(list)
    for comment, kind in zip(comments, made.anchors, strict=True):
        if kind is not AnchorKind.WORDS:
            elsewhere[kind].append(comment.names)
    for kind, names in elsewhere.items():
        notes.append(f"Nicht an ihren Worten stehen {'; '.join(names)}, sondern {_ELSEWHERE[kind]}.")
    if made.removed:
        removed = "; ".join(visible(each) for each in made.removed)
        notes.append(f"Entfernt, damit die Datei nichts von selbst tut: {removed}.")
    return tuple(notes)
