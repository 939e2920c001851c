"""Names of statutes as running text writes them, and the one name the house uses for each."""

import re
from dataclasses import dataclass

_ROMANS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV")
_ORDINALS = (
    "erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt".split()
)
_BOOK_OF_ORDINAL = dict(zip(_ORDINALS, _ROMANS, strict=True))
_GAP = r"[\s\u00a0\u202f]+"
_JOINT = r"[\s\u00a0\u202f-]*"
_ORDINAL = rf"(?P<ordinal>(?i:{'|'.join(sorted(_ORDINALS, key=len, reverse=True))}))(?:e[ns]?|er)"
_CODE = r"Sozialgesetzbuch(?:e?s)?"
_NRW = rf"(?:{_JOINT}(?P<nrw>NRW|NW|Nordrhein-Westfalens?)(?!\w))?"
_BRACKETS = r"(?:[\s\u00a0\u202f]*\((?:SGB|AG)[^)]{0,30}\))?"
_EXECUTION = (
    rf"Gesetze?s?{_GAP}zur{_GAP}Ausführung{_GAP}des{_GAP}Zweiten{_GAP}Buch(?:es|s)(?:{_GAP}des)?{_GAP}{_CODE}"
    rf"(?:{_GAP}(?:für|in)(?:{_GAP}das)?(?:{_GAP}Land)?)?"
)
_BOOK_LAST = (
    rf"{_CODE}(?:{_GAP}\(SGB\))?(?:{_GAP}[–-]|,)?{_GAP}{_ORDINAL}{_GAP}Buch(?:e?s)?(?:{_GAP}\([IVX]+\))?"
)
_COMPOUND = r"[A-ZÄÖÜ][\wäöüß-]*(?:[Gg]esetzbuch|[Gg]esetz|ordnung|satzung)"

# A form of words and the name it stands for; the braces are filled from the groups of the form.
_FORMS = (
    (rf"{_EXECUTION}{_NRW}{_BRACKETS}", "AG-SGB II{land}"),
    (rf"Ausführungsgesetze?s?{_GAP}zum{_GAP}SGB{_JOINT}II{_NRW}{_BRACKETS}", "AG-SGB II{land}"),
    (
        rf"Ausführungsgesetze?s?{_GAP}des{_GAP}Landes{_NRW}{_GAP}zum{_GAP}SGB{_JOINT}II(?!\w)",
        "AG-SGB II{land}",
    ),
    (rf"AG{_JOINT}SGB{_JOINT}II(?![IVX\w]){_NRW}", "AG-SGB II{land}"),
    (rf"SGB{_JOINT}(?P<roman>[IVX]+)(?!\w)", "SGB {book}"),
    (rf"SGB{_JOINT}(?P<digit>1[0-4]|[1-9])(?!\w|[.,]\d)", "SGB {book}"),
    (rf"{_ORDINAL}{_GAP}Buch(?:e?s)?(?:{_GAP}(?:des|der))?{_GAP}{_CODE}{_BRACKETS}", "SGB {book}"),
    (rf"{_BOOK_LAST}{_BRACKETS}", "SGB {book}"),
    (rf"{_CODE}{_GAP}(?P<roman>[IVX]+)(?!\w)", "SGB {book}"),
    # Bedarfsgemeinschaft, Zielvereinbarung and Arbeitslosengeld look like statutes but are none.
    (
        rf"(?!(?:BG|ZV|ALG)(?!\w))(?P<name>(?:[A-ZÄÖÜ][a-zäöü]{{0,5}}){{1,6}}(?<=[GVO]))(?!\w){_NRW}",
        "{name}{land}",
    ),
    (r"(?P<name>BGB|HGB|StGB)(?!\w)", "{name}"),
    (rf"(?:[A-ZÄÖÜ]\w+isch(?:e[nmsr]?){_GAP})?(?P<name>{_COMPOUND})(?:e?s)?(?!\w)", "{name}"),
)
_STATUTES = tuple((re.compile(form), name) for form, name in _FORMS)
_ARTICLE = re.compile(rf"(?:des|der|dem|vom){_GAP}")
_AGREEMENT = re.compile(
    rf"(?:dieser|dieses|(?:der|des){_GAP}vorliegenden|der|des){_GAP}"
    r"(?:(?:Ziel|Rahmen|Zusatz)?[Vv]ereinbarung|(?:Ziel)?[Vv]ertrag(?:e?s)?)(?!\w)"
)
_ANOTHER = re.compile(rf"{_GAP}(?:zwischen|mit|des|der|vom|für|20\d\d)(?!\w)")
_SAME = re.compile(rf"(?:dieses|desselben){_GAP}(?:Gesetzes|Buch(?:es|s))(?!\w)")

ANOTHER_AGREEMENT = "Zielvereinbarung"


@dataclass(frozen=True, slots=True, kw_only=True)
class StatuteName:
    """A statute named in running text: ``end`` of its words and the name of the house.

    ``statute`` is ``""`` for the agreement itself (``internal``) and for "desselben Gesetzes".
    """

    end: int
    statute: str
    internal: bool = False


def match_statute(text: str, position: int) -> StatuteName | None:
    """The statute named at a position, if one is; an article before it is skipped."""
    if agreement := _AGREEMENT.match(text, position):
        if _ANOTHER.match(text, agreement.end()) and not agreement[0].startswith("diese"):
            return StatuteName(end=agreement.end(), statute=ANOTHER_AGREEMENT)
        return StatuteName(end=agreement.end(), statute="", internal=True)
    if same := _SAME.match(text, position):
        return StatuteName(end=same.end(), statute="")
    article = _ARTICLE.match(text, position)
    start = article.end() if article else position
    for form, name in _STATUTES:
        if found := form.match(text, start):
            return StatuteName(end=found.end(), statute=_canonical(name, found.groupdict()))
    return None


def _canonical(name: str, groups: dict[str, str | None]) -> str:
    digit, ordinal = groups.get("digit"), groups.get("ordinal")
    book = groups.get("roman") or ""
    if digit:
        book = _ROMANS[int(digit) - 1]
    elif ordinal:
        book = _BOOK_OF_ORDINAL[ordinal.lower()]
    land = " NRW" if groups.get("nrw") else ""
    return name.format(book=book, land=land, name=groups.get("name") or "")
