"""Numbers in running German text: digits, words and fractions, with signs and multipliers."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from zielkreis.domain.german.date_scan import scan_dates
from zielkreis.domain.german.folding import fold
from zielkreis.domain.german.labels import find_label_stretches
from zielkreis.domain.german.number_words import find_fractions, find_number_words
from zielkreis.domain.german.numerals import MULTIPLIERS, Reading
from zielkreis.domain.german.taken import TakenPlaces


class NumberKind(StrEnum):
    """How a number is written."""

    DIGITS = "digits"
    WORDS = "words"
    FRACTION = "fraction"


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundNumber:
    """A number at ``text[start:end]``, its sign and multiplier ("Mio.") included.

    ``value`` is signed; a fraction is a quotient ("zwei Drittel" is 0.666…). ``sign`` is ``+``,
    ``-`` or ``±`` as written and empty where none is; ``±`` leaves the value positive.
    """

    start: int
    end: int
    value: Decimal
    kind: NumberKind
    sign: str = ""


_DIGITS = re.compile(
    r"""(?<! \w ) (?<! [^\W\d_]- ) (?<! \d[.,/] ) (?<! [_.]\. )
    (?P<digits>
        [1-9]\d{0,2} (?: \.\d{3} )+ (?: ,\d+ )?
      | [1-9]\d{0,2} (?: [ ]\d{3} )+ (?: ,\d+ )? (?! \d )
      | \d+ ,\d+
      | \d+ \.\d{1,2} (?= \s? (?: % | [Pp]rozent | v\.\s?H | Mio | Mrd ) )
      | \d+
    )
    (?! \d | [.,/]\d | -? (?! -?[Pp]rozent | EUR | Euro | TEUR | T€ | Mio | Mrd | Tsd | v\. ) [^\W\d_] )
    (?: ,[-–—]{1,2} )?
    (?: \s? (?P<multiplier> Mio\b\.? | Mill\b\. | Million(?:en)?\b | Mrd\b\.? | Milliarden?\b | Tsd\b\.?
        | Tausend\b | T(?= €|EUR ) ) )?""",
    re.VERBOSE,
)
# "- 5" with a blank is a sign after "=", "|", ":", "(" only: elsewhere it is a list dash or a range.
_SIGN = re.compile(
    r"""(?: (?<! [^\s(=|:<>~≥≤"'/] ) (?P<tight> [-–+±] ) | (?P<commercial> \./\. \s? )
    | \b (?P<word> [Pp]lus | [Mm]inus ) \s | (?<! [^\s(=|:<>~≥≤"'] ) (?P<loose> [+±] ) \s
    | [=|:(] \s? (?P<marked> [-–] \s ) ) $""",
    re.VERBOSE,
)
_WHOLE_CELL = re.compile(
    r"\s* [-–] \s \d[\d.,]* \s? (?: % | v\.\s?H\. | Prozent\w* | € | EUR )? \s*", re.VERBOSE
)
_LONGEST_SIGN = 10
_ANY_DIGIT = re.compile(r"\d")


def _sign_before(folded: str, start: int) -> tuple[str, int]:
    """Sign of the number that starts at ``start``, and where the sign starts."""
    window = max(0, start - _LONGEST_SIGN)
    match = _SIGN.search(folded[window:start])
    if match is None or match.lastgroup is None:
        if _WHOLE_CELL.fullmatch(folded) and not folded[:start].strip(" -–"):
            return "-", len(folded) - len(folded.lstrip())
        return "", start
    written = match[match.lastgroup].strip()
    sign = {"–": "-", "./.": "-", "plus": "+", "minus": "-"}.get(written.lower(), written)
    if match.lastgroup == "loose" and folded[: window + match.start()].rstrip()[-1:].isdigit():
        return "", start
    return sign, window + match.start(match.lastgroup)


def _value_of_digits(digits: str, multiplier: str | None) -> Decimal:
    if "," in digits or re.fullmatch(r"\d{1,3}(?:[. ]\d{3})+", digits):
        digits = digits.replace(".", "").replace(" ", "").replace(",", ".")
    value = Decimal(digits)
    if multiplier:
        value *= MULTIPLIERS[multiplier.lower().rstrip(".")]
        return value.to_integral_value() if value == value.to_integral_value() else value
    return value


def _find_digits(folded: str) -> Iterator[FoundNumber]:
    for match in _DIGITS.finditer(folded):
        sign, start = _sign_before(folded, match.start())
        value = _value_of_digits(match["digits"], match["multiplier"])
        yield FoundNumber(
            start=start,
            end=match.end(),
            value=value.copy_negate() if sign == "-" and value else value,
            kind=NumberKind.DIGITS,
            sign=sign,
        )


def _signed(folded: str, reading: Reading, kind: NumberKind) -> FoundNumber:
    sign, start = _sign_before(folded, reading.start)
    value = -reading.value if sign == "-" else reading.value
    return FoundNumber(start=start, end=reading.end, value=value, kind=kind, sign=sign)


def _candidates(folded: str) -> Iterator[FoundNumber]:
    """All readings, those that win an overlap first."""
    for fraction in find_fractions(folded):
        yield _signed(folded, fraction, NumberKind.FRACTION)
    for words in find_number_words(folded):
        yield _signed(folded, words, NumberKind.WORDS)
    yield from _find_digits(folded)


def find_numbers(text: str) -> tuple[FoundNumber, ...]:
    """All numbers of the text that count something, in order of place and without overlap.

    Numbers of citations, enumerations, dates and clock times are left out, and so is the
    indefinite article.
    """
    folded = fold(text)
    taken = TakenPlaces(len(folded))
    if _ANY_DIGIT.search(folded):
        for start, end in find_label_stretches(folded):
            taken.take(start, end)
        for form in scan_dates(folded):
            taken.take(form.start, form.end)
    found: list[FoundNumber] = []
    for number in _candidates(folded):
        if taken.is_free(number.start, number.end):
            found.append(number)
            taken.take(number.start, number.end)
    return tuple(sorted(found, key=lambda number: number.start))


def parse_number(text: str) -> Decimal:
    """Value of a text that is one number ("1.950,00", "−2,5", "zwölf", "13,5 Mio.").

    Raises ``ValueError`` if it is anything else.
    """
    folded = fold(text).strip()
    for number in _candidates(folded):
        if (number.start, number.end) == (0, len(folded)):
            return number.value
    raise ValueError(f"„{text}“ ist keine Zahl; lesbar sind etwa 3.500, 2,5, −0,5, 13,5 Mio. und zwölf.")


def print_number(value: Decimal, *, places: int | None = None) -> str:
    """The number as German text prints it: "1.950.000,00", "−2,5".

    ``places`` rounds half up to that many decimal places; without it all digits are printed.
    Raises ``ValueError`` for a value that is not finite.
    """
    if not value.is_finite():
        raise ValueError(f"{value} lässt sich nicht als Zahl drucken.")
    if places is not None:
        value = value.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)
    digits = f"{abs(value):,f}".translate(str.maketrans(",.", ".,"))
    return f"−{digits}" if value < 0 else digits
