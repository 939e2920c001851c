"""Findings set aside in a matter: waived with a reason, and taken up again."""

from collections.abc import Iterable, Iterator
from datetime import date

from zielkreis.domain.negotiation.refusal import refuse_if
from zielkreis.domain.values.events import FindingWaived, NewEvent, WaiverDropped
from zielkreis.domain.values.journal import Audience
from zielkreis.domain.values.matter import Matter
from zielkreis.domain.values.waiver import Waiver


def waive_findings(matter: Matter, waivers: Iterable[Waiver]) -> tuple[NewEvent, ...]:
    """Findings are set aside; nobody but the house sees that. What is set aside already is left out."""
    wanted = tuple(waivers)
    refuse_if(_faults(wanted))
    there = {(each.finding, each.words) for each in matter.waivers}
    return tuple(
        NewEvent(audience=Audience.HOUSE, event=FindingWaived(waiver=each))
        for each in wanted
        if (each.finding, each.words) not in there
    )


def _faults(waivers: tuple[Waiver, ...]) -> Iterator[str]:
    for waiver in waivers:
        if not waiver.reason.strip():
            yield f"Der Befund {waiver.finding} braucht einen Grund, um zurückgestellt zu werden."


def drop_waiver(matter: Matter, *, finding: str, words: str, reason: str, on: date) -> tuple[NewEvent, ...]:
    """A finding counts again that was set aside; ``words`` are those the waiver is bound to."""
    known = (finding, words) in {(each.finding, each.words) for each in matter.waivers}
    refuse_if(() if known else (f"Der Befund {finding} ist an dieser Stelle nicht zurückgestellt.",))
    event = WaiverDropped(finding=finding, words=words, on=on, reason=reason)
    return (NewEvent(audience=Audience.HOUSE, event=event),)
