"""What belongs to the page and not to the text: heads and feet, page numbers, stamps, contents."""

from collections import Counter

from zielkreis.domain.reading.structure.assembly import Line
from zielkreis.domain.reading.structure.signature_lines import is_signature_line
from zielkreis.domain.reading.structure.views import view
from zielkreis.domain.reading.structure.word_groups import StructureWords
from zielkreis.domain.reading.structure.wording import ends_sentence, has_verb, is_sentence, word_count
from zielkreis.domain.values.document import BlockKind

_LONGEST = 400
_REPEATED = 3


def is_furniture(line: Line, words: StructureWords) -> bool:
    """Whether the line is a head or foot, a page number, or a stamp ("Entwurf – Stand …")."""
    if line.is_furniture:
        return True
    if len(line.plain) > _LONGEST:
        return False
    if line.block.kind is not BlockKind.ROW and words.layout.page_number.search(line.plain):
        return True
    return words.layout.stamp.search(line.plain) is not None and not is_sentence(line.plain, words.wording)


def find_repeated(lines: tuple[Line, ...], words: StructureWords) -> set[int]:
    """Indexes of short lines that return three times: heads of pages that a plain text has kept."""
    counts = Counter(line.plain for line in lines if line.block.kind is BlockKind.PARAGRAPH)
    return {
        i
        for i, line in enumerate(lines)
        if line.block.kind is BlockKind.PARAGRAPH
        and counts[line.plain] >= _REPEATED
        and word_count(line.plain) > 1
        and not ends_sentence(line.plain, words.wording)
        and not has_verb(line.plain, words.wording)
        and not is_signature_line(line, words)
    }


def find_contents(lines: tuple[Line, ...], words: StructureWords) -> set[int]:
    """Indexes of the lines of a table of contents, its heading included."""
    layout = words.layout
    found: set[int] = set()
    for i, line in enumerate(lines):
        if i in found or line.block.kind is BlockKind.ROW or len(line.plain) > _LONGEST:
            continue
        if layout.contents_heading.search(line.plain):
            found.update(range(i, _contents_end(lines, i, words)))
        elif layout.contents_leader.search(line.plain) and word_count(line.plain):
            found |= {i} if not is_signature_line(line, words) else set()
    return found


def _contents_end(lines: tuple[Line, ...], heading: int, words: StructureWords) -> int:
    """First line after a table of contents: where its first entry returns as a heading."""
    first = _entry(lines[heading + 1]) if heading + 1 < len(lines) else ""
    for i in range(heading + 2, len(lines)):
        if first and _entry(lines[i]) == first:
            return i
        if is_sentence(lines[i].plain, words.wording):
            break
    end = heading + 1
    while end < len(lines) and words.layout.contents_line.search(lines[end].plain):
        end += 1
    return end


def _entry(line: Line) -> str:
    """An entry of the contents without its number, leader and page."""
    return " ".join(view(line).own.rstrip("0123456789 \t._…").lower().split())
