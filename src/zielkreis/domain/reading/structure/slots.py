"""The signature block taken apart into slots: one for each signature, with whose and what it is."""

from dataclasses import dataclass, field

from zielkreis.domain.reading.structure.columns import Strip
from zielkreis.domain.reading.structure.mentions import Mention, find_actors
from zielkreis.domain.reading.structure.word_groups import StructureWords
from zielkreis.domain.values.codes import PartyCode, SignatoryRole

_COMMUNES = frozenset((PartyCode.KT, PartyCode.ZKT))
_HEADS = frozenset((PartyCode.GF, PartyCode.GE))
_MINISTRIES = frozenset((PartyCode.LAND, PartyCode.BMAS))


@dataclass(slots=True, kw_only=True)
class Slot:
    """One signature: who may be meant, in which words, doing what.

    ``codes`` is empty where no name or office tells. ``unclear`` is set where the draft itself
    leaves open who signs.
    """

    codes: frozenset[PartyCode] = frozenset()
    body: str = ""
    function: str = ""
    role: SignatoryRole = SignatoryRole.SIGNS
    has_rule: bool = False
    unclear: bool = False
    persons: int = 0
    start: int = -1
    end: int = -1

    @property
    def is_filled(self) -> bool:
        """Whether a name or an office tells who may be meant."""
        return bool(self.codes)


def find_slots(strips: tuple[Strip, ...], parties: frozenset[PartyCode], words: StructureWords) -> list[Slot]:
    """The slots in order. ``parties`` settle titles that several bodies use."""
    reader = _Reader(parties=parties, words=words)
    joined = "\n".join(strip.plain for strip in strips)
    mentions = list(find_actors(joined, words))
    position = 0
    for index, strip in enumerate(strips):
        end = position + len(strip.plain)
        inside = [one for one in mentions if position <= one.start < end]
        reader.read(strip, _within(inside, position), is_last=index == len(strips) - 1)
        position = end + 1
    reader.close()
    return reader.slots


def _within(mentions: list[Mention], position: int) -> list[Mention]:
    return [
        Mention(
            start=one.start - position, end=one.end - position, codes=one.codes, is_function=one.is_function
        )
        for one in mentions
    ]


@dataclass(slots=True)
class _Reader:
    """Reads strip by strip; ``role`` is that of the slots to come."""

    parties: frozenset[PartyCode]
    words: StructureWords
    slots: list[Slot] = field(default_factory=list)
    slot: Slot = field(default_factory=Slot)
    role: SignatoryRole = SignatoryRole.SIGNS

    def read(self, strip: Strip, mentions: list[Mention], *, is_last: bool) -> None:
        plain, signatures = strip.plain, self.words.signatures
        self._rule(strip)
        role = self._role_in(plain)
        if signatures.place_and_date.search(plain) and not mentions:
            self._close_if_filled()
        if signatures.for_whom.search(plain):
            self._close_if_filled()
        if role is not None and not mentions:
            self._role_alone(role, plain, is_last=is_last)
            return
        if role is not None and self._role_position(plain) < mentions[0].start:
            self._close_if_filled()
            self.role = role
        for mention in mentions:
            self._take(strip, mention)
        if role is not None:
            self.slot.role = role
        if signatures.unclear.search(plain):
            self.slot.unclear = True
        if not mentions and signatures.person.search(plain):
            self.slot.persons += 1

    def close(self) -> None:
        """Ends the slot; consent is given by one signature only, notice may be taken by several."""
        if self.slot.is_filled or self.slot.has_rule or self.slot.persons:
            self.slots.append(self.slot)
        if self.role is SignatoryRole.CONSENTS:
            self.role = SignatoryRole.SIGNS
        self.slot = Slot(role=self.role)

    def _close_if_filled(self) -> None:
        if self.slot.is_filled:
            self.close()

    def _rule(self, strip: Strip) -> None:
        if not self.words.signatures.rule.search(strip.plain):
            return
        if self.words.signatures.place_and_date.search(strip.plain):
            return
        if self.slot.is_filled and self.slot.has_rule:
            self.close()
        self.slot.has_rule = True

    def _role_in(self, plain: str) -> SignatoryRole | None:
        signatures = self.words.signatures
        if signatures.takes_notice.search(plain):
            return SignatoryRole.TAKES_NOTICE
        if signatures.consents.search(plain):
            return SignatoryRole.CONSENTS
        return SignatoryRole.SIGNS if signatures.signs.search(plain) else None

    def _role_position(self, plain: str) -> int:
        signatures = self.words.signatures
        patterns = (signatures.takes_notice, signatures.consents, signatures.signs)
        return min(match.start() for pattern in patterns if (match := pattern.search(plain)))

    def _role_alone(self, role: SignatoryRole, plain: str, *, is_last: bool) -> None:
        """A role without a name beside it: of the slot above if it closes it, else of the next."""
        backwards = plain.startswith("(") or plain[:1].islower() or is_last
        if self.slot.is_filled and backwards and not plain.endswith(":"):
            self.slot.role = role
            return
        self._close_if_filled()
        self.role = role
        self.slot.role = role

    def _take(self, strip: Strip, mention: Mention) -> None:
        codes = self._settled(mention.codes)
        if not self.slot.codes & codes and self._is_office_of_body(strip, mention):
            codes = self.slot.codes
        common = self.slot.codes & codes
        if self.slot.is_filled and not common:
            self.close()
            common = codes
        slot = self.slot
        slot.codes = common or codes
        written = strip.plain[mention.start : mention.end] or strip.plain[mention.start :]
        if mention.is_function or mention.codes == {PartyCode.GF}:
            slot.function = slot.function or written
        else:
            slot.body = slot.body or written
        if slot.start < 0:
            slot.start, slot.end = strip.start, strip.end

    def _is_office_of_body(self, strip: Strip, mention: Mention) -> bool:
        """ "Jobcenter Auetal, Vorstand": an office right behind a comma is that of the body before it."""
        behind_comma = strip.plain[: mention.start].rstrip().endswith(",")
        in_same_strip = self.slot.start == strip.start and bool(self.slot.body)
        return mention.is_function and behind_comma and in_same_strip and not self.slot.function

    def _settled(self, codes: frozenset[PartyCode]) -> frozenset[PartyCode]:
        """The codes that a name or title may have among these parties."""
        if PartyCode.GE in codes:
            # A line for the Jobcenter alone does not say that its Geschäftsführung signs.
            codes = frozenset((PartyCode.GF,)) if PartyCode.GF in self.parties else _HEADS
        if codes <= _COMMUNES:
            return (_COMMUNES & self.parties) or codes
        if codes & _HEADS and PartyCode.ZKT in self.parties and not self.parties & _HEADS:
            # The Jobcenter of a zugelassener Träger is an office of its own.
            return frozenset((PartyCode.ZKT,))
        return (codes & self.parties) or codes if len(codes) > 1 and codes <= _MINISTRIES else codes


def resolve(slot: Slot, taken: frozenset[PartyCode], order: tuple[PartyCode, ...]) -> PartyCode:
    """The one code of a filled slot: of several the party that has not signed yet, in its order."""
    for code in order:
        if code in slot.codes and code not in taken:
            return code
    return min(slot.codes, key=lambda code: (code in taken, code is not PartyCode.LAND, code))
