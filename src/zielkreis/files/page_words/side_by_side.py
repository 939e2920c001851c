"""Lines in columns side by side, as signatures stand: each row one passage, a tab between columns."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from zielkreis.files.hand_numbers import hand_number
from zielkreis.files.line_breaks import ends_like_sentence, is_signature_rule, join_lines
from zielkreis.files.line_words import is_in, last_word
from zielkreis.files.page_words.bands import Band
from zielkreis.files.page_words.lines import PageLine, Stretch
from zielkreis.files.page_words.passages import Passage

_NEAR = 1.6  # of the size: the next line of the same words


@dataclass(slots=True)
class _Row:
    """A row under way: its texts by column and the last stretch of each.

    ``waiting`` are columns that stay empty because their words still belonged to the row above.
    """

    line: PageLine
    texts: dict[int, str] = field(default_factory=dict)
    last: dict[int, Stretch] = field(default_factory=dict)
    waiting: set[int] = field(default_factory=set)


def side_passages(lines: Sequence[PageLine], band: Band) -> Iterator[Passage]:
    """The rows of ``band``; a line that goes on within its column belongs to the row above.

    A row that stands only in the second column begins with a tab.
    """
    inside = lines[band.start : band.stop]
    edges = _right_edges(inside, band)
    rows: list[_Row] = []
    for line in inside:
        going_on = _going_on(rows[-1], line, band, edges) if rows else []
        for stretch in going_on:
            column = band.column(stretch)
            rows[-1].texts[column] = join_lines([rows[-1].texts[column], stretch.text])
            rows[-1].last[column] = stretch
        others = [stretch for stretch in line.stretches if stretch not in going_on]
        if others:
            # What stands below words that went on belongs beside what stands below the others.
            fills = bool(rows) and all(band.column(stretch) in rows[-1].waiting for stretch in others)
            row = rows[-1] if fills else _Row(line=line)
            row.waiting = set() if fills else {band.column(stretch) for stretch in going_on}
            for stretch in others:
                column = band.column(stretch)
                row.texts[column] = f"{row.texts.get(column, '')} {stretch.text}".strip()
                row.last[column] = stretch
            if not fills:
                rows.append(row)
    for number, row in enumerate(rows):
        yield _passage(row, is_first=number == 0)


def _passage(row: _Row, *, is_first: bool) -> Passage:
    columns = [row.texts.get(column, "") for column in range(max(row.texts) + 1)]
    if is_first or not any(columns[:-1]):
        columns = [text for text in columns if text] if is_first else ["", columns[-1]]
    if len(row.texts) == 1 and 0 in row.texts:
        columns = [row.texts[0]]
    text = "\t".join(columns)
    return Passage(
        page=row.line.page,
        lines=[row.line],
        right=row.line.x1,
        is_side=True,
        columns=tuple(columns),
        number=hand_number(text.strip()),
    )


def _right_edges(lines: Sequence[PageLine], band: Band) -> dict[int, float]:
    edges: dict[int, float] = {}
    for line in lines:
        for stretch in line.stretches:
            column = band.column(stretch)
            edges[column] = max(edges.get(column, 0.0), stretch.x1)
    return edges


def _going_on(row: _Row, line: PageLine, band: Band, edges: dict[int, float]) -> list[Stretch]:
    """The stretches of a line that go on with the row above; a comma waits only beside another one."""
    sure: list[Stretch] = []
    likely: list[Stretch] = []
    for stretch in line.stretches:
        column = band.column(stretch)
        above = row.last.get(column)
        if above is not None and _may_go_on(above, stretch):
            is_full = above.x1 + 0.25 * above.size + _first_width(stretch) >= edges[column] - above.size
            is_waiting = above.text.endswith((",", "/", "–"))
            if _waits(above.text) or stretch.text[:1].islower() or (is_full and is_waiting):
                sure.append(stretch)
            elif is_waiting:
                likely.append(stretch)
    return [*sure, *likely] if sure else []


def _may_go_on(above: Stretch, stretch: Stretch) -> bool:
    if stretch.top - above.bottom > _NEAR * stretch.size or ends_like_sentence(above.text):
        return False
    if any(is_signature_rule(one.text) for one in (above, stretch)):
        return False
    return hand_number(stretch.text) is None


def _waits(text: str) -> bool:
    return text.endswith("-") or is_in(last_word(text), "goes_on_after")


def _first_width(stretch: Stretch) -> float:
    return stretch.words[0].x1 - stretch.words[0].x0
