"""Demand d: the upper party's support goes beyond exchange and analysis."""

from datetime import date

from zielkreis.domain.checking.counting import SUPPORT, how_many, verb
from zielkreis.domain.checking.places import places_of
from zielkreis.domain.checking.rule import rule
from zielkreis.domain.checking.shares import duties_of
from zielkreis.domain.checking.subject import Subject
from zielkreis.domain.checking.verdict import Verdict, met, not_met, undecided
from zielkreis.domain.checking.words import CheckWords, WordList
from zielkreis.domain.values.codes import FindingClass, Grade, Kind
from zielkreis.domain.values.statement import Statement

_GRADE_WORDS = {
    Grade.ATTITUDE: "Gesprächsbereitschaft",
    Grade.INFORMATION: "Information und Austausch",
    Grade.ANALYSIS: "Analyse",
    Grade.ADVICE: "Beratung",
    Grade.RESOURCE: "Mittel oder Personal",
}


@rule(
    id="d",
    title="Geht die Unterstützung über Informationsaustausch und bloße Analyse hinaus?",
    finding_class=FindingClass.DEMAND,
    citation="Forderung d (Profil kreis)",
    valid_from=date(2011, 1, 1),
    limits="Ob eine Zusage auskömmlich ist und ob Mittel im Haushalt stehen, ist aus dem Text nicht zu "
    "sehen. Ein gesetzlicher Anspruch auf mehr als Beratung besteht nicht; dies ist Verhandlungssache.",
)
def substantial_support(subject: Subject) -> Verdict:
    """Met by one concrete resource, or concrete advice that is not exchange by its content."""
    support = subject.of_kind(Kind.SUPPORT)
    concrete = [each for each in support if each.support is not None and each.support.concrete]
    substantial = [each for each in concrete if _is_substantial(each, subject.words)]
    balance = _balance(subject)
    if substantial:
        return met(
            "substantial_support",
            f"{how_many(len(substantial), SUPPORT)} {verb(len(substantial), 'ist', 'sind')} verbindlich, "
            "bestimmt und mehr als Austausch oder Analyse.",
            places=places_of(substantial),
            detail=balance,
        )
    if concrete:
        return undecided(
            "exchange_only",
            "Verbindlich und bestimmt zugesagt sind nur Werkstätten oder Treffen zum Austausch.",
            places=places_of(concrete),
            count=len(concrete),
            detail=balance,
        )
    if not support:
        return not_met(
            "no_support",
            "Der Entwurf sagt keine Unterstützung zu.",
            absent="Zusage einer Unterstützung",
            detail=balance,
        )
    return not_met(
        "vague_support",
        _what_is_missing(support),
        places=places_of(support),
        count=len(support),
        detail=f"{_by_grade(support)} {balance}".lstrip(),
    )


def _is_substantial(statement: Statement, words: CheckWords) -> bool:
    if statement.support is None or statement.support.grade is Grade.RESOURCE:
        return statement.support is not None
    exchange = words.has(WordList.EXCHANGE, statement.text)
    return not exchange or words.has(WordList.SUBSTANCE, statement.text)


def _what_is_missing(support: tuple[Statement, ...]) -> str:
    said = (
        f"Keine der {how_many(len(support), SUPPORT)} ist"
        if len(support) > 1
        else "Die einzige Unterstützungszusage ist nicht"
    )
    return f"{said} zugleich verbindlich, bestimmt und mehr als Austausch oder Analyse."


def _by_grade(support: tuple[Statement, ...]) -> str:
    """How many promises there are of each grade; nothing where none has a grade."""
    grades = [each.support.grade for each in support if each.support is not None]
    counted = [f"{grades.count(grade)} × {word}" for grade, word in _GRADE_WORDS.items() if grade in grades]
    loose = sum(1 for each in support if each.support is not None and not each.support.binding)
    not_binding = f"; {loose} davon unverbindlich" if loose and len(support) > 1 else ""
    return f"Zugesagt: {', '.join(counted)}{not_binding}." if counted else ""


def _balance(subject: Subject) -> str:
    duties = duties_of(subject.agreement)
    return f"Verbindliche Pflichten der oberen zur unteren Seite: {duties.upper} : {duties.lower}."
