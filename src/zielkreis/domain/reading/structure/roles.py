"""What a line of the body is: a heading, an introduction of a list, or text that says something."""

from enum import StrEnum

from zielkreis.domain.reading.structure.numerals import RANK, Style
from zielkreis.domain.reading.structure.views import HEADING_KINDS, View
from zielkreis.domain.reading.structure.word_groups import StructureWords
from zielkreis.domain.reading.structure.wording import (
    ends_sentence,
    has_value,
    has_verb,
    is_question,
    is_sentence,
    says_something,
    starts_small,
    word_count,
)
from zielkreis.domain.values.document import BlockKind


class Role(StrEnum):
    """The part a line plays."""

    LABEL = "label"  # a number alone; its words stand on the next line
    HEADING = "heading"
    INTRODUCTION = "introduction"
    PROSE = "prose"
    ROW = "row"
    CAPTION = "caption"  # the name of a table, or the head of one that has no rows
    FOOTNOTE = "footnote"


#: Words in a heading at most.
LONGEST_HEADING = 14
_LONGEST_RUN_IN = 6
_FULL_SENTENCE = 4
_SECTIONS = (Style.PART, Style.CHAPTER, Style.SECTION, Style.ARTICLE)


def role_of(
    here: View,
    following: View | None,
    *,
    sibling: Role | None,
    introduced: bool,
    words: StructureWords,
) -> Role:
    """The role of a line, from its punctuation, its verb and what follows it.

    ``sibling`` is the role of the line before on the same level of numbers, ``introduced``
    whether an introduction is open above it.
    """
    own, wording = here.own.strip(), words.wording
    if here.is_row:
        return Role.ROW
    if not own:
        return Role.LABEL
    if _is_caption(here, words):
        return Role.CAPTION
    if here.line.block.kind in HEADING_KINDS:
        return _of_heading(here, following, words)
    if own.endswith(":"):
        return _before_colon(here, following, words)
    if words.wording.parameter.match(own):
        return Role.PROSE
    if own.endswith("?") and word_count(own) <= LONGEST_HEADING:
        return Role.HEADING
    if ends_sentence(own, wording):
        titled = _is_short_title(here, following, introduced=introduced, words=words)
        return Role.HEADING if titled else Role.PROSE
    if following is not None and starts_small(following.own) and _holds_items(here, following):
        return Role.INTRODUCTION
    if _names_items(here, following, words):
        return Role.INTRODUCTION if here.is_bullet else Role.HEADING
    if starts_small(own) or here.is_bullet or introduced:
        return Role.PROSE
    return _without_closing_sign(here, following, sibling, words)


def _is_caption(here: View, words: StructureWords) -> bool:
    """ "Tabelle 1: Ergebnisse", or a line of nothing but heads of columns."""
    own, layout = here.own, words.layout
    if is_sentence(own, words.wording) or here.numerals:
        return False
    if layout.caption.search(own):
        return not has_value(own, words.wording)
    cells = [cell for cell in layout.column_gap.split(own) if cell.strip()]
    named = sum(layout.header_cells.search(cell.strip()) is not None for cell in cells)
    return len(cells) > 1 and 2 * named >= len(cells) and not says_something(own, words.wording)


def _of_heading(here: View, following: View | None, words: StructureWords) -> Role:
    """What the file calls a heading is one, unless it is a sentence or opens a list of half sentences."""
    own, wording = here.own.strip(), words.wording
    if is_sentence(own, wording) and word_count(own) > _FULL_SENTENCE:
        return Role.PROSE
    if not here.numerals and has_value(own, wording) and _stands_alone(here, following):
        return Role.PROSE
    speaks = has_verb(own, wording) and not is_question(own, wording)
    opens = speaks and following is not None and _holds_items(here, following)
    if opens and following is not None and (own.endswith(":") or starts_small(following.own)):
        return Role.INTRODUCTION
    return Role.HEADING


def _stands_alone(here: View, following: View | None) -> bool:
    """Whether nothing stands below a heading: the next one is no deeper, or there is none."""
    if here.line.block.kind is not BlockKind.HEADING:
        return False
    if following is None:
        return True
    return (
        following.line.block.kind is BlockKind.HEADING and following.line.block.level <= here.line.block.level
    )


