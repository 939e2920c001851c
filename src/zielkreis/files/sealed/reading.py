"""A foreign file becomes a document in a sealed process: what the rest of the program calls."""

from types import TracebackType
from typing import Self

from zielkreis.domain.values.document import Document
from zielkreis.files.errors import UnreadableFileError
from zielkreis.files.ocr.recognising import OnPage
from zielkreis.files.office.tracked import TrackedReading
from zielkreis.files.sealed.asking import SealedRun, start_sealed
from zielkreis.files.sealed.document_form import read_document_json
from zielkreis.files.sealed.scans import pictures_in, read_scanned

__all__ = ["SealedReading", "TrackedReading"]


class SealedReading:
    """A file being read in a sealed process from now on.

    Use it as a context manager; ``name`` is what messages call the file. Raises ``UnreadableFileError``.
    """

    def __init__(
        self, data: bytes, *, name: str = "", tracked: TrackedReading = TrackedReading.ACCEPT
    ) -> None:
        self._name, self._data, self._tracked = name, data, tracked
        try:
            self._run: SealedRun = start_sealed("read", {"tracked": tracked.value}, data)
        except UnreadableFileError as error:
            raise error.named(name) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._run.__exit__(kind, error, trace)

    def document(self, *, on_page: OnPage | None = None) -> Document:
        """Waits for the document; raises ``UnreadableFileError`` with the name of the file.

        Pages that are only pictures are recognised first; ``on_page`` is told how many are done.
        """
        try:
            answer = self._run.result()
            pictures = pictures_in(answer.header)
            if pictures is None:
                return read_document_json(answer.payload)
            return read_scanned(self._data, pictures, tracked=self._tracked, on_page=on_page)
        except UnreadableFileError as error:
            raise error.named(self._name) from error
