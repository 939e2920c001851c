"""Inline Markdown as lines of plain words: emphasis, links and escapes resolved."""

from dataclasses import dataclass, field

from markdown_it.tree import SyntaxTreeNode

from zielkreis.files.hand_numbers import without_tab_after_number
from zielkreis.files.line_cleaning import clean_line


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of a paragraph; ``breaks_hard`` where the author wants the next to start anew."""

    text: str
    is_strong: bool
    breaks_hard: bool


@dataclass(slots=True)
class _Gatherer:
    lines: list[Line] = field(default_factory=list)
    has_struck_text: bool = False
    _parts: list[tuple[str, bool]] = field(default_factory=list)

    def gather(self, node: SyntaxTreeNode, *, strong: bool = False) -> None:
        for child in node.children:
            if child.type in ("softbreak", "hardbreak"):
                self.end_line(hard=child.type == "hardbreak")
            elif child.type in ("text", "code_inline", "image"):  # of an image its description
                self._parts.append((child.content, strong))
            else:
                self.has_struck_text |= child.type == "s"
                self.gather(child, strong=strong or child.type == "strong")

    def end_line(self, *, hard: bool) -> None:
        text = clean_line("".join(part for part, _ in self._parts))
        if text:
            written = [strong for part, strong in self._parts if part.strip()]
            line = Line(text=without_tab_after_number(text), is_strong=all(written), breaks_hard=hard)
            self.lines.append(line)
        self._parts = []


def inline_lines(inline: SyntaxTreeNode) -> tuple[list[Line], bool]:
    """The lines of an ``inline`` node, and whether any of its words are struck out."""
    gatherer = _Gatherer()
    gatherer.gather(inline)
    gatherer.end_line(hard=False)
    return gatherer.lines, gatherer.has_struck_text
