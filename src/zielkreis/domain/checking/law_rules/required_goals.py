"""R_ABS3: the agreement addresses the goals of § 48b Abs. 3 SGB II."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from zielkreis.domain.checking.counting import listed, verb
from zielkreis.domain.checking.places import places_of
from zielkreis.domain.checking.rule import rule
from zielkreis.domain.checking.subject import ADDRESSING, Subject
from zielkreis.domain.checking.verdict import Verdict, met, not_met, undecided
from zielkreis.domain.checking.words import CheckWords, WordList
from zielkreis.domain.law.citation import Citation
from zielkreis.domain.values.codes import FindingClass
from zielkreis.domain.values.statement import Statement


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """A goal of the law: its id in the law book, the words that show it, the indicators that belong to it."""

    id: str
    words: WordList
    indicators: str


GOALS = (
    Goal(id="G1", words=WordList.GOAL_NEED, indicators="K1"),
    Goal(id="G2", words=WordList.GOAL_INTEGRATION, indicators="K2"),
    Goal(id="G3", words=WordList.GOAL_LONG_TERM, indicators="K3"),
    # no indicator of the regulation measures social participation, so only words show it
    Goal(id="G4", words=WordList.GOAL_PARTICIPATION, indicators=""),
)

PARTICIPATION_CERTAIN_FROM = date(2011, 4, 1)
"""Before the act of 24.03.2011 it is not verified that social participation was a required goal."""


@rule(
    id="R_ABS3",
    title="Sind die gesetzlichen Ziele aufgenommen?",
    finding_class=FindingClass.LAW,
    citation=Citation(paragraph="48b", absatz="3"),
    valid_from=date(2010, 8, 11),
    limits="Erkannt werden die Ziele an Kennzahlen, an ihren Worten und an der Überschrift, unter der ein "
    "Satz steht. Ob ein Ziel ausreicht, ist eine Frage der Verhandlung.",
)
def required_goals(subject: Subject) -> Verdict:
    """Met if each goal is addressed, undecided if one is only named, not met if one is missing."""
    wanted = {goal_id for code in subject.types for goal_id in subject.type_law(code).rule.goals}
    addressing = subject.of_kind(*ADDRESSING)
    shown: list[Statement] = []
    named: dict[str, tuple[Statement, ...]] = {}
    missing: list[str] = []
    for goal in (each for each in GOALS if each.id in wanted):
        addressed = [each for each in addressing if _addresses(each, goal, subject.words)]
        mentioned = [
            each for each in subject.agreement.statements if subject.words.has(goal.words, each.text)
        ]
        if addressed:
            shown.append(addressed[0])
        elif mentioned:
            named[goal.id] = tuple(mentioned)
        else:
            missing.append(goal.id)
    if missing == ["G4"] and subject.on < PARTICIPATION_CERTAIN_FROM:
        return _duty_unverified(subject)
    if missing:
        return _missing(subject, missing, list(named))
    if named:
        return undecided(
            "goal_only_named",
            f"Nur in der Präambel, als Grundsatz oder als Bitte genannt: {_names(subject, named)}.",
            places=places_of(dict.fromkeys(each for mentions in named.values() for each in mentions)),
            remedy=_remedy(subject, named),
        )
    return met(
        "goals_addressed",
        f"Aufgenommen: {_names(subject, sorted(wanted))}.",
        places=places_of(dict.fromkeys(shown)),
        absent="" if shown else "gesetzlich verlangte Ziele",
    )


def _missing(subject: Subject, missing: list[str], named: list[str]) -> Verdict:
    rest = f" Nur genannt, aber nicht aufgenommen: {_names(subject, named)}." if named else ""
    return not_met(
        "goal_missing",
        f"Es {verb(len(missing), 'fehlt', 'fehlen')}: {_names(subject, missing)}.{rest}",
        absent=f"Ziel, Beobachtung oder Maßnahme zu: {_names(subject, missing)}",
        remedy=_remedy(subject, [*missing, *named]),
    )


def _duty_unverified(subject: Subject) -> Verdict:
    return undecided(
        "goal_duty_unverified",
        f"Es fehlt: {_names(subject, ['G4'])}. Ob dieses Ziel vor dem "
        f"{PARTICIPATION_CERTAIN_FROM:%d.%m.%Y} verlangt war, ist nicht belegt.",
        absent=f"Ziel, Beobachtung oder Maßnahme zu: {_names(subject, ['G4'])}",
        remedy=_remedy(subject, ["G4"]),
    )


def _names(subject: Subject, goals: Iterable[str]) -> str:
    return listed(subject.law.goals[goal] for goal in goals)


def _addresses(statement: Statement, goal: Goal, words: CheckWords) -> bool:
    """By an indicator of the goal, by its words in the statement, or by the heading it stands under."""
    if goal.indicators and any(
        part.indicator is not None and part.indicator.value.startswith(goal.indicators)
        for part in statement.parts
    ):
        return True
    return words.has(goal.words, statement.text) or words.has(
        goal.words, statement.section.rsplit(" / ", 1)[-1]
    )


def _remedy(subject: Subject, goals: Iterable[str]) -> str:
    return f"Ein Ziel, eine Beobachtung oder eine Maßnahme aufnehmen zu: {_names(subject, goals)}."
