"""The regions of a paper: head, body, signatures, annexes, footnotes, and what is the page's only."""

from enum import StrEnum

from zielkreis.domain.reading.structure.assembly import Line
from zielkreis.domain.reading.structure.head import find_body
from zielkreis.domain.reading.structure.page import find_contents, find_repeated, is_furniture
from zielkreis.domain.reading.structure.signature_lines import find_signature_block, is_signature_line
from zielkreis.domain.reading.structure.word_groups import StructureWords
from zielkreis.domain.reading.structure.wording import is_sentence
from zielkreis.domain.values.document import BlockKind


class Region(StrEnum):
    """Where a line stands."""

    FURNITURE = "furniture"
    CONTENTS = "contents"
    HEAD = "head"
    BODY = "body"
    SIGNATURES = "signatures"
    ANNEX = "annex"
    FOOTNOTE = "footnote"


def find_regions(lines: tuple[Line, ...], words: StructureWords) -> tuple[Region, ...]:
    """The region of each line.

    The head ends with the first section or sentence, what comes after the signatures is annex;
    so is a list under "Anlagen" before them.
    """
    regions: dict[int, Region] = {}
    for i, line in enumerate(lines):
        if line.block.kind is BlockKind.FOOTNOTE:
            regions[i] = Region.FOOTNOTE
        elif is_furniture(line, words):
            regions[i] = Region.FURNITURE
    regions = dict.fromkeys(find_repeated(lines, words), Region.FURNITURE) | regions
    regions = dict.fromkeys(find_contents(lines, words), Region.CONTENTS) | regions
    shown = [i for i in range(len(lines)) if i not in regions]
    start = find_body(lines, shown, words)
    regions |= {i: Region.HEAD for i in shown if i < start}
    body = [i for i in shown if i >= start]
    first, last = find_signature_block(lines, body, words)
    listed = _annex_lists(lines, body, words)
    for i in body:
        if first <= i <= last:
            regions[i] = Region.SIGNATURES
        elif i > last >= 0:
            regions[i] = _after_signatures(lines[i], words)
        else:
            regions[i] = Region.ANNEX if i in listed else Region.BODY
    return tuple(regions[i] for i in range(len(lines)))


def _after_signatures(line: Line, words: StructureWords) -> Region:
    """A sentence behind a raised number is a footnote that a plain text has at its end."""
    noted = words.layout.footnote_mark.search(line.plain) and is_sentence(line.plain, words.wording)
    return Region.FOOTNOTE if noted else Region.ANNEX


def _annex_lists(lines: tuple[Line, ...], body: list[int], words: StructureWords) -> set[int]:
    """The lines under "Anlagen" or "Verteiler", up to the next heading, sentence or signature."""
    listed: set[int] = set()
    in_list = False
    for i in body:
        line = lines[i]
        sentence = is_sentence(line.plain, words.wording)
        if words.layout.annex_heading.search(line.plain) or words.layout.distribution_heading.search(
            line.plain
        ):
            in_list = not sentence
        elif sentence or line.block.kind is BlockKind.HEADING or is_signature_line(line, words):
            in_list = False
        if in_list:
            listed.add(i)
    return listed
