"""An agreement read from a document: text, clauses, parties, signatures, labelled statements."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from zielkreis.domain.reading.structure.agreement_types import (
    AgreementLaw,
    derive_types,
    find_bases,
    is_disputed,
    leading_type,
    settle_communes,
    settle_heads,
    settle_signatories,
)
from zielkreis.domain.reading.structure.assembly import Line, assemble
from zielkreis.domain.reading.structure.clauses import list_clauses
from zielkreis.domain.reading.structure.days import (
    find_conclusion,
    find_days,
    find_term,
    find_year,
    likely_year,
    year_of_term,
    years_in,
)
from zielkreis.domain.reading.structure.outline import draw_outline
from zielkreis.domain.reading.structure.parties import find_parties, find_parties_told
from zielkreis.domain.reading.structure.passages import Passage, find_passages
from zielkreis.domain.reading.structure.questions import ask
from zielkreis.domain.reading.structure.regions import Region, find_regions
from zielkreis.domain.reading.structure.signatories import find_signing
from zielkreis.domain.reading.structure.surroundings import surround
from zielkreis.domain.reading.structure.title import find_title
from zielkreis.domain.reading.structure.words import StructureWords
from zielkreis.domain.values.agreement import Agreement, OpenQuestion, Party, Signatory, Term
from zielkreis.domain.values.codes import AgreementType, Kind, Responsibility
from zielkreis.domain.values.document import Document
from zielkreis.domain.values.place import Place
from zielkreis.domain.values.statement import Evidence, Statement, StatementContext, Support, TargetParts


class Labels(Protocol):
    """The labels of one statement, as the labeller gives them."""

    @property
    def kind(self) -> Kind: ...
    @property
    def responsibility(self) -> Responsibility | None: ...
    @property
    def parts(self) -> tuple[TargetParts, ...]: ...
    @property
    def support(self) -> Support | None: ...
    @property
    def evidence(self) -> tuple[Evidence, ...]: ...


# Sentences at the beginning that may name the parties where the head does not.
_OPENING = 8

#: Labels the words of a statement in its context.
Labeller = Callable[[str, StatementContext], Labels]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Frame:
    """All that is known of an agreement before its statements are labelled."""

    title: str
    types: tuple[AgreementType, ...]
    year: int | None
    concluded_on: date | None
    term: Term | None
    parties: tuple[Party, ...]
    signatories: tuple[Signatory, ...]
    questions: tuple[OpenQuestion, ...]


def read_agreement(
    document: Document,
    *,
    label: Labeller,
    words: StructureWords,
    law: AgreementLaw,
    agreement_type: AgreementType | None = None,
    on: date | None = None,
) -> Agreement:
    """The agreement in a document; judgements are left to the checks.

    ``agreement_type`` overrides the type the text shows, ``on`` the day by whose law statements
    are read (else the day of conclusion, else 1 January of the year). What the draft leaves open
    stands in ``questions``; nothing is guessed.
    """
    text, lines = assemble(document, words)
    regions = find_regions(lines, words)
    units = draw_outline(lines, regions, words)
    passages = find_passages(text, units, words)
    frame = _frame(text, lines, regions, passages, words, law, agreement_type, on)
    return Agreement(
        type=frame.types[0] if frame.types else None,
        types=frame.types,
        title=frame.title,
        year=frame.year,
        concluded_on=frame.concluded_on,
        term=frame.term,
        text=text,
        parties=frame.parties,
        signatories=frame.signatories,
        clauses=list_clauses(units),
        statements=_statements(text, passages, frame, label, _reading_day(text, frame, law, on)),
        changes=document.changes,
        questions=frame.questions,
        notes=document.notes,
    )


def _frame(
    text: str,
    lines: tuple[Line, ...],
    regions: tuple[Region, ...],
    passages: tuple[Passage, ...],
    words: StructureWords,
    law: AgreementLaw,
    agreement_type: AgreementType | None,
    on: date | None,
) -> _Frame:
    head_end = _end_of(lines, regions, Region.HEAD)
    block = tuple(line for line, region in zip(lines, regions, strict=True) if region is Region.SIGNATURES)
    sentences = [(text[one.start : one.end], _place_of(text, one)) for one in passages]
    title = find_title(lines, regions, words)
    year, term, doubts = _year_and_term(title, text[:head_end], sentences, words)
    concluded_on, more = _conclusion(block, [sentence for sentence, _ in sentences], words)
    parties = find_parties(text, 0, head_end, words)
    if len({party.code for party in parties}) < 2:
        opening = [(one.start, one.end) for one in passages[:_OPENING]]
        parties = find_parties_told(text, opening, words) or parties
    day = on or concluded_on or (date(year, 1, 1) if year else None)
    parties = settle_communes(parties, text, head_end, day, law, words)
    signing = find_signing(text, block, sentences, parties, words)
    parties = settle_communes(settle_heads(parties, signing.signatories), text, head_end, day, law, words)
    types, questions = _types(parties, text, head_end, agreement_type, words)
    return _Frame(
        title=title,
        types=types,
        year=year,
        concluded_on=concluded_on,
        term=term,
        parties=parties,
        signatories=settle_signatories(signing.signatories, parties, words),
        questions=(*questions, *doubts, *more, *signing.questions),
    )


def _types(
    parties: tuple[Party, ...],
    text: str,
    head_end: int,
    agreement_type: AgreementType | None,
    words: StructureWords,
) -> tuple[tuple[AgreementType, ...], list[OpenQuestion]]:
    in_head = find_bases(text[:head_end], words)
    types = derive_types(parties, in_head or find_bases(text, words))
    questions: list[OpenQuestion] = []
    if len({party.code for party in parties}) < 2:
        questions.append(ask("parties_unknown"))
    if agreement_type is not None:
        return (types if agreement_type in types[:1] else (agreement_type,)), questions
    if not types:
        questions.append(ask("type_unknown"))
    elif is_disputed(types, in_head):
        questions.append(ask("type_disputed"))
    return types, questions


def _year_and_term(
    title: str, head: str, sentences: list[tuple[str, Place]], words: StructureWords
) -> tuple[int | None, Term | None, list[OpenQuestion]]:
    year = find_year(title, head, words)
    term = find_term(sentences, year, words)
    year = year or year_of_term(term)
    if year is not None:
        return year, term, []
    counts = years_in((sentence for sentence, _ in sentences), words)
    year = likely_year(counts)
    if year is None:
        return None, term, [ask("year_unsettled" if counts else "year_unknown")]
    return year, term, []


def _conclusion(
    block: tuple[Line, ...], sentences: list[str], words: StructureWords
) -> tuple[date | None, list[OpenQuestion]]:
    """The last day beside a signature, unless a place for a day is still empty."""
    told = find_conclusion(sentences, words)
    if told is not None:
        return told, []
    days: list[date] = []
    is_open = False
    for line in block:
        found = find_days(line.words)
        days += found
        cells = [cell for cell in words.layout.column_gap.split(line.plain) if cell.strip()]
        dated = [cell for cell in cells if words.signatures.place_and_date.search(cell.strip())]
        is_open = is_open or any(not find_days(cell) for cell in dated)
    if days and is_open:
        return None, [ask("conclusion_open")]
    return (max(days) if days else None), []


def _reading_day(text: str, frame: _Frame, law: AgreementLaw, on: date | None) -> date:
    first_day = date(frame.year, 1, 1) if frame.year else None
    known = [day for day in (frame.concluded_on, first_day) if day is not None]
    return on or (max(known) if known else max(find_days(text), default=law.fallback_day))


def _statements(
    text: str, passages: tuple[Passage, ...], frame: _Frame, label: Labeller, on: date
) -> tuple[Statement, ...]:
    codes = tuple(dict.fromkeys(party.code for party in frame.parties))
    kind = leading_type(frame.types, set(codes))
    contexts = surround(text, passages, agreement_type=kind, parties=codes, year=frame.year, on=on)
    statements: list[Statement] = []
    for number, (passage, context) in enumerate(zip(passages, contexts, strict=True), start=1):
        own = text[passage.start : passage.end]
        labels = label(own, context)
        statements.append(
            Statement(
                id=f"s{number:03d}",
                text=own,
                place=passage.place,
                start=passage.start,
                end=passage.end,
                section=passage.headings,
                kind=labels.kind,
                responsibility=labels.responsibility,
                parts=labels.parts,
                support=labels.support,
                evidence=labels.evidence,
            )
        )
    return tuple(statements)


def _end_of(lines: tuple[Line, ...], regions: tuple[Region, ...], region: Region) -> int:
    return max((line.end for line, one in zip(lines, regions, strict=True) if one is region), default=0)


def _place_of(text: str, passage: Passage) -> Place:
    quote = text[passage.start : passage.end]
    return Place(place=passage.place, start=passage.start, end=passage.end, quote=quote)
