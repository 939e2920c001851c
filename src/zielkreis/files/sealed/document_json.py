"""A document as JSON, written by the sealed process."""

import json
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any

from zielkreis.domain.values.document import Document


def write_document(document: Document) -> bytes:
    """The document as JSON in UTF-8; ``document_form.read_document_json`` gives the same value back.

    Half of a surrogate pair, which no text can hold, becomes the sign for a lost one.
    """
    words = json.dumps(_plain(document), ensure_ascii=False)
    return words.encode("utf-8", "replace") if words.isascii() else _in_utf8(words)


def _in_utf8(words: str) -> bytes:
    try:
        return words.encode("utf-8")
    except UnicodeEncodeError:
        return words.encode("utf-16", "surrogatepass").decode("utf-16", "replace").encode("utf-8")


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        return {name: _plain(getattr(value, name)) for name in _names(value.__class__)}
    return [_plain(each) for each in value] if isinstance(value, tuple) else value


@cache
def _names(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))
