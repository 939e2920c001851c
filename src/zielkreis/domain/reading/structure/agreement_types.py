"""The type of an agreement, from its parties and the norm it rests on."""

from zielkreis.domain.reading.structure.word_groups import StructureWords
from zielkreis.domain.reading.structure.wording import plain
from zielkreis.domain.values.agreement import Party
from zielkreis.domain.values.codes import AgreementType, PartyCode

_BMAS, _BA, _LAND = PartyCode.BMAS, PartyCode.BA, PartyCode.LAND
_COMMUNES = frozenset((PartyCode.KT, PartyCode.ZKT))
_HEADS = frozenset((PartyCode.GF, PartyCode.GE))


def find_bases(text: str, words: StructureWords) -> tuple[AgreementType, ...]:
    """The types whose norm the text names, in order of place and each once."""
    folded = plain(text, words)
    found = sorted(
        (match.start(), basis.type) for basis in words.legal_bases for match in basis.pattern.finditer(folded)
    )
    return tuple(dict.fromkeys(kind for _, kind in found))


def derive_types(parties: tuple[Party, ...], bases: tuple[AgreementType, ...]) -> tuple[AgreementType, ...]:
    """The types in order of weight, empty where neither parties nor norm tell.

    BMAS with BA, BA and kommunaler Träger with the Geschäftsführung, BMAS with Land, Land with
    zugelassenem Träger (§ 48b Abs. 1 S. 1 Nr. 1 to 4 SGB II); Land with kommunalem Träger (law of
    the Land). A joined paper of Land, Träger, BA and Geschäftsführung has two.
    """
    by_parties = _by_parties({party.code for party in parties})
    if by_parties:
        return by_parties
    return bases if len(bases) == 1 else ()


def _by_parties(codes: set[PartyCode]) -> tuple[AgreementType, ...]:
    has_head = bool(codes & _HEADS)
    if _BMAS in codes:
        if _LAND in codes:
            return (AgreementType.ZV3,)
        return (AgreementType.ZV1,) if _BA in codes else ()
    if _LAND in codes:
        if PartyCode.ZKT in codes:
            return (AgreementType.ZV4,)
        if PartyCode.KT not in codes:
            return ()
        joined = _BA in codes and has_head
        return (AgreementType.ZV5, AgreementType.ZV2) if joined else (AgreementType.ZV5,)
    sides = (_BA in codes) + bool(codes & _COMMUNES) + has_head
    return (AgreementType.ZV2,) if sides > 1 else ()


def is_disputed(types: tuple[AgreementType, ...], bases: tuple[AgreementType, ...]) -> bool:
    """Whether the head rests on a norm for another type than its parties make."""
    return bool(types and bases) and not set(types) & set(bases)


def leading_type(types: tuple[AgreementType, ...], parties: tuple[Party, ...]) -> AgreementType:
    """The type by which statements are read: the first, or the likeliest where none is settled."""
    codes = {party.code for party in parties}
    if types:
        return types[0]
    if _BMAS in codes:
        return AgreementType.ZV3
    return AgreementType.ZV2 if _BA in codes or codes & _HEADS else AgreementType.ZV5
