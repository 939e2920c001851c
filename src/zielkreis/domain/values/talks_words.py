"""Demands, answers and due items in words, the same on the screen, in the browser and on paper."""

from collections.abc import Callable
from datetime import date

from zielkreis.domain.values.matter import DemandStanding
from zielkreis.domain.values.talks import Answer, AnswerGrade, DemandState, DueItem
from zielkreis.domain.values.words import german

Called = Callable[[str], str]
_PROMISED = {DemandState.MET: "zugesagt", DemandState.PARTLY_MET: "teilweise zugesagt"}


def state_in_words(standing: DemandStanding) -> str:
    """What has become of a demand and how firmly: ``zugesagt (mündlich signalisiert am 18.04.2012)``."""
    if standing.withdrawn:
        return f"zurückgenommen: {standing.withdrawn}"
    if not standing.answers:
        return f"offen; {standing.erased} gelöscht" if standing.erased else "offen, noch keine Antwort"
    latest = standing.answers[-1]
    return f"{short_state(standing)} ({german(latest.grade)} am {latest.given_on:%d.%m.%Y})"


def short_state(standing: DemandStanding) -> str:
    """What has become of a demand in a word or two; what was only said is promised, never met."""
    if standing.withdrawn:
        return "zurückgenommen"
    only_said = bool(standing.answers) and standing.answers[-1].grade is AnswerGrade.SIGNALLED
    return (_PROMISED.get(standing.state) if only_said else None) or german(standing.state)


def answered_in_words(answer: Answer, called: Called, *, house: str) -> str:
    """Who answered when, on which occasion and how firmly, and who wrote it down if it was another."""
    speaker = f" ({answer.speaker})" if answer.speaker else ""
    where = f" „{answer.where}“" if answer.where else ""
    noted = f", erfasst durch {house}" if answer.recorded_for else ""
    return (
        f"{called(answer.by)}{speaker} am {answer.given_on:%d.%m.%Y}, {german(answer.occasion)}{where}, "
        f"{german(answer.grade)}{noted}"
    )


def due_in_words(item: DueItem, called: Called, *, late: date | None = None) -> str:
    """``T1  bis 10.05.2012: im Ausschuss berichten (Rhein-Sieg-Kreis)``, and how late it is on ``late``."""
    creditor = f" gegenüber {called(item.owed_to)}" if item.owed_to else ""
    words = f"{item.id}  bis {item.due_on:%d.%m.%Y}: {item.what} ({called(item.owed_by)}{creditor})"
    if item.settled_on is not None:
        return f"{words}. Erledigt am {item.settled_on:%d.%m.%Y}: {item.how_settled}"
    if late is not None:
        days = (late - item.due_on).days
        return f"{words}. Überfällig seit {days} {'Tag' if days == 1 else 'Tagen'}."
    return words
