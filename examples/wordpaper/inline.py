"""Text inside a paragraph: plain, bold, tracked changes and marks of footnotes.

The source writes ``**bold**``, ``[+inserted+]``, ``[-deleted-]`` and ``[^key]`` for a footnote.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from docx.oxml.xmlchemy import BaseOxmlElement

from examples.wordpaper.footnotes import FootnoteWriter
from examples.wordpaper.xml import element, written

_MARKUP = re.compile(
    r"\[\+(?P<ins>.+?)\+\]|\[-(?P<del>.+?)-\]|\[\^(?P<note>\w+)\]|\*\*(?P<bold>.+?)\*\*", re.DOTALL
)
_BREAKS = re.compile(r"([\t\n])")
#: Blanks that must not break: § 16a, Nr. 3, Abs. 1, Satz 2, SGB II, 24,0 %, 90.000 EUR.
_NARROW = re.compile(r"(?<=§) |(?<=\bNr\.) |(?<=\bAbs\.) |(?<=\bSatz) (?=\d)|(?<=\bSGB) |(?<=\d) (?=%|EUR\b)")


@dataclass(slots=True)
class InlineWriter:
    """Writes runs; ``editor`` and ``edited_at`` sign the tracked changes, which count through."""

    editor: str
    edited_at: str
    footnotes: FootnoteWriter
    _changes: int = field(default=0)

    def runs(self, text: str) -> list[BaseOxmlElement]:
        """The content of a paragraph, with blanks that hold together what belongs together."""
        return list(self._pieces(_NARROW.sub("\N{NO-BREAK SPACE}", text)))

    def mark(self, text: str) -> BaseOxmlElement | None:
        """The change of the paragraph mark, where the whole text was inserted or deleted."""
        match = _MARKUP.fullmatch(text)
        if match is None or match.lastgroup not in ("ins", "del"):
            return None
        return self._change(match.lastgroup)

    def _pieces(self, text: str) -> Iterator[BaseOxmlElement]:
        end = 0
        for match in _MARKUP.finditer(text):
            if match.start() > end:
                yield _run(text[end : match.start()])
            yield self._marked(match)
            end = match.end()
        if end < len(text):
            yield _run(text[end:])

    def _marked(self, match: re.Match[str]) -> BaseOxmlElement:
        kind = match.lastgroup or ""
        inside = match[kind]
        if kind == "note":
            return self.footnotes.reference(inside)
        if kind == "bold":
            return _run(inside, bold=True)
        change = self._change(kind)
        change.append(_run(inside, tag="delText" if kind == "del" else "t"))
        return change

    def _change(self, kind: str) -> BaseOxmlElement:
        self._changes += 1
        return element(kind, id=self._changes, author=self.editor, date=self.edited_at)


def _run(text: str, *, bold: bool = False, tag: str = "t") -> BaseOxmlElement:
    run = element("r")
    if bold:
        run.append(element("rPr", element("b")))
    for piece in _BREAKS.split(text):
        if piece == "\t":
            run.append(element("tab"))
        elif piece == "\n":
            run.append(element("br"))
        elif piece:
            run.append(written(piece, tag=tag))
    return run
