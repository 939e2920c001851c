"""The state of the talks in lines of 80 columns."""

from collections.abc import Iterable, Iterator
from datetime import date

from zielkreis.cli.layout import WIDTH, Ink, in_column, labelled, quoted, section, wrapped
from zielkreis.domain.values.codes import Outcome
from zielkreis.domain.values.german_time import german_time
from zielkreis.domain.values.talks import Answer, DemandState, DueItem, Stands
from zielkreis.domain.values.talks_words import answered_in_words, due_in_words, state_in_words
from zielkreis.domain.values.words import german
from zielkreis.service.talks.show_talks import DemandView, Talks, TrailLine

_COLOURS = {
    DemandState.MET: Outcome.MET,
    DemandState.PARTLY_MET: Outcome.UNDECIDED,
    DemandState.OPEN: Outcome.UNDECIDED,
    DemandState.REFUSED: Outcome.NOT_MET,
}
_MOST_PLACES = 3
_SHORT = {
    Stands.WORDS_STAND: "Worte stehen noch",
    Stands.WORDS_GONE: "Worte geändert",
    Stands.UNKNOWN: "nicht geprüft",
}
_WEIGHT, _TEXT = 14, 18
_LONGEST_WORDS = 400


def talks_as_text(talks: Talks, ink: Ink, *, with_trail: bool = False) -> list[str]:
    """What a reader wants to know before a meeting; ``with_trail`` adds every entry of the journal.

    First one line a demand, then what was said, then each demand with its places, then what is due.
    """
    lines = [
        *_head(talks, ink),
        *_at_a_glance(talks, ink),
        *_said(talks, ink),
        *_demands(talks, ink),
        *_due(talks, ink),
    ]
    return [*lines, *_trail(talks.trail, ink)] if with_trail else lines


def _head(talks: Talks, ink: Ink) -> Iterator[str]:
    matter = talks.matter
    yield ink.heading(matter.title)
    yield f"Stand der Gespräche am {talks.today:%d.%m.%Y}"
    parties = [f"{talks.called(each.authority)} ({german(each.code)})" for each in matter.parties]
    yield from wrapped(f"Vertragspartner: {'; '.join(parties)}", hanging=2)
    version = matter.newest
    if version is None or talks.draft is None:
        yield "Ein Entwurf liegt noch nicht vor."
        return
    check = talks.draft.check
    yield from wrapped(
        f"Neuester Entwurf: Fassung {version.number}, „{version.name}“, eingegangen am "
        f"{version.received_on:%d.%m.%Y} von {talks.called(version.sent_by)}. Geprüft nach dem Recht vom "
        f"{check.law_day:%d.%m.%Y} mit Zielkreis {check.program_version}.",
        hanging=2,
    )


def _at_a_glance(talks: Talks, ink: Ink) -> Iterator[str]:
    yield from section("Forderungen auf einen Blick", ink)
    if not talks.demands:
        yield "Noch keine Forderung eingetragen."
        return
    of_id = max(len(each.standing.demand.id) for each in talks.demands) + 2
    of_state = WIDTH - of_id - _WEIGHT - _TEXT
    yield ink.aside(f"{'':<{of_id}}{'Gewicht':<{_WEIGHT}}{'Antwort':<{of_state}}Im Text heute")
    for view in _ours_first(talks):
        yield from _row(view, ink, of_id, of_state)


def _ours_first(talks: Talks) -> list[DemandView]:
    return sorted(talks.demands, key=lambda each: each.standing.demand.by != talks.matter.house)


def _row(view: DemandView, ink: Ink, of_id: int, of_state: int) -> Iterator[str]:
    demand = view.standing.demand
    states = in_column(state_in_words(view.standing), of_state - 1, most=3)
    yield (
        f"{demand.id:<{of_id}}{german(demand.weight):<{_WEIGHT}}"
        + ink.outcome(_COLOURS[view.standing.state], f"{states[0]:<{of_state}}")
        + _short(view.stands)
    )
    for more in states[1:]:
        yield f"{'':<{of_id + _WEIGHT}}{more}"


def _short(stands: Stands) -> str:
    return _SHORT.get(stands) or german(stands)


