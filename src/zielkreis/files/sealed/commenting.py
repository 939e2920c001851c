"""A received Word file gets its comments in a sealed process: what the rest of the program calls."""

from collections.abc import Sequence
from datetime import datetime

from zielkreis.files.docx_comments.wanted import CommentedFile, WantedComment
from zielkreis.files.errors import UnreadableFileError
from zielkreis.files.office.tracked import TrackedReading
from zielkreis.files.sealed.asking import run_sealed
from zielkreis.files.sealed.comment_json import split_report, with_wanted
from zielkreis.files.sealed.limits import Limits

__all__ = ["comment_sealed"]

#: The file is read twice, before and after, and written.
_LIMITS = Limits(seconds=60)


def comment_sealed(
    data: bytes,
    wanted: Sequence[WantedComment],
    *,
    file_name: str,
    writer: str,
    initials: str,
    at: datetime,
    tracked: TrackedReading,
) -> CommentedFile:
    """The file with the comments of ``writer``; see ``comment_docx``.

    ``file_name`` is what messages call the file, ``tracked`` how it was read when the places were found.
    Raises ``UnreadableFileError``.
    """
    request = {"name": writer, "initials": initials, "at": at.isoformat(), "tracked": tracked.value}
    try:
        answer = run_sealed("comment", request, with_wanted(wanted, data), limits=_LIMITS)
        return split_report(answer.payload)
    except UnreadableFileError as error:
        raise error.named(file_name) from error
