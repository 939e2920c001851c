"""Counts as a German sentence says them: "7 von 9 Zielen betreffen …"."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Noun:
    """A noun in the forms that a count needs: 1 Ziel, 2 Ziele, von 2 Zielen."""

    one: str
    many: str
    dative: str


TARGET = Noun(one="Ziel", many="Ziele", dative="Zielen")
MEASURE = Noun(one="Maßnahme", many="Maßnahmen", dative="Maßnahmen")
TARGET_OR_MEASURE = Noun(one="Ziel oder Maßnahme", many="Ziele und Maßnahmen", dative="Zielen und Maßnahmen")
SUPPORT = Noun(one="Unterstützungszusage", many="Unterstützungszusagen", dative="Unterstützungszusagen")
PLACE = Noun(one="Stelle", many="Stellen", dative="Stellen")


def how_many(count: int, noun: Noun) -> str:
    """``1 Ziel``, ``7 Ziele``."""
    return f"{count} {noun.one if count == 1 else noun.many}"


def of_total(count: int, total: int, noun: Noun) -> str:
    """``7 von 9 Zielen``; ``alle 9 Ziele`` where it is all of several, ``1 Ziel`` where there is one."""
    if total == 1:
        return how_many(count, noun)
    return f"alle {total} {noun.many}" if count == total else f"{count} von {total} {noun.dative}"


def verb(count: int, one: str, many: str) -> str:
    """The finite verb for a count: ``betrifft`` or ``betreffen``."""
    return one if count == 1 else many


def listed(words: Iterable[str], *, last: str = "und") -> str:
    """``a``, ``a und b``, ``a, b und c``."""
    items = list(words)
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {last} {items[-1]}"


def sentence(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]
