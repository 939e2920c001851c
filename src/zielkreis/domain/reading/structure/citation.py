"""The citation of a clause, as a lawyer would write it."""

import re

from zielkreis.domain.reading.structure.numerals import Numeral, Style
from zielkreis.domain.reading.structure.steps import Path, Step

_COUNTED_HEADING = re.compile(
    r"(?:Ziel|Teilziel|Handlungsfeld|Schwerpunkt|Themenfeld|Baustein|Anlage|Anhang)\s\d+(?:\.\d+)*[a-z]?(?=\W|$)"
)
#: Below these a number is a Nummer; elsewhere it is a Ziffer.
_COUNTING = (
    Style.SECTION, Style.ARTICLE, Style.BRACKETED, Style.LETTER, Style.COUNTED, Style.DECIMAL, Style.ZIFFER,
    Style.BULLET,
)  # fmt: skip


def cite_clause(path: Path) -> str:
    """``§ 2 Abs. 1 Buchst. a``, ``II.3``, ``III. § 2 Abs. 1``, ``Ziffer 4.2``, ``Präambel``.

    Headings without number are named only where nothing above or below them is numbered, or
    where the first number counts within them (``Unterstützung Nr. 2``). Empty for an empty path.
    """
    label = ""
    before: Numeral | None = None
    for step in path:
        if step.numeral is None:
            label = label if before else _short(step.heading) or label
        else:
            label = _joined(label, before, step.numeral)
            before = step.numeral
    return label


def cite_place(clause: str, *, paragraph: int = 0, sentence: int = 0) -> str:
    """The clause with the number of its paragraph and sentence, each only if it is above 0.

    An unnumbered paragraph is an Absatz of its clause; inside an Absatz it is an Unterabsatz.
    """
    if paragraph:
        clause = f"{clause} {'UAbs.' if ' Abs. ' in f' {clause}' else 'Abs.'} {paragraph}".strip()
    return f"{clause} Satz {sentence}".strip() if sentence else clause


def cite_row(clause: str, *, table: int, row: int) -> str:
    """``§ 3 Tabelle 1 Zeile 2``: tables count through the paper, rows without the head of the table."""
    return f"{clause} Tabelle {table} Zeile {row}".strip()


def cite_section(path: Path) -> str:
    """The headings from the top with their numbers, joined by " / "."""
    return " / ".join(_named(step) for step in path if step.is_heading)


def _named(step: Step) -> str:
    if step.numeral is None:
        return step.heading
    return f"{step.numeral.printed} {step.heading}".strip()


def _short(heading: str) -> str:
    """ "Ziel 1" of "Ziel 1 – Hilfebedürftigkeit": a heading that has its number in its words."""
    counted = _COUNTED_HEADING.match(heading)
    return counted[0] if counted else heading


def _joined(label: str, before: Numeral | None, numeral: Numeral) -> str:
    words = _words(label, before, numeral)
    outer = before is not None and before.style in (Style.ROMAN, Style.CAPITAL)
    if outer and numeral.style is Style.DECIMAL and before is not None and before.printed.endswith("."):
        return f"{label}{words}"
    if before is not None and _extends(before, numeral):
        return f"{label.removesuffix(_dotted(before))}{words}"
    return f"{label} {words}".strip()


def _words(label: str, before: Numeral | None, numeral: Numeral) -> str:
    match numeral.style:
        case Style.SECTION:
            return f"§ {numeral.value[0]}{numeral.suffix}"
        case Style.ARTICLE:
            return f"Artikel {numeral.value[0]}{numeral.suffix}"
        case Style.BRACKETED:
            return f"Abs. {numeral.value[0]}{numeral.suffix}"
        case Style.COUNTED:
            return f"Nr. {numeral.value[0]}"
        case Style.LETTER:
            return f"Buchst. {_sign(numeral)}"
        case Style.DOUBLE_LETTER:
            return f"Doppelbuchst. {_sign(numeral)}"
        case Style.SMALL_ROMAN:
            return f"Nr. {_sign(numeral)}"
        case Style.BULLET:
            return f"Spiegelstrich {numeral.value[0]}" if numeral.value else ""
        case Style.ZIFFER | Style.DECIMAL:
            return _counted(label, before, numeral)
        case _:
            return numeral.printed.rstrip(":")


def _counted(label: str, before: Numeral | None, numeral: Numeral) -> str:
    if before is not None and (before.style in (Style.ROMAN, Style.CAPITAL) or _extends(before, numeral)):
        return _dotted(numeral)
    if before is not None and before.style in _COUNTING:
        return f"Nr. {_dotted(numeral)}"
    if label and before is None and len(numeral.value) == 1:
        return f"Nr. {_dotted(numeral)}"
    return f"Ziffer {_dotted(numeral)}"


def _extends(before: Numeral, numeral: Numeral) -> bool:
    """Whether 2.1 stands below 2."""
    dotted = (Style.DECIMAL, Style.ZIFFER)
    inside = numeral.value[: len(before.value)] == before.value and len(numeral.value) > len(before.value)
    return before.style in dotted and numeral.style is Style.DECIMAL and inside


def _dotted(numeral: Numeral) -> str:
    return ".".join(str(part) for part in numeral.value)


def _sign(numeral: Numeral) -> str:
    return numeral.printed.strip("().")
