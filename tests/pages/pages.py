"""The pages of the documentation: their fenced blocks, links, headings and words set as code."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

_MARKDOWN = MarkdownIt("commonmark").enable("table")
_ELSEWHERE = re.compile(r"[a-z]+:|#|//")


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A fenced block: its language, the file it is to be written to (``""`` for none), and its text.

    ``line`` is where it opens, counted from 1.
    """

    language: str
    file: str
    text: str
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page in Markdown, taken apart."""

    path: Path
    blocks: tuple[Block, ...]
    targets: tuple[str, ...]
    codes: tuple[str, ...]
    anchors: frozenset[str]
    prose: str

    def local_targets(self) -> Iterator[tuple[Path, str]]:
        """Files that links and images point to, each with the anchor asked for (``""`` for none)."""
        for target in self.targets:
            name, _, anchor = target.partition("#")
            if target.startswith("#"):
                yield self.path, anchor
            elif not _ELSEWHERE.match(target):
                yield (self.path.parent / name).resolve(), anchor


def read_page(path: Path) -> Page:
    """The page as the rest of the tests sees it."""
    tokens = _MARKDOWN.parse(path.read_text(encoding="utf-8"))
    inline = [child for token in tokens for child in token.children or ()]
    return Page(
        path=path,
        blocks=tuple(_block(token) for token in tokens if token.type == "fence"),
        targets=tuple(_targets(inline)),
        codes=tuple(token.content for token in inline if token.type == "code_inline"),
        anchors=frozenset(_anchors(tokens)),
        prose="\n".join(token.content for token in inline if token.type == "text"),
    )


def _block(token: Token) -> Block:
    language, _, file = token.info.strip().partition(" ")
    line = token.map[0] + 1 if token.map else 0
    return Block(language=language, file=file.strip(), text=token.content, line=line)


def _targets(inline: list[Token]) -> Iterator[str]:
    for token in inline:
        if token.type in ("link_open", "image"):
            yield str(token.attrs["href" if token.type == "link_open" else "src"])


def _anchors(tokens: list[Token]) -> Iterator[str]:
    """The anchors that code forges make of headings."""
    for opening, words in pairwise(tokens):
        if opening.type == "heading_open":
            plain = "".join(child.content for child in words.children or ())
            yield re.sub(r"[^\w\- ]", "", plain.lower()).replace(" ", "-")
