"""Who writes to whom: the side below to the side above, in the words of the draft."""

import re
from collections.abc import Sequence

from zielkreis.domain.papers.wording import OpenEntries
from zielkreis.domain.values.agreement import Agreement, Party
from zielkreis.domain.values.codes import PartyCode

#: Who is asked, the highest first; who asks, the Kreis first.
_ASKED = (
    PartyCode.BMAS,
    PartyCode.LAND,
    PartyCode.BA,
    PartyCode.ZKT,
    PartyCode.KT,
    PartyCode.GF,
    PartyCode.GE,
)
_ASKING = (PartyCode.KT, PartyCode.ZKT, PartyCode.GF, PartyCode.GE, PartyCode.LAND, PartyCode.BA)
# "vertreten durch das Ministerium", "die Landesregierung": the accusative is the form of the address too.
_NAMED = re.compile(r"(?:das|die)\s+(?=\w)", re.IGNORECASE)
# "das Hessische Ministerium", "dem Bayerischen Staatsministerium": without article it is "Hessisches".
_ADJECTIVE = re.compile(r"\b(\w+ische)[nms]?(?=\s+\w*ministerium\b)", re.IGNORECASE)
# "…, dieses vertreten durch die Staatssekretärin": who signs is no part of the name of the office.
_FURTHER = re.compile(r",?\s*(?:dieses|diese|wiederum)?\s*vertreten durch\b.*", re.DOTALL)


def recipient_of(agreement: Agreement, entries: OpenEntries) -> tuple[str, ...]:
    """The lines of the address of the side above: its representative, its name, an open entry."""
    party = _first(agreement, _ASKED)
    if party is None or party is _first(agreement, _ASKING):
        return (entries.recipient, entries.recipient_address)
    represented = party.represented_by.strip()
    office = _NAMED.sub("", represented, count=1) if _NAMED.match(represented) else ""
    lines = (_in_address(office), _in_address(party.name), entries.recipient_address)
    return tuple(line for line in lines if line)


def sender_of(agreement: Agreement, entries: OpenEntries) -> tuple[str, ...]:
    """The lines of whoever writes: the name of the side below and an open entry."""
    party = _first(agreement, _ASKING)
    return (_in_address(party.name) if party else entries.sender, entries.sender_address)


def kreis_writes_to_land(agreement: Agreement) -> bool:
    """Whether the letter goes from a Kreis, zugelassen or not, to its Land."""
    asking, asked = _first(agreement, _ASKING), _first(agreement, _ASKED)
    if asking is None or asked is None:
        return False
    return asking.code in (PartyCode.KT, PartyCode.ZKT) and asked.code is PartyCode.LAND


def _in_address(name: str) -> str:
    """The name of an office as it stands alone: „Hessisches Ministerium für …“."""
    return _ADJECTIVE.sub(r"\1s", _FURTHER.sub("", name))


def _first(agreement: Agreement, ranks: Sequence[PartyCode]) -> Party | None:
    ranked = [party for party in agreement.parties if party.code in ranks]
    return min(ranked, key=lambda party: ranks.index(party.code), default=None)
