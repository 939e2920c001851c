"""Markdown as a ``Document``: headings, lists, tables; hand-typed numbers stay in the text."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from zielkreis.domain.values.document import Block, BlockKind, Document
from zielkreis.files.cell_texts import cell_text, row_text
from zielkreis.files.hand_numbers import hand_number
from zielkreis.files.line_breaks import grouped_by_items, is_signature_rule, join_lines
from zielkreis.files.line_cleaning import clean_line
from zielkreis.files.markdown_footnotes import FOOTNOTE_TEXT, with_footnotes_placed
from zielkreis.files.markdown_inline import Line, inline_lines
from zielkreis.files.titles import with_title_marked

BULLET = "•"
_RULE_TO_SIGN_ON = re.compile(r"[\s_]*_{5,}[\s_]*")
_HTML = re.compile(
    r"</?(?:a|b|br|del|div|em|font|h[1-6]|i|img|ins|li|ol|p|script|span|strong|style|sub|sup|table|td|th|tr|u|ul)"
    r"(?:\s[^<>\n]*)?/?>",
    re.IGNORECASE,
)
_FRONT_MATTER = re.compile(r"\A---[ \t]*\n(?:[\w-]+:.*\n|[ \t#-].*\n){1,60}?(?:---|\.\.\.)[ \t]*\n")


def read_markdown(text: str, *, notes: tuple[str, ...] = ()) -> Document:
    """The blocks of a Markdown text. HTML in it is text and never obeyed."""
    matter = _FRONT_MATTER.match(text)
    if matter is not None:
        text = text[matter.end() :]
        notes = (*notes, "Der Vorspann mit Angaben zur Datei (zwischen „---“) wurde übergangen.")
    if _HTML.search(text):
        notes = (*notes, "HTML-Auszeichnungen im Text wurden als Text gelesen und nicht befolgt.")
    walker = _Walker(source=text.split("\n"))
    walker.walk(SyntaxTreeNode(_parser().parse(text)))
    if walker.has_struck_text:
        notes = (*notes, "Durchgestrichener Text wurde mitgelesen.")
    blocks = with_footnotes_placed(_with_title(walker.blocks))
    return Document(format="markdown", blocks=tuple(blocks), notes=notes)


def _parser() -> MarkdownIt:
    # Indented text in an agreement is no code, and "[1]: …" is a line people mean to be read.
    parser = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
    return parser.disable(["code", "reference"])


@dataclass(slots=True)
class _Walker:
    source: list[str]
    blocks: list[Block] = field(default_factory=list)
    has_struck_text: bool = False
    _tables: int = 0
    _rule_end: int = -1  # the source line after the last rule to sign on
    _paragraph_end: int = -1  # the source line after the last paragraph

    def walk(self, node: SyntaxTreeNode, depth: int = -1, skip: Sequence[SyntaxTreeNode] = ()) -> None:
        for child in node.children:
            if child in skip:
                continue
            if child.type == "heading":
                self._heading(child)
            elif child.type == "paragraph":
                self._paragraph(child)
            elif child.type in ("bullet_list", "ordered_list"):
                self._list(child, depth + 1)
            elif child.type == "table":
                self._table(child)
            elif child.type == "hr":
                self._rule(child)
            elif child.type in ("fence", "code_block"):
                self._code(child)
            else:
                self.walk(child, depth)

    def _lines(self, node: SyntaxTreeNode) -> list[Line]:
        inline = next((child for child in node.children if child.type == "inline"), None)
        if inline is None:
            return []
        lines, struck = inline_lines(inline)
        self.has_struck_text |= struck
        return lines

    def _heading(self, node: SyntaxTreeNode) -> None:
        lines = self._lines(node)
        if text := join_lines([line.text for line in lines]):
            level = int(node.tag[1:])
            self.blocks.append(Block(kind=BlockKind.HEADING, text=text, level=level))

    def _paragraph(
        self, node: SyntaxTreeNode, kind: BlockKind = BlockKind.PARAGRAPH, label: str = "", level: int = 0
    ) -> None:
        lines = self._lines(node)
        follows_rule = node.map is not None and node.map[0] == self._rule_end
        self._paragraph_end = node.map[1] if node.map is not None else -1
        for number, group in enumerate(_groups(lines, stands_apart=follows_rule)):
            self.blocks.append(
                Block(
                    kind=kind,
                    text=join_lines([line.text for line in group]),
                    label=label if number == 0 else "",
                    level=level,
                    emphasised=all(line.is_strong for line in group),
                )
            )

    def _list(self, node: SyntaxTreeNode, depth: int) -> None:
        items = node.children
        for item in items:
            label = f"{item.info}{item.markup}" if node.type == "ordered_list" else BULLET
            paragraphs = [child for child in item.children if child.type == "paragraph"]
            if label != BULLET and len(items) == 1 and paragraphs and self._is_date(label, paragraphs[0]):
                self._date(label, paragraphs[0])
                continue
            if paragraphs and item.children[0] is paragraphs[0]:
                self._paragraph(paragraphs[0], BlockKind.LIST_ITEM, label, depth)
            self.walk(item, depth, skip=paragraphs[:1])

    def _is_date(self, label: str, paragraph: SyntaxTreeNode) -> bool:
        """Whether "17. März 2014" or "1. Halbjahr" looks like a list and is none."""
        lines = self._lines(paragraph)
        return bool(lines) and hand_number(f"{label} {lines[0].text}") is None

    def _date(self, label: str, paragraph: SyntaxTreeNode) -> None:
        text = f"{label} {join_lines([line.text for line in self._lines(paragraph)])}"
        goes_on = paragraph.map is not None and paragraph.map[0] == self._paragraph_end
        if goes_on and self.blocks:
            self.blocks[-1] = replace(self.blocks[-1], text=f"{self.blocks[-1].text} {text}")
        else:
            self.blocks.append(Block(kind=BlockKind.PARAGRAPH, text=text))

    def _table(self, node: SyntaxTreeNode) -> None:
        self._tables += 1
        number = 0
        for part in node.children:
            for row in part.children:
                cells = tuple(cell_text([line.text for line in self._lines(cell)]) for cell in row.children)
                if not any(cells):
                    continue
                number += 1
                self.blocks.append(
                    Block(
                        kind=BlockKind.ROW,
                        text=row_text(cells),
                        cells=cells,
                        table=self._tables,
                        row=number,
                        is_header=part.type == "thead",
                    )
                )

    def _rule(self, node: SyntaxTreeNode) -> None:
        """A rule of underscores is a line to sign on and stays; others only divide the page."""
        if node.map is None:
            return
        line = self.source[node.map[0]]
        if _RULE_TO_SIGN_ON.fullmatch(line):
            self.blocks.append(Block(kind=BlockKind.PARAGRAPH, text=clean_line(line)))
            self._rule_end = node.map[1]

    def _code(self, node: SyntaxTreeNode) -> None:
        for line in node.content.split("\n"):
            if text := clean_line(line):
                self.blocks.append(Block(kind=BlockKind.PARAGRAPH, text=text))


def _groups(lines: Sequence[Line], *, stands_apart: bool) -> list[list[Line]]:
    """The lines of a paragraph in groups: hard breaks divide, so do numbers typed by hand."""
    groups: list[list[Line]] = []
    run: list[Line] = []
    apart = stands_apart or any(is_signature_rule(line.text) or "\t" in line.text for line in lines)
    for line in lines:
        if run and (apart or run[-1].breaks_hard or FOOTNOTE_TEXT.match(line.text)):
            groups.extend(_soft_groups(run))
            run = []
        run.append(line)
    return [*groups, *_soft_groups(run)] if run else groups


def _soft_groups(run: list[Line]) -> list[list[Line]]:
    return [[run[index] for index in group] for group in grouped_by_items([line.text for line in run])]


def _with_title(blocks: list[Block]) -> list[Block]:
    """The only heading of the first level is the title, if it is the first heading."""
    headings = [index for index, block in enumerate(blocks) if block.kind is BlockKind.HEADING]
    tops = [index for index in headings if blocks[index].level == 1]
    if len(tops) == 1 and tops[0] == headings[0]:
        title = blocks[tops[0]]
        blocks[tops[0]] = replace(title, kind=BlockKind.TITLE, level=0)
    return with_title_marked(blocks)
