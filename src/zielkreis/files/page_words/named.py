"""Pages whose structure the file names, as passages: only line breaks are still to be understood."""

from collections.abc import Sequence
from dataclasses import replace

from zielkreis.domain.values.document import BlockKind
from zielkreis.files.hand_numbers import hand_number
from zielkreis.files.line_breaks import grouped_lines, join_lines
from zielkreis.files.page_words.bands import Band, bands_of
from zielkreis.files.page_words.element_rows import with_rows_joined
from zielkreis.files.page_words.frames import Frame
from zielkreis.files.page_words.lines import PageLine, lines_of, stretches_of
from zielkreis.files.page_words.paragraphs import Measure, would_have_fitted
from zielkreis.files.page_words.passages import Passage
from zielkreis.files.page_words.side_by_side import side_passages
from zielkreis.files.page_words.words import PageElement, PageOfWords, PageTable, PageWord

_GAP = 0.4  # of the size, beyond the distance of lines
_WHOLE = frozenset({BlockKind.TITLE, BlockKind.HEADING, BlockKind.FOOTNOTE})


def named_passages(
    page: PageOfWords, place: int, measure: Measure, frames: Sequence[Frame] = ()
) -> list[Passage]:
    """The passages of a page with named elements, in their order.

    ``frames`` are the parts of the page its text is set in; a column has edges of its own.
    """
    columns = _columns(frames, measure)
    found: list[Passage] = []
    for element in with_rows_joined(page.elements):
        if isinstance(element, PageTable):
            found.append(Passage(page=place, table=element, goes_on=element.goes_on))
        elif element.words:
            found.extend(_passages(element, place, columns.get(element.words[0], measure)))
    found = _with_numbers(found)
    if found:
        found[0].is_first, found[-1].is_last = True, True
    return found


def _columns(frames: Sequence[Frame], measure: Measure) -> dict[PageWord, Measure]:
    """For each word in a column the edges of that column."""
    found: dict[PageWord, Measure] = {}
    for frame in frames:
        if frame.is_column:
            left, right = min(line.x0 for line in frame.lines), max(line.x1 for line in frame.lines)
            own = replace(measure, left=left, right=right)
            found.update((word, own) for line in frame.lines for word in line.words)
    return found


def _with_numbers(passages: Sequence[Passage]) -> list[Passage]:
    """A number that the file keeps as a paragraph of its own becomes the label of what stands beside it."""
    found: list[Passage] = []
    for passage in passages:
        above = found[-1] if found else None
        if above is not None and _is_number_of(above, passage):
            found.pop()
            passage.label, passage.goes_on = above.text, False
            if passage.kind is BlockKind.PARAGRAPH:
                passage.kind = BlockKind.LIST_ITEM
        found.append(passage)
    return found


def _is_number_of(above: Passage, passage: Passage) -> bool:
    if len(above.lines) != 1 or not passage.lines or above.number is None or above.number.rest:
        return False
    number, first = above.lines[0], passage.lines[0]
    return (
        abs(number.bottom - first.bottom) < 0.5 * first.size and number.x1 <= first.x0 and not passage.label
    )


def _passages(element: PageElement, page: int, measure: Measure) -> list[Passage]:
    lines = lines_of(stretches_of(element.words), page)
    band = next(bands_of(lines), None)
    if band is not None and band.stop - band.start > 1 and element.kind not in _WHOLE:
        return _with_band(element, lines, band, page, measure)
    if len(lines) > 1:
        lines = [line.closed() for line in lines]
    groups = [lines] if element.kind in _WHOLE else _groups(lines, measure)
    return [
        Passage(
            page=page,
            lines=list(group),
            right=measure.right,
            kind=element.kind,
            level=element.level,
            label=element.label if number == 0 else "",
            number=hand_number(f"{group[0].text} "),
            stands_apart=True,
            is_side=any(len(line.stretches) > 1 for line in group) and "\t" in group[0].text,
            goes_on=element.goes_on and number == 0,
        )
        for number, group in enumerate(groups)
    ]


def _with_band(
    element: PageElement, lines: Sequence[PageLine], band: Band, page: int, measure: Measure
) -> list[Passage]:
    """A paragraph of the file whose lines stand side by side, as those to sign on often do."""
    found: list[Passage] = []
    for part in (lines[: band.start], lines[band.stop :]):
        words = tuple(word for line in part for word in line.words)
        if part is not lines and words:
            rest = PageElement(kind=element.kind, words=words, level=element.level)
            found.extend(_passages(rest, page, measure))
        if part == lines[: band.start]:
            found.extend(side_passages(lines, band))
    return found


def _groups(lines: Sequence[PageLine], measure: Measure) -> list[list[PageLine]]:
    """Lines that one paragraph of the file holds, in groups that are one block each."""
    found: list[list[PageLine]] = []
    for part in _parted(lines, measure):
        broken: list[list[PageLine]] = []
        for line in part:
            if broken and not would_have_fitted(broken[-1][-1], line, measure):
                broken[-1].append(line)
            else:
                broken.append([line])
        texts = [join_lines([line.text for line in group]) for group in broken]
        found.extend([line for index in group for line in broken[index]] for group in grouped_lines(texts))
    return found


def _parted(lines: Sequence[PageLine], measure: Measure) -> list[list[PageLine]]:
    """Lines between clear gaps: some programs put several paragraphs into one element."""
    parts: list[list[PageLine]] = []
    for line in lines:
        above = parts[-1][-1] if parts else None
        if above is None or line.bottom - above.bottom > measure.spacing.pitch(line.size) + _GAP * line.size:
            parts.append([])
        parts[-1].append(line)
    return parts
