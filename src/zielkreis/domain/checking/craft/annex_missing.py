"""An annex the text refers to but that does not follow."""

import re
from datetime import date

from zielkreis.domain.checking.counting import listed
from zielkreis.domain.checking.craft.collecting import Flaw, as_fault
from zielkreis.domain.checking.places import place_at
from zielkreis.domain.checking.rule import rule
from zielkreis.domain.checking.subject import Subject
from zielkreis.domain.checking.verdict import Verdict
from zielkreis.domain.checking.words import WordList
from zielkreis.domain.german.folding import fold
from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.codes import FindingClass

_ANNEX_LINE = re.compile(r"^\W*Anlagen?\b[ ]?(?P<number>\d+[a-z]?|[A-Z]\b)?[^.\n]{0,70}$", re.MULTILINE)
_NUMBER = re.compile(r"Anlagen?\s(?P<number>\d+[a-z]?|[A-Z]\b)")
_UNNUMBERED = ""


@rule(
    id="annex_missing",
    title="Liegt jede Anlage bei, auf die der Text verweist?",
    finding_class=FindingClass.CRAFT,
    citation="Handwerk: Anlagen",
    valid_from=date(2011, 1, 1),
    limits="Gesehen wird nur die eine Datei. Liegt die Anlage als eigene Datei vor, trifft der Befund "
    "nicht zu.",
)
def annex_missing(subject: Subject) -> Verdict | None:
    """A fault if the text refers to an annex and no line of the paper begins one."""
    agreement = subject.agreement
    present = _present(agreement)
    missing = {
        (start, end): number
        for start, end in subject.words.spans(WordList.ANNEX_REFERENCE, agreement.text)
        if (number := _number(agreement.text[start:end])) not in present
        and not (number == _UNNUMBERED and present)
        and not _is_annex_line(agreement, start)
    }
    names = [f"Anlage {number}".strip() for number in dict.fromkeys(missing.values())]
    flaws = [
        Flaw(
            sentence=f"Der Text verweist auf „{name}“; sie folgt nicht.",
            places=tuple(
                place_at(agreement, *span)
                for span, number in missing.items()
                if f"Anlage {number}".strip() == name
            ),
        )
        for name in names
    ]
    return as_fault(
        "annex_missing", flaws, absent=listed(names), remedy="Die Anlage beifügen oder den Verweis streichen."
    )


def _present(agreement: Agreement) -> set[str]:
    """The numbers of the annexes in the paper; an annex without number counts for all references."""
    headings = [text for clause in agreement.clauses for text in (clause.heading, clause.label) if text]
    lines = [match["number"] for match in _ANNEX_LINE.finditer(fold(agreement.text))]
    lines += [match["number"] for text in headings if (match := _ANNEX_LINE.match(fold(text)))]
    return {number or _UNNUMBERED for number in lines}


def _number(words: str) -> str:
    match = _NUMBER.search(fold(words))
    return match["number"] if match else _UNNUMBERED


def _is_annex_line(agreement: Agreement, start: int) -> bool:
    line = fold(agreement.text)[agreement.text.rfind("\n", 0, start) + 1 :].split("\n", 1)[0]
    return _ANNEX_LINE.match(line) is not None
