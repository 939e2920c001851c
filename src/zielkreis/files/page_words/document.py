"""Pages of words as a document."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from zielkreis.domain.values.confirmation import UncertainWords
from zielkreis.domain.values.document import Block, BlockKind, Document
from zielkreis.files.page_words.edges import Edges, edges_of
from zielkreis.files.page_words.footnotes import mark_and_text, without_marks
from zielkreis.files.page_words.headings import find_kinds
from zielkreis.files.page_words.hyphens import hyphenated_words, mended
from zielkreis.files.page_words.joins import joined
from zielkreis.files.page_words.layout import cut_page, flush_edges, passages_of_page, text_edges
from zielkreis.files.page_words.lines import PageLine, prevailing_size
from zielkreis.files.page_words.named import named_passages
from zielkreis.files.page_words.paragraphs import Measure
from zielkreis.files.page_words.passages import Passage
from zielkreis.files.page_words.ruled_tables import tables_from_rules
from zielkreis.files.page_words.spacing import spacing_of
from zielkreis.files.page_words.table_blocks import row_blocks
from zielkreis.files.page_words.uncertain import uncertain_in_row, uncertain_in_text
from zielkreis.files.page_words.words import PageOfWords, PageTable, PageWord
from zielkreis.files.titles import with_title_marked


def document_of_pages(
    pages: Sequence[PageOfWords],
    *,
    format: str,  # noqa: A002 - the name of the field it fills
    notes: Sequence[str] = (),
) -> Document:
    """The blocks of ``pages`` in reading order.

    Headers come first, footers last, each once; footnotes follow the paragraph that refers to them.
    Every number among the words that carries a recogniser's confidence stands in
    ``Document.uncertain``. ``format`` and ``notes`` are handed on.
    """
    tables = [(*page.tables, *_ruled(page)) for page in pages]
    free = [_outside(page.words, found) for page, found in zip(pages, tables, strict=True)]
    edges = edges_of(pages, free)
    passages, footnotes = _passages(pages, tables, free, edges)
    size, is_bold = _body(free)
    passages = joined(passages)
    find_kinds(passages, size, body_is_bold=is_bold)
    lines = (line.text for passage in passages for line in passage.lines)
    writer = _Writer(edges.headers, hyphenated_words(lines))
    for passage in _with_footnotes(passages, footnotes):
        writer.add(passage)
    blocks = with_title_marked((*writer.blocks, *edges.footers))
    return Document(
        format=format, blocks=tuple(blocks), notes=tuple(notes), uncertain=tuple(writer.uncertain)
    )


def _ruled(page: PageOfWords) -> tuple[PageTable, ...]:
    if page.elements:
        return ()
    return tables_from_rules(page.rules, _outside(page.words, page.tables))


def _outside(words: Sequence[PageWord], tables: Sequence[PageTable]) -> list[PageWord]:
    return [word for word in words if not any(_is_inside(word, table) for table in tables)]


def _is_inside(word: PageWord, table: PageTable) -> bool:
    x, y = (word.x0 + word.x1) / 2, (word.top + word.bottom) / 2
    return table.x0 <= x <= table.x1 and table.top <= y <= table.bottom


def _body(free: Sequence[Sequence[PageWord]]) -> tuple[float, bool]:
    """The size of the running text, and whether most of it is bold."""
    words = list(chain.from_iterable(free))
    bold = sum(len(word.text) for word in words if word.bold)
    return prevailing_size(words), 2 * bold > sum(len(word.text) for word in words)


def _passages(
    pages: Sequence[PageOfWords],
    tables: Sequence[Sequence[PageTable]],
    free: Sequence[Sequence[PageWord]],
    edges: Edges,
) -> tuple[list[Passage], list[tuple[PageLine, ...]]]:
    """The passages of all pages and the lines of the footnotes found by their look."""
    body = [
        [word for word in words if word not in gone] for words, gone in zip(free, edges.words, strict=True)
    ]
    size, _ = _body(body)
    laid = [
        cut_page(place, () if page.elements else words, found, size, page.rules)
        for place, (page, words, found) in enumerate(zip(pages, body, tables, strict=True))
    ]
    named = [
        cut_page(place, _named_words(page), (), 0.0) if page.elements else None
        for place, page in enumerate(pages)
    ]
    every = [*laid, *(cut for cut in named if cut is not None)]
    left, right = text_edges(every)
    measure = Measure(
        left=left,
        right=right,
        spacing=spacing_of(frame.lines for cut in every for frame in cut.frames),
        flush=flush_edges(every),
    )
    passages: list[Passage] = []
    for place, (page, cut, own) in enumerate(zip(pages, laid, named, strict=True)):
        if own is not None:
            passages.extend(named_passages(page, place, measure, own.frames))
        else:
            passages.extend(passages_of_page(cut, measure))
    return passages, [note for cut in laid for note in cut.notes]


def _named_words(page: PageOfWords) -> list[PageWord]:
    """The words of a page in elements that are no tables."""
    return [word for element in page.elements if not isinstance(element, PageTable) for word in element.words]


def _with_footnotes(passages: Sequence[Passage], notes: Sequence[tuple[PageLine, ...]]) -> Iterator[Passage]:
    """The passages, each followed by the footnotes it refers to; the others at the end of their page."""
    found = [passage for passage in passages if passage.kind is BlockKind.FOOTNOTE]
    found += [
        Passage(page=lines[0].page, lines=list(lines), right=lines[0].x1, kind=BlockKind.FOOTNOTE)
        for lines in notes
    ]
    waiting = {(note.page, _mark(note)): note for note in found}
    text = [passage for passage in passages if passage.kind is not BlockKind.FOOTNOTE]
    for place, passage in enumerate(text):
        pages = {line.page for line in passage.lines} or {passage.page}
        marks = {mark for page, mark in waiting if page in pages and mark}
        referred = without_marks(passage, marks) if marks else ()
        yield passage
        for page in sorted(pages):
            for mark in referred:
                if (page, mark) in waiting:
                    yield waiting.pop((page, mark))
        following = text[place + 1].page if place + 1 < len(text) else None
        for key in [key for key in waiting if following is None or key[0] < following]:
            yield waiting.pop(key)


def _mark(note: Passage) -> str:
    return note.label or mark_and_text(note.text)[0]


class _Writer:
    """Writes blocks and what is uncertain in them."""

    def __init__(self, headers: Sequence[Block], hyphenated: Mapping[str, str]) -> None:
        self.blocks: list[Block] = list(headers)
        self._hyphenated = hyphenated
        self.uncertain: list[UncertainWords] = []
        self._tables = 0

    def add(self, passage: Passage) -> None:
        """Writes a passage."""
        if passage.table is not None:
            self._tables += 1
            rows = tuple(tuple(mended(cell, self._hyphenated) for cell in row) for row in passage.table.rows)
            for block, cells in row_blocks(replace(passage.table, rows=rows), self._tables):
                self.uncertain.extend(uncertain_in_row(len(self.blocks), block, cells))
                self.blocks.append(block)
            return
        label, text = passage.label, mended(passage.text, self._hyphenated)
        if passage.kind is BlockKind.FOOTNOTE and not label:
            label, text = mark_and_text(text)
        if not text.strip():
            label, text = "", label
        if not text:
            return
        self.uncertain.extend(uncertain_in_text(len(self.blocks), text, passage.words))
        self.blocks.append(
            Block(
                kind=passage.kind or BlockKind.PARAGRAPH,
                text=text,
                label=label,
                level=passage.level,
                emphasised=passage.is_bold,
            )
        )
