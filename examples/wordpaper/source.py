"""The source of a paper: a YAML file with its head data and its blocks in order."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import yaml

#: The kinds of blocks a source may hold; what each becomes is told in ``blocks.py``.
KINDS = frozenset(
    "vermerk titel untertitel eingang ueberschrift kapitel paragraf absatz buchstabe strich text tabelle "
    "unterschriften".split()
)
NUMBERINGS = ("paragrafen", "dezimal")
CHAPTERS = ("buchstaben", "roemisch")


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One block: its kind and its content, a text or what a table or signature block needs."""

    kind: str
    content: Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A paper before it is a Word document.

    ``page_header`` stands on top of each page, ``numbering`` says how clauses count (§ 1 (1) a) or
    1. 1.1 a)), ``chapters`` how the parts above them do. ``editor`` and ``edited_at`` sign the tracked
    changes, ``footnotes`` are the texts by the key that refers to them.
    """

    title: str
    page_header: str
    numbering: str
    chapters: str
    editor: str
    edited_at: str
    footnotes: Mapping[str, str]
    blocks: tuple[Block, ...]


def parse_source(text: str, *, name: str) -> Source:
    """The paper in ``text``. Raises ``ValueError`` with all faults, named after the file ``name``."""
    node: dict[str, Any] = yaml.safe_load(text)
    blocks = tuple(
        Block(kind=kind, content=content) for item in node["bloecke"] for kind, content in item.items()
    )
    change = node.get("aenderungen", {})
    source = Source(
        title=node["titel"],
        page_header=node["kopfzeile"],
        numbering=node.get("gliederung", NUMBERINGS[0]),
        chapters=node.get("kapitel", CHAPTERS[0]),
        editor=change.get("bearbeiter", ""),
        edited_at=change.get("zeitpunkt", ""),
        footnotes=node.get("fussnoten", {}),
        blocks=blocks,
    )
    faults = [f"unknown block {block.kind!r}" for block in blocks if block.kind not in KINDS]
    faults += [f"unknown gliederung {source.numbering!r}"] * (source.numbering not in NUMBERINGS)
    faults += [f"unknown kapitel {source.chapters!r}"] * (source.chapters not in CHAPTERS)
    if faults:
        raise ValueError(f"{name}: " + "; ".join(faults))
    return source
