"""The first screen: what paper this is, what holds and what does not, what matters most."""

from collections.abc import Iterator

from zielkreis.cli.layout import WIDTH, Ink, labelled, shortened, wrapped
from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.codes import FindingClass, Outcome
from zielkreis.domain.values.report import CheckedDraft, Judgement, Report
from zielkreis.domain.values.report_words import (
    point_of,
    tally,
    title_in_overview,
    types_in_words,
    year_in_words,
)
from zielkreis.domain.values.waived import is_waived, nothing_standing, standing_report
from zielkreis.domain.values.words import german
from zielkreis.service.main_points import main_points, outcomes_by_class

LINES_OF_A_SCREEN = 24
_NAME_COLUMN, _OUTCOME_COLUMN = 10, 15


def first_screen(checked: CheckedDraft, ink: Ink) -> list[str]:
    """At most 24 lines, and more only where cautions need them; they leave fewer points."""
    lines = [
        *_paper(checked.agreement, checked.report, ink),
        *_cautions(checked.report, ink),
        "",
        ink.heading("Was gilt und was nicht"),
        *_outcomes(checked, ink),
    ]
    return [*lines, *_points(checked, ink, room=LINES_OF_A_SCREEN - len(lines))]


def _paper(agreement: Agreement, report: Report, ink: Ink) -> Iterator[str]:
    parties = "; ".join(party.name for party in agreement.parties) or "nicht erkannt"
    yield ink.heading(shortened(agreement.title or "Entwurf ohne Titel", WIDTH))
    yield from wrapped(f"{types_in_words(agreement)}. {year_in_words(agreement)}.", most=2)
    yield from wrapped(f"Vertragspartner: {parties}", hanging=2, most=2)
    day, _, _ = report.on_reason.partition(". ")  # the whole of it stands under „Grundlage“
    yield from wrapped(f"Rechtsstand: {day.rstrip('.')}.", hanging=2, most=2)


def _cautions(report: Report, ink: Ink) -> Iterator[str]:
    for caution in report.cautions:
        yield ""
        yield from (
            ink.outcome(Outcome.NOT_MET, line) for line in wrapped(f"ACHTUNG: {caution.text}", hanging=2)
        )
        yield from labelled("Was tun", caution.remedy)


def _outcomes(checked: CheckedDraft, ink: Ink) -> Iterator[str]:
    report = checked.report
    of_class = {each: _of_class(report, each) for each in FindingClass}
    for judgement in of_class[FindingClass.DEMAND]:
        aside = "zurückgestellt · " if is_waived(checked, judgement) else ""
        yield _row(judgement.id, judgement.outcome, aside + title_in_overview(judgement), ink)
    outcomes = outcomes_by_class(report)
    for name in (FindingClass.LAW, FindingClass.CRAFT):
        waived = sum(is_waived(checked, each) for each in of_class[name])
        words = tally(of_class[name]) + (f"; {waived} zurückgestellt" if waived else "")
        yield _row(german(name), outcomes[name], words, ink)


def _row(name: str, outcome: Outcome, words: str, ink: Ink) -> str:
    width = WIDTH - 2 - _NAME_COLUMN - _OUTCOME_COLUMN
    word = ink.outcome(outcome, german(outcome).ljust(_OUTCOME_COLUMN))
    return f"  {name:<{_NAME_COLUMN}}{word}{shortened(words, width)}"


def _points(checked: CheckedDraft, ink: Ink, *, room: int) -> Iterator[str]:
    points = main_points(standing_report(checked))
    yield ""
    if not points:
        yield ink.heading(nothing_standing(checked))
        return
    yield ink.heading("Was am meisten zählt")
    room -= 2
    for number, point in enumerate(points, start=1):
        lines = wrapped(f"{number}. {point_of(point)} {point.reason}", hanging=3, most=2)
        room -= len(lines)
        if number == 1 or room >= 0:
            yield from lines


def _of_class(report: Report, name: FindingClass) -> list[Judgement]:
    return [judgement for judgement in report.judgements if judgement.finding_class is name]
