"""The page of indicators: each with its versions, numerator, denominator and what it rests on."""

from collections.abc import Iterator
from datetime import date

from building.markdown import facts, page, table

from zielkreis.domain.law import Evidence, Mark, Timeline
from zielkreis.domain.values.words import german
from zielkreis.service.knowledge import catalogue

_INTRODUCTION = """\
Die Kennzahlen und Ergänzungsgrößen nach § 48a SGB II in den Fassungen der Verordnung und die Daten nach
§ 51b SGB II, wie das Programm sie kennt. „geprüft“ heißt: am Text der Norm gelesen. Bessere Richtung
und Zuständigkeit nennt die Verordnung nicht; sie sind erschlossen."""


def indicators_page() -> str:
    """The whole page."""
    return page("Kennzahlen", _INTRODUCTION, _parts())


def _parts() -> Iterator[str]:
    book = catalogue()
    yield horizon_table(book.horizon)
    for history in book.indicators.values():
        yield f"## {history.id}"
        yield f"{history.kind.german}, Ziel {history.goal}."
        for version in history.versions.versions:
            definition = version.value
            yield f"### {definition.name}: {span(version.first_day, version.last_day)}"
            yield facts(
                (
                    ("Zähler", definition.numerator),
                    ("Nenner", definition.denominator),
                    ("Zeitraum", definition.window.german),
                    ("Bessere Richtung", definition.direction.german),
                    ("Zuständigkeit", german(definition.responsibility)),
                    ("Verfügbar nach", f"{definition.delay_months + definition.follow_up_months} Monaten"),
                    *evidence_facts(version.evidence),
                )
            )
    yield "## Daten nach § 51b SGB II"
    yield table(
        ("Feld", "Seit", "Norm", "Stand"),
        (
            (field.name, day(field.first_day), str(field.evidence.citation), field.evidence.mark.german)
            for field in book.fields
        ),
    )
    yield "## Was keine Kennzahl misst"
    yield "\n".join(f"- **{gap.of}:** {gap.evidence.note}" for gap in book.gaps)


def horizon_table(horizon: Timeline[Mark]) -> str:
    """For which days the text of the norms was read; the weaker of two marks counts."""
    return table(
        ("Zeit", "Wortlaut", "Hinweis"),
        (
            (span(version.first_day, version.last_day), version.value.german, version.evidence.note)
            for version in horizon.versions
        ),
    )


def evidence_facts(evidence: Evidence) -> tuple[tuple[str, str], ...]:
    """Norm, promulgation, mark and day of comparison of a fact of law."""
    return (
        ("Norm", str(evidence.citation)),
        ("Verkündung", evidence.promulgation),
        ("Stand", f"{evidence.mark.german}, verglichen am {day(evidence.checked_on)}"),
        ("Hinweis", evidence.note),
    )


def span(first: date, last: date | None) -> str:
    """``seit 01.01.2011`` or ``01.01.2011 bis 31.12.2018``."""
    return f"{day(first)} bis {day(last)}" if last else f"seit {day(first)}"


def day(value: date) -> str:
    """A day as people write it."""
    return f"{value:%d.%m.%Y}"
