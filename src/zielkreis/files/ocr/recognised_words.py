"""Recognised pages as JSON, as they are handed into the sealed process that lays them out."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from zielkreis.files.page_words.words import PageOfWords, PageWord, Rule

Recognised = Mapping[int, PageOfWords]
"""Recognised pages by their number in the file."""

_LENGTH_BYTES = 8


def with_recognised(pages: Sequence[PageOfWords], data: bytes) -> bytes:
    """The bytes of a file with the recognised pages before them."""
    words = json.dumps([_plain(page) for page in pages], ensure_ascii=False).encode("utf-8")
    return len(words).to_bytes(_LENGTH_BYTES, "big") + words + data


def split_recognised(data: bytes) -> tuple[Recognised, bytes]:
    """The recognised pages and the bytes of the file in what ``with_recognised`` made."""
    end = _LENGTH_BYTES + int.from_bytes(data[:_LENGTH_BYTES], "big")
    pages = [_page(each) for each in json.loads(data[_LENGTH_BYTES:end])]
    return {page.number: page for page in pages}, data[end:]


def _plain(page: PageOfWords) -> dict[str, Any]:
    return {
        "number": page.number,
        "size": [page.width, page.height],
        "words": [
            [
                word.text,
                word.x0,
                word.top,
                word.x1,
                word.bottom,
                word.size,
                word.bold,
                word.confidence,
                word.seen,
            ]
            for word in page.words
        ],
        "rules": [[rule.x0, rule.top, rule.x1, rule.bottom] for rule in page.rules],
    }


def _page(plain: Mapping[str, Any]) -> PageOfWords:
    names = ("text", "x0", "top", "x1", "bottom", "size", "bold", "confidence", "seen")
    width, height = plain["size"]
    return PageOfWords(
        number=plain["number"],
        width=width,
        height=height,
        words=tuple(PageWord(**dict(zip(names, word, strict=True))) for word in plain["words"]),
        rules=tuple(Rule(x0=box[0], top=box[1], x1=box[2], bottom=box[3]) for box in plain["rules"]),
    )
