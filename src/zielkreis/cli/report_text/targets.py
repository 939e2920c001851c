"""The targets as a table: what each is, whose it is, and the three judgements on it."""

from collections.abc import Iterator
from itertools import zip_longest

from zielkreis.cli.layout import Ink, in_column, section, wrapped
from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.codes import Kind, Outcome
from zielkreis.domain.values.report import Report
from zielkreis.domain.values.report_words import ANSWERS, duties_in_words, shares_in_words
from zielkreis.domain.values.statement import Statement
from zielkreis.domain.values.words import german

_WIDTHS = (19, 29, 11, 8, 8, 5)
_HEAD = ("Stelle", "Ziel", "zuständig", "präzise", "messbar", "eigen")


def targets(agreement: Agreement, report: Report, ink: Ink) -> Iterator[str]:
    """One row a target, then how responsibility and duties divide."""
    statements = [each for each in agreement.statements if each.kind is Kind.TARGET]
    yield from section("Die Ziele im Überblick", ink)
    if not statements:
        yield "Der Entwurf enthält keine Ziele."
    else:
        yield "".join(word.ljust(width) for word, width in zip(_HEAD, _WIDTHS, strict=True)).rstrip()
        for statement in statements:
            yield from _row(statement, ink)
        yield from wrapped("eigen: liegt in der Zuständigkeit eines Vertragspartners")
    yield ""
    yield from wrapped(shares_in_words(report))
    yield from wrapped(duties_in_words(report))


def _row(statement: Statement, ink: Ink) -> Iterator[str]:
    """A row of up to two lines: place and words go on below, the rest stands in the first."""
    place, words = (
        in_column(text, width - 1, most=2)
        for text, width in zip((statement.place, statement.text), _WIDTHS, strict=False)
    )
    whose = german(statement.responsibility).split()[0] if statement.responsibility else "–"
    judgements = statement.judgements
    outcomes = (
        (judgements.precise, judgements.measurable, judgements.within_scope)
        if judgements is not None
        else (Outcome.NOT_APPLICABLE,) * 3
    )
    answers = "".join(
        ink.outcome(outcome, ANSWERS[outcome]) + " " * (width - len(ANSWERS[outcome]))
        for outcome, width in zip(outcomes, _WIDTHS[3:], strict=True)
    )
    for number, (left, middle) in enumerate(zip_longest(place, words, fillvalue="")):
        start = f"{left:<{_WIDTHS[0]}}{middle:<{_WIDTHS[1]}}"
        yield (f"{start}{whose:<{_WIDTHS[2]}}{answers}" if number == 0 else start).rstrip()
