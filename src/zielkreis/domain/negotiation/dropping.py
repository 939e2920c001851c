"""Words that somebody proposed for a clause are given up."""

from collections.abc import Iterator
from datetime import date

from zielkreis.domain.negotiation.refusal import refuse_if
from zielkreis.domain.values.events import NewEvent, ProposalDropped
from zielkreis.domain.values.journal import Audience
from zielkreis.domain.values.matter import Matter


def drop_proposal(matter: Matter, proposal: str, *, reason: str, on: date) -> tuple[NewEvent, ...]:
    """Proposed words are given up with a reason; nobody but the house sees that."""
    refuse_if(_faults(matter, proposal, reason))
    event = ProposalDropped(proposal=proposal, on=on, reason=reason)
    return (NewEvent(audience=Audience.HOUSE, event=event),)


def _faults(matter: Matter, proposal: str, reason: str) -> Iterator[str]:
    known = [each.id for each in matter.proposed]
    if proposal not in known:
        yield (
            f"Einen Vorschlag „{proposal}“ gibt es in diesem Vorgang nicht (mehr); es gibt: "
            f"{', '.join(known) or 'keinen'}."
        )
    if not reason.strip():
        yield "Es fehlt, warum der Vorschlag aufgegeben wird."
