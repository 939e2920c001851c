"""Consent by a body that is no party: the Einvernehmen of the BMF (§ 48b Abs. 1 S. 1 Nr. 1 SGB II)."""

from collections.abc import Iterable, Iterator

from zielkreis.domain.german.dates import find_dates
from zielkreis.domain.reading.structure.mentions import find_bodies
from zielkreis.domain.reading.structure.parties import HEAD
from zielkreis.domain.reading.structure.word_groups import StructureWords
from zielkreis.domain.reading.structure.wording import plain
from zielkreis.domain.values.agreement import Signatory
from zielkreis.domain.values.codes import PartyCode, SignatoryRole
from zielkreis.domain.values.place import Place


def with_consents(
    signed: tuple[Signatory, ...], head: str, sentences: Iterable[Place], words: StructureWords
) -> tuple[Signatory, ...]:
    """The signatories, with the BMF if the head names its consent or a sentence the day it was given.

    A sentence that merely says the consent is there, or is needed, stands for no signature.
    """
    if any(one.code is PartyCode.BMF for one in signed):
        return signed
    found = (*_in_head(head, words), *_dated(sentences, words))
    return (*signed, *found[:1])


def _in_head(head: str, words: StructureWords) -> Iterator[Signatory]:
    folded = plain(head, words)
    for mention in find_bodies(folded, words):
        if mention.codes == {PartyCode.BMF} and words.head.concurring.search(folded[: mention.start]):
            quote = head[mention.start : mention.end]
            place = Place(place=HEAD, start=mention.start, end=mention.end, quote=quote)
            yield _consent(quote, place)


def _dated(sentences: Iterable[Place], words: StructureWords) -> Iterator[Signatory]:
    for place in sentences:
        own = plain(place.quote, words)
        if not words.signatures.told_consent.search(own) or not find_dates(own):
            continue
        for mention in find_bodies(own, words):
            if mention.codes == {PartyCode.BMF}:
                yield _consent(place.quote[mention.start : mention.end], place)


def _consent(function: str, place: Place) -> Signatory:
    name = " ".join(function.split())
    return Signatory(code=PartyCode.BMF, function=name, role=SignatoryRole.CONSENTS, place=place)
