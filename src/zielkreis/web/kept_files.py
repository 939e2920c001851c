"""Files that came with a form which was not accepted: kept, so that nobody chooses them a second time.

The form carries a signed word for each; without the signature anybody could name a file of another matter.
"""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.core import signing
from django.core.files.uploadedfile import UploadedFile
from django.utils.datastructures import MultiValueDict

from zielkreis.service.keeping.desk import Desk
from zielkreis.service.talks.reading_queue import KeptFile, keep_file

MAX_FILE_BYTES = 50 * 1024 * 1024
"""The largest file, as the reader takes it."""
TOO_LARGE = (
    "„{name}“ ist größer als 50 MB. Verkleinern Sie die Datei, etwa durch Bilder mit geringerer Auflösung, "
    "und wählen Sie sie noch einmal aus."
)
FIELD = "behalten"
"""The name of the hidden field."""
_SALT = "kept file"


class FilesInput(forms.ClearableFileInput):
    """An input that takes several files."""

    allow_multiple_selected = True


class FilesField(forms.FileField):
    """Any number of files, each checked as one is."""

    widget = FilesInput

    def clean(self, data: Any, initial: Any = None) -> Any:
        """The files, perhaps none."""
        given = data if isinstance(data, (list, tuple)) else [data] if data else []
        return [checked_size(super(FilesField, self).clean(each, initial)) for each in given]


def checked_size(file: "UploadedFile[bytes]") -> "UploadedFile[bytes]":
    """The file, where it is no larger than the reader takes."""
    if (file.size or 0) > MAX_FILE_BYTES:
        raise forms.ValidationError(TOO_LARGE.format(name=file.name))
    return file


def keep_all(
    desk: Desk, files: "MultiValueDict[str, UploadedFile[bytes]]", field: str
) -> tuple[KeptFile, ...]:
    """Keep the files of a field that may be kept."""
    return tuple(
        keep_file(desk, name=each.name or "Datei", data=each.read())
        for each in files.getlist(field)
        if each.size and each.size <= MAX_FILE_BYTES
    )


def signed(files: Iterable[KeptFile]) -> list[tuple[str, str]]:
    """For each file its name and the word that a form carries."""
    return [(each.name, signing.dumps([each.name, each.digest], salt=_SALT)) for each in files]


def kept_before(words: Iterable[str]) -> tuple[KeptFile, ...]:
    """The files of the words that this server signed; others are passed over."""
    found = []
    for word in words:
        try:
            name, digest = signing.loads(word, salt=_SALT)
        except signing.BadSignature:
            continue
        found.append(KeptFile(name=name, digest=digest))
    return tuple(found)
