"""Each target in full: what was agreed, what is known, what follows, and from where each of it is."""

from collections.abc import Iterator

from zielkreis.cli.layout import Ink, labelled, quoted, section, wrapped
from zielkreis.cli.nachhalten.table_text import state_in_ink
from zielkreis.domain.values.follow_up import FollowedResult
from zielkreis.domain.values.words import german
from zielkreis.service.follow_up.in_store import FollowedAgreement
from zielkreis.service.follow_up.target_line import TargetLine

_INDENT = 3


def targets_in_full(followed: FollowedAgreement, ink: Ink) -> Iterator[str]:
    """All targets in the order of the text, then what they reward together."""
    if followed.targets:
        yield from section("Die Ziele im Einzelnen", ink)
    for number, target in enumerate(followed.targets, start=1):
        if number > 1:
            yield ""
        heading = f"{number:<3}{target.place}: {quoted(target.text, longest=220)}"
        yield from (ink.heading(line) for line in wrapped(heading, hanging=_INDENT))
        yield from _standing(target, ink)
        for label, words in (*_agreed(target), *_known(target), *_expected(target, followed)):
            if words:
                yield from labelled(label, words, indent=_INDENT)
    for hint in followed.report.side_effects:
        yield from section("Was diese Ziele belohnen", ink)
        yield from wrapped(f"{hint.words} {hint.reason}")
        yield from labelled("Abhilfe", hint.remedy)
        yield from labelled("Quelle", hint.source)


def _standing(target: TargetLine, ink: Ink) -> Iterator[str]:
    standing = target.result.standing
    for line in labelled("Stand", standing.words, indent=_INDENT):
        yield state_in_ink(standing.attainment, line, ink)


def _agreed(target: TargetLine) -> Iterator[tuple[str, str]]:
    yield "Zu erreichen", target.goal_in_full
    yield "Ausgangswert", target.baseline
    yield "Was heißt das bei uns", target.result.meaning


def _known(target: TargetLine) -> Iterator[tuple[str, str]]:
    standing = target.result.standing
    yield "Fortschritt", target.progress
    yield "Gerechnet", standing.formula
    yield "Daneben", standing.beside
    yield "Nicht maßgeblich", standing.preliminary
    for each in target.sources:
        yield "Zahlen", each
    for each in target.result.revisions:
        yield "Berichtigt", each
    yield "Zweifel", ", ".join(german(each) for each in standing.doubts)
    if target.own_name and standing.value is None:
        yield "Eigene Zahl", f"hier zählt, was als „{target.own_name}“ eingetragen ist (kennzahlen eigene)"
    for each in standing.notes:
        yield "Hinweis", each


def _expected(target: TargetLine, followed: FollowedAgreement) -> Iterator[tuple[str, str]]:
    label, _, words = target.result.outlook.words.partition(": ")
    yield label, words
    yield "Verfahren", target.method
    yield "Für die Planung", f"nach dem Verlauf der Vorjahre {target.planning}" if target.planning else ""
    yield "Ampel", f"{target.light}. {followed.report.rule_words}" if target.light else ""
    yield from _why(target.result)


def _why(result: FollowedResult) -> Iterator[tuple[str, str]]:
    for each in result.deviations:
        yield "Abweichung", f"{each.words} {each.formula}"
