"""The job ``read``: the bytes of a draft become a document."""

from collections.abc import Mapping
from typing import Any

from zielkreis.files.drafts import TrackedReading, read_document
from zielkreis.files.ocr.pages_to_recognise import PagesToRecogniseError
from zielkreis.files.ocr.recognised_words import split_recognised
from zielkreis.files.sealed.document_json import write_document


def read_to_json(request: Mapping[str, Any], data: bytes) -> tuple[Mapping[str, Any], bytes]:
    """The document in ``data`` as JSON; ``request["tracked"]`` says how tracked changes are read.

    Where pages are only pictures, the header names them under ``pictures``, and under ``of`` how many pages
    there are; the job is then asked again with ``request["recognised"]`` and the recognised pages before the
    bytes of the file.
    """
    recognised, own = split_recognised(data) if request.get("recognised") else (None, data)
    try:
        document = read_document(own, tracked=TrackedReading(request["tracked"]), recognised=recognised)
    except PagesToRecogniseError as pages:
        return {"pictures": list(pages.numbers), "of": pages.of}, b""
    return {}, write_document(document)
