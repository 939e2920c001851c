"""The targets as a table: what each is, whose it is, and the three judgements on it."""

from collections.abc import Iterator

from zielkreis.cli.layout import WIDTH, Ink, section, shortened, wrapped
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
_WIDTHS = (22, 24, 11, 8, 8, 7)
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
            yield _row(statement, ink)
        yield from wrapped("eigen: liegt in der Zuständigkeit eines Vertragspartners")
    yield ""
    yield from wrapped(_shares(report))
    yield from wrapped(
        f"Verbindliche Pflichten: {report.duties.upper} der oberen Seite, {report.duties.lower} der unteren."
    )


def _row(statement: Statement, ink: Ink) -> str:
    names = (
        statement.place,
        statement.text,
        german(statement.responsibility) if statement.responsibility else "–",
    )
    cells = [
        shortened(words, width - 1).ljust(width) for words, width in zip(names, _WIDTHS[:3], strict=True)
    ]
    judgements = statement.judgements
    if judgements is not None:
        outcomes = (judgements.precise, judgements.measurable, judgements.within_scope)
        cells += [
            ink.outcome(outcome, _ANSWERS[outcome].ljust(width))
            for outcome, width in zip(outcomes, _WIDTHS[3:], strict=True)
        ]
    return "".join(cells).rstrip()


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


assert sum(_WIDTHS) == WIDTH  # noqa: S101 - the table fills the line
