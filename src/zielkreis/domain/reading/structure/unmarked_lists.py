"""Lists without marks: nouns line by line under a lead-in or at the end of a section."""

from collections.abc import Sequence
from dataclasses import replace

from zielkreis.domain.reading.structure.views import HEADING_KINDS, View
from zielkreis.domain.reading.structure.word_groups import StructureWords
from zielkreis.domain.reading.structure.wording import (
    ends_sentence,
    has_verb,
    is_sentence,
    starts_small,
    word_count,
)
from zielkreis.domain.values.document import BlockKind

_FEWEST = 2
_LONGEST = 30


def mark_items(views: Sequence[View], words: StructureWords) -> list[View]:
    """The lines, with those that make an unmarked list turned into items of a list.

    A heading stands above text; two nouns one below the other, with no text below the last one before
    the next heading, are no headings. Below a lead-in ("Beobachtet werden:") lines that end with a
    comma or begin small are items too.
    """
    marked = list(views)
    place = 0
    while place < len(marked):
        end = place
        while end < len(marked) and _may_be_item(marked[end], words):
            end += 1
        if end > place and end < len(marked) and _closes(marked[end - 1], marked[end], words):
            end += 1
        if end > place and _is_list(marked, place, end, words):
            marked[place:end] = [_as_item(view) for view in marked[place:end]]
        place = max(end, place + 1)
    return marked


def _is_list(views: Sequence[View], start: int, end: int, words: StructureWords) -> bool:
    lead = views[start - 1] if start else None
    below = views[end] if end < len(views) else None
    ended = below is None or below.line.block.kind in HEADING_KINDS
    if lead is not None and _is_lead_in(lead, words):
        inner = views[start : end - 1] if views[end - 1].own.rstrip().endswith(".") else views[start:end]
        joined = all(starts_small(view.own) or view.own.rstrip().endswith((",", ";")) for view in inner)
        return joined or (ended and end - start >= _FEWEST)
    under_heading = lead is not None and lead.line.block.kind in HEADING_KINDS
    return under_heading and ended and end - start >= _FEWEST


def _is_lead_in(view: View, words: StructureWords) -> bool:
    return view.own.rstrip().endswith(":") and has_verb(view.own, words.wording) and not view.is_row


def _may_be_item(view: View, words: StructureWords) -> bool:
    """A paragraph that is a noun with what belongs to it, no sentence of its own."""
    block, own = view.line.block, view.own.rstrip()
    if block.kind is not BlockKind.PARAGRAPH or view.numerals or block.emphasised or "\t" in own:
        return False
    if is_sentence(own, words.wording) or own.endswith((":", "?", "!")) or word_count(own) > _LONGEST:
        return False
    if words.layout.top_sections.search(own) or words.layout.caption.search(own):
        return False
    closed = ends_sentence(own.rstrip(";"), words.wording)
    return not closed and not has_verb(own.partition(",")[0], words.wording) and word_count(own) > 0


def _closes(above: View, view: View, words: StructureWords) -> bool:
    """Whether a noun with a full stop is the last item of a list whose items end with commas."""
    if view.line.block.kind is not BlockKind.PARAGRAPH or view.numerals or view.line.block.emphasised:
        return False
    own = view.own.rstrip()
    return above.own.rstrip().endswith((",", ";")) and own.endswith(".") and not has_verb(own, words.wording)


def _as_item(view: View) -> View:
    line = replace(view.line, block=replace(view.line.block, kind=BlockKind.LIST_ITEM))
    return replace(view, line=line)
