"""How the numbers of clauses are written, as patterns of the start of a line."""

import re

from zielkreis.domain.reading.structure.numerals import Style

_END = r"(?=\s|$)"
_NO_COUNT = r"(?!\s?(?:%|Mio|Mrd|Tsd|Prozent|v\.\s?H|EUR|€|Euro|Personen|Fälle|Stellen|Tage|Uhr))"
_NO_DATE = (
    r"(?!\s(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Quartal|Halbjahr"
    r"|Lebensjahr|Kalendervierteljahr|Vierteljahr|Buch|Tag|Monat|Jahr|Arbeitsmarkt)\b)"
)
_NO_LAW = (
    r"(?!\s?(?:,|bis|und|f\.|ff\.|i\.|des\s|der\s|Abs|Absatz|Satz|S\.|Nr|Nummer|Buchst|SGB|AG|Sozialgesetzbuch"
    r"|BGB|VwVfG|OFFENSIV|VO\b|Verordnung|LHO|BHO|GG\b))"
)
#: "Erster Abschnitt": the position in this list, from 1, is the value.
ORDINALS = ("erste", "zweite", "dritte", "vierte", "fünfte", "sechste", "siebte", "achte")
_ORDINAL = rf"(?P<ordinal>{'|'.join(word.capitalize() for word in ORDINALS)})[rsn]?"
_ROMAN = r"[IVXL]+"
_CHAPTER = (
    rf"(?:(?:Abschnitt|Kapitel)\s(?:(?P<roman>{_ROMAN})|(?P<n>\d{{1,2}}))"
    rf"|(?P<m>\d{{1,2}})\.\s(?:Abschnitt|Kapitel)|{_ORDINAL}\s(?:Abschnitt|Kapitel))[.:]?{_END}"
)

#: Each style with the ways to write it; a number may fit several styles, which are all its readings.
PATTERNS: tuple[tuple[Style, re.Pattern[str]], ...] = tuple(
    (style, re.compile(pattern))
    for style, pattern in (
        (
            Style.PART,
            rf"(?:Teil\s(?:(?P<roman>{_ROMAN})|(?P<n>\d{{1,2}})|(?P<capital>[A-Z]))|{_ORDINAL}\sTeil)[.:)]?{_END}",
        ),
        (Style.CHAPTER, _CHAPTER),
        (
            Style.SECTION,
            rf"§\s?(?P<n>\d{{1,3}})\s?(?P<suffix>[a-z](?![\w.]))?{_NO_LAW}[.:)]?(?=\s+[A-ZÄÖÜ\"(\[–-]|\s*$)",
        ),
        (
            Style.ARTICLE,
            rf"Art(?:ikel\s|\.\s?)(?P<n>\d{{1,3}})(?P<suffix>[a-z](?!\w))?{_NO_LAW}[.:)]?(?=\s+[A-ZÄÖÜ\"(\[–-]|\s*$)",
        ),
        (
            Style.ZIFFER,
            r"(?:Ziffer|Ziff\.|Punkt|Nummer)\s(?P<dotted>\d{1,2}(?:\.\d{1,2})*)[.:)]?(?=\s+[A-ZÄÖÜ]|\s*$)",
        ),
        (Style.DECIMAL, rf"(?P<dotted>\d{{1,2}}(?:\.\d{{1,2}})*)\.{_END}{_NO_DATE}{_NO_COUNT}"),
        (Style.DECIMAL, rf"(?P<dotted>\d{{1,2}}(?:\.\d{{1,2}})+){_END}{_NO_COUNT}{_NO_DATE}"),
        (Style.DECIMAL, r"(?P<dotted>\d{1,2})(?=\t|\s{2,}[A-ZÄÖÜ])"),
        (Style.BRACKETED, rf"\((?P<n>\d{{1,2}})(?P<suffix>[a-z])?\){_END}"),
        (Style.BRACKETED, r"(?:Absatz|Abs\.)\s(?P<n>\d{1,2})(?P<suffix>[a-z])?(?:[.:)](?=\s|$)|(?=\s*$))"),
        (Style.COUNTED, rf"(?P<n>\d{{1,2}})\){_END}"),
        (Style.DOUBLE_LETTER, rf"\(?(?P<double>([a-z])\2)\){_END}"),
        (Style.ROMAN, rf"(?P<roman>{_ROMAN})[.)](?=\s|$|\d)"),
        (Style.ROMAN, r"(?P<roman>[IVX]+)(?=\t|\s{2,}[A-ZÄÖÜ]|\s§\s?\d)"),
        (Style.CAPITAL, r"(?P<capital>[A-Z])[.)](?=\s(?![a-zäöü]\.)|$|\d)"),
        (Style.CAPITAL, r"(?P<capital>[A-Z])(?=\t|\s{2,}[A-ZÄÖÜ]|\.?\s?\d{1,2}\.\d)"),
        (Style.SMALL_ROMAN, r"\(?(?P<roman>[ivx]+)[.)]\)?(?=\s(?![a-zA-Z]\.)|$)"),
        (Style.LETTER, rf"\(?(?P<letter>[a-z])\){_END}"),
        (Style.LETTER, r"(?P<letter>[a-z])\.(?=\s(?![a-zA-Z]\.)|$)"),
        (Style.BULLET, r"[-–—•▪◦●*·►▶■□‣➢✓]\s+(?=\S)"),
    )
)
#: Numbers without a sign behind them, which only headings have ("2 Zielplanung").
BARE_PATTERNS = (
    (Style.DECIMAL, re.compile(r"(?P<dotted>\d{1,2})(?=\s(?!Januar|Februar|März|[a-z])\D|$)")),
    (Style.ROMAN, re.compile(r"(?P<roman>[IVX]+)(?=\s\D|$)")),
    (Style.CAPITAL, re.compile(r"(?P<capital>[A-HJ-Z])(?=\s[A-ZÄÖÜ]|$)")),
)
