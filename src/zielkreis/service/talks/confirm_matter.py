"""A matter that begins with an uploaded draft: proposed from what was read, confirmed, and kept with it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from zielkreis.domain.values.actor import ActorList, AuthorityKind
from zielkreis.domain.values.agreement import Agreement, Party
from zielkreis.domain.values.codes import AgreementType, PartyCode
from zielkreis.domain.values.matter import Matter
from zielkreis.files.interchange import read_interchange
from zielkreis.files.sealed.document_form import read_document_json
from zielkreis.service.keeping.desk import Desk
from zielkreis.service.talks.open_matter import Beginning, open_matter
from zielkreis.service.talks.reading_queue import Reading, draft_of, reading_of, settle
from zielkreis.service.talks.receive_draft import ReadDraft, keep_draft

_CODES = {
    AuthorityKind.FEDERAL_MINISTRY: (PartyCode.BMAS, PartyCode.BMF),
    AuthorityKind.FEDERAL_AGENCY: (PartyCode.BA,),
    AuthorityKind.LOCAL_AGENCY: (PartyCode.BA,),
    AuthorityKind.LAND_MINISTRY: (PartyCode.LAND,),
    AuthorityKind.MUNICIPAL_CARRIER: (PartyCode.KT, PartyCode.ZKT),
    AuthorityKind.JOBCENTER: (PartyCode.GF, PartyCode.GE),
}
#: What a house and a sender are most likely where no list says it.
_OWN = (PartyCode.KT, PartyCode.ZKT, PartyCode.GF, PartyCode.GE)
_SENDER = (PartyCode.LAND, PartyCode.BMAS, PartyCode.BA)


class NothingToConfirmError(LookupError):
    """There is no reading of that id that waits to become a matter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposedParty:
    """A party to be confirmed; ``named`` is what the draft calls it, empty where it does not name it.

    ``authority`` is empty where nothing says which it is, ``code`` is ``None`` where nothing says what it is
    in the agreement.
    """

    code: PartyCode | None
    authority: str
    named: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MatterProposal:
    """What a matter could be called and who meets in it: the own house first, then the sender."""

    title: str
    year: int | None
    types: tuple[AgreementType, ...]
    parties: tuple[ProposedParty, ...]


def propose_matter(desk: Desk, reading: Reading) -> MatterProposal:
    """What the draft says of the matter it would begin; raises ``NothingToConfirmError``."""
    agreement = _read_draft(reading).checked.agreement
    actors = desk.store.actors.load().on(reading.task.received_on)
    sender = reading.task.sent_by
    title = agreement.title.strip() or "Zielvereinbarung"
    return MatterProposal(
        title=title if sender == desk.account.house else f"{title} mit {actors.called(sender)}",
        year=agreement.year,
        types=agreement.types,
        parties=tuple(_parties(agreement, actors, house=desk.account.house, sender=sender)),
    )


def confirm_matter(desk: Desk, reading_id: str, beginning: Beginning) -> Matter:
    """Begin the matter and keep the draft as its first version, all or nothing.

    Raises ``Refused``, and ``NothingToConfirmError`` where it was confirmed already.
    """
    with desk.store.transaction():
        reading = reading_of(desk, reading_id)
        if reading is None:
            raise NothingToConfirmError(reading_id)
        read = _read_draft(reading)
        # A matter may begin on the day its draft came in, which may lie back.
        opened = open_matter(desk, replace(beginning, on=beginning.on or reading.task.received_on))
        matter = keep_draft(desk, opened.id, draft_of(desk, reading), reading.task.order, read)
        settle(desk, reading, matter.id)
    return matter


def _read_draft(reading: Reading) -> ReadDraft:
    result = reading.task.result
    if result is None or not reading.waits_for_confirmation:
        raise NothingToConfirmError(reading.kept.id)
    return ReadDraft(
        document=read_document_json(result.document.encode("utf-8")),
        checked=read_interchange(result.interchange).checked(),
    )


def _parties(agreement: Agreement, actors: ActorList, *, house: str, sender: str) -> Iterator[ProposedParty]:
    read = list(agreement.parties)
    wanted = [(house, _OWN)] if sender == house else [(house, _OWN), (sender, _SENDER)]
    for authority, likely in wanted:
        of_list = _codes_of(authority, actors)
        found = next((each for code in of_list or likely for each in read if each.code is code), None)
        if found is not None:
            read.remove(found)
        yield ProposedParty(
            code=found.code if found else next(iter(of_list), None),
            authority=authority,
            named=_named(found) if found else "",
        )
    for party in read:
        yield ProposedParty(code=party.code, authority=_authority_of(party, actors), named=_named(party))


def _codes_of(authority: str, actors: ActorList) -> tuple[PartyCode, ...]:
    known = actors.authority(authority)
    return _CODES[known.kind] if known else ()


def _authority_of(party: Party, actors: ActorList) -> str:
    """The authority that a party is: the one of the list that fits, its name where there is no list."""
    if not actors.authorities:
        return party.name
    fitting = [each.id for each in actors.authorities if party.code in _CODES[each.kind]]
    named = [each.id for each in actors.authorities if party.name in (each.name, each.short_name)]
    return _only(named) or _only(fitting)


def _only(ids: Iterable[str]) -> str:
    found = tuple(ids)
    return found[0] if len(found) == 1 else ""


def _named(party: Party) -> str:
    return party.name or party.short_name