def _said(talks: Talks, ink: Ink) -> Iterator[str]:
    yield from section("Was geantwortet wurde", ink)
    if not talks.matter.answers:
        yield "Noch keine Antwort eingetragen."
    for answer in talks.matter.answers:
        yield from _answer(answer, talks)


def _answer(answer: Answer, talks: Talks) -> Iterator[str]:
    house = talks.called(talks.matter.house)
    how = answered_in_words(answer, talks.called, house=house)
    yield from wrapped(f"{answer.id}  {how}:", hanging=4)
    yield from wrapped(quoted(answer.words, longest=_LONGEST_WORDS), indent=4)
    if answer.effects:
        touched = ", ".join(f"{each.demand} {german(each.state)}" for each in answer.effects)
        yield from labelled("Zu", touched, indent=4)
    if answer.evidence:
        yield from labelled("Beleg", ", ".join(each.name for each in answer.evidence), indent=4)


def _demands(talks: Talks, ink: Ink) -> Iterator[str]:
    if talks.demands:
        yield from section("Die Forderungen im Einzelnen", ink)
    for view in _ours_first(talks):
        yield from _demand(view, talks, ink)
        yield ""


def _demand(view: DemandView, talks: Talks, ink: Ink) -> Iterator[str]:
    demand = view.standing.demand
    seen = "; sieht nur Ihr Haus" if view.only_house else ""
    house = talks.matter.house
    noted = "" if demand.by == house else f", erfasst durch {talks.called(house)}"
    raised = f"erhoben von {talks.called(demand.by)} am {demand.raised_on:%d.%m.%Y}{noted}{seen}"
    yield from (ink.heading(line) for line in wrapped(f"{demand.id}  {demand.words}", hanging=3))
    yield from wrapped(f"{german(demand.weight)}, {raised}", indent=3)
    for reason in demand.reasons:
        yield from labelled("Grund", reason, indent=3)
    answers = ", ".join(each.id for each in view.standing.answers)
    state = state_in_words(view.standing) + (f"; Antwort {answers}" if answers else "")
    yield from labelled("Stand", state, indent=3)
    yield from labelled("Im Text heute", _in_text(view), indent=3)
    for place in view.places[:_MOST_PLACES]:
        yield from wrapped(f"{place.place}: {quoted(place.quote)}", indent=5, hanging=2)
    more = len(view.places) - _MOST_PLACES
    if more > 0:
        yield f"     und {more} weitere {'Stelle' if more == 1 else 'Stellen'}"
    for about in view.about[:_MOST_PLACES]:
        yield from labelled("Bezieht sich auf", f"{about.label}: {quoted(about.quote)}", indent=3)
    if view.gap:
        yield from labelled("Achtung", view.gap, indent=3)


def _in_text(view: DemandView) -> str:
    if len(view.findings) == 1:
        return f"{german(view.stands)}. {view.findings[0].reason}"
    reasons = (f"{each.id} {german(each.outcome)}: {each.reason}" for each in view.findings)
    return " ".join([f"{german(view.stands)}.", *reasons])


def _due(talks: Talks, ink: Ink) -> Iterator[str]:
    yield from section("Termine", ink)
    if not (talks.overdue or talks.upcoming or talks.settled):
        yield "Kein Termin eingetragen."
    late = _due_lines(talks.overdue, talks, late=talks.today)
    yield from (ink.outcome(Outcome.NOT_MET, line) for line in late)
    yield from _due_lines(talks.upcoming, talks)
    yield from (ink.aside(line) for line in _due_lines(talks.settled, talks))


def _due_lines(items: Iterable[DueItem], talks: Talks, *, late: date | None = None) -> Iterator[str]:
    for item in items:
        yield from wrapped(due_in_words(item, talks.called, late=late), hanging=4)


def _trail(trail: Iterable[TrailLine], ink: Ink) -> Iterator[str]:
    yield from section("Verlauf", ink)
    for line in trail:
        yield from wrapped(f"{line.on:%d.%m.%Y}  {line.text}", hanging=4)
        recorded = f"{german_time(line.at):%d.%m.%Y %H:%M}"
        note = f"Nr. {line.seq}, {german(line.audience)}, eingetragen am {recorded} von {line.by}"
        yield from (ink.aside(each) for each in wrapped(note, indent=4))
        if line.struck:
            yield from wrapped(f"Gestrichen: {line.struck}", indent=4)
