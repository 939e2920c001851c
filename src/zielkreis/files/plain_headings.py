"""Headings in plain text: short lines without a full stop, numbered, in capitals or standing alone."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from zielkreis.domain.values.document import BlockKind
from zielkreis.files.hand_numbers import HandNumber, NumberFamily, follows, is_heading_of_section
from zielkreis.files.line_breaks import ends_like_sentence, is_enclosed, is_signature_rule
from zielkreis.files.line_words import is_in, last_word
from zielkreis.files.plain_units import Unit

_LONGEST = 100
_MOST_LINES = 2
_MOST_WORDS_ALONE = 8
_PROSE_LENGTH = 150
_SENTENCE_LENGTH = 20
_CLAUSE_FAMILIES = frozenset({NumberFamily.PARAGRAPH, NumberFamily.BRACKET_LETTER, NumberFamily.DASH})
_LIST_FAMILIES = _CLAUSE_FAMILIES | {NumberFamily.LETTER, NumberFamily.DECIMAL}
_ALWAYS_OUTERMOST = frozenset({"", "anlage"})
_NAMED_PART = re.compile(r"(?:\w+er )?(?:Teil|Abschnitt)\b.*", re.IGNORECASE)
_FIGURE = re.compile(r"\d\s?(?:%|€|EUR\b|Prozent|v\. ?H\.)")


@dataclass(slots=True)
class HeadingLevels:
    """Gives headings their level: kinds of numbers nest in the order in which they first appear."""

    _seen: list[str] = field(default_factory=list)
    _underlined: int = 0
    _last_level: int = 0
    _last_indent: int = 0

    def level(self, unit: Unit) -> int:
        """1 for the outermost; decimals count their steps below what stands above them.

        A heading without number is outermost too, unless it is set in below a numbered one. All of
        them stand below an underlined one.
        """
        number, indent = unit.number, unit.lines[0].indent
        kind = _kind_of(number, unit.text)
        if kind in _ALWAYS_OUTERMOST:
            is_set_in = self._last_level > 0 and indent > self._last_indent + 1
            return self._last_level + 1 if is_set_in else self._underlined + 1
        if kind not in self._seen:
            self._seen.append(kind)
        steps = len(number.steps) if number is not None and number.family is NumberFamily.DECIMAL else 1
        self._last_level, self._last_indent = self._underlined + self._seen.index(kind) + steps, indent
        return self._last_level

    def pass_underlined(self, level: int) -> None:
        """Takes note of an underlined heading of ``level``."""
        self._underlined, self._last_level = level, 0


def _kind_of(number: HandNumber | None, text: str) -> str:
    if number is None:
        return "teil" if _NAMED_PART.fullmatch(text) else ""
    if number.family is NumberFamily.NAMED:
        return text.split(maxsplit=1)[0].lower()
    return number.family.value


def is_heading(units: Sequence[Unit], place: int) -> bool:
    """Whether the unit at ``place`` is a heading, judged with its neighbours."""
    unit = units[place]
    if not _may_head(unit) or place + 1 >= len(units):
        return False
    if unit.number is not None:
        return _is_numbered_heading(units, place, unit.number)
    if _is_in_capitals(unit.text) or _NAMED_PART.fullmatch(unit.text):
        return True
    return _stands_alone(unit, units[place + 1], (units[i] for i in range(place)))


def _may_head(unit: Unit) -> bool:
    if len(unit.lines) > _MOST_LINES or len(unit.text) > _LONGEST or "\t" in unit.text:
        return False
    bare = unit.number is not None and not unit.number.rest
    if unit.text.endswith((".", ",", ";", ":", "!", "?", "–", "-")) and not bare:
        return False
    if unit.text.startswith("(") and unit.text.endswith(")"):
        return False  # the short name of a party, "(BMAS)"
    return not is_signature_rule(unit.text) and not _FIGURE.search(unit.text)


def _is_numbered_heading(units: Sequence[Unit], place: int, number: HandNumber) -> bool:
    family = number.family
    if family in _CLAUSE_FAMILIES or (family is NumberFamily.LETTER and not units[place].text[0].isupper()):
        return False
    if family is NumberFamily.DIGIT_BRACKET and units[place].text[0].isdigit():
        return False
    if family in (NumberFamily.SECTION, NumberFamily.NAMED):
        return is_heading_of_section(number)
    if not number.rest or not (number.rest[0].isupper() or number.rest[0] in "„»"):
        return False
    return not _says_something(number.rest) and not _is_list_member(units, place, number)


def _is_list_member(units: Sequence[Unit], place: int, number: HandNumber) -> bool:
    """Items of a list follow one another directly; below a heading something else stands."""
    before = units[place - 1].number if place else None
    after = units[place + 1].number if place + 1 < len(units) else None
    same_before = before is not None and len(before.steps) == len(number.steps) and follows(before, number)
    same_after = after is not None and len(after.steps) == len(number.steps) and follows(number, after)
    return same_before or same_after


def _is_in_capitals(text: str) -> bool:
    letters = [character for character in text if character.isalpha()]
    return len(letters) >= 4 and not any(character.islower() for character in letters)


def _stands_alone(unit: Unit, following: Unit, before: Iterable[Unit]) -> bool:
    """A short line of its own before running text ("Präambel"); below the parties also before a list."""
    words = unit.text.split()
    if not unit.text[0].isupper() or len(words) > _MOST_WORDS_ALONE or not unit.starts_chunk:
        return False
    if "," in unit.text or _says_something(unit.text) or is_in(last_word(unit.text), "goes_on_after"):
        return False
    if _is_prose(following):
        return following.number is None or following.number.family is not NumberFamily.ROMAN
    has_list = following.number is not None and following.number.family in _LIST_FAMILIES
    return has_list and not is_enclosed(following.text) and any(_is_prose(unit) for unit in before)


def _is_prose(unit: Unit) -> bool:
    if unit.blocks:
        return unit.blocks[0].kind is BlockKind.ROW  # a table is what a heading may stand above, too
    enough = _SENTENCE_LENGTH if ends_like_sentence(unit.text) else _PROSE_LENGTH
    return len(unit.text) >= enough


def _says_something(text: str) -> bool:
    return any(is_in(word.strip(",;:()").lower(), "says_something") for word in text.split())
