"""The numbers of clauses: their styles, from the outermost to the innermost, and their values."""

from dataclasses import dataclass
from enum import StrEnum


class Style(StrEnum):
    """Ways of numbering, from the outermost to the innermost (see ``RANK``)."""

    PART = "part"  # Teil I
    CHAPTER = "chapter"  # 1. Abschnitt
    CAPITAL = "capital"  # A.
    ROMAN = "roman"  # II.
    SECTION = "section"  # § 3
    ARTICLE = "article"  # Artikel 3
    ZIFFER = "ziffer"  # Ziffer 3
    DECIMAL = "decimal"  # 3. or 3.2
    BRACKETED = "bracketed"  # (3)
    COUNTED = "counted"  # 3)
    LETTER = "letter"  # c) or (c)
    SMALL_ROMAN = "small_roman"  # iii)
    DOUBLE_LETTER = "double_letter"  # cc)
    BULLET = "bullet"  # –


#: How far in a style stands where a text says nothing else.
RANK = {
    Style.PART: 0, Style.CHAPTER: 1, Style.CAPITAL: 2, Style.ROMAN: 3, Style.SECTION: 4, Style.ARTICLE: 4,
    Style.ZIFFER: 4, Style.DECIMAL: 5, Style.BRACKETED: 6, Style.COUNTED: 7, Style.LETTER: 8,
    Style.SMALL_ROMAN: 9, Style.DOUBLE_LETTER: 9, Style.BULLET: 10,
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Numeral:
    """A clause number: its style, its value (``(2, 1)`` for 2.1) and suffix ("a" in § 1a)."""

    style: Style
    value: tuple[int, ...]
    suffix: str = ""
    printed: str = ""


#: All readings of one number.
Readings = tuple[Numeral, ...]
