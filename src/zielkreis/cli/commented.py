"""``--kommentiert``: the received Word file for the other side, with the released findings as comments."""

from dataclasses import dataclass
from pathlib import Path

from zielkreis.cli.clock import now
from zielkreis.cli.faults import CliFault, FaultList
from zielkreis.cli.inputs import STANDARD_INPUT, name_of
from zielkreis.cli.output import check_target, deliver_file, tell
from zielkreis.cli.reading import ReadingChoices, Source, fetch
from zielkreis.cli.release_choice import ReleaseRequest, parse_release, release_chosen
from zielkreis.domain.values.report import CheckedDraft
from zielkreis.domain.values.visible import shortened
from zielkreis.service.comment_draft import (
    NEUTRAL_WRITER,
    CommentedDraft,
    NotCommentableError,
    comment_draft,
    refuse_other_formats,
)
from zielkreis.service.read_draft import UnreadableFileError
from zielkreis.service.release_findings import nothing_released

_LONGEST_WRITER = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class CommentOrder:
    """Where the commented file goes, what may stand in it, and whose name the comments bear."""

    target: str
    release: ReleaseRequest
    writer: str


def parse_comment_order(
    faults: FaultList,
    target: str | None,
    release: list[str] | None,
    writer: str | None,
    *,
    beside: tuple[str | None, ...],
) -> CommentOrder | None:
    """What the options ask for, ``None`` without ``--kommentiert``; what is wrong goes to the faults.

    ``beside`` are the other files of the call, its output last; none may be written over.
    """
    if target is None:
        faults.attempt(lambda: _refuse_alone("--freigabe", release))
        faults.attempt(lambda: _refuse_alone("--verfasser", writer))
        return None
    request = faults.attempt(lambda: _release(release))
    faults.attempt(lambda: _check_target(target, beside))
    name = faults.attempt(lambda: _writer(writer))
    return CommentOrder(target=target, release=request or ReleaseRequest(), writer=name or NEUTRAL_WRITER)


def fetch_for(order: CommentOrder | None, name: str) -> Source:
    """The draft; raises ``CliFault`` where it is to be commented on and is no Word file."""
    source = fetch(name)
    if order is not None:
        try:
            refuse_other_formats(source.data, name=name_of(name))
        except NotCommentableError as error:
            raise CliFault(str(error)) from None
    return source


def commented(
    order: CommentOrder, source: Source, checked: CheckedDraft, choices: ReadingChoices
) -> CommentedDraft:
    """The file for the other side; raises ``CliFault``, also where nothing may go out."""
    released = release_chosen(checked, order.release, waivers=[each.waiver for each in checked.waivers])
    if not released:
        raise CliFault(f"{nothing_released(checked)} Eine kommentierte Datei wurde nicht geschrieben.")
    try:
        return comment_draft(
            source.data,
            name=name_of(source.name),
            checked=checked,
            released=released,
            writer=order.writer,
            at=now(),
            tracked=choices.tracked,
        )
    except (NotCommentableError, UnreadableFileError) as error:
        raise CliFault(str(error)) from None


def deliver_commented(order: CommentOrder, draft: CommentedDraft) -> None:
    """Writes the file and says what the user must know about it."""
    deliver_file(draft.data, order.target, what="Die kommentierte Datei")
    for note in draft.notes:
        tell(note)


def _refuse_alone(option: str, given: list[str] | str | None) -> None:
    if given:
        raise CliFault(
            f"{option} wirkt beim Prüfen nur zusammen mit --kommentiert; der Bericht selbst ist für das "
            "eigene Haus und enthält alles."
        )


def _release(words: list[str] | None) -> ReleaseRequest:
    if not words:
        raise CliFault(
            "--kommentiert verlangt --freigabe, denn die Datei geht an die andere Seite. Nennen Sie, was "
            "darin stehen darf: Klassen (Recht, Forderung, Handwerk), einzelne Befunde (etwa b,d) oder eine "
            "Liste von Zurückstellungen (.yaml): dann alles außer ihnen."
        )
    return parse_release(words)


def _check_target(target: str, beside: tuple[str | None, ...]) -> None:
    if target == STANDARD_INPUT or Path(target).suffix.lower() != ".docx":
        raise CliFault(
            f"„{shortened(target)}“ ist kein Name für die kommentierte Datei; nennen Sie eine Word-Datei, "
            "etwa --kommentiert kommentiert.docx."
        )
    check_target(target, *beside)
    *_, output = beside
    if output and output != STANDARD_INPUT and Path(output).absolute() == Path(target).absolute():
        raise CliFault(f"--kommentiert und --ausgabe nennen dieselbe Datei „{shortened(target)}“.")


def _writer(name: str | None) -> str:
    given = " ".join((name or NEUTRAL_WRITER).split())
    if not given or len(given) > _LONGEST_WRITER:
        raise CliFault(f"--verfasser verlangt einen Namen mit 1 bis {_LONGEST_WRITER} Zeichen.")
    return given
