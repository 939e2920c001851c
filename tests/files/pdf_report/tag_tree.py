"""The structure of a tagged PDF as plain values: its elements in reading order, and what bears no tag."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pikepdf


@dataclass(frozen=True, slots=True, kw_only=True)
class Element:
    """One element of the tag tree: its kind without the slash, the kinds above it, its own dictionary."""

    kind: str
    above: tuple[str, ...]
    raw: Any


def elements(pdf: pikepdf.Pdf) -> list[Element]:
    """All elements in reading order."""
    return list(_walk(pdf.Root.StructTreeRoot, ()))


def _walk(node: Any, above: tuple[str, ...]) -> Iterator[Element]:
    kids = node.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            kind = str(kid.S).removeprefix("/")
            yield Element(kind=kind, above=above, raw=kid)
            yield from _walk(kid, (*above, kind))


def untagged_operators(page: pikepdf.Page) -> list[str]:
    """What a page paints outside any tagged content and outside what is declared as decoration."""
    depth, found = 0, []
    for instruction in pikepdf.parse_content_stream(page):
        operator = str(instruction.operator)
        if operator in ("BDC", "BMC"):
            depth += 1
        elif operator == "EMC":
            depth -= 1
        elif operator in ("Tj", "TJ", "f", "f*", "S", "s", "B", "Do", "sh") and depth == 0:
            found.append(operator)
    return found
