"""The word lists that tell whether a line goes on in the next one."""

from collections.abc import Mapping
from functools import cache
from importlib import resources

from zielkreis.domain.german.word_lists import parse_word_list


@cache
def line_words() -> Mapping[str, frozenset[str]]:
    """The lists of ``line_words.yaml`` by name."""
    text = resources.files("zielkreis.files").joinpath("line_words.yaml").read_text("utf-8")
    return {name: frozenset(words) for name, words in parse_word_list(text).items()}


def first_word(line: str) -> str:
    """The first word in small letters, without brackets and quotes before it."""
    words = line.split(maxsplit=1)
    return words[0].lstrip("(„\"'»[").rstrip(",;:!?)").lower() if words else ""


def last_word(line: str) -> str:
    """The last word in small letters."""
    words = line.rsplit(maxsplit=1)
    return words[-1].lstrip("(„\"'»[").lower() if words else ""


def is_in(word: str, name: str) -> bool:
    """Whether ``word`` is in the list called ``name``."""
    return word in line_words()[name]
