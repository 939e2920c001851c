"""Recognised words that neither the program nor the paper itself knows: they may be misread."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from typing import Any

from zielkreis.domain.german.word_formation import Vocabulary
from zielkreis.domain.german.word_lists import parse_word_list
from zielkreis.files.page_words.words import PageOfWords, PageWord
from zielkreis.files.shipped import read_shipped

_SURE = 90  # of a hundred: what is read so surely is a word that the lists lack, a name for one
_READ_WELL = 75
_WORD = re.compile(r"[^\W\d_]{2,}")
_LONE_LETTER = re.compile(r"[a-zäöüß]")  # no word of German; an item is "a)"
_SOURCES = ("zielkreis.domain", "zielkreis.files")


def with_unknown_doubted(pages: Sequence[PageOfWords]) -> list[PageOfWords]:
    """The pages; a recognised word that is not surely read is doubted where its letters form no known word.

    Known is what stands in the word lists and law texts of the program, what the paper says twice, and what
    is formed of these. A word parted at the end of a line counts as one.
    """
    words = [word for page in pages for word in page.words]
    if all(word.confidence is None for word in words):
        return list(pages)
    said = Counter(low for word in words if _is_read_well(word) for low in _forms(word.text))
    known = _shipped_words().with_words(low for low, count in said.items() if count > 1)
    doubted = {id(word) for page in pages for word in _unknown(page.words, known)}
    return [
        replace(
            page,
            words=tuple(
                replace(word, is_doubted=True) if id(word) in doubted else word for word in page.words
            ),
        )
        for page in pages
    ]


def _unknown(words: Sequence[PageWord], known: Vocabulary) -> Iterator[PageWord]:
    before: PageWord | None = None
    for word in words:
        parted = before if before is not None and before.text.endswith("-") else None
        before = word
        if word.confidence is None:
            continue
        if _LONE_LETTER.fullmatch(word.text):
            yield word
        if word.confidence >= _SURE:
            continue
        begun = parted.text.rstrip("-") if parted is not None else ""
        if not all(known.knows(low) for low in _forms(word.text)) and not all(
            known.knows(low) for low in _forms(begun + word.text)
        ):
            yield word


def _is_read_well(word: PageWord) -> bool:
    return word.confidence is None or word.confidence >= _READ_WELL


def _forms(text: str) -> list[str]:
    return [match[0].lower() for match in _WORD.finditer(text)]


@cache
def _shipped_words() -> Vocabulary:
    """The words of all lists and texts that come with the program."""
    texts = (text for source in _SOURCES for text in read_shipped(source).values())
    return Vocabulary(
        low for text in texts for value in _strings(parse_word_list(text)) for low in _forms(value)
    )


def _strings(value: Any) -> Iterator[str]:
    """All strings in what a YAML text holds, without the names of its fields."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from _strings(each)
    elif isinstance(value, list):
        for each in value:
            yield from _strings(each)
