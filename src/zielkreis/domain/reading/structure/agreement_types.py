"""The type of an agreement, from its parties and the norm it rests on."""

from dataclasses import dataclass, replace
from datetime import date

from zielkreis.domain.reading.structure.mentions import find_bodies
from zielkreis.domain.reading.structure.wording import plain
from zielkreis.domain.reading.structure.words import StructureWords
from zielkreis.domain.values.agreement import Party, Signatory
from zielkreis.domain.values.codes import AgreementType, PartyCode, SignatoryRole

_BMAS, _BA, _LAND = PartyCode.BMAS, PartyCode.BA, PartyCode.LAND
_KT, _ZKT, _GF, _GE = PartyCode.KT, PartyCode.ZKT, PartyCode.GF, PartyCode.GE
_GENERIC = frozenset(
    "landkreis kreis landkreises kreises stadt kreisfreie kreisfreien landeshauptstadt hansestadt universitätsstadt".split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovedCarrier:
    """A zugelassener kommunaler Träger (§ 6a SGB II, Kommunalträger-Zulassungsverordnung).

    ``name`` as the regulation has it, with or without "Kreis" or "Stadt"; both days inclusive.
    """

    name: str
    first_day: date
    last_day: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementLaw:
    """What the reader needs of the law: the approved carriers, and a day where a draft has none."""

    carriers: tuple[ApprovedCarrier, ...] = ()
    fallback_day: date = date(2012, 1, 1)


def find_bases(text: str, words: StructureWords) -> tuple[AgreementType, ...]:
    """The types whose norm the text names, in order of place and each once."""
    folded = plain(text, words)
    found = sorted(
        (match.start(), basis.type) for basis in words.legal_bases for match in basis.pattern.finditer(folded)
    )
    return tuple(dict.fromkeys(kind for _, kind in found))


def settle_communes(
    parties: tuple[Party, ...],
    text: str,
    head_end: int,
    on: date | None,
    law: AgreementLaw,
    words: StructureWords,
) -> tuple[Party, ...]:
    """Communes told apart: a zugelassener Träger by norm, by words or by the list of that day.

    A city state is the kommunaler Träger where it meets the Agentur or the Jobcenter.
    """
    head = plain(text[:head_end], words)
    bases = find_bases(head, words)
    local = {_BA, _GF, _GE} & {party.code for party in parties}
    settled = []
    for party in parties:
        if party.code is _LAND and local and _is_city(head, parties, words):
            party = replace(party, code=_KT)
        if party.code is _KT and not local and _is_approved(party, bases, text, head, on, law, words):
            party = replace(party, code=_ZKT)
        settled.append(party)
    return tuple(settled)


def _is_city(head: str, parties: tuple[Party, ...], words: StructureWords) -> bool:
    codes = {one.code for one in parties}
    return any(city in head for city in words.city_states) and not codes & {_KT, _ZKT, _BMAS}


def _is_approved(
    party: Party,
    bases: tuple[AgreementType, ...],
    text: str,
    head: str,
    on: date | None,
    law: AgreementLaw,
    words: StructureWords,
) -> bool:
    if AgreementType.ZV4 in bases or words.head.zkt_basis.search(head):
        return True
    if bases:
        return False
    if words.head.zkt_statement.search(plain(text, words)):
        return True
    return any(_is_named(party.name, carrier, on) for carrier in law.carriers)


def _is_named(name: str, carrier: ApprovedCarrier, on: date | None) -> bool:
    if on is not None and (
        on < carrier.first_day or (carrier.last_day is not None and on > carrier.last_day)
    ):
        return False
    mine, listed = _words(name), _words(carrier.name)
    if mine - _GENERIC != listed - _GENERIC or not mine - _GENERIC:
        return False
    kinds = [{word[:4] for word in (words & _GENERIC)} for words in (mine, listed)]
    return not all(kinds) or bool(kinds[0] & kinds[1]) or "land" in kinds[0] ^ kinds[1]


def _words(name: str) -> set[str]:
    return set(name.casefold().replace(",", " ").split())


def settle_heads(parties: tuple[Party, ...], signatories: tuple[Signatory, ...]) -> tuple[Party, ...]:
    """A Jobcenter represented or signed for by its Geschäftsführung is that (§ 44d Abs. 1 SGB II).

    Parties that only the signature block names are added; who merely takes notice is none.
    """
    signing = {one.code for one in signatories if one.role is SignatoryRole.SIGNS}
    settled = [
        replace(party, code=_GF)
        if party.code is _GE and (_GF in signing or "eschäftsf" in party.represented_by)
        else party
        for party in parties
    ]
    codes = {party.code for party in settled}
    if len(codes) < 2:
        settled += [
            Party(code=one.code, name=one.function, place=one.place)
            for one in signatories
            if one.role is SignatoryRole.SIGNS and one.code not in codes
        ]
    return tuple(settled)


def settle_signatories(
    signatories: tuple[Signatory, ...], parties: tuple[Party, ...], words: StructureWords
) -> tuple[Signatory, ...]:
    """The signatures of communes under the code that their party has been given."""
    codes = {party.code for party in parties}
    communes = [party for party in parties if party.code in (_KT, _ZKT)]
    if not communes:
        return signatories
    code = communes[0].code
    city = any(_LAND in mention.codes for mention in find_bodies(plain(communes[0].name, words), words))
    mistaken = ({_KT, _ZKT} | ({_LAND} if city else set())) - codes
    return tuple(replace(one, code=code) if one.code in mistaken else one for one in signatories)


def derive_types(parties: tuple[Party, ...], bases: tuple[AgreementType, ...]) -> tuple[AgreementType, ...]:
    """The types in order of weight, empty where neither parties nor norm tell (law.md, section 2)."""
    codes = {party.code for party in parties}
    by_parties = _by_parties(codes)
    if by_parties:
        return by_parties
    return bases if len(bases) == 1 else ()


def _by_parties(codes: set[PartyCode]) -> tuple[AgreementType, ...]:
    has_commune, has_head = bool(codes & {_KT, _ZKT}), bool(codes & {_GF, _GE})
    if _BMAS in codes:
        if _LAND in codes:
            return (AgreementType.ZV3,)
        return (AgreementType.ZV1,) if _BA in codes else ()
    if _LAND in codes:
        if _ZKT in codes:
            return (AgreementType.ZV4,)
        if _KT not in codes:
            return ()
        joined = _BA in codes and has_head
        return (AgreementType.ZV5, AgreementType.ZV2) if joined else (AgreementType.ZV5,)
    if (has_head and (has_commune or _BA in codes)) or (_BA in codes and has_commune):
        return (AgreementType.ZV2,)
    return ()


def is_disputed(types: tuple[AgreementType, ...], bases: tuple[AgreementType, ...]) -> bool:
    """Whether the head rests on a norm for another type than its parties make."""
    return bool(types and bases) and not set(types) & set(bases)


def leading_type(types: tuple[AgreementType, ...], codes: set[PartyCode]) -> AgreementType:
    """The type by which statements are read: the first, or the likeliest where none is settled."""
    if types:
        return types[0]
    if _BMAS in codes:
        return AgreementType.ZV3
    return AgreementType.ZV2 if codes & {_BA, _GF, _GE} else AgreementType.ZV5
