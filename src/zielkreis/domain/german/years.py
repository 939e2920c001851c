"""Four digits that are a year, told apart from an amount ("2012 Personen", "rund 2000")."""

import re
from collections.abc import Iterator

_NOUN = (
    r"(?:Kalender|Planungs|Haushalts|Berichts|Ziel|Vor|Basis|Bezugs|Schul|Geschäfts|Förder|Folge|Vergleichs)?"
    r"[Jj]ahr(?:es|en|e|s)?"
)
_FOUR_DIGITS = re.compile(
    rf"(?<! [\w.,/-] ) (?P<noun> {_NOUN} \s )? (?P<year> (?:199|20[0-5])\d | 2060 )"
    r" (?! [\w/] | [.,]\d | -[^\W\d] )",
    re.VERBOSE,
)
_UNIT_AFTER = re.compile(
    r"""\s? (?: % | € | T?EUR\b | Euro\b | v\. | Prozent | Mio | Mrd | Tsd )
    | \s (?: (?: erwerbsfähig | arbeitslos | leistungsberechtigt | langzeitarbeitslos | weiter | neu
        | zusätzlich | sozialversicherungspflichtig | jung )\w* \s )?
    (?: Personen | Menschen | Frauen | Männer\w* | Kinder\w* | Jugendliche\w* | Alleinerziehende\w*
    | ELB | LZB | NEF | BG | Fälle\w* | \w*fälle\w* | Bedarfsgemeinschaft\w* | Integration(?:en)?
    | \w*[Bb]erechtigte\w* | \w*[Bb]eziehe\w* | \w*[Bb]ezieher\w* | Arbeitslose\w* | Langzeitarbeitslose\w*
    | Haushalte\w* | \w*[Pp]lätze\w* | Stellen | Stunden | Tage\w* | Beratungen | Teilnahme\w* | Teilnehme\w*
    | Eintritte\w* | Abgänge\w* | Zugänge\w* | Vermittlungen | Maßnahmen ) \b""",
    re.VERBOSE,
)
_AMOUNT_BEFORE = re.compile(
    r"""\b (?: rund | rd\. | ca\. | etwa | circa | knapp | mindestens | höchstens | maximal | minimal
    | (?: mehr | weniger ) \s als | bis \s zu | um | insgesamt
    | (?: sinkt | steigt | fällt | wächst ) \s auf ) \s $""",
    re.VERBOSE,
)
_YEAR_BEFORE = re.compile(
    r"""\b (?: Ende | Mitte | Anfang | seit | Stand:? | Jan\w* | Feb\w* | März | Apr\w* | Mai | Jun\w*
    | Jul\w* | Aug\w* | Sep\w* | Okt\w* | Nov\w* | Dez\w* ) \.? \s $""",
    re.VERBOSE,
)
_CHANGE_AFTER = re.compile(
    r"\s? (?: zu \s )? (?: senken | gesenkt | sinken | steigern | gesteigert | steigen | reduzier | verringer"
    r" | begrenz | erhöh | zurück )",
    re.VERBOSE,
)
_WINDOW = 24


def _is_amount(folded: str, start: int, end: int) -> bool:
    before = folded[max(0, start - _WINDOW) : start]
    if _YEAR_BEFORE.search(before):
        return False
    if _UNIT_AFTER.match(folded, end) or _AMOUNT_BEFORE.search(before):
        return True
    return before.endswith("auf ") and _CHANGE_AFTER.match(folded, end) is not None


def find_years(folded: str) -> Iterator[tuple[int, int, int]]:
    """Start, end and year of each bare year from 1990 to 2060, a preceding "Jahr" included."""
    for match in _FOUR_DIGITS.finditer(folded):
        if match["noun"] or not _is_amount(folded, match.start("year"), match.end()):
            yield match.start(), match.end(), int(match["year"])
