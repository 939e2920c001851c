"""Codes of parties settled beyond their names: city state, zugelassener Träger, Geschäftsführung."""

from dataclasses import dataclass, replace
from datetime import date

from zielkreis.domain.law.book import LawBook
from zielkreis.domain.reading.structure.agreement_types import find_bases
from zielkreis.domain.reading.structure.mentions import find_bodies
from zielkreis.domain.reading.structure.word_groups import StructureWords
from zielkreis.domain.reading.structure.wording import plain
from zielkreis.domain.values.agreement import Party, Signatory
from zielkreis.domain.values.codes import AgreementType, PartyCode, SignatoryRole

_LAND, _KT, _ZKT, _GF, _GE = PartyCode.LAND, PartyCode.KT, PartyCode.ZKT, PartyCode.GF, PartyCode.GE
_LOCAL = frozenset((PartyCode.BA, _GF, _GE))


@dataclass(frozen=True, slots=True, kw_only=True)
class Settling:
    """By what codes are settled: the text, where its head ends, the day (if known), the law.

    ``agreement_type`` is the type the user has set, if any.
    """

    text: str
    head_end: int
    on: date | None
    law: LawBook
    words: StructureWords
    agreement_type: AgreementType | None = None

    @property
    def head(self) -> str:
        """The head as patterns read it."""
        return plain(self.text[: self.head_end], self.words)


def settle_parties(parties: tuple[Party, ...], by: Settling) -> tuple[Party, ...]:
    """The parties with their codes corrected.

    A city state is the kommunaler Träger where it meets the Agentur or the Jobcenter. A commune is
    a zugelassener Träger (§ 6a SGB II) by the norm of the head, by words, or by the list of the day. A
    Jobcenter that its Geschäftsführung represents is the Geschäftsführung (§ 44d Abs. 1 SGB II).
    """
    codes = {party.code for party in parties}
    is_local = bool(codes & _LOCAL)
    is_city = is_local and not codes & {_KT, _ZKT, PartyCode.BMAS} and _names_city(by)
    settled: list[Party] = []
    for party in parties:
        code = party.code
        if code is _LAND and is_city:
            code = _KT
        elif code is _KT and not is_local and _is_approved(party, by):
            code = _ZKT
        elif code is _GE and "eschäftsf" in party.represented_by:
            code = _GF
        settled.append(replace(party, code=code))
    return _with_one_head(settled)


def _with_one_head(parties: list[Party]) -> tuple[Party, ...]:
    """Of several names for the Geschäftsführung the one that says so, in the title or the head."""
    heads = [party for party in parties if party.code is _GF]
    best = max(heads, key=lambda one: "eschäftsf" in one.name, default=None)
    return tuple(party for party in parties if party.code is not _GF or party is best)


def _names_city(by: Settling) -> bool:
    return any(city in by.head for city in by.words.city_states)


def _is_approved(party: Party, by: Settling) -> bool:
    if by.agreement_type is not None:
        return by.agreement_type is AgreementType.ZV4
    bases = find_bases(by.head, by.words)
    if AgreementType.ZV4 in bases or by.words.head.zkt_basis.search(by.head):
        return True
    if bases:
        return False
    if by.words.head.zkt_statement.search(plain(by.text, by.words)):
        return True
    day = by.on
    return day is not None and any(land.zkt(party.name, day) for land in by.law.laender.values())


def join_signing(parties: tuple[Party, ...], signatories: tuple[Signatory, ...]) -> tuple[Party, ...]:
    """The parties, with what their signatures tell.

    A Jobcenter for which the Geschäftsführung signs is the Geschäftsführung. Where the head names
    fewer than two parties, those who sign are added; who merely takes notice is none.
    """
    signing = [one for one in signatories if one.role is SignatoryRole.SIGNS]
    codes = {one.code for one in signing}
    joined = [replace(party, code=_GF) if party.code is _GE and _GF in codes else party for party in parties]
    known = {party.code for party in joined}
    if len(known) < 2:
        joined += [
            Party(code=one.code, name=one.function, place=one.place)
            for one in signing
            if one.code not in known
        ]
    return tuple(joined)


def settle_signatories(
    signatories: tuple[Signatory, ...], parties: tuple[Party, ...], words: StructureWords
) -> tuple[Signatory, ...]:
    """The signatures of communes under the code that their party has been given."""
    codes = {party.code for party in parties}
    communes = [party for party in parties if party.code in (_KT, _ZKT)]
    if not communes:
        return signatories
    code = communes[0].code
    is_city = any(_LAND in mention.codes for mention in find_bodies(plain(communes[0].name, words), words))
    mistaken = {_KT, _ZKT, *([_LAND] if is_city else [])} - codes
    return tuple(replace(one, code=code) if one.code in mistaken else one for one in signatories)
