"""The targets as a table: what each is, whose it is, and the three judgements on it."""

from collections.abc import Iterator
from itertools import zip_longest

from zielkreis.cli.layout import Ink, in_column, section, wrapped
from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.codes import Kind, Outcome
from zielkreis.domain.values.report import Report
from zielkreis.domain.values.statement import Statement
from zielkreis.domain.values.words import german

_ANSWERS = {
    Outcome.MET: "ja",
    Outcome.NOT_MET: "nein",
    Outcome.UNDECIDED: "offen",
    Outcome.NOT_APPLICABLE: "–",
}
_WIDTHS = (21, 27, 11, 8, 8, 5)
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
    yield from wrapped(_shares(report))
    yield from wrapped(
        f"Verbindliche Pflichten: {report.duties.upper} der oberen Seite, {report.duties.lower} der unteren."
    )


def _row(statement: Statement, ink: Ink) -> Iterator[str]:
    """A row of up to two lines: place and words go on below, the rest stands in the first."""
    place, words = (
        in_column(text, width - 1, most=2)
        for text, width in zip((statement.place, statement.text), _WIDTHS, strict=False)
    )
    whose = german(statement.responsibility) if statement.responsibility else "–"
    judgements = statement.judgements
    outcomes = (
        (judgements.precise, judgements.measurable, judgements.within_scope)
        if judgements is not None
        else (Outcome.NOT_APPLICABLE,) * 3
    )
    answers = "".join(
        ink.outcome(outcome, _ANSWERS[outcome].ljust(width))
        for outcome, width in zip(outcomes, _WIDTHS[3:], strict=True)
    )
    for number, (left, middle) in enumerate(zip_longest(place, words, fillvalue="")):
        start = f"{left:<{_WIDTHS[0]}}{middle:<{_WIDTHS[1]}}"
        yield (f"{start}{whose:<{_WIDTHS[2]}}{answers}" if number == 0 else start).rstrip()


def _shares(report: Report) -> str:
    shares = report.shares
    counts = (
        (shares.municipal, "kommunal"),
        (shares.agency, "Agentur"),
        (shares.shared, "gemeinsam"),
        (shares.unclear, "unklar"),
        (shares.none, "keine Leistung"),
    )
    named = ", ".join(f"{count} {word}" for count, word in counts if count) or "keine"
    return f"Ziele und Maßnahmen nach Zuständigkeit: {named}."
