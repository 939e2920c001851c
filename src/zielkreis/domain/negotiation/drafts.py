"""A matter begins and drafts come in: what may be recorded of it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from zielkreis.domain.negotiation.numbering import next_id
from zielkreis.domain.negotiation.refusal import FIRST_DAY, refuse_if, too_early
from zielkreis.domain.values.events import ClauseProposed, DraftReceived, MatterOpened, NewEvent
from zielkreis.domain.values.journal import Audience
from zielkreis.domain.values.matter import DraftVersion, Matter, ProposedClause


def open_matter(beginning: MatterOpened, *, today: date) -> tuple[NewEvent, ...]:
    """The first event of a matter; both sides know that there are talks."""
    refuse_if(_faults_of_beginning(beginning, today))
    return (NewEvent(audience=Audience.PARTIES, event=beginning),)


def _faults_of_beginning(beginning: MatterOpened, today: date) -> Iterator[str]:
    if not beginning.title.strip():
        yield (
            "Der Vorgang hat keinen Namen; geben Sie an, worum es geht („Zielvereinbarung 2012 mit dem "
            "Land“)."
        )
    yield from too_early(beginning.on)
    if beginning.year is not None and not FIRST_DAY.year <= beginning.year <= today.year + 5:
        yield f"{beginning.year} ist kein Planungsjahr; nennen Sie es vierstellig, etwa 2012."
    if beginning.on > today:
        yield (
            f"Der Vorgang kann nicht erst am {beginning.on:%d.%m.%Y} begonnen haben; das liegt in der "
            "Zukunft."
        )
    named = [each.authority for each in beginning.parties]
    if beginning.house not in named:
        yield (
            f"Ihr Haus („{beginning.house}“) ist nicht unter den Vertragspartnern; nennen Sie es als einen "
            "davon."
        )
    if len(set(named)) < 2:
        yield "Eine Vereinbarung hat mindestens zwei Vertragspartner; nennen Sie auch die andere Seite."
    for twice in sorted({each for each in named if named.count(each) > 1}):
        yield f"„{twice}“ ist mehrmals als Vertragspartner genannt; nennen Sie jede Behörde einmal."


def receive_draft(matter: Matter, version: DraftVersion, *, today: date) -> tuple[NewEvent, ...]:
    """A draft comes in as the next version; its number is given here."""
    refuse_if(_faults_of_version(matter, version, today))
    number = 1 + max((each.number for each in matter.versions), default=0)
    numbered = replace(version, number=number)
    return (NewEvent(audience=Audience.PARTIES, event=DraftReceived(version=numbered)),)


def _faults_of_version(matter: Matter, version: DraftVersion, today: date) -> Iterator[str]:
    for there in matter.versions:
        if there.file == version.file:
            yield (
                f"Diese Datei ist schon Fassung {there.number} des Vorgangs (eingegangen am "
                f"{there.received_on:%d.%m.%Y}); es ist nichts einzutragen."
            )
    if version.sent_by not in {each.authority for each in matter.parties}:
        yield f"„{version.sent_by}“ ist kein Vertragspartner dieses Vorgangs; er kennt {_parties(matter)}."
    yield from too_early(version.received_on)
    if version.received_on > today:
        yield (
            f"Ein Entwurf kann nicht am {version.received_on:%d.%m.%Y} eingegangen sein; das liegt in der "
            "Zukunft."
        )


def propose_clause(matter: Matter, proposed: ProposedClause, *, on: date) -> tuple[NewEvent, ...]:
    """Somebody of the house proposes other words for a clause; nobody else sees that."""
    refuse_if(_faults_of_proposal(matter, proposed))
    numbered = replace(proposed, id=next_id("V", matter.given_ids))
    return (NewEvent(audience=Audience.HOUSE, event=ClauseProposed(proposed=numbered, on=on)),)


def _faults_of_proposal(matter: Matter, proposed: ProposedClause) -> Iterator[str]:
    if proposed.version not in {each.digest for each in matter.versions}:
        yield "Der Vorschlag gehört zu keiner Fassung dieses Vorgangs; öffnen Sie den Entwurf neu."
    if proposed.new.strip() == proposed.old.strip():
        yield "Der Vorschlag hat dieselben Worte wie der Entwurf; ändern Sie den Text, bevor Sie ihn merken."


def _parties(matter: Matter) -> str:
    return ", ".join(f"„{each.authority}“" for each in matter.parties)
