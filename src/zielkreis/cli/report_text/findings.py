"""Each finding with its reason, norm, places, remedy and limits; the three classes apart."""

from collections.abc import Iterator

from zielkreis.cli.layout import Ink, labelled, quoted, section, wrapped
from zielkreis.cli.report_text.proposals import proposals
from zielkreis.domain.values.codes import Outcome
from zielkreis.domain.values.proposal import ProposedWording
from zielkreis.domain.values.report import CheckedDraft, Judgement
from zielkreis.domain.values.report_words import (
    CLASS_HEADINGS,
    foundation_of,
    key_of,
    name_of,
    not_applicable_by_reason,
    reason_in_full,
)
from zielkreis.domain.values.waived import dropped_in_words, dropped_waivers, is_waived, waiver_marks
from zielkreis.domain.values.words import german

MOST_PLACES = 4
#: What is met needs no more than an example of where.
MOST_PLACES_MET = 2


def findings(checked: CheckedDraft, ink: Ink) -> Iterator[str]:
    """All findings, law first, then what was set aside and no longer is."""
    report = checked.report
    seen: set[ProposedWording] = set()
    for name, heading in CLASS_HEADINGS.items():
        judgements = [each for each in report.judgements if each.finding_class is name]
        yield from section(heading, ink)
        if not judgements:
            yield "Keine Befunde."
        for judgement in judgements:
            if judgement.outcome is not Outcome.NOT_APPLICABLE:
                yield from _finding(checked, judgement, ink, seen)
        yield from _not_applicable(judgements)
    yield from _dropped(checked, ink)


def _finding(
    checked: CheckedDraft, judgement: Judgement, ink: Ink, seen: set[ProposedWording]
) -> Iterator[str]:
    yield ""
    headline = _headline(judgement, aside=is_waived(checked, judgement))
    yield from (ink.outcome(judgement.outcome, line) for line in wrapped(headline, hanging=2))
    for mark in waiver_marks(checked, judgement):
        yield from wrapped(f"{mark[:1].upper()}{mark[1:]}", indent=2, hanging=2)
    yield from wrapped(reason_in_full(judgement), indent=2)
    yield from labelled(*foundation_of(judgement))
    yield from _places(judgement)
    for label, text in (("Fehlt", judgement.absent), ("Abhilfe", judgement.remedy)):
        if text:
            yield from labelled(label, text)
    yield from proposals(checked, judgement, seen)
    for label, text in (
        ("Grenzen", judgement.limits),
        ("Kennung", key_of(judgement)),
    ):
        if text:
            yield from labelled(label, text)


def _headline(judgement: Judgement, *, aside: bool) -> str:
    outcome = german(judgement.outcome) + (", zurückgestellt" if aside else "")
    return " · ".join(dict.fromkeys((name_of(judgement), outcome, judgement.title)))


def _dropped(checked: CheckedDraft, ink: Ink) -> Iterator[str]:
    """Waivers without effect: what they were for counts again."""
    dropped = dropped_waivers(checked)
    if dropped:
        yield from section("Zurückstellungen ohne Wirkung", ink)
    for each in dropped:
        yield from wrapped(f"- {dropped_in_words(each)}", hanging=2)


def _places(judgement: Judgement) -> Iterator[str]:
    places, is_met = judgement.places, judgement.outcome is Outcome.MET
    most = MOST_PLACES_MET if is_met else MOST_PLACES
    for place in places[:most]:
        yield from labelled("Stelle", f"{place.place} {quoted(place.quote)}", most=3)
    if len(places) > most:
        rest = dict.fromkeys(place.place for place in places[most:])
        yield from labelled(f"und {len(places) - most} weitere", ", ".join(rest))


def _not_applicable(judgements: list[Judgement]) -> Iterator[str]:
    reasons = not_applicable_by_reason(judgements)
    if reasons:
        yield ""
        yield "Entfällt"
    for reason, names in reasons.items():
        yield from wrapped(reason, indent=2, hanging=2)
        for name in names:
            yield from wrapped(f"– {name}", indent=4, hanging=2)
