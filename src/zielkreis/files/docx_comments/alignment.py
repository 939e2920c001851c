"""The words of a block held against the signs that made them: where in the file each character stands.

The readers change a text in four ways only: they collapse or drop what shows nothing, compose letters
(NFC), close up words divided at a line end, and set `` / `` and `` | `` between paragraphs and cells. So all
other characters must come in the same order on both sides. Where they do not, there is no answer.
"""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from zielkreis.domain.values.hidden_signs import without_hidden_signs
from zielkreis.files.docx_comments.signs import Gap, Sign

_HYPHENS = "-\u2010\u00ad"
_SHOWS_NOTHING = frozenset({"Cc", "Cf", "Zs", "Zl", "Zp"})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Letter:
    """A character as composed, with the signs that make it and what ended before it."""

    character: str
    first: Sign
    last: Sign
    gap: Gap
    may_go: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """The first and the last sign that make one character of a block."""

    first: Sign
    last: Sign


def shows_nothing(character: str) -> bool:
    """Whether a character is a blank or a sign that nobody sees."""
    return unicodedata.category(character) in _SHOWS_NOTHING or not without_hidden_signs(character)


def align(content: str, signs: Iterable[Sign]) -> list[Origin | None] | None:
    """For each character of ``content`` where it stands, ``None`` for blanks and what a reader has added.

    ``None`` as a whole where the signs do not make up the content.
    """
    found: list[Origin | None] = [None] * len(content)
    place = 0
    for letter in _letters(list(signs)):
        place = _next_shown(content, place)
        if letter.gap is not Gap.NONE:
            place = _behind_gap(content, place, letter)
        if content[place : place + 1] == letter.character:
            found[place] = Origin(first=letter.first, last=letter.last)
            place += 1
        elif not letter.may_go:
            return None
    return found if _next_shown(content, place) == len(content) else None


def _next_shown(content: str, place: int) -> int:
    while place < len(content) and shows_nothing(content[place]):
        place += 1
    return place


def _behind_gap(content: str, place: int, letter: _Letter) -> int:
    """The place behind the stroke that a reader has set before this letter, if it has."""
    stroke = "|" if letter.gap is Gap.CELL else "/"
    if place == 0 or letter.gap is Gap.LINE or content[place : place + 1] != stroke:
        return place
    behind = _next_shown(content, place + 1)
    # A stroke that the paragraph itself begins with is the reader's only if a second one follows.
    own = letter.character == stroke and content[behind : behind + 1] != stroke
    return place if own and letter.gap is not Gap.CELL else behind


def _letters(signs: Sequence[Sign]) -> Iterator[_Letter]:
    """The characters the signs show, composed; a hyphen at the end of a line may be gone."""
    gap = Gap.NONE
    group: list[Sign] = []
    shown = list(_with_gaps(signs))
    for index, (sign, before, follows_blank) in enumerate(shown):
        joins = bool(group) and bool(unicodedata.combining(sign.character)) and not follows_blank
        if not joins:
            yield from _composed(group, gap, may_go=before is not Gap.NONE)
            group, gap = [], before if index else Gap.NONE
        group.append(sign)
    yield from _composed(group, gap, may_go=False)


def _with_gaps(signs: Sequence[Sign]) -> Iterator[tuple[Sign, Gap, bool]]:
    """The signs that show something, each with the widest gap and whether a blank stands before it."""
    gap, blank = Gap.NONE, False
    for sign in signs:
        gap = max(gap, sign.gap)
        if shows_nothing(sign.character):
            blank = blank or sign.character.isspace()
            continue
        yield sign, gap, blank or gap is not Gap.NONE
        gap, blank = Gap.NONE, False


def _composed(group: Sequence[Sign], gap: Gap, *, may_go: bool) -> Iterator[_Letter]:
    if not group:
        return
    text = unicodedata.normalize("NFC", "".join(sign.character for sign in group))
    for place, character in enumerate(text):
        yield _Letter(
            character=character,
            first=group[0],
            last=group[-1],
            gap=gap if place == 0 else Gap.NONE,
            may_go=may_go and character in _HYPHENS,
        )
