"""Stretches in brackets and quotation marks, where a full stop ends no sentence of the text around."""

import re

_BRACKET = re.compile(r"[()\[\]]")
_QUOTE = re.compile(r"[„‚«»“\"]")
_BRACKETS = {")": "(", "]": "["}
_QUOTES = {"„": "“”", "‚": "‘’", "«": "»", "»": "«", "“": "”", '"': '"'}


def find_nested(text: str) -> tuple[tuple[int, int], ...]:
    """Stretches ``[start, end)`` between a mark and its partner, both included.

    A mark without a partner ("a)" of an enumeration, a forgotten quotation mark) opens nothing.
    """
    return (*_bracketed(text), *_quoted(text))


def _bracketed(text: str) -> list[tuple[int, int]]:
    stretches: list[tuple[int, int]] = []
    opened: list[tuple[str, int]] = []
    for match in _BRACKET.finditer(text):
        mark = match[0]
        if mark in "([":
            opened.append((mark, match.start()))
        elif opened and opened[-1][0] == _BRACKETS[mark]:
            stretches.append((opened.pop()[1], match.end()))
    return stretches


def _quoted(text: str) -> list[tuple[int, int]]:
    stretches: list[tuple[int, int]] = []
    coming: dict[str, int] = {}
    place = 0
    while match := _QUOTE.search(text, place):
        end = min(_next(text, closer, match.end(), coming) for closer in _QUOTES[match[0]])
        place = match.end() if end == len(text) else end + 1
        if end < len(text):
            stretches.append((match.start(), place))
    return stretches


def _next(text: str, closer: str, place: int, coming: dict[str, int]) -> int:
    """Where ``closer`` comes next, else the length of the text; ``coming`` keeps what was looked up."""
    if coming.get(closer, -1) < place:
        found = text.find(closer, place)
        coming[closer] = len(text) if found < 0 else found
    return coming[closer]
