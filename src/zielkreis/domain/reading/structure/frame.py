"""The frame of an agreement: type, year, days, parties and signatures, before statements are labelled."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from zielkreis.domain.german.sentences import split_sentences
from zielkreis.domain.law.book import LawBook
from zielkreis.domain.reading.structure.agreement_types import derive_types, find_bases, is_disputed
from zielkreis.domain.reading.structure.assembly import Line
from zielkreis.domain.reading.structure.days import (
    find_conclusion,
    find_year,
    likely_year,
    signing_day,
    year_of_term,
    years_in,
)
from zielkreis.domain.reading.structure.parties import find_parties, find_parties_told
from zielkreis.domain.reading.structure.party_codes import (
    Settling,
    join_signing,
    settle_parties,
    settle_signatories,
)
from zielkreis.domain.reading.structure.questions import ask
from zielkreis.domain.reading.structure.signatories import SigningSource, find_signing
from zielkreis.domain.reading.structure.term import find_term
from zielkreis.domain.reading.structure.word_groups import StructureWords
from zielkreis.domain.values.agreement import OpenQuestion, Party, Signatory, Term
from zielkreis.domain.values.codes import AgreementType
from zielkreis.domain.values.place import Place

# Sentences at the beginning that may name the parties where the head does not.
_OPENING = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Outer:
    """What the frame is read from: text, title, end of the head, signature block, sentences with places.

    ``agreement_type`` and ``on`` are those the user has set, if any.
    """

    text: str
    title: str
    head_end: int
    block: tuple[Line, ...]
    sentences: tuple[Place, ...]
    agreement_type: AgreementType | None = None
    on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """The frame; the fields are those of ``Agreement``."""

    types: tuple[AgreementType, ...]
    year: int | None
    concluded_on: date | None
    term: Term | None
    parties: tuple[Party, ...]
    signatories: tuple[Signatory, ...]
    questions: tuple[OpenQuestion, ...]


def read_frame(outer: Outer, law: LawBook, words: StructureWords) -> Frame:
    """The frame, with a question for all that the draft leaves open."""
    year, term, doubts = _year_and_term(outer, words)
    concluded_on, open_days = _conclusion(outer, words)
    day = outer.on or concluded_on or (date(year, 1, 1) if year else None)
    by = Settling(
        text=outer.text,
        head_end=outer.head_end,
        on=day,
        law=law,
        words=words,
        agreement_type=outer.agreement_type,
    )
    parties = settle_parties(_parties(outer, words), by)
    source = SigningSource(
        text=outer.text, head_end=outer.head_end, block=outer.block, sentences=outer.sentences
    )
    signing = find_signing(source, parties, words)
    parties = settle_parties(join_signing(parties, signing.signatories), by)
    types, disputes = _types(outer, parties, words)
    return Frame(
        types=types,
        year=year,
        concluded_on=concluded_on,
        term=term,
        parties=parties,
        signatories=settle_signatories(signing.signatories, parties, words),
        questions=(*disputes, *doubts, *open_days, *signing.questions),
    )


def _parties(outer: Outer, words: StructureWords) -> tuple[Party, ...]:
    parties = find_parties(outer.text, 0, outer.head_end, words)
    if len({party.code for party in parties}) > 1:
        return parties
    return find_parties_told(outer.text, _opening_sentences(outer), words) or parties


def _opening_sentences(outer: Outer) -> Iterator[tuple[int, int]]:
    """The sentences of the first lines, also those that open the list of what is agreed."""
    last = outer.sentences[:_OPENING][-1:]
    end = last[0].end if last else outer.head_end
    start = 0
    for line in outer.text[:end].split("\n"):
        for sentence in split_sentences(line):
            yield start + sentence.start, start + sentence.end
        start += len(line) + 1


def _types(
    outer: Outer, parties: tuple[Party, ...], words: StructureWords
) -> tuple[tuple[AgreementType, ...], list[OpenQuestion]]:
    in_head = find_bases(outer.text[: outer.head_end], words)
    types = derive_types(parties, in_head or find_bases(outer.text, words))
    questions: list[OpenQuestion] = []
    if len({party.code for party in parties}) < 2:
        questions.append(ask("parties_unknown"))
    stated = outer.agreement_type
    if stated is not None:
        return (types if stated in types[:1] else (stated,)), questions
    if not types:
        questions.append(ask("type_unknown"))
    elif is_disputed(types, in_head):
        questions.append(ask("type_disputed"))
    return types, questions


def _year_and_term(
    outer: Outer, words: StructureWords
) -> tuple[int | None, Term | None, tuple[OpenQuestion, ...]]:
    year = find_year(outer.title, outer.text[: outer.head_end], words)
    term = find_term(outer.sentences, year, words)
    year = year or year_of_term(term)
    if year is not None:
        return year, term, ()
    counts = years_in((place.quote for place in outer.sentences), words)
    year = likely_year(counts)
    if year is not None:
        return year, term, ()
    return None, term, (ask("year_unsettled" if counts else "year_unknown"),)


def _conclusion(outer: Outer, words: StructureWords) -> tuple[date | None, tuple[OpenQuestion, ...]]:
    told = find_conclusion((place.quote for place in outer.sentences), words)
    if told is not None:
        return told, ()
    day, is_open = signing_day(outer.block, words)
    if day is not None and is_open:
        return None, (ask("conclusion_open"),)
    return day, ()
