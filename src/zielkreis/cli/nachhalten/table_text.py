"""The first screen: whose figures count, and one row a target."""

from collections.abc import Iterator
from itertools import zip_longest

from zielkreis.cli.layout import Ink, in_column, section, wrapped
from zielkreis.domain.values.attainment import Attainment
from zielkreis.domain.values.codes import Outcome
from zielkreis.service.follow_up.in_store import FollowedAgreement
from zielkreis.service.follow_up.target_line import TargetLine

_COLOURS = {
    Attainment.REACHED: Outcome.MET,
    Attainment.ON_COURSE: Outcome.MET,
    Attainment.MISSED: Outcome.NOT_MET,
    Attainment.BEHIND: Outcome.NOT_MET,
    Attainment.UNDECIDED: Outcome.UNDECIDED,
    Attainment.MONITORED: Outcome.NOT_APPLICABLE,
    Attainment.LAPSED: Outcome.NOT_APPLICABLE,
}
_NUMBER, _TARGET, _GOAL, _VALUE, _STATE = 3, 25, 15, 11, 26
_NO_OUTLOOK = "– kein Ausblick"


def head(followed: FollowedAgreement, ink: Ink) -> Iterator[str]:
    """Title, area, day, and whether the figures are made up."""
    report = followed.report
    for line in wrapped(f"Nachhaltung: {report.title or 'Vereinbarung ohne Titel'}", most=2):
        yield ink.heading(line)
    until = f", bis {report.until.in_words}" if report.until else ""
    chosen = "" if followed.area_named else ", nach dem Namen eines Vertragspartners gewählt"
    yield from wrapped(
        f"Zahlen: {followed.area_name} ({report.area}){chosen}, wie am {report.on:%d.%m.%Y} bekannt{until}",
        hanging=2,
    )
    if not followed.has_figures:
        yield from wrapped("Zu diesem Gebiet liegen keine Zahlen in der Ablage.")
    if followed.made_up:
        told = ", ".join(f"„{each}“" for each in followed.made_up)
        yield from wrapped(f"Achtung: Die Zahlen aus {told} sind erfunden.", hanging=2)


def table(followed: FollowedAgreement, ink: Ink) -> Iterator[str]:
    """Each target with what is to be reached, its latest value, and where it stands."""
    yield from section("Ziele auf einen Blick", ink)
    if not followed.targets:
        yield "Die Vereinbarung enthält kein Ziel."
        return
    yield ink.aside(
        f"{'':<{_NUMBER}}{'Ziel':<{_TARGET}}{'zu erreichen':<{_GOAL}}{'Wert':<{_VALUE}}Stand, Ampel"
    )
    for number, target in enumerate(followed.targets, start=1):
        yield from _row(number, target, ink)
    yield from wrapped(f"Ampel: {followed.report.rule_words}")


def _unbroken(value: str) -> list[str]:
    """A value in its column, its unit on the next line where both are too wide; a number is never broken."""
    return [value] if len(value) < _VALUE else value.split(" ")


def state_in_ink(attainment: Attainment, words: str, ink: Ink) -> str:
    """Words that tell where a target stands, in the colour of their outcome."""
    return ink.outcome(_COLOURS[attainment], words)


def _row(number: int, target: TargetLine, ink: Ink) -> Iterator[str]:
    attainment = target.result.standing.attainment
    what = [*in_column(target.place, _TARGET - 1, most=2), *in_column(target.name, _TARGET - 2, most=1)]
    goal = in_column(target.goal or "–", _GOAL - 1, most=3)
    value = [*_unbroken(target.value or "–"), target.month]
    state = in_column(target.state, _STATE, most=2)
    light = in_column(target.light or _NO_OUTLOOK, _STATE, most=2)
    rows = zip_longest(what, goal, value, [*state, *light], fillvalue="")
    for place, (left, aim, number_shown, right) in enumerate(rows):
        first = f"{number:<{_NUMBER}}" if not place else " " * _NUMBER
        told = state_in_ink(attainment, right, ink) if place < len(state) else right
        yield f"{first}{left:<{_TARGET}}{aim:<{_GOAL}}{number_shown:<{_VALUE}}{told}".rstrip()
