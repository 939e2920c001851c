"""A matter is begun."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from zielkreis.domain.negotiation import Refused
from zielkreis.domain.negotiation import open_matter as decide_to_open
from zielkreis.domain.values.codes import AgreementType
from zielkreis.domain.values.events import MatterOpened
from zielkreis.domain.values.matter import Matter, MatterParty
from zielkreis.service.keeping.desk import Desk
from zielkreis.service.keeping.recording import begin
from zielkreis.store.errors import StaleStreamError

__all__ = ["Beginning", "Refused", "open_matter"]

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_MOST = 60
_ASCII = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Beginning:
    """What is known when talks begin; ``id`` is made of the title where it is empty."""

    title: str
    parties: tuple[MatterParty, ...]
    types: tuple[AgreementType, ...] = ()
    year: int | None = None
    id: str = ""
    on: date | None = None


def authority_named(desk: Desk, words: str) -> str:
    """The id of the authority that words name by id, name or short name; the words if the list has none."""
    wanted = " ".join(words.split()).casefold()
    for each in desk.store.actors.load().authorities:
        if wanted in {each.id.casefold(), each.name.casefold(), each.short_name.casefold()}:
            return each.id
    return words.strip()


def open_matter(desk: Desk, beginning: Beginning) -> Matter:
    """Begin a matter of the desk's house; raises ``Refused``."""
    matter_id = beginning.id or _free_id(desk, beginning.title)
    events = decide_to_open(
        MatterOpened(
            title=beginning.title.strip(),
            year=beginning.year,
            types=beginning.types,
            house=desk.account.house,
            parties=beginning.parties,
            on=beginning.on or desk.today,
        ),
        today=desk.today,
    )
    faults = [*_faults_of_id(matter_id), *_unknown_parties(desk, beginning.parties)]
    if faults:
        raise Refused(faults)
    try:
        return begin(desk, matter_id, events)
    except StaleStreamError:
        taken = f"Einen Vorgang „{matter_id}“ gibt es schon; wählen Sie eine andere Kennung."
        raise Refused([taken]) from None


def _faults_of_id(matter_id: str) -> Iterable[str]:
    if not _ID.fullmatch(matter_id) or len(matter_id) > _MOST:
        yield (
            f"„{matter_id}“ ist keine Kennung für einen Vorgang; sie besteht aus höchstens {_MOST} kleinen "
            "Buchstaben a bis z, Ziffern und Bindestrichen, etwa „land-2012“."
        )


def _unknown_parties(desk: Desk, parties: Iterable[MatterParty]) -> Iterable[str]:
    actors = desk.store.actors.load()
    for party in parties:
        if actors.authorities and actors.authority(party.authority) is None:
            known = ", ".join(dict.fromkeys(each.id for each in actors.authorities))
            yield f"Eine Behörde „{party.authority}“ steht nicht in Ihrer Liste; sie kennt: {known}."


def _free_id(desk: Desk, title: str) -> str:
    words = (
        re.sub(r"[^a-z0-9]+", "-", title.lower().translate(_ASCII)).strip("-")[:_MOST].strip("-") or "vorgang"
    )
    taken, number = words, 1
    while desk.store.overview.exists(taken):
        number += 1
        taken = f"{words}-{number}"
    return taken