def _before_colon(here: View, following: View | None, words: StructureWords) -> Role:
    if following is not None and (following.is_row or _holds_items(here, following)):
        return Role.INTRODUCTION
    titled = not has_verb(here.own, words.wording) and word_count(here.own) <= _LONGEST_RUN_IN
    return Role.HEADING if titled and following is not None else Role.PROSE


def _is_short_title(here: View, following: View | None, *, introduced: bool, words: StructureWords) -> bool:
    """ "1. Ziele." with a full stop, above text of its own."""
    if following is None or introduced or here.is_bullet or not here.numerals or starts_small(here.own):
        return False
    if word_count(here.own) > _LONGEST_RUN_IN or has_verb(here.own, words.wording):
        return False
    return not has_value(here.own, words.wording) and _relation(here, following) is not _SIBLING


def _names_items(here: View, following: View | None, words: StructureWords) -> bool:
    """A numbered or bulleted noun above the items of an inner list."""
    if following is None or not here.numerals or not _holds_items(here, following):
        return False
    short = word_count(here.own) <= LONGEST_HEADING and not has_value(here.own, words.wording)
    return short and not has_verb(here.own, words.wording)


def _without_closing_sign(
    here: View, following: View | None, sibling: Role | None, words: StructureWords
) -> Role:
    own, wording = here.own, words.wording
    if word_count(own) > LONGEST_HEADING or says_something(own, wording):
        return Role.PROSE
    if has_verb(own, wording) and not (is_question(own, wording) or here.line.block.emphasised):
        numbered_section = here.outermost is not None and here.outermost.style in _SECTIONS
        return Role.HEADING if numbered_section else Role.PROSE
    if here.line.block.emphasised or (here.outermost and here.outermost.style in _SECTIONS):
        return Role.HEADING
    if not here.numerals:
        is_item = here.line.block.kind is BlockKind.LIST_ITEM
        return (
            Role.PROSE
            if is_item or (following is None and word_count(own) > _LONGEST_RUN_IN)
            else Role.HEADING
        )
    if sibling is not None:
        return sibling if sibling is Role.HEADING else Role.PROSE
    relation = _relation(here, following)
    if relation is _INSIDE:
        return Role.HEADING
    if relation is _SIBLING:
        return Role.PROSE
    return Role.PROSE if here.line.block.kind is BlockKind.LIST_ITEM else Role.HEADING


_INSIDE, _SIBLING, _OUTSIDE = "inside", "sibling", "outside"


def _relation(here: View, following: View | None) -> str:
    """How the next line stands to this one: inside it, beside it, or further out."""
    if following is None:
        return _OUTSIDE
    if following.is_row or not following.numerals or here.outermost is None:
        return _INSIDE
    mine, others = here.numerals[-1], following.numerals[0]
    if here.is_bullet and following.is_bullet:
        return _INSIDE if following.line.block.level > here.line.block.level else _SIBLING
    for numeral in mine:
        for other in others:
            if numeral.style is other.style:
                if numeral.style is Style.DECIMAL and len(other.value) > len(numeral.value):
                    return _INSIDE
                return _SIBLING
    deeper = RANK[others[0].style] > RANK[mine[0].style]
    # "(2) Das Ministerium" above "1. stellt …": a new list of an inner style begins inside.
    opens = RANK[others[0].style] >= RANK[Style.DECIMAL] and any(one.value == (1,) for one in others)
    return _INSIDE if deeper or opens else _OUTSIDE


def _holds_items(here: View, following: View) -> bool:
    """Whether the next line is an item of a list that begins inside this line's clause."""
    if _relation(here, following) is not _INSIDE or _is_beside(here, following):
        return False
    if following.line.block.kind is BlockKind.LIST_ITEM or following.is_bullet:
        return True
    return following.outermost is not None and RANK[following.outermost.style] >= RANK[Style.DECIMAL]


def _is_beside(here: View, following: View) -> bool:
    """Whether both are items of one list without marks."""
    both = here.is_item and following.is_item and not (here.numerals or following.numerals)
    return both and here.line.block.level == following.line.block.level
