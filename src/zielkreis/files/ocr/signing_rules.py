"""Rules to sign on, which a Word file writes as underscores and a scan shows as drawn lines."""

from collections.abc import Iterator, Sequence
from statistics import median

from zielkreis.files.page_words.words import PageWord, Rule

_UNDERSCORES = "________"
_WIDEST_TO_SIGN = 300.0  # points
_NOTE_SIZE = 0.8  # of the usual size


def rules_to_sign_on(rules: Sequence[Rule], words: Sequence[PageWord]) -> Iterator[PageWord]:
    """Level rules that stand alone above words of the usual size, as underscores in their place."""
    upright = [rule for rule in rules if not rule.is_level]
    size = median([word.size for word in words]) if words else 0.0
    for rule in rules:
        if (
            not rule.is_level
            or rule.x1 - rule.x0 > _WIDEST_TO_SIGN
            or any(_touch(rule, each) for each in upright)
        ):
            continue
        above = [word for word in words if _lies_on(word, rule)]
        below = [
            word
            for word in words
            if 0 < word.bottom - rule.bottom < 2.2 * size and word.x0 < rule.x1 and rule.x0 < word.x1
        ]
        if below and not above and not _are_notes(below, size):
            yield PageWord(
                text=_UNDERSCORES,
                x0=rule.x0,
                top=rule.bottom - 0.8 * size,
                x1=rule.x1,
                bottom=rule.bottom + 0.2 * size,
                size=size,
            )


def _are_notes(words: Sequence[PageWord], size: float) -> bool:
    """Whether what stands below a rule are footnotes: small, or with a mark in front."""
    first = min(words, key=lambda word: word.x0)
    return median(word.size for word in words) < _NOTE_SIZE * size or len(first.text) < 2


def _touch(level: Rule, upright: Rule) -> bool:
    near = 4.0
    return (
        level.x0 - near <= upright.x0 <= level.x1 + near
        and upright.top - near <= level.top <= upright.bottom + near
    )


def _lies_on(word: PageWord, rule: Rule) -> bool:
    """Whether a word stands right on a rule, which then underlines it."""
    baseline = word.bottom - 0.2 * word.size
    return (
        -0.4 * word.size < rule.top - baseline < 0.5 * word.size and word.x0 < rule.x1 and rule.x0 < word.x1
    )
