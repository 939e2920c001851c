"""Demands of a matter: raised with the places that findings show, and given up."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from zielkreis.domain.negotiation import Refused
from zielkreis.domain.negotiation import raise_demand as decide_to_raise
from zielkreis.domain.negotiation import withdraw_demand as decide_to_withdraw
from zielkreis.domain.values.journal import Audience
from zielkreis.domain.values.matter import Matter
from zielkreis.domain.values.place import Place
from zielkreis.domain.values.report import CheckedDraft
from zielkreis.domain.values.talks import Demand, DraftPlace, Weight
from zielkreis.domain.values.visible import shortened
from zielkreis.service.keeping.desk import Desk
from zielkreis.service.keeping.recording import matter_of, record
from zielkreis.service.talks.checked_draft import DraftOnDesk, draft_on_desk


@dataclass(frozen=True, slots=True, kw_only=True)
class DemandWish:
    """A demand as somebody words it.

    ``by`` is the authority, the own house where it is empty; ``findings`` are ids of judgements on the newest
    draft, whose places become those of the demand; ``quotes`` are words of the draft that it is about.
    """

    words: str
    weight: Weight
    id: str = ""
    by: str = ""
    raised_on: date | None = None
    reasons: tuple[str, ...] = ()
    findings: tuple[str, ...] = ()
    quotes: tuple[str, ...] = ()
    audience: Audience = Audience.HOUSE


def raise_demand(desk: Desk, matter_id: str, wish: DemandWish, *, program_version: str) -> Matter:
    """Record a demand; raises ``Refused`` with all faults, ``NoMatterError``."""
    places = _places(desk, matter_id, wish, program_version)
    demand = Demand(
        id=wish.id,
        by=wish.by or desk.account.house,
        words=wish.words.strip(),
        weight=wish.weight,
        raised_on=wish.raised_on or desk.today,
        reasons=wish.reasons,
        places=places,
        findings=wish.findings,
    )
    return record(
        desk,
        matter_id,
        lambda course: decide_to_raise(course.matter, demand, audience=wish.audience, today=desk.today),
    )


def withdraw_demand(
    desk: Desk, matter_id: str, demand_id: str, *, reason: str, on: date | None = None
) -> Matter:
    """Record that a demand is given up; raises ``Refused``, ``NoMatterError``."""
    return record(
        desk,
        matter_id,
        lambda course: decide_to_withdraw(
            course.matter, demand_id, reason=reason.strip(), on=on or desk.today, today=desk.today
        ),
    )


def _places(desk: Desk, matter_id: str, wish: DemandWish, program_version: str) -> tuple[DraftPlace, ...]:
    if not wish.findings and not wish.quotes:
        return ()
    matter = matter_of(desk.store, matter_id).matter
    draft = draft_on_desk(desk, matter, program_version=program_version)
    if draft is None:
        raise Refused(["Es liegt noch kein Entwurf vor; Befunde und Stellen lassen sich erst danach nennen."])
    faults: list[str] = []
    found = [*_of_findings(draft.checked, wish.findings, faults), *_of_quotes(draft, wish.quotes, faults)]
    if faults:
        raise Refused(faults)
    unique = {(each.start, each.end): each for each in found}
    return tuple(in_draft(draft, unique[key]) for key in sorted(unique))


def in_draft(draft: DraftOnDesk, place: Place) -> DraftPlace:
    """A place of the newest draft as it is recorded."""
    return DraftPlace(
        version=draft.version.digest,
        start=place.start,
        end=place.end,
        label=place.place,
        quote=place.quote,
    )


def _of_findings(checked: CheckedDraft, ids: Iterable[str], faults: list[str]) -> Iterable[Place]:
    known = {each.id: each for each in checked.report.judgements}
    for finding in ids:
        if finding in known:
            yield from known[finding].places
        else:
            faults.append(
                f"Einen Befund „{finding}“ gibt es zu diesem Entwurf nicht; es gibt: {', '.join(known)}."
            )


def _of_quotes(draft: DraftOnDesk, quotes: Iterable[str], faults: list[str]) -> Iterable[Place]:
    for quote in quotes:
        if (place := place_of_words(draft.checked, quote)) is not None:
            yield place
        else:
            faults.append(
                f"Die Worte „{shortened(quote)}“ stehen so nicht in Fassung {draft.version.number}; geben "
                "Sie sie wie im Entwurf an."
            )


def place_of_words(checked: CheckedDraft, words: str) -> Place | None:
    """Where words stand in the draft, with the label of their clause; ``None`` where they do not."""
    text, wanted = checked.agreement.text, " ".join(words.split())
    start = text.find(wanted) if wanted else -1
    if start < 0:
        return None
    holders = [each for each in checked.agreement.clauses if each.start <= start < each.end]
    label = min(holders, key=lambda each: each.end - each.start).label if holders else ""
    return Place(place=label, start=start, end=start + len(wanted), quote=wanted)
