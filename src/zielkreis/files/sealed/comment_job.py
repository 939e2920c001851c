"""The job ``comment``: the received Word file with comments at the words they are about."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from zielkreis.files.docx_comments.commenting import comment_docx
from zielkreis.files.docx_comments.comments_part import Writer
from zielkreis.files.office.tracked import TrackedReading
from zielkreis.files.sealed.comment_json import split_wanted, with_report


def comment_from_json(request: Mapping[str, Any], data: bytes) -> tuple[Mapping[str, Any], bytes]:
    """The commented file; ``request`` names the writer, the moment and how tracked changes are read."""
    wanted, file = split_wanted(data)
    by = Writer(name=request["name"], initials=request["initials"], at=datetime.fromisoformat(request["at"]))
    return {}, with_report(comment_docx(file, wanted, by=by, tracked=TrackedReading(request["tracked"])))
