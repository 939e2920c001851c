"""Demands are raised and given up: what may be recorded of it."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from zielkreis.domain.negotiation.numbering import next_id
from zielkreis.domain.negotiation.refusal import refuse_if, too_early
from zielkreis.domain.values.events import DemandRaised, DemandWithdrawn, NewEvent
from zielkreis.domain.values.journal import Audience
from zielkreis.domain.values.matter import Matter
from zielkreis.domain.values.talks import Demand
from zielkreis.domain.values.visible import shortened

_SPEAKABLE = re.compile(r"\w(?:[\w.-]{0,10}\w)?")


def raise_demand(matter: Matter, demand: Demand, *, audience: Audience, today: date) -> tuple[NewEvent, ...]:
    """A party demands something; a demand without an id gets the next one.

    ``audience`` says who may see it: a demand is for the own house until it is told to the others.
    """
    named = demand if demand.id else replace(demand, id=next_id("F", matter.given_ids))
    refuse_if(_faults(matter, named, today))
    return (NewEvent(audience=audience, event=DemandRaised(demand=named)),)


def _faults(matter: Matter, demand: Demand, today: date) -> Iterator[str]:
    if not _SPEAKABLE.fullmatch(demand.id):
        yield (
            f"„{shortened(demand.id)}“ ist als Kennung einer Forderung nicht brauchbar; nehmen Sie höchstens "
            "12 Buchstaben und Ziffern ohne Leerzeichen, etwa „a“ oder „F3“."
        )
    if (there := matter.demand(demand.id)) is not None:
        yield (
            f"Die Forderung {demand.id} gibt es schon („{there.demand.words}“); wählen Sie eine andere "
            "Kennung oder lassen Sie sie weg."
        )
    for standing in matter.demands:
        if standing.demand.id != demand.id and _same(standing.demand, demand) and not standing.withdrawn:
            yield f"Dieselbe Forderung steht schon als {standing.demand.id} da; es ist nichts einzutragen."
    if not demand.words.strip():
        yield "Die Forderung hat keinen Wortlaut; schreiben Sie, was verlangt wird."
    if demand.by not in (parties := {each.authority for each in matter.parties}):
        yield (
            f"„{demand.by}“ ist kein Vertragspartner dieses Vorgangs; er kennt {', '.join(sorted(parties))}."
        )
    yield from too_early(demand.raised_on)
    if demand.raised_on > today:
        yield (
            f"Eine Forderung kann nicht am {demand.raised_on:%d.%m.%Y} erhoben worden sein; das liegt in der "
            "Zukunft."
        )
    versions = {each.digest for each in matter.versions}
    for place in demand.places:
        if place.version not in versions:
            yield f"Die Stelle „{place.label}“ gehört zu keiner Fassung dieses Vorgangs; wählen Sie sie neu."


def _same(one: Demand, other: Demand) -> bool:
    return (one.by, one.words.split()) == (other.by, other.words.split())


def withdraw_demand(
    matter: Matter, demand_id: str, *, reason: str, on: date, today: date
) -> tuple[NewEvent, ...]:
    """The party gives a demand up; who could see the demand sees that too."""
    refuse_if(_faults_of_withdrawal(matter, demand_id, reason, on, today))
    audience = Audience.HOUSE if demand_id in matter.house_only else Audience.PARTIES
    return (NewEvent(audience=audience, event=DemandWithdrawn(demand=demand_id, on=on, reason=reason)),)


def _faults_of_withdrawal(
    matter: Matter, demand_id: str, reason: str, on: date, today: date
) -> Iterator[str]:
    standing = matter.demand(demand_id)
    if standing is None:
        known = ", ".join(each.demand.id for each in matter.demands) or "noch keine"
        yield f"Eine Forderung {demand_id} gibt es nicht; der Vorgang kennt: {known}."
    elif standing.withdrawn:
        yield f"Die Forderung {demand_id} ist schon zurückgenommen („{standing.withdrawn}“)."
    if not reason.strip():
        yield "Die Rücknahme hat keinen Grund; schreiben Sie, warum nicht weiter gefordert wird."
    if on > today:
        yield f"Die Rücknahme kann nicht am {on:%d.%m.%Y} gewesen sein; das liegt in der Zukunft."
