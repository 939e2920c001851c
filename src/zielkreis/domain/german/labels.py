"""Digits that label something and count nothing: citations, enumerations, file numbers, clock times.

All functions expect folded text (``folding.fold``).
"""

import re

# A second number of a label ("Nr. 2 und 4"), unless it counts what follows ("Nr. 2 und 20 Personen").
_MORE = r"""(?: (?: \s?ff?\b\.? )? \s? (?: , | und | u\. | oder | bis | sowie | [-–/] ) \s?
    \d{1,3} (?: \s?[a-z]\b )?
    (?! [\w.,]*\d | \s? (?: % | v\. | Prozent | € | EUR )
      | \s (?! Buchst | Satz | Sätze | Nummer | Halbsatz | Alternative ) [A-ZÄÖÜ][a-zäöüß]{2} ) )*"""
_PART_OF_LAW = r"""(?: Abs \. | Abs[aä]tz(?:e|en|es)?\b | S \. | S[aä]tz(?:e|en|es)?\b | Nrn? \. | Nummern?\b
    | Ziff \. | Ziffern?\b | Buchst \. | Buchstaben?\b | lit \. | Alt \. | Halbs \. | Halbsatz\b )"""
_NOT_A_QUANTITY = (
    r"(?! \d | [.,]\d{3}(?!\d) | ,\d | \s? (?: % | v\. | Prozent | Mio | Mrd | Tsd | € | T?EUR ) )"
)

_CITATION = re.compile(
    rf"""§§? \s? \d+ (?: \s?[a-z]\b )? (?: \s ff? \b \.? )?
    (?: \s? ,? \s? {_PART_OF_LAW} \s? (?: \d+[a-z]? | [a-z]\b ) {_MORE} )*""",
    re.VERBOSE,
)
_PARAGRAPHS = re.compile(rf"§§ \s? \d+ (?: \s?[a-z]\b )? {_MORE}", re.VERBOSE)
_NUMBERED = re.compile(
    rf"""\b (?: {_PART_OF_LAW} | Art \. | Artikeln?s?\b | Kap \. | Kapitels?\b | Abschnitts?\b | Anlagen?\b
    | Anhang\b | Seiten?\b | Rn \. | Rdnr \. | Tz \. | Tab \. | Tabellen?\b | Abb \. | Abbildung\b | Zeilen?\b
    | Spalten?\b | Punkte?\b | Teil\b | Drs \. | Drucksache\b | BGBl \. | Stufe\b | (?:Vergleichst|T)yps?\b
    | (?: Zielen? | Werten? ) \s (?: unter | nach )
      (?= \s \d{{1,2}} (?: \s (?: und | bis ) \s \d{{1,2}} )? \s [a-zäöü] )
    | SGB\b | Kennzahl(?:en)?\b | Ziele?\b | Handlungsfeld(?:er|es)?\b | Version\b | Az \. | Phase\b | Modul\b
    | Buch(?:es)?\b | Fußnote\b | K(?=\s[1-3]\b) ) \s? \d{{1,3}} (?: \.\d{{1,2}}(?!\d) )* [a-z]?
    {_NOT_A_QUANTITY} {_MORE}""",
    re.VERBOSE,
)
_ENUMERATION = re.compile(
    r"""^ \s* (?: \( \d{1,3} \) | \d{1,2} \) | \d{1,2} (?: \.\d{1,2} )* \. \)? (?= \s | $ )
    | \d{1,2} (?: \.\d{1,2} )+ (?= \s (?! % | Prozent | v\. ) ) )""",
    re.VERBOSE,
)
_ORDINAL = re.compile(
    r"""(?<! [\w.,] ) \d{1,3} \. (?= \s? (?: [a-zäöü] | Quartal | Kalender | Vierteljahr | Halbjahr | Lebens
    | Buch | Abschnitt | Kapitel | Stufe | Tag | Werktag | Arbeitstag | Monat | Woche | Jahr | Nachtrag
    | Änderung | KW | Sitzung | Teil | Ziel | Fachtag ) )""",
    re.VERBOSE,
)
_OUTLINE = re.compile(r"(?<! [\w.] ) (?: [IVX]{1,4} | [A-Ha-h] ) (?: \.\d{1,2} )+ (?! \d | ,\d )", re.VERBOSE)
_CLOCK = re.compile(
    r"(?<! [\w.,] ) \d{1,2} (?: [:.]\d{2} )? (?: \s? [-–] \s? \d{1,2} (?: [:.]\d{2} )? )? \s? Uhr\b"
    r"| (?<! [\w.,:] ) [012]\d : [0-5]\d (?! [\d:] )",
    re.VERBOSE,
)
_FILE_NUMBER = re.compile(
    r"(?<! [\w.,/] ) (?: \d+ [a-z]? / \d{3,} | \d{3,} [a-z]? / \d+ ) (?: / \d+ )* (?! [\w,]*\d )", re.VERBOSE
)
_DOTTED = re.compile(
    r"""(?<! [\w.,] ) \d{1,2} \. \d{1,2} (?! \d | ,\d | \s? (?: % | Prozent | v\.\s?H | Mio | Mrd ) )
    (?: \. \d{1,4} )* \.?""",
    re.VERBOSE,
)

# Each pattern with characters one of which it cannot do without: looking for them is cheaper.
_PATTERNS = (
    (_CITATION, "§"),
    (_PARAGRAPHS, "§"),
    (_NUMBERED, ""),
    (_ENUMERATION, ".)"),
    (_ORDINAL, "."),
    (_OUTLINE, "."),
    (_CLOCK, "U:"),
    (_FILE_NUMBER, "/"),
    (_DOTTED, "."),
)


def find_label_stretches(folded: str) -> tuple[tuple[int, int], ...]:
    """Stretches ``[start, end)`` whose digits label or order; they may overlap."""
    return tuple(
        match.span()
        for pattern, needed in _PATTERNS
        if not needed or any(character in folded for character in needed)
        for match in pattern.finditer(folded)
    )
