"""Who signs, who only takes notice, and where the draft leaves it open."""

from enum import StrEnum

from zielkreis.domain.values.agreement import Agreement, Signatory
from zielkreis.domain.values.codes import PartyCode, SignatoryRole
from zielkreis.domain.values.place import Place

PARTY_WORDS = {
    PartyCode.BMAS: "das Bundesministerium für Arbeit und Soziales",
    PartyCode.BMF: "das Bundesministerium der Finanzen",
    PartyCode.BA: "die Bundesagentur für Arbeit",
    PartyCode.LAND: "das Land",
    PartyCode.KT: "der kommunale Träger",
    PartyCode.ZKT: "der zugelassene kommunale Träger",
    PartyCode.GF: "die Geschäftsführung des Jobcenters",
    PartyCode.GE: "die gemeinsame Einrichtung",
}


class Signing(StrEnum):
    """What a draft says of one actor's signature."""

    SIGNS = "signs"
    TAKES_NOTICE = "takes_notice"
    UNCLEAR = "unclear"
    ABSENT = "absent"


def signing_of(agreement: Agreement, code: PartyCode) -> Signing:
    """How an actor stands to the paper.

    A party without a line is unclear where the draft has no signature lines at all, and absent where
    others have theirs; so is the Geschäftsführung, which signs without being a party. Unclear is also a
    line of the gemeinsame Einrichtung where the Geschäftsführung is asked for: it is represented by her
    (§ 44d Abs. 1 S. 1 SGB II), but the line does not say that she signs. A zugelassener kommunaler
    Träger is a kommunaler Träger (§ 6a SGB II). A signature counts more than a second line that only
    takes notice.
    """
    lines = _lines(agreement, code)
    if any(line.role is SignatoryRole.SIGNS for line in lines):
        return Signing.SIGNS
    if lines:
        return Signing.TAKES_NOTICE
    named = any(party.code in _same(code) for party in agreement.parties)
    may_still_sign = not agreement.signatories and (named or code is PartyCode.GF)
    if may_still_sign or _entity_signs(agreement, code):
        return Signing.UNCLEAR
    return Signing.ABSENT


def signature_places(agreement: Agreement, codes: tuple[PartyCode, ...]) -> tuple[Place, ...]:
    """The signature lines of these actors, or where the draft names them as parties."""
    places: list[Place] = []
    for code in codes:
        found = [line.place for line in _lines(agreement, code)]
        found = found or [party.place for party in agreement.parties if party.code in _same(code)]
        places += [place for place in found if place is not None]
    return tuple(dict.fromkeys(places))


def _same(code: PartyCode) -> frozenset[PartyCode]:
    return frozenset({code, PartyCode.ZKT}) if code is PartyCode.KT else frozenset({code})


def _lines(agreement: Agreement, code: PartyCode) -> tuple[Signatory, ...]:
    return tuple(line for line in agreement.signatories if line.code in _same(code))


def _entity_signs(agreement: Agreement, code: PartyCode) -> bool:
    return code is PartyCode.GF and any(line.code is PartyCode.GE for line in agreement.signatories)
