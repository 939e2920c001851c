"""The two sides of an agreement, and which party the name of an actor stands for."""

from dataclasses import dataclass

from zielkreis.domain.checking.shares import UPPER
from zielkreis.domain.checking.subject import parties_at_the_table
from zielkreis.domain.reading.wording import Hit, Wording
from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.codes import AgreementType, PartyCode

LOWER = {
    AgreementType.ZV1: frozenset({PartyCode.BA}),
    AgreementType.ZV2: frozenset({PartyCode.GF}),
    AgreementType.ZV3: frozenset({PartyCode.LAND}),
    AgreementType.ZV4: frozenset({PartyCode.ZKT}),
    AgreementType.ZV5: frozenset({PartyCode.KT}),
}
"""The side that is to reach the targets (§ 48b Abs. 1 S. 1 SGB II, § 2a AG-SGB II NRW)."""

Parties = tuple[PartyCode, ...]

_ORDER = {code: place for place, code in enumerate(PartyCode)}
_MUNICIPAL = frozenset({"KT", "GE", "GF"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Sides:
    """Who sits at the table, and for each type of the paper the upper and the lower side.

    ``pairs`` is empty where the type is not known.
    """

    parties: Parties
    pairs: tuple[tuple[frozenset[PartyCode], frozenset[PartyCode]], ...]

    @property
    def upper(self) -> Parties:
        """The upper side of a paper of one type; empty for a joined one."""
        return ordered(self.pairs[0][0] & set(self.parties)) if len(self.pairs) == 1 else ()

    @property
    def lower(self) -> Parties:
        """The lower side of a paper of one type, also where it does not sign; empty for a joined one."""
        return ordered(self.pairs[0][1]) if len(self.pairs) == 1 else ()

    def facing(self, debtors: Parties) -> Parties:
        """Who may demand what these owe: the other side, everybody for a duty of all, nobody in doubt."""
        if not debtors or not set(debtors) <= set(self.parties):
            return ()
        if set(debtors) == set(self.parties) or self._on_both_sides(debtors):
            return debtors if len(debtors) > 1 else ()
        found: set[PartyCode] = set()
        for upper, lower in self.pairs:
            for side, other in ((upper, lower), (lower, upper)):
                if side & set(debtors):
                    found |= other & set(self.parties)
        return () if found & set(debtors) or self._is_doubtful(debtors) else ordered(found)

    def _on_both_sides(self, debtors: Parties) -> bool:
        return any(upper & set(debtors) and lower & set(debtors) for upper, lower in self.pairs)

    def _is_doubtful(self, debtors: Parties) -> bool:
        """Whether somebody is the upper party of one type and the lower one of the other."""
        uppers = frozenset().union(*(upper for upper, _ in self.pairs))
        lowers = frozenset().union(*(lower for _, lower in self.pairs))
        return bool(set(debtors) & uppers & lowers)

    def named(self, wording: Wording, hit: Hit) -> Parties:
        """The parties that the name of an actor stands for; none for staff and for clients."""
        if hit.concept == "PARTNERS":
            return self.parties
        if hit.concept in _MUNICIPAL and PartyCode.ZKT in self.parties and PartyCode.KT not in self.parties:
            return (PartyCode.ZKT,)
        if hit.concept == "GE" and PartyCode.GE not in self.parties and PartyCode.GF in self.parties:
            return (PartyCode.GF,)
        if hit.concept == "LAND" and PartyCode.LAND not in self.parties and PartyCode.BMAS in self.parties:
            return (PartyCode.BMAS,) if "inisterium" in wording.words_of(hit) else (PartyCode.LAND,)
        return (PartyCode(hit.concept),) if hit.concept in PartyCode.__members__ else ()


def sides_of(agreement: Agreement) -> Sides:
    """The sides of an agreement; where it has no signature lines, those it names as parties."""
    types = agreement.types or ((agreement.type,) if agreement.type is not None else ())
    return Sides(
        parties=ordered(parties_at_the_table(agreement)),
        pairs=tuple((UPPER[kind], LOWER[kind]) for kind in types),
    )


def ordered(parties: frozenset[PartyCode] | set[PartyCode]) -> Parties:
    """The parties from the Bund down, each once."""
    return tuple(sorted(parties, key=_ORDER.__getitem__))
