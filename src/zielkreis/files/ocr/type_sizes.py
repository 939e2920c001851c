"""Sizes of type as measured, brought together: what differs by a hair is the same size."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from zielkreis.files.page_words.words import PageOfWords

_NEAR = 0.12


def with_even_sizes(pages: Sequence[PageOfWords], numbers: Sequence[int]) -> list[PageOfWords]:
    """The pages; those in ``numbers``, which were recognised, with few and even sizes of type."""
    weights: Counter[float] = Counter()
    for page in pages:
        if page.number in numbers:
            for word in page.words:
                weights[word.size] += len(word.text)
    even = _evened(weights)
    return [
        replace(page, words=tuple(replace(word, size=even[word.size]) for word in page.words))
        if page.number in numbers
        else page
        for page in pages
    ]


def _evened(weights: Mapping[float, int]) -> dict[float, float]:
    """For each size the most frequent one near it."""
    even: dict[float, float] = {}
    for size in sorted(weights, key=lambda each: (-weights[each], each)):
        even[size] = next((even[near] for near in even if abs(even[near] - size) <= _NEAR * even[near]), size)
    return even
