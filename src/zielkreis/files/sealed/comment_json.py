"""What goes to the job ``comment`` and what comes back, as JSON in front of the bytes of the file."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from zielkreis.files.docx_comments.wanted import AnchorKind, BlockPlace, CommentedFile, WantedComment
from zielkreis.files.errors import UnreadableCode, UnreadableFileError

_LENGTH = 8
_LONGEST_WORDS, _MOST_WORDS = 300, 100


def with_wanted(wanted: Sequence[WantedComment], data: bytes) -> bytes:
    """The comments in front of a file."""
    form = [
        {
            "places": [(place.block, place.start, place.end) for place in each.places],
            "paragraphs": each.paragraphs,
        }
        for each in wanted
    ]
    return _in_front(form, data)


def split_wanted(content: bytes) -> tuple[list[WantedComment], bytes]:
    """What ``with_wanted`` has put together; it comes from our own side of the pipe."""
    form, data = _apart(content)
    wanted = [
        WantedComment(
            places=tuple(BlockPlace(block=b, start=s, end=e) for b, s, e in each["places"]),
            paragraphs=tuple(each["paragraphs"]),
        )
        for each in form
    ]
    return wanted, data


def with_report(made: CommentedFile) -> bytes:
    """What came of it in front of the commented file."""
    form = {"anchors": made.anchors, "removed": made.removed, "refused": made.refused}
    return _in_front(form, made.data)


def split_report(content: bytes) -> CommentedFile:
    """What ``with_report`` has put together, from a process that read a foreign file.

    Raises ``UnreadableFileError`` where it makes no sense.
    """
    try:
        form, data = _apart(content)
        return CommentedFile(
            data=data,
            anchors=tuple(AnchorKind(each) for each in form["anchors"]),
            removed=_words(form, "removed"),
            refused=_words(form, "refused"),
        )
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise UnreadableFileError(UnreadableCode.STOPPED, where="Antwort ohne Sinn") from error


def _words(form: Mapping[str, Any], key: str) -> tuple[str, ...]:
    return tuple(str(each)[:_LONGEST_WORDS] for each in form[key][:_MOST_WORDS])


def _in_front(form: Any, data: bytes) -> bytes:
    words = json.dumps(form, ensure_ascii=False).encode("utf-8", "surrogatepass")
    return len(words).to_bytes(_LENGTH, "big") + words + data


def _apart(content: bytes) -> tuple[Any, bytes]:
    end = _LENGTH + int.from_bytes(content[:_LENGTH], "big")
    return json.loads(content[_LENGTH:end]), content[end:]
