"""Ages: "Kinder unter drei Jahren", "ab 15 Jahren" tell who is meant, not how long or how many."""

import re
from decimal import Decimal

from zielkreis.domain.german.numbers import FoundNumber

_CHILDREN = r"\w*(?:[Kk]ind(?:er(?:n|s)?|s|es)?|[Jj]ugendliche[nrs]?|[Ss]chüler(?:innen|n)?|Mädchen|Jungen?)"
_ADULTS = (
    r"\w*(?:[Pp]ersonen|[Mm]ensch(?:en)?|[Ll]eistungsberechtigte[nr]?|[Ll]eistungsbeziehende[nr]?|[Ff]rauen"
    r"|[Mm]änner[n]?|[Aa]rbeitslose[nr]?|[Ee]rwerbslose[nr]?|[Hh]ilfebedürftige[nr]?|[Bb]ewerber(?:innen|n)?"
    r"|[Kk]und(?:en|innen)|[Ee]rwachsene[nr]?|[Bb]ürger(?:innen|n)?|[Ee]ltern|ELB|LZB)"
)
_BOUND = (
    r"(?:im Alter (?:von |ab |bis |zwischen |über |unter )?|bis(?: unter| einschließlich| zu)? |"
    r"unter |über |ab |von |zwischen |älter als |jünger als )"
)
#: "von drei bis sechs", "zwischen 15 und 25": the first number when the second is looked at.
_FIRST = r"(?:\S+ (?:bis|und)(?: unter| zu)? |\S+ ?[-–] ?)?"
_OF_CHILDREN = re.compile(rf"{_CHILDREN},? (?:die )?{_BOUND}{_FIRST}$")
_OF_ADULTS = re.compile(rf"{_ADULTS},? (?:die )?{_BOUND}{_FIRST}$")
#: Words that speak of nothing but an age, whoever is meant.
_PLAINLY = re.compile(
    rf"(?:\bim Alter (?:von |ab |bis |zwischen |über |unter )?|\b(?:älter|jünger) als ){_FIRST}$"
)
_YEARS = re.compile(r"(?: ?[-–] ?\S+| (?:bis|und)(?: unter| zu)? \S+)?\s?-?[Jj]ahre?n?\b")
_OLD = re.compile(rf"{_YEARS.pattern} (?:alte?[nrs]?\b|und älter\b|und jünger\b)")
#: "über zwei Jahre im Leistungsbezug", "ab zwei Jahren Arbeitslosigkeit": years of something else than life.
_OF_TIME = re.compile(
    r"\s+(?:(?:im|in|ohne|mit)\s+)?(?:der\s+|dem\s+)?\w*(?:bezug\w*|arbeitslos\w*|dauer|wartezeit|lang|nach|vor)\b",
    re.IGNORECASE,
)
#: Behind a number without "Jahre": the end of the words on persons, and no verb that moves a figure.
_ENDS = re.compile(
    r"(?!\s+(?:zu|auf|auch|senken|halten|drücken|bringen|reduzieren|verringern|begrenzen|liegen|sinken|fallen"
    r"|gesenkt|gehalten|gedrückt|gebracht|reduziert|verringert|begrenzt|gesunken)\b)"
    r"(?:\s+[a-zäöüß]|\s*[,)])"
)
_SPAN_OF_VALUES = re.compile(r"(?:von|zwischen) (?:\S+ (?:bis|und) )?$")
#: Adults are not younger, and nobody is spoken of that is older.
_YOUNGEST_ADULT, _OLDEST = Decimal(14), Decimal(70)
_REACH = 80


def is_age(text: str, number: FoundNumber) -> bool:
    """Whether a number is a limit of age: beside persons, behind a word such as "unter" or "ab"."""
    if not 0 < number.value <= _OLDEST or number.value % 1:
        return False
    before = text[max(0, number.start - _REACH) : number.start]
    years = _YEARS.match(text, number.end)
    if _OLD.match(text, number.end):
        return True
    if _PLAINLY.search(before):
        return years is not None or "Alter" in before
    is_child, is_adult = _OF_CHILDREN.search(before), _OF_ADULTS.search(before)
    if years is None:
        return bool(is_child or (is_adult and number.value >= _YOUNGEST_ADULT)) and _stands_bare(text, number)
    if is_child:
        return True
    grown = number.value >= _YOUNGEST_ADULT
    return is_adult is not None and grown and _OF_TIME.match(text, years.end()) is None


def _stands_bare(text: str, number: FoundNumber) -> bool:
    """ "für Kinder unter drei steigt …", but "die Zahl der Personen unter 50 zu senken", "von 40 auf 50"."""
    if _SPAN_OF_VALUES.search(text[max(0, number.start - _REACH) : number.start]):
        return False
    return _ENDS.match(text, number.end) is not None
