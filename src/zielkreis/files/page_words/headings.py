"""Kinds of passages where the file does not name them: titles, headings with levels, items of lists."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from zielkreis.domain.values.document import BlockKind
from zielkreis.files.hand_numbers import NumberFamily, hand_number, is_heading_of_section
from zielkreis.files.line_breaks import ends_like_sentence, is_signature_rule
from zielkreis.files.page_words.passages import Passage
from zielkreis.files.plain_headings import is_heading
from zielkreis.files.plain_units import Unit
from zielkreis.files.titles import names_the_paper

_BEGINS = re.compile(r"[„»]?[A-ZÄÖÜ]|\d{1,2}(?:\.\d{1,2})*\s[A-ZÄÖÜ]")
_LARGER = 1.08
_LONGEST = 120
_MOST_LINES = 3
_TITLE_WITHIN = 8
_NO_HEADING = frozenset(
    {NumberFamily.PARAGRAPH, NumberFamily.BRACKET_LETTER, NumberFamily.DASH, NumberFamily.LETTER}
)
_ALWAYS = frozenset({NumberFamily.SECTION, NumberFamily.NAMED})
_Style = tuple[float, str]


@dataclass(slots=True)
class _Levels:
    """Levels by the look of headings: larger type stands above smaller, then what came first."""

    seen: list[_Style] = field(default_factory=list)

    def note(self, style: _Style) -> None:
        if style not in self.seen:
            self.seen.append(style)

    def level(self, style: _Style) -> int:
        ordered = sorted(self.seen, key=lambda one: -one[0])
        return ordered.index(style) + 1


def find_kinds(passages: Sequence[Passage], body_size: float, *, body_is_bold: bool) -> None:
    """Gives every passage without a kind one."""
    units = [passage.unit() if passage.lines else Unit(lines=[], text="\t") for passage in passages]
    _mark_title(passages, units, body_size)
    first_prose = next((place for place, unit in enumerate(units) if _is_prose(unit)), len(units))
    looks = [
        place
        for place, passage in enumerate(passages)
        if passage.kind is None
        and passage.lines
        and _looks_like_heading(passage, units[place], body_size, body_is_bold=body_is_bold)
        and (
            place >= first_prose
            or units[place].number is not None
            or not _is_followed_closely(passages, place)
        )
    ]
    found = set(looks)
    for place, passage in enumerate(passages):
        if passage.kind is None and passage.lines and not passage.is_side and place not in found:
            number = units[place].number
            is_sure = number is not None and number.family in _ALWAYS
            if (is_sure or not looks) and is_heading(units, place):
                found.add(place)
    _set_kinds(passages, units, found)


def _set_kinds(passages: Sequence[Passage], units: Sequence[Unit], headings: set[int]) -> None:
    levels = _Levels()
    for place in sorted(headings):
        levels.note(_style(passages[place], units[place]))
    depths: list[float] = []
    for place, passage in enumerate(passages):
        if passage.kind is not None or not passage.lines:
            depths.clear()
            continue
        number = units[place].number
        if place in headings:
            passage.kind = BlockKind.HEADING
            passage.level = levels.level(_style(passage, units[place]))
        elif number is not None and number.family is NumberFamily.DASH and not _is_enclosed(units[place]):
            passage.kind, passage.level = BlockKind.LIST_ITEM, _depth(passage.lines[0].x0, depths)
            continue
        else:
            passage.kind = BlockKind.PARAGRAPH
        depths.clear()


def _is_enclosed(unit: Unit) -> bool:
    return unit.text.endswith(("–", "-", "—"))


def _depth(indent: float, depths: list[float]) -> int:
    while depths and depths[-1] > indent + 3:
        depths.pop()
    if not depths or depths[-1] < indent - 3:
        depths.append(indent)
    return len(depths) - 1


def _style(passage: Passage, unit: Unit) -> _Style:
    number = unit.number
    kind = "" if number is None else f"{number.family.value}{len(number.steps)}"
    return round(passage.size * 2) / 2, kind


def _looks_like_heading(passage: Passage, unit: Unit, body_size: float, *, body_is_bold: bool) -> bool:
    """Short, set larger or bold, and no sentence."""
    text, number = unit.text, unit.number
    if passage.is_side or len(passage.lines) > _MOST_LINES or len(text) > _LONGEST:
        return False
    if number is not None and (number.family in _NO_HEADING or not is_heading_of_section(number)):
        return False
    bare = number is not None and not number.rest
    if (ends_like_sentence(text) or text.endswith((",", "–", "-"))) and not bare:
        return False
    if "\t" in text or is_signature_rule(text) or not any(sign.isalpha() for sign in text):
        return False
    if text.startswith("(") or not (number is not None or _BEGINS.match(text)):
        return False
    is_larger = passage.size > _LARGER * body_size
    is_bold = passage.is_bold and not body_is_bold and passage.size > 0.95 * body_size
    return is_larger or (is_bold and (passage.stands_apart or number is not None))


def _is_prose(unit: Unit) -> bool:
    return len(unit.text) >= _LONGEST and ends_like_sentence(unit.text) and unit.text[:1].isupper()


def _is_followed_closely(passages: Sequence[Passage], place: int) -> bool:
    """Whether bold words above the first prose belong to a group of short lines, as the parties do."""
    following = passages[place + 1] if place + 1 < len(passages) else None
    if following is None or following.table is not None:
        return False
    return not _is_prose(following.unit())


def _mark_title(passages: Sequence[Passage], units: Sequence[Unit], body_size: float) -> None:
    """The first short line near the top that names the paper and stands out."""
    if any(passage.kind is BlockKind.TITLE for passage in passages):
        return
    for place, passage in enumerate(passages[:_TITLE_WITHIN]):
        if passage.kind is not None or not passage.lines or hand_number(units[place].text) is not None:
            continue
        stands_out = passage.is_bold or passage.size > _LARGER * body_size or units[place].text.isupper()
        if stands_out and names_the_paper(units[place].text):
            passage.kind = BlockKind.TITLE
            return
