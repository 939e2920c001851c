"""What was promised by a day: set, and settled."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from zielkreis.domain.negotiation.numbering import next_id
from zielkreis.domain.negotiation.refusal import refuse_if, too_early
from zielkreis.domain.values.events import DueItemSet, DueItemSettled, NewEvent
from zielkreis.domain.values.journal import Audience
from zielkreis.domain.values.matter import Matter
from zielkreis.domain.values.talks import DueItem


def set_due_item(
    matter: Matter, due: DueItem, *, audience: Audience, on: date | None = None
) -> tuple[NewEvent, ...]:
    """Somebody owes something by a day; the item gets the next id.

    Debtor and creditor are authorities of the matter or other bodies in words ("Ausschuss für Soziales"). The
    day may lie in the past: what was missed is recorded too. ``on`` is the day since when it is owed.
    """
    refuse_if((*_faults(matter, due), *_hidden_answer(matter, due, audience)))
    named = replace(due, id=next_id("T", matter.given_ids))
    return (NewEvent(audience=audience, event=DueItemSet(due=named, on=on)),)


def _faults(matter: Matter, due: DueItem) -> Iterator[str]:
    if not due.what.strip():
        yield "Es fehlt, was zu tun ist; schreiben Sie es in wenigen Worten („im Ausschuss berichten“)."
    if not due.owed_by.strip():
        yield "Es fehlt, wer es schuldet; nennen Sie die Behörde oder Stelle."
    if due.owed_by.strip() and due.owed_by == due.owed_to:
        yield f"„{due.owed_by}“ kann sich nicht selbst etwas schulden; nennen Sie, wem."
    yield from too_early(due.due_on)
    if due.answer and due.answer not in (known := {each.id for each in matter.answers}):
        yield (
            f"Eine Antwort {due.answer} gibt es nicht; der Vorgang kennt: "
            f"{', '.join(sorted(known)) or 'keine'}."
        )


def _hidden_answer(matter: Matter, due: DueItem, audience: Audience) -> Iterator[str]:
    if audience is Audience.PARTIES and due.answer in matter.house_only:
        yield (
            f"Die Antwort {due.answer} sieht nur Ihr Haus; ein Termin für alle würde sie verraten. Tragen "
            "Sie den Termin nur für Ihr Haus ein."
        )


def settle_due_item(matter: Matter, due_id: str, *, how: str, on: date, today: date) -> tuple[NewEvent, ...]:
    """What was owed has been done or has fallen away; ``how`` says which in words."""
    refuse_if(_faults_of_settling(matter, due_id, how, on, today))
    audience = Audience.HOUSE if due_id in matter.house_only else Audience.PARTIES
    return (NewEvent(audience=audience, event=DueItemSettled(due=due_id, on=on, how=how)),)


def _faults_of_settling(matter: Matter, due_id: str, how: str, on: date, today: date) -> Iterator[str]:
    due = next((each for each in matter.due if each.id == due_id), None)
    if due is None:
        known = ", ".join(each.id for each in matter.due) or "noch keinen"
        yield f"Einen Termin {due_id} gibt es nicht; der Vorgang kennt: {known}."
    elif due.settled_on is not None:
        yield f"Der Termin {due_id} ist schon erledigt (am {due.settled_on:%d.%m.%Y}: {due.how_settled})."
    yield from too_early(on)
    if not how.strip():
        yield "Es fehlt, wie der Termin erledigt wurde; schreiben Sie es in wenigen Worten."
    if on > today:
        yield f"Der Termin kann nicht am {on:%d.%m.%Y} erledigt worden sein; das liegt in der Zukunft."
