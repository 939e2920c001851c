"""The inner part of a citation: paragraphs, Absätze, Sätze, Nummern and the lists among them."""

import re
from dataclasses import dataclass, replace

from zielkreis.domain.law.citation import PARTS, Citation, paragraph_key

_S = r"[\s\u00a0\u202f]*"
_GAP = r"[ \u00a0\u202f]"
_NO_ABBREVIATION = rf"(?!\.{_S}[A-Za-z]\.)"
_END = r"(?!\w|[.,]\d)"
# "§ 48 b" has its letter apart; "§ 22 f." has none, nor has "§ 16 i. V. m.".
_PARAGRAPH = re.compile(
    rf"{_S}(?P<number>[1-9]\d{{0,2}})"
    rf"(?:(?P<tight>[a-eg-z]|f(?!\.{_S}SGB))(?!\w)|{_GAP}(?P<apart>[a-eg-z]|f(?!\.))(?!\w){_NO_ABBREVIATION})?"
    rf"(?:(?=ff(?!\w)|f\.{_S}SGB)|(?![\w%]|[.,]\d))"
)
_LETTER = re.compile(rf"{_S}(?P<letter>[a-z])(?!\w){_NO_ABBREVIATION}")
_FOLLOWING = re.compile(rf"{_S}(?P<following>ff?)(?:\.|(?!\w))")
_NUMBER = rf"[1-9]\d?[a-z]?{_END}"
_DIGITS = rf"[1-9]\d?{_END}"
_HALVES = {"erster": "1", "ersten": "1", "zweiter": "2", "zweiten": "2"}
_BARE = {
    "absatz": _NUMBER,
    "satz": _DIGITS,
    "halbsatz": rf"[1-9]{_END}",
    "nummer": _NUMBER,
    "buchstabe": r"(?:aa|bb|cc|dd|ee|[a-z])(?!\w)",
}
_LABELS = {
    "absatz": r"(?:Abs(?:\.|(?!\w))|Absatz(?:es)?|Absätzen?)",
    "satz": r"(?:S\.|Satz(?:es)?|Sätzen?)",
    "halbsatz": r"(?:Hs\.?|Halbs\.|Halbsatz)",
    "nummer": r"(?:Nrn?(?:\.|(?!\w))|Nummern?|Ziff\.|Ziffern?)",
    "buchstabe": r"(?:Buchst\.|Buchstaben?|lit\.?)",
}
_LABELLED = {
    part: re.compile(rf"{_S},?{_S}{label}{_S}(?P<value>{_BARE[part]})\)?") for part, label in _LABELS.items()
}
_BARE_VALUE = {part: re.compile(rf"(?P<value>{form})\)?") for part, form in _BARE.items()}
_ORDINAL_HALF = re.compile(
    rf"{_S},?{_S}(?:([1-9])\.|({'|'.join(_HALVES)})){_S}(?:Hs\.?|Halbs\.|Halbsatz(?:es)?)"
)
_SHORT_ABSATZ = re.compile(rf"{_S}\((?P<value>[1-9]\d?[a-z]?)\)")
# Alternatives and old wordings (a. F.) have no part of their own in a citation; they are stepped over.
_STEPPED_OVER = re.compile(rf"{_S}(?:(?:Alt\.|Alternative|Var\.|Variante){_S}[1-9](?!\w)|[an]\.{_S}F\.)")
_JOIN = re.compile(rf"{_S}(?P<join>,{_S}(?:und|sowie)\b|[,/–-]|und\b|oder\b|sowie\b|u\.|bis\b){_S}")
_RANGE_JOINS = frozenset({"bis", "–", "-"})
_LONGEST_RANGE = 30
_COUNTS_SOMETHING = re.compile(
    rf"{_S}%|{_S}(?!Abs|Satz|S\.|Nr|Nummer|Halbs|Hs|Buchst|SGB|AG|OFFENSIV|Sozialges|Alt|BGB|(?:[A-ZÄÖÜ][a-zäöü]*)*[GVO](?!\w))"
    r"(?<=\s)(?:[A-ZÄÖÜ€]|v\.)"
)
_GOES_ON = re.compile(
    rf"{_S}(?:$|[,;.:()\]]|(?:und|oder|sowie|bis|des|der|dieser|dieses|in)\b|Abs|Satz|S\.|Nr|Nummer|SGB|AG|OFFENSIV|ff?\b|i\.)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RawCitation:
    """A citation whose statute is still open, with its words ``text[start:end]``."""

    start: int
    end: int
    paragraph: str
    sign: str
    parts: tuple[tuple[str, str], ...] = ()
    through: str = ""
    following: str = ""

    def citation(self, *, statute: str, internal: bool) -> Citation:
        """The value, once the statute is known."""
        return Citation(
            paragraph=self.paragraph,
            statute=statute,
            through=self.through,
            following=self.following,
            sign=self.sign,
            internal=internal,
            **dict(self.parts),
        )

    def with_part(self, part: str, value: str, end: int) -> "RawCitation":
        """The same place, one part deeper."""
        return replace(self, parts=(*self.parts, (part, value)), end=end)

    def upto(self, part: str) -> tuple[tuple[str, str], ...]:
        """The parts that stand above one, kept when a list goes on at that level."""
        return tuple(each for each in self.parts if PARTS.index(each[0]) < PARTS.index(part))


def read_chain(text: str, position: int, *, start: int, sign: str, several: bool) -> list[RawCitation]:
    """All citations after one sign, or none; ``several`` for ``§§``.

    ``start`` is where the sign stands; it belongs to the words of the first citation.
    """
    found = _read_paragraph(text, position, start=start, sign=sign)
    members: list[RawCitation] = []
    while found:
        members += _read_lists(text, _read_parts(text, found), several=several)
        found = _next_paragraph(text, members[-1], several=several)
        if found and found.through:
            members.pop()
    return members


def _read_paragraph(text: str, position: int, *, start: int, sign: str) -> RawCitation | None:
    match = _PARAGRAPH.match(text, position)
    if match is None:
        return None
    paragraph = match["number"] + (match["tight"] or match["apart"] or "")
    raw = RawCitation(start=start, end=match.end(), paragraph=paragraph, sign=sign)
    following = _FOLLOWING.match(text, raw.end)
    if following is None:
        return raw
    return replace(raw, following=f"{following['following']}.", end=following.end())


def _read_parts(text: str, raw: RawCitation) -> RawCitation:
    """The parts below the paragraph, in any order, each once; a range has none (``§§ 4 bis 8 Abs. 1``)."""
    while not (raw.following or raw.through) and (deeper := _next_part(text, raw)):
        raw = deeper
    return raw


def _next_part(text: str, raw: RawCitation) -> RawCitation | None:
    taken = {part for part, _ in raw.parts}
    if not taken and (short := _SHORT_ABSATZ.match(text, raw.end)):
        return raw.with_part("absatz", short["value"], short.end())
    for part, pattern in _LABELLED.items():
        if part not in taken and (labelled := pattern.match(text, raw.end)):
            return raw.with_part(part, labelled["value"], labelled.end())
    if "halbsatz" not in taken and (half := _ORDINAL_HALF.match(text, raw.end)):
        return raw.with_part("halbsatz", half[1] or _HALVES[half[2]], half.end())
    if over := _STEPPED_OVER.match(text, raw.end):
        return replace(raw, end=over.end())
    return None


def _read_lists(text: str, first: RawCitation, *, several: bool) -> list[RawCitation]:
    """The citation and those that follow it in a list below the same paragraph."""
    members = [first]
    while members[-1].parts:
        more = _next_in_list(text, members[-1], several=several)
        if not more:
            break
        if more[0].start == members[-1].start:
            members.pop()
        members += more
    return members


def _next_in_list(text: str, last: RawCitation, *, several: bool) -> list[RawCitation]:
    """The next member, or all members of a range; a range takes the words of its first member too."""
    join = _JOIN.match(text, last.end)
    if join is None:
        return []
    for part in PARTS:
        labelled = _LABELLED[part].match(text, join.end())
        if part == "absatz":
            labelled = labelled or _SHORT_ABSATZ.match(text, join.end())
        if labelled:
            raw = replace(last, start=join.end(), parts=last.upto(part))
            return [_read_parts(text, raw.with_part(part, labelled["value"], labelled.end()))]
    part, value = last.parts[-1]
    bare = _BARE_VALUE[part].match(text, join.end())
    if bare is None or not _belongs(text, last, value, bare, several=several):
        return []
    kept = last.upto(part)
    if join["join"] in _RANGE_JOINS:
        values = _expand(value, bare["value"])
        return [replace(last, parts=(*kept, (part, each)), end=bare.end()) for each in values]
    raw = replace(last, start=join.end(), parts=kept)
    return [_read_parts(text, raw.with_part(part, bare["value"], bare.end()))]


def _belongs(text: str, last: RawCitation, value: str, bare: re.Match[str], *, several: bool) -> bool:
    """Whether a bare number goes on with the list: "Nr. 2 und 30 Stellen" does not.

    After ``§§`` a number beyond the paragraph is the next paragraph (``§§ 6 Abs. 1 und 16a``).
    """
    given = bare["value"]
    if several and given[0].isdigit() and paragraph_key(given) > paragraph_key(last.paragraph):
        return False
    if value.isdigit() and given.isdigit() and int(given) == int(value) + 1:
        return True
    return not _COUNTS_SOMETHING.match(text, bare.end())


def _expand(first: str, last: str) -> list[str]:
    if first.isdigit() and last.isdigit() and int(first) < int(last) <= int(first) + _LONGEST_RANGE:
        return [str(number) for number in range(int(first), int(last) + 1)]
    if first.isalpha() and last.isalpha() and len(first) == len(last) == 1 and first < last:
        return [chr(code) for code in range(ord(first), ord(last) + 1)]
    return [first, last]


def _next_paragraph(text: str, last: RawCitation, *, several: bool) -> RawCitation | None:
    """The next paragraph of a list, or the range that the last one begins (``through``)."""
    join = _JOIN.match(text, last.end)
    if join is None:
        return None
    found = _read_paragraph(text, join.end(), start=join.end(), sign=last.sign)
    if found is None and last.paragraph[-1].isalpha() and (letter := _LETTER.match(text, join.end())):
        number = last.paragraph[:-1]
        found = RawCitation(
            start=join.end(), end=letter.end(), paragraph=number + letter["letter"], sign=last.sign
        )
    if found is None or paragraph_key(found.paragraph) <= paragraph_key(last.paragraph):
        return None
    if not several and not _GOES_ON.match(text, found.end):
        return None
    if join["join"] in _RANGE_JOINS and not last.parts and not last.following and not found.following:
        return replace(last, through=found.paragraph, end=found.end)
    return found
