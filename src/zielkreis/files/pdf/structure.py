"""The elements of a page from the structure a tagged file names, where that structure can be relied on."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from zielkreis.domain.values.document import BlockKind
from zielkreis.files.page_words.words import PageElement, PageTable, PageWord
from zielkreis.files.pdf.table_grid import Grid
from zielkreis.files.pdf.tags import Tag
from zielkreis.files.pdf.text_words import MarkedWord

_HEADINGS = {"H": 1, **{f"H{level}": level for level in range(1, 7)}}
_GROUPS = frozenset(
    "Document DocumentFragment Part Art Sect Div NonStruct Private Index TOC BlockQuote Aside Title".split()
)
_Label = tuple[PageWord, ...]
_TABLE_PARTS = ("THead", "TBody", "TFoot")


@dataclass(slots=True)
class _Walk:
    """Gathers the elements of a page in the order of the structure."""

    words: dict[int, list[PageWord]]
    elements: list[PageElement | PageTable] = field(default_factory=list)

    def walk(self, tag: Tag, depth: int = 0, label: _Label = ()) -> None:
        """Adds the element, or what is inside a group."""
        if tag.kind == "Table":
            table = self._table(tag)
            if table is not None:
                self.elements.append(table)
        elif tag.kind == "L":
            for item in _items(tag):
                self._item(item, depth)
        elif tag.kind in ("Note", "FENote"):
            self._add(tag, BlockKind.FOOTNOTE, 0, ())
        elif tag.kind in _HEADINGS:
            self._add(tag, BlockKind.HEADING, _HEADINGS[tag.kind], ())
        elif tag.kind == "Title" and not _holds_blocks(tag):
            self._add(tag, BlockKind.TITLE, 0, ())
        elif tag.kind in _GROUPS or _holds_blocks(tag):
            self._group(tag, depth, label)
        elif tag.kind not in ("Artifact", "TOCI"):
            kind = BlockKind.LIST_ITEM if depth or label else BlockKind.PARAGRAPH
            self._add(tag, kind, max(depth - 1, 0), label)

    def _group(self, tag: Tag, depth: int, label: _Label) -> None:
        """What is inside; marked content between the elements makes paragraphs of its own."""
        loose: list[Tag | int | None] = []
        for item in (*tag.content, None):
            if isinstance(item, Tag) and (item.kind in _GROUPS or _is_block(item)):
                self._loose(tag, loose, depth, label)
                label = label if not any(isinstance(one, int) for one in loose) else ()
                loose = []
                before = len(self.elements)
                self.walk(item, depth, label)
                label = () if len(self.elements) > before else label
            elif item is not None:
                loose.append(item)
        self._loose(tag, loose, depth, label)

    def _loose(self, tag: Tag, loose: Sequence[Tag | int | None], depth: int, label: _Label) -> None:
        if loose:
            kind = BlockKind.LIST_ITEM if depth else BlockKind.PARAGRAPH
            self._add(Tag(kind=tag.kind, content=tuple(loose)), kind, max(depth - 1, 0), label)

    def _item(self, item: Tag, depth: int) -> None:
        label = tuple(
            word
            for part in item.content
            if isinstance(part, Tag) and part.kind == "Lbl"
            for word in self._words(part)
        )
        rest = tuple(part for part in item.content if not (isinstance(part, Tag) and part.kind == "Lbl"))
        self._group(Tag(kind="Div", content=rest), depth + 1, label)

    def _add(self, tag: Tag, kind: BlockKind, level: int, label: _Label) -> None:
        notes = list(tag.inside("Note", "FENote")) if kind is not BlockKind.FOOTNOTE else []
        aside = {mark for note in notes for mark in note.marks()}
        words = tuple(word for mark in tag.marks() if mark not in aside for word in self.words.get(mark, ()))
        if words:
            self.elements.append(
                PageElement(
                    kind=kind,
                    words=words,
                    level=level,
                    label=" ".join(word.text for word in label),
                    label_words=label,
                    goes_on=tag.goes_on,
                )
            )
        for note in notes:
            self._add(note, BlockKind.FOOTNOTE, 0, ())

    def _words(self, tag: Tag) -> list[PageWord]:
        return [word for mark in tag.marks() for word in self.words.get(mark, ())]

    def _table(self, tag: Tag) -> PageTable | None:
        rows = list(_rows(tag))
        grid = Grid()
        for number, row in enumerate(rows):
            for cell in _cells(row):
                height = min(cell.rows, len(rows) - number)
                grid.put(number, self._paragraphs(cell), rows=height, columns=cell.columns)
        return grid.table(header_rows=_head_rows(rows), goes_on=bool(tag.content) and tag.content[0] is None)

    def _paragraphs(self, cell: Tag) -> tuple[tuple[PageWord, ...], ...]:
        """The words of a cell by the paragraphs the file names in it."""
        parts = list(cell.inside("P", "LI", *_HEADINGS)) or [cell]
        named = {mark for part in parts for mark in part.marks()}
        rest = tuple(word for mark in cell.marks() if mark not in named for word in self.words.get(mark, ()))
        found = [tuple(self._words(part)) for part in parts]
        return tuple(words for words in (*found, rest) if words)


def elements_of(tags: Sequence[Tag], words: Sequence[MarkedWord]) -> tuple[PageElement | PageTable, ...]:
    """The elements of a page in reading order; words outside the structure are left out."""
    by_mark: dict[int, list[PageWord]] = {}
    for item in words:
        if item.mark >= 0:
            by_mark.setdefault(item.mark, []).append(item.word)
    walk = _Walk(words=by_mark)
    for tag in tags:
        walk.walk(tag)
    return tuple(walk.elements)


def _is_block(tag: Tag) -> bool:
    return tag.kind in ("P", "L", "LI", "LBody", "Table", "Note", "FENote", "Caption", "Figure") or (
        tag.kind in _HEADINGS
    )


def _holds_blocks(tag: Tag) -> bool:
    return any(isinstance(item, Tag) and (_is_block(item) or item.kind in _GROUPS) for item in tag.content)


def _items(tag: Tag) -> Iterator[Tag]:
    for item in tag.content:
        if isinstance(item, Tag):
            yield item if item.kind == "LI" else Tag(kind="LI", content=(item,))


def _rows(tag: Tag) -> Iterator[Tag]:
    for item in tag.content:
        if isinstance(item, Tag):
            if item.kind == "TR":
                yield item
            elif item.kind in _TABLE_PARTS:
                yield from _rows(item)


def _cells(row: Tag) -> Iterator[Tag]:
    """The cells of a row; one without content on this page keeps its place."""
    for item in row.content:
        if item is None:
            yield Tag(kind="TD", content=())
        elif isinstance(item, Tag):
            yield from (item,) if item.kind in ("TD", "TH") else item.inside("TD", "TH")


def _head_rows(rows: Sequence[Tag]) -> int:
    count = 0
    for row in rows:
        cells = [item for item in row.content if isinstance(item, Tag)]
        if not cells or any(cell.kind != "TH" for cell in cells):
            break
        count += 1
    return count
