"""Who signs, who only takes notice and who consents, from the signature block and from the text."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from zielkreis.domain.reading.structure.assembly import Line
from zielkreis.domain.reading.structure.columns import read_columns
from zielkreis.domain.reading.structure.consents import with_consents
from zielkreis.domain.reading.structure.mentions import find_actors
from zielkreis.domain.reading.structure.questions import ask
from zielkreis.domain.reading.structure.short_names import with_short_names
from zielkreis.domain.reading.structure.slots import Slot, find_slots, resolve
from zielkreis.domain.reading.structure.word_groups import StructureWords
from zielkreis.domain.reading.structure.wording import plain
from zielkreis.domain.values.agreement import OpenQuestion, Party, Signatory
from zielkreis.domain.values.codes import PartyCode, SignatoryRole
from zielkreis.domain.values.place import Place

#: How the signature block is cited.
BLOCK = "Unterschriften"

_HEADS = frozenset((PartyCode.GF, PartyCode.GE))


@dataclass(frozen=True, slots=True, kw_only=True)
class Signing:
    """The signatories in order, and what the draft leaves open about them."""

    signatories: tuple[Signatory, ...]
    questions: tuple[OpenQuestion, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SigningSource:
    """What signatures are read from: the text, where its head ends, signature block, sentences."""

    text: str
    head_end: int
    block: tuple[Line, ...]
    sentences: tuple[Place, ...]


def find_signing(source: SigningSource, parties: tuple[Party, ...], words: StructureWords) -> Signing:
    """The signatories of the block; without a block those that the sentences name.

    A party without a line in the block is no signatory; a body that the head or a dated sentence says has
    consented is one all the same. What the draft itself calls unclear, a
    line that names a person only, and a sentence that the block contradicts become questions.
    """
    words, text = with_short_names(words, parties), source.text
    slots = find_slots(read_columns(source.block, words), frozenset(party.code for party in parties), words)
    signed = _from_slots(text, slots, parties)
    questions = list(_unclear(text, slots, signed, parties))
    told = tuple(_from_prose(source.sentences, words))
    if not slots:
        signed = told
        questions.append(ask("signature_block_missing"))
    else:
        written = {signatory.code for signatory in signed}
        questions += [ask("signature_only_in_text", one.place) for one in told if one.code not in written]
    return Signing(
        signatories=with_consents(signed, text[: source.head_end], source.sentences, words),
        questions=tuple(questions),
    )


def _from_slots(text: str, slots: list[Slot], parties: tuple[Party, ...]) -> tuple[Signatory, ...]:
    order = tuple(party.code for party in parties)
    several = {code for code in order if order.count(code) > 1}
    found: dict[tuple[PartyCode, str], Signatory] = {}
    named: set[tuple[PartyCode, str]] = set()
    for slot in slots:
        if not slot.is_filled or (slot.unclear and not slot.codes & _HEADS):
            continue
        # Where the draft leaves open who signs for the Jobcenter, the line is that of the Jobcenter.
        taken = frozenset(code for code, _ in found)
        code = PartyCode.GE if slot.unclear else resolve(slot, taken, order)
        key = (code, slot.body.casefold() if code in several else "")
        signatory = Signatory(
            code=code,
            function=" ".join((slot.function or slot.body).split()),
            role=slot.role,
            place=_place(text, slot),
        )
        earlier = found.get(key)
        if earlier is None:
            found[key] = signatory
        elif slot.function and key not in named and earlier.role is slot.role:
            found[key] = replace(earlier, function=signatory.function)
        if slot.function:
            named.add(key)
    # Columns were read downwards; the order of the lines is that of the paper.
    return tuple(sorted(found.values(), key=lambda one: one.place.start if one.place else 0))


def _place(text: str, slot: Slot) -> Place | None:
    if slot.start < 0:
        return None
    return Place(place=BLOCK, start=slot.start, end=slot.end, quote=text[slot.start : slot.end])


def _unclear(
    text: str, slots: list[Slot], signed: tuple[Signatory, ...], parties: tuple[Party, ...]
) -> Iterator[OpenQuestion]:
    yield from (ask("signature_unclear", _place(text, slot)) for slot in slots if slot.unclear)
    written = {signatory.code for signatory in signed}
    missing = [party for party in parties if party.code not in written]
    nameless = [slot for slot in slots if not slot.is_filled and slot.persons]
    if missing and nameless and not any(slot.unclear for slot in slots):
        yield ask("signature_unclear")


def _from_prose(sentences: Iterable[Place], words: StructureWords) -> Iterator[Signatory]:
    """Those of whom a sentence says that they sign the agreement or take notice of it."""
    seen: set[PartyCode] = set()
    for place in sentences:
        own = plain(place.quote, words)
        role = _told_role(own, words)
        if role is None:
            continue
        for mention in find_actors(own, words):
            codes = mention.codes - {PartyCode.GE} | (
                {PartyCode.GF} if PartyCode.GE in mention.codes else set()
            )
            if len(codes) == 1 and not codes & seen:
                (code,) = codes
                seen.add(code)
                function = own[mention.start : mention.end]
                yield Signatory(code=code, function=function, role=role, place=place)


def _told_role(own: str, words: StructureWords) -> SignatoryRole | None:
    if words.signatures.prose_notice.search(own):
        return SignatoryRole.TAKES_NOTICE
    return SignatoryRole.SIGNS if words.signatures.prose_signs.search(own) else None
