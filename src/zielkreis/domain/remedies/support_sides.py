"""Who gives and who receives, in the words of the agreement."""

from zielkreis.domain.german.articles import Noun
from zielkreis.domain.remedies.setting import Setting
from zielkreis.domain.values.codes import AgreementType, PartyCode
from zielkreis.domain.values.statement import Statement

#: Who gives and who receives, by type.
_SIDES = {
    AgreementType.ZV1: (PartyCode.BMAS, PartyCode.BA),
    AgreementType.ZV2: (PartyCode.BA, PartyCode.GF),
    AgreementType.ZV3: (PartyCode.BMAS, PartyCode.LAND),
    AgreementType.ZV4: (PartyCode.LAND, PartyCode.ZKT),
    AgreementType.ZV5: (PartyCode.LAND, PartyCode.KT),
}
_UPPER = (PartyCode.LAND, PartyCode.BMAS, PartyCode.BA)


def giver_of(statement: Statement, setting: Setting, before: PartyCode | None) -> PartyCode:
    """Whose promise it is: the upper party named first, else that of the sentence before, else by type."""
    found: dict[int, PartyCode] = {}
    for code in _UPPER:
        place = statement.text.find(setting.party(code).nominative)
        if place >= 0 and any(party.code is code for party in setting.agreement.parties):
            found.setdefault(place, code)
    return found[min(found)] if found else before or _codes(setting)[0]


def sides(setting: Setting, giver: PartyCode | None = None) -> tuple[Noun, Noun]:
    """Who gives and who receives, as nouns."""
    upper, lower = _codes(setting)
    parties = {party.code for party in setting.agreement.parties}
    if giver is PartyCode.BA and PartyCode.GF in parties:
        lower = PartyCode.GF
    return setting.party(giver or upper), setting.party(lower)


def _codes(setting: Setting) -> tuple[PartyCode, PartyCode]:
    kind = setting.agreement.type or AgreementType.ZV5
    upper, lower = _SIDES[kind]
    parties = {party.code for party in setting.agreement.parties}
    if lower is PartyCode.KT and PartyCode.ZKT in parties:
        lower = PartyCode.ZKT
    return upper, lower
