"""An agreement as it was read: head, parties, signatures and every statement with its labels."""

from collections.abc import Iterable, Iterator
from datetime import date

from zielkreis.cli.layout import WIDTH, Ink, labelled, section, shortened, wrapped
from zielkreis.cli.reading_text.statement import statement_as_text
from zielkreis.cli.remarks import remarks
from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.codes import Kind, PartyCode
from zielkreis.domain.values.report_words import term_in_words, types_in_words
from zielkreis.domain.values.words import german


def agreement_as_text(agreement: Agreement, *, colour: bool) -> str:
    """All that was understood, in lines of 80 columns."""
    ink = Ink(colour=colour)
    lines = [
        *_head(agreement, ink),
        *_parties(agreement, ink),
        *_signatories(agreement, ink),
        *_statements(agreement, ink),
        *remarks(agreement, ink),
    ]
    return "\n".join(lines) + "\n"


def _head(agreement: Agreement, ink: Ink) -> Iterator[str]:
    counts = [(german(kind), sum(1 for each in agreement.statements if each.kind is kind)) for kind in Kind]
    yield ink.heading(shortened(agreement.title or "Entwurf ohne Titel", WIDTH))
    yield from labelled("Art", types_in_words(agreement), indent=0)
    yield from labelled("Planungsjahr", str(agreement.year or "nicht genannt"), indent=0)
    yield from labelled("Geschlossen am", _day(agreement.concluded_on), indent=0)
    yield from labelled("Laufzeit", term_in_words(agreement.term), indent=0)
    yield from labelled(
        "Aussagen", ", ".join(f"{count} × {word}" for word, count in counts if count) or "keine", indent=0
    )


def _parties(agreement: Agreement, ink: Ink) -> Iterator[str]:
    rows = (
        (
            party.code,
            party.name + (f", vertreten durch {party.represented_by}" if party.represented_by else ""),
        )
        for party in agreement.parties
    )
    yield from _by_code("Vertragspartner", rows, ink, otherwise="nicht erkannt")


def _signatories(agreement: Agreement, ink: Ink) -> Iterator[str]:
    rows = (
        (line.code, german(line.role) + (f" ({line.function})" if line.function else ""))
        for line in agreement.signatories
    )
    yield from _by_code("Unterschriften", rows, ink, otherwise="keine Unterschriftszeile erkannt")


def _by_code(
    heading: str, rows: Iterable[tuple[PartyCode, str]], ink: Ink, *, otherwise: str
) -> Iterator[str]:
    """A section with a line for each body: its code and what is said of it."""
    yield from section(heading, ink)
    lines = [line for code, words in rows for line in wrapped(f"{code:<5} {words}", hanging=6)]
    yield from lines or [otherwise]


def _statements(agreement: Agreement, ink: Ink) -> Iterator[str]:
    yield from section("Aussagen", ink)
    above: str | None = None
    for statement in agreement.statements:
        if statement.section != above:
            above = statement.section
            yield ""
            yield from (ink.heading(line) for line in wrapped(above or "Ohne Überschrift"))
        yield from statement_as_text(statement, ink)
    if not agreement.statements:
        yield "keine"


def _day(day: date | None) -> str:
    return f"{day:%d.%m.%Y}" if day else "nicht genannt"
