"""Support and dated measures: who promised what by when, and what is recorded of it."""

from collections.abc import Iterable, Iterator

from zielkreis.cli.layout import Ink, section, wrapped
from zielkreis.domain.values.codes import Outcome
from zielkreis.domain.values.duty_words import (
    creditors_in_words,
    kind_in_words,
    marks_of,
    parties_in_words,
    when_in_words,
)
from zielkreis.domain.values.followed_duty import DutyState, FollowedDuty
from zielkreis.domain.values.talks import DueItem
from zielkreis.domain.values.words import german
from zielkreis.service.follow_up.in_store import FollowedAgreement

_ORDER = (
    DutyState.OVERDUE,
    DutyState.UPCOMING,
    DutyState.AGAIN,
    DutyState.NO_DAY,
    DutyState.SETTLED_LATE,
    DutyState.SETTLED,
)
_COLOURS = {
    DutyState.OVERDUE: Outcome.NOT_MET,
    DutyState.SETTLED_LATE: Outcome.UNDECIDED,
    DutyState.SETTLED: Outcome.MET,
}
_DONE = (DutyState.SETTLED, DutyState.SETTLED_LATE)
_PARTY, _COUNT = 44, 12


def duties_followed(followed: FollowedAgreement, ink: Ink) -> Iterator[str]:
    """The balance between the sides, each duty under its state, then other dates of the matter."""
    yield from section("Unterstützung und Maßnahmen mit Frist", ink)
    if followed.duties:
        yield from _balance(followed.duties, ink)
    else:
        yield "Der Text nennt keine."
    for state in _ORDER:
        found = [each for each in followed.duties if each.state is state]
        if found:
            yield ""
            title = f"{german(state)[:1].upper()}{german(state)[1:]}"
            yield ink.outcome(_COLOURS[state], title) if state in _COLOURS else ink.heading(title)
        for each in found:
            yield from _duty(each, ink)
    yield from _how_recorded(followed)
    if followed.items:
        yield from section("Andere Termine des Vorgangs", ink)
    for item in followed.items:
        yield from wrapped(_item(item, followed), hanging=4)


def _balance(duties: Iterable[FollowedDuty], ink: Ink) -> Iterator[str]:
    """What each side promised, how much of it is due by the day, recorded and overdue."""
    every = tuple(duties)
    columns = ("zugesagt", "erledigt", "überfällig")
    yield ink.aside(f"{'':<{_PARTY}}" + "".join(f"{each:>{_COUNT}}" for each in columns))
    for party in dict.fromkeys(parties_in_words(each.duty.debtors) for each in every):
        own = [each.state for each in every if parties_in_words(each.duty.debtors) == party]
        done = sum(each in _DONE for each in own)
        counts = (len(own), done, own.count(DutyState.OVERDUE))
        lines = wrapped(party)
        yield f"{lines[0]:<{_PARTY}}" + "".join(f"{each:>{_COUNT}}" for each in counts)


def _duty(followed: FollowedDuty, ink: Ink) -> Iterator[str]:
    duty = followed.duty
    when = when_in_words(duty)
    yield from wrapped(f"{when + ': ' if when else ''}{duty.what}", indent=2, hanging=2)
    who = f"{parties_in_words(duty.debtors)} → {creditors_in_words(duty)}"
    told = "; ".join((f"{duty.place.place}, {kind_in_words(duty)}", who, *marks_of(duty)))
    yield from (ink.aside(line) for line in wrapped(told, indent=4))
    if followed.settled_on is not None:
        done = f"Erledigt am {followed.settled_on:%d.%m.%Y}: {followed.how} ({followed.item})"
        yield from wrapped(done, indent=4, hanging=2)
    elif followed.state is DutyState.OVERDUE and followed.last_day is not None:
        yield from wrapped(
            f"Fällig war es bis zum {followed.last_day:%d.%m.%Y}; vermerkt ist nicht, dass es erfüllt wurde.",
            indent=4,
        )


def _how_recorded(followed: FollowedAgreement) -> Iterator[str]:
    if followed.duties:
        yield ""
        yield from wrapped(
            "Erledigt ist, was im Vorgang als Termin mit demselben Tag und der Stelle (etwa „§ 7 Abs. 1“) "
            "oder den Worten des Textes eingetragen und als erledigt vermerkt ist."
            if followed.has_matter
            else "Was erfüllt wurde, sagt eine Datei nicht. Im Vorgang lässt es sich vermerken "
            "(zielkreis vorgang termin, vorgang erledigt); nennen Sie dann seine Kennung statt der Datei."
        )


def _item(item: DueItem, followed: FollowedAgreement) -> str:
    state = "offen"
    if item.settled_on is not None and item.settled_on <= followed.report.on:
        state = f"erledigt am {item.settled_on:%d.%m.%Y}: {item.how_settled}"
    elif item.due_on < followed.report.on:
        state = german(DutyState.OVERDUE)
    return f"{item.id}  {item.due_on:%d.%m.%Y}  {item.what} ({item.owed_by}); {state}"
