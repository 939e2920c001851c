"""Answers to demands: who said what on which occasion, how firmly, and what follows for each demand."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from zielkreis.domain.negotiation.numbering import next_id
from zielkreis.domain.negotiation.refusal import refuse_if, too_early
from zielkreis.domain.values.events import AnswerRecorded, NewEvent
from zielkreis.domain.values.journal import Audience
from zielkreis.domain.values.matter import Matter
from zielkreis.domain.values.talks import Answer, AnswerGrade, Occasion
from zielkreis.domain.values.words import german

_WRITTEN_OCCASIONS = frozenset({Occasion.LETTER, Occasion.EMAIL, Occasion.DRAFT})


def record_answer(matter: Matter, answer: Answer, *, audience: Audience, today: date) -> tuple[NewEvent, ...]:
    """A party answers one demand, several, or none in particular; the answer gets the next id.

    What another party than the house said is marked as recorded for it. Nothing that all parties see may
    rest on a demand that only the house sees.
    """
    completed = replace(
        answer,
        id=next_id("A", matter.given_ids),
        recorded_for=answer.by != matter.house,
    )
    refuse_if((*_faults(matter, completed, today), *_hidden_demands(matter, completed, audience)))
    return (NewEvent(audience=audience, event=AnswerRecorded(answer=completed)),)


def _faults(matter: Matter, answer: Answer, today: date) -> Iterator[str]:
    if answer.by not in (parties := {each.authority for each in matter.parties}):
        yield (
            f"„{answer.by}“ ist kein Vertragspartner dieses Vorgangs; er kennt {', '.join(sorted(parties))}."
        )
    if not answer.words.strip():
        yield "Die Antwort hat keinen Wortlaut; schreiben Sie, was gesagt oder geschrieben wurde."
    for there in matter.answers:
        if _same(there, answer):
            yield f"Dieselbe Antwort steht schon als {there.id} da; es ist nichts einzutragen."
    yield from too_early(answer.given_on)
    if answer.given_on > today:
        yield (
            f"Eine Antwort kann nicht am {answer.given_on:%d.%m.%Y} gegeben worden sein; das liegt in der "
            "Zukunft."
        )
    yield from _faults_of_effects(matter, answer)
    yield from _faults_of_grade(matter, answer)


def _same(one: Answer, other: Answer) -> bool:
    said = (one.by, one.given_on, one.occasion, one.words.split(), one.effects)
    return said == (other.by, other.given_on, other.occasion, other.words.split(), other.effects)


def _faults_of_effects(matter: Matter, answer: Answer) -> Iterator[str]:
    named = [each.demand for each in answer.effects]
    for twice in sorted({each for each in named if named.count(each) > 1}):
        yield f"Zur Forderung {twice} ist mehr als eine Wirkung angegeben; nennen Sie eine."
    for demand_id in dict.fromkeys(named):
        standing = matter.demand(demand_id)
        if standing is None:
            known = ", ".join(each.demand.id for each in matter.demands) or "noch keine"
            yield f"Eine Forderung {demand_id} gibt es nicht; der Vorgang kennt: {known}."
        elif standing.withdrawn:
            yield f"Die Forderung {demand_id} ist zurückgenommen; eine Antwort ändert daran nichts."
        elif standing.demand.by == answer.by:
            yield (
                f"Die Forderung {demand_id} hat „{answer.by}“ selbst erhoben; antworten kann nur eine andere "
                "Seite."
            )
        elif answer.given_on < standing.demand.raised_on:
            yield (
                f"Die Forderung {demand_id} wurde erst am {standing.demand.raised_on:%d.%m.%Y} erhoben; eine "
                f"Antwort vom {answer.given_on:%d.%m.%Y} kann sie nicht betreffen."
            )


def _faults_of_grade(matter: Matter, answer: Answer) -> Iterator[str]:
    written = answer.occasion in _WRITTEN_OCCASIONS
    if answer.grade is AnswerGrade.SIGNALLED and written:
        yield (
            f"„{german(answer.grade)}“ passt nicht zum Anlass „{german(answer.occasion)}“; was geschrieben "
            f"steht, ist „{german(AnswerGrade.WRITTEN)}“."
        )
    if answer.grade is AnswerGrade.WRITTEN and not written and not answer.evidence:
        yield (
            f"„{german(answer.grade)}“ braucht einen Beleg (etwa das Protokoll) oder den Anlass Brief, "
            f"E-Mail oder Entwurf; sonst ist die Antwort „{german(AnswerGrade.SIGNALLED)}“."
        )
    if answer.grade is AnswerGrade.IN_TEXT:
        versions = {each.digest for each in matter.versions}
        if not any(each.place and each.place.version in versions for each in answer.evidence):
            yield (
                f"„{german(answer.grade)}“ braucht die Stelle in einer Fassung dieses Vorgangs; nennen Sie "
                "die Worte, in denen die Forderung erfüllt ist."
            )


def _hidden_demands(matter: Matter, answer: Answer, audience: Audience) -> Iterator[str]:
    if audience is not Audience.PARTIES:
        return
    for effect in answer.effects:
        if effect.demand in matter.house_only:
            yield (
                f"Die Forderung {effect.demand} sieht nur Ihr Haus; eine Antwort für alle würde sie "
                "verraten. Tragen Sie die Antwort nur für Ihr Haus ein."
            )
