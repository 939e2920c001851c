"""Tables as blocks of kind row."""

from collections.abc import Iterator

from zielkreis.domain.values.document import Block, BlockKind
from zielkreis.files.cell_texts import row_text
from zielkreis.files.page_words.words import PageTable, PageWord
from zielkreis.files.table_heads import first_row_is_head


def row_blocks(table: PageTable, number: int) -> Iterator[tuple[Block, tuple[tuple[PageWord, ...], ...]]]:
    """The rows of the table with number ``number`` that hold something, each with the words of its cells."""
    written = [place for place, row in enumerate(table.rows) if any(row)]
    heads = _heads(table, written)
    above: list[tuple[str, tuple[PageWord, ...]]] = []
    for count, place in enumerate(written, start=1):
        row = table.rows[place]
        words = table.cell_words[place] if table.cell_words else ()
        shown = _with_repeated(row, words, above)
        above = list(zip(row, shown, strict=False))
        yield (
            Block(
                kind=BlockKind.ROW,
                text=row_text(row),
                cells=row,
                table=number,
                row=count,
                is_header=place in heads,
                emphasised=_is_bold(words),
            ),
            shown,
        )


def _with_repeated(
    row: tuple[str, ...],
    words: tuple[tuple[PageWord, ...], ...],
    above: list[tuple[str, tuple[PageWord, ...]]],
) -> tuple[tuple[PageWord, ...], ...]:
    """The words of each cell; one merged with the cell above shows the words of that one again."""
    return tuple(
        above[column][1] if text and not own and column < len(above) and above[column][0] == text else own
        for column, (text, own) in enumerate(zip(row, words, strict=False))
    )


def _heads(table: PageTable, written: list[int]) -> set[int]:
    if 0 < table.header_rows < len(table.rows):
        return set(range(table.header_rows))
    if len(written) < 2 or len(table.rows[written[0]]) < 2:
        return set()
    bold = [place for place in written if table.cell_words and _is_bold(table.cell_words[place])]
    leading = 0
    while leading < len(written) and written[leading] in bold:
        leading += 1
    if 0 < leading < len(written):
        return set(written[:leading])
    return {written[0]} if first_row_is_head([table.rows[place] for place in written]) else set()


def _is_bold(cells: tuple[tuple[PageWord, ...], ...]) -> bool:
    words = [word for cell in cells for word in cell]
    return bool(words) and all(word.bold for word in words)
