"""The grid of a table whose cells a file names with the rows and columns they span."""

from dataclasses import dataclass, field

from zielkreis.files.cell_texts import cell_text
from zielkreis.files.page_words.cells import cell_paragraphs
from zielkreis.files.page_words.words import PageTable, PageWord

_MOST_COLUMNS = 63
_ROUNDING = 1.0
_Paragraphs = tuple[tuple[PageWord, ...], ...]
_Place = tuple[int, int]


@dataclass(slots=True)
class Grid:
    """Cells as they are put in, row by row from the left; a cell takes the next free place."""

    _cells: dict[_Place, _Paragraphs] = field(default_factory=dict)
    _owners: dict[_Place, _Place] = field(default_factory=dict)

    def put(self, row: int, paragraphs: _Paragraphs, *, rows: int, columns: int) -> None:
        """Puts a cell that spans ``rows`` and ``columns`` into the next free place of ``row``."""
        column = 0
        while (row, column) in self._owners:
            column += 1
        if column >= _MOST_COLUMNS:
            return
        self._cells[(row, column)] = paragraphs
        for down in range(rows):
            for right in range(min(columns, _MOST_COLUMNS - column)):
                self._owners[(row + down, column + right)] = (row, column)

    def table(self, *, header_rows: int, goes_on: bool) -> PageTable | None:
        """The table with what stands in its cells, ``None`` where nothing does."""
        words = [word for cell in self._cells.values() for paragraph in cell for word in paragraph]
        if not words:
            return None
        height = max(row for row, _ in self._owners) + 1
        width = max(column for _, column in self._owners) + 1
        texts = {place: self._text(place) for place in self._cells}
        rows, held = [], []
        for row in range(height):
            owners = [self._owners.get((row, column)) for column in range(width)]
            rows.append(tuple(self._shown(texts, owner, column) for column, owner in enumerate(owners)))
            held.append(
                tuple(
                    tuple(word for part in self._cells[(row, column)] for word in part)
                    if owner == (row, column)
                    else ()
                    for column, owner in enumerate(owners)
                )
            )
        return PageTable(
            rows=tuple(rows),
            top=min(word.top for word in words),
            bottom=max(word.bottom for word in words),
            x0=min(word.x0 for word in words),
            x1=max(word.x1 for word in words),
            header_rows=header_rows,
            cell_words=tuple(held),
            goes_on=goes_on,
        )

    @staticmethod
    def _shown(texts: dict[_Place, str], owner: _Place | None, column: int) -> str:
        """A cell merged sideways stands once, one merged downwards in each row."""
        return texts[owner] if owner is not None and owner[1] == column else ""

    def _text(self, place: _Place) -> str:
        right = self._right_edge(place)
        lines = [
            text for part in self._cells[place] for text in cell_paragraphs(part, right=right, padding=0.0)
        ]
        return cell_text([line for line in lines if line])

    def _right_edge(self, place: _Place) -> float:
        """As far as the cells that end in the same column reach."""
        last = max(column for (row, column), owner in self._owners.items() if owner == place)
        ends = [
            word.x1
            for (row, column), cell in self._cells.items()
            if self._owners.get((row, last)) == (row, column)
            for part in cell
            for word in part
        ]
        return max(ends, default=0.0) + _ROUNDING
