"""The words that proposals are made of, read at first use and then kept."""

from functools import cache

from zielkreis.domain.remedies.words import RemedyWords
from zielkreis.files.shipped import read_shipped


@cache
def remedy_words() -> RemedyWords:
    """The words that proposals are made of."""
    return RemedyWords.parse(read_shipped("zielkreis.domain.remedies")["remedy_words.yaml"])
