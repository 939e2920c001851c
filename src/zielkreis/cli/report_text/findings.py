"""Each finding with its reason, norm, places, remedy and limits; the three classes apart."""

from collections.abc import Iterator

from zielkreis.cli.layout import Ink, labelled, quoted, section, wrapped
from zielkreis.domain.values.codes import Outcome
from zielkreis.domain.values.place import Place
from zielkreis.domain.values.report import Judgement, Report
from zielkreis.domain.values.report_words import (
    CLASS_HEADINGS,
    foundation_of,
    name_of,
    not_applicable_by_reason,
)
from zielkreis.domain.values.words import german

MOST_PLACES = 4


def findings(report: Report, ink: Ink) -> Iterator[str]:
    """All findings, law first."""
    for name, heading in CLASS_HEADINGS.items():
        judgements = [each for each in report.judgements if each.finding_class is name]
        yield from section(heading, ink)
        if not judgements:
            yield "Keine Befunde."
        for judgement in judgements:
            if judgement.outcome is not Outcome.NOT_APPLICABLE:
                yield from _finding(judgement, ink)
        yield from _not_applicable(judgements)


def _finding(judgement: Judgement, ink: Ink) -> Iterator[str]:
    yield ""
    yield from (ink.outcome(judgement.outcome, line) for line in wrapped(_headline(judgement), hanging=2))
    yield from wrapped(judgement.reason, indent=2)
    yield from labelled(*foundation_of(judgement))
    yield from _places(judgement.places)
    for label, text in (
        ("Fehlt", judgement.absent),
        ("Abhilfe", judgement.remedy),
        ("Grenzen", judgement.limits),
    ):
        if text:
            yield from labelled(label, text)


def _headline(judgement: Judgement) -> str:
    parts = (name_of(judgement), german(judgement.outcome), judgement.title)
    return " · ".join(dict.fromkeys(parts))


def _places(places: tuple[Place, ...]) -> Iterator[str]:
    for place in places[:MOST_PLACES]:
        yield from labelled("Stelle", f"{place.place} {quoted(place.quote)}", most=3)
    if len(places) > MOST_PLACES:
        rest = dict.fromkeys(place.place for place in places[MOST_PLACES:])
        yield from labelled(f"und {len(places) - MOST_PLACES} weitere", ", ".join(rest))


def _not_applicable(judgements: list[Judgement]) -> Iterator[str]:
    reasons = not_applicable_by_reason(judgements)
    if reasons:
        yield ""
        yield "Entfällt"
    for reason, ids in reasons.items():
        yield from wrapped(f"{', '.join(ids)}: {reason}", indent=2, hanging=2)
