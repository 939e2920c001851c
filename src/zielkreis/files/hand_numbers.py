"""Numbers, letters and dashes typed by hand at the start of a line: (1), a), 1.2, IV., § 3, –."""

import re
from dataclasses import dataclass
from enum import StrEnum

from zielkreis.files.line_words import first_word, is_in, last_word


class NumberFamily(StrEnum):
    """The ways to number by hand; lines of one family follow one another."""

    PARAGRAPH = "(1)"
    BRACKET_LETTER = "(a)"
    LETTER = "a)"
    DIGIT_BRACKET = "1)"
    DECIMAL = "1."
    ROMAN = "I."
    CAPITAL = "A."
    SECTION = "§"
    NAMED = "Nr. 1"
    DASH = "–"


@dataclass(frozen=True, slots=True, kw_only=True)
class HandNumber:
    """A number at the start of a line: its family, its parts as numbers, and what stands after it."""

    family: NumberFamily
    steps: tuple[int, ...]
    rest: str


_ROMAN = r"(?=[IVXL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})"
_PATTERNS = (
    (NumberFamily.PARAGRAPH, re.compile(r"\((\d{1,2})[a-z]?\)(?=\s|$)")),
    (NumberFamily.BRACKET_LETTER, re.compile(r"\(([a-z]{1,2}|[ivx]{1,4})\)(?=\s|$)")),
    (NumberFamily.LETTER, re.compile(r"([a-zA-HJ-UW-Z]|aa|bb|cc|dd|ee|ff|[ivx]{2,4})\)(?=\s|$)")),
    (NumberFamily.DIGIT_BRACKET, re.compile(r"(\d{1,2}|[IVX]{1,4})\)(?=\s|$)")),
    (NumberFamily.SECTION, re.compile(r"(?:§|Artikel|Art\.)[ \u00a0]?(\d{1,3})[a-z]?\.?(?=\s|$)")),
    (
        NumberFamily.NAMED,
        re.compile(rf"(?:Nr\.|Nummer|Ziffer|Teil|Abschnitt|Kapitel|Anlage)[ \u00a0](\d{{1,2}}|{_ROMAN})\b:?"),
    ),
    (NumberFamily.DECIMAL, re.compile(r"(\d{1,2}(?:\.\d{1,2})+\.?|\d{1,2}\.)(?=\s|$)")),
    # "2    Ziele" has no point, but a gap as only a number in front has.
    (NumberFamily.DECIMAL, re.compile(r"(\d{1,2})(?=\t|[ \u00a0]{2,}[A-ZÄÖÜ])")),
    (NumberFamily.ROMAN, re.compile(rf"({_ROMAN})(?:\.|\))(?=\s|$)")),
    (NumberFamily.CAPITAL, re.compile(r"([A-Z])(?:\.|\))(?=\s|$)")),
    (NumberFamily.DASH, re.compile(r"([-–—•·▪■●○◦►➢➔*])(?=\s)")),
)
_YEAR = re.compile(r"(?:19|20)\d\d\b")
_SENTENCE_END = re.compile(r"[.;:,!?]\W*$")
_ROMAN_DIGITS = {"I": 1, "V": 5, "X": 10, "L": 50}


def hand_number(line: str) -> HandNumber | None:
    """The number ``line`` begins with, or ``None``; dates and ordinals ("1. Januar") are none."""
    for family, pattern in _PATTERNS:
        match = pattern.match(line)
        if match is None or not match[1]:
            continue
        rest = line[match.end() :].strip()
        if family is NumberFamily.DECIMAL and _is_date_or_ordinal(match[1], rest):
            return None
        return HandNumber(family=family, steps=_steps(family, match[1]), rest=rest)
    return None


def follows(previous: HandNumber, current: HandNumber) -> bool:
    """Whether ``current`` comes next after ``previous`` in one list."""
    if previous.family is not current.family:
        return False
    if current.family is NumberFamily.DASH:
        return True
    before, after = previous.steps, current.steps
    if len(after) > len(before):
        return after[: len(before)] == before and after[-1] == 1
    return after[:-1] == before[: len(after) - 1] and after[-1] == before[len(after) - 1] + 1


def begins_item(line: str, before: str, opening: HandNumber | None) -> bool:
    """Whether ``line`` inside a paragraph begins an item of its own.

    ``before`` is the line above, ``opening`` the number of the last item of this paragraph. A
    line that merely happens to begin with a citation or an ordinal goes on with the sentence.
    """
    number = hand_number(line)
    if number is None:
        return False
    if _closes_bracket(line, before):
        return False
    if opening is not None and follows(opening, number):
        return True
    ended = bool(_SENTENCE_END.search(before))
    if number.family is NumberFamily.DASH:
        return ended or not _is_closed_again(number.rest) or number.rest.endswith(("-", "–", "—"))
    if is_in(last_word(before), "cites") or re.search(r"§§?[ \u00a0]?\d+[a-z]?$", before):
        return False
    if number.family in (NumberFamily.SECTION, NumberFamily.NAMED):
        return ended and not before.rstrip().endswith(",") and is_heading_of_section(number)
    if number.family in (NumberFamily.DECIMAL, NumberFamily.ROMAN, NumberFamily.CAPITAL):
        return ended
    return True


def _closes_bracket(line: str, before: str) -> bool:
    """Whether "II)" or "a)" ends a bracket that the line above opened ("(§ 16a SGB" / "II)")."""
    is_closing = not line.startswith("(") and line.split(maxsplit=1)[0].endswith(")")
    return is_closing and before.count("(") > before.count(")")


def without_tab_after_number(line: str) -> str:
    """``line`` with a blank instead of the tab between its number and its text."""
    head, tab, rest = line.partition("\t")
    number = hand_number(f"{head}\t") if tab and rest else None
    return f"{head} {rest}" if number is not None and not number.rest else line


def is_heading_of_section(number: HandNumber) -> bool:
    """Whether "§ 3 …" heads a section rather than cites one ("§ 3 Abs. 1 SGB II")."""
    word = first_word(number.rest)
    return not is_in(word, "citation_goes_on") and not number.rest[:1].islower()


def _is_closed_again(rest: str) -> bool:
    """A dash that is answered by a second one in the same line encloses an insertion."""
    return bool(re.search(r"\s[-–—](?:\s|$)", rest))


def _is_date_or_ordinal(number: str, rest: str) -> bool:
    word = first_word(rest)
    known = any(
        is_in(form, name) for form in (word, word.rstrip(".")) for name in ("months", "ordinal_nouns")
    )
    if known or _YEAR.match(rest):
        return True
    if number.startswith("0"):
        return True
    parts = number.strip(".").split(".")
    return len(parts) == 2 and number.endswith(".") and int(parts[0]) > 12 and int(parts[1]) <= 12


def _steps(family: NumberFamily, text: str) -> tuple[int, ...]:
    if family is NumberFamily.DASH:
        return (0,)
    if family is NumberFamily.DECIMAL:
        return tuple(int(part) for part in text.strip(".").split("."))
    if text.isdigit():
        return (int(text),)
    if family in (NumberFamily.ROMAN, NumberFamily.NAMED, NumberFamily.DIGIT_BRACKET):
        return (_roman_value(text),)
    return (ord(text[-1].lower()) - ord("a") + 1 + (26 if len(text) > 1 else 0),)


def _roman_value(text: str) -> int:
    total = 0
    for sign, following in zip(text, [*text[1:], ""], strict=True):
        amount = _ROMAN_DIGITS.get(sign, 0)
        total += -amount if amount < _ROMAN_DIGITS.get(following, 0) else amount
    return total
