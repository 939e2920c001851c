"""An agreement read from a document: text, clauses, parties, signatures, labelled statements."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from zielkreis.domain.law.book import LawBook
from zielkreis.domain.reading.labels.label import Labels
from zielkreis.domain.reading.structure.agreement_types import leading_type
from zielkreis.domain.reading.structure.assembly import Line, assemble
from zielkreis.domain.reading.structure.clauses import list_clauses
from zielkreis.domain.reading.structure.confirmations import find_confirmations
from zielkreis.domain.reading.structure.days import find_days
from zielkreis.domain.reading.structure.frame import Frame, Outer, read_frame
from zielkreis.domain.reading.structure.outline import draw_outline
from zielkreis.domain.reading.structure.passages import Passage, find_passages
from zielkreis.domain.reading.structure.regions import Region, find_regions
from zielkreis.domain.reading.structure.surroundings import surround
from zielkreis.domain.reading.structure.title import find_title
from zielkreis.domain.reading.structure.words import StructureWords
from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.codes import AgreementType
from zielkreis.domain.values.document import Document
from zielkreis.domain.values.place import Place
from zielkreis.domain.values.statement import Statement, StatementContext

#: Labels the words of a statement in its context.
Labeller = Callable[[str, StatementContext], Labels]


def read_agreement(
    document: Document,
    *,
    label: Labeller,
    words: StructureWords,
    law: LawBook,
    agreement_type: AgreementType | None = None,
    on: date | None = None,
) -> Agreement:
    """The agreement in a document; judgements on its targets are left to the checks.

    ``agreement_type`` overrides the type the text shows, ``on`` the day by whose law statements
    are read (else the later of the day of conclusion and 1 January of the year). What the draft
    leaves open stands in ``questions``; nothing is guessed.
    """
    text, lines = assemble(document, words)
    regions = find_regions(lines, words)
    units = draw_outline(lines, regions, words)
    passages = find_passages(text, units, words)
    outer = replace(_outer(text, lines, regions, passages, words), agreement_type=agreement_type, on=on)
    frame = read_frame(outer, law, words)
    clauses = list_clauses(units)
    return Agreement(
        type=frame.types[0] if frame.types else None,
        types=frame.types,
        title=outer.title,
        year=frame.year,
        concluded_on=frame.concluded_on,
        term=frame.term,
        text=text,
        parties=frame.parties,
        signatories=frame.signatories,
        clauses=clauses,
        statements=_statements(text, passages, frame, label, on or _reading_day(text, frame, law)),
        changes=document.changes,
        questions=frame.questions,
        notes=document.notes,
        confirmations=find_confirmations(document, text, passages, clauses, words),
    )


def _outer(
    text: str,
    lines: tuple[Line, ...],
    regions: tuple[Region, ...],
    passages: tuple[Passage, ...],
    words: StructureWords,
) -> Outer:
    return Outer(
        text=text,
        title=find_title(lines, regions, words),
        head_end=max((line.end for line in _in(Region.HEAD, lines, regions)), default=0),
        block=_in(Region.SIGNATURES, lines, regions),
        sentences=tuple(_place(text, passage) for passage in passages),
    )


def _in(region: Region, lines: tuple[Line, ...], regions: tuple[Region, ...]) -> tuple[Line, ...]:
    return tuple(line for line, one in zip(lines, regions, strict=True) if one is region)


def _place(text: str, passage: Passage) -> Place:
    quote = text[passage.start : passage.end]
    return Place(place=passage.place, start=passage.start, end=passage.end, quote=quote)


def _reading_day(text: str, frame: Frame, law: LawBook) -> date:
    """The day by whose law statements are read; without any day in the draft that of the newest law."""
    first_day = date(frame.year, 1, 1) if frame.year else None
    known = [day for day in (frame.concluded_on, first_day) if day is not None]
    return max(known or find_days(text) or law.days_of_change())


def _statements(
    text: str, passages: tuple[Passage, ...], frame: Frame, label: Labeller, on: date
) -> tuple[Statement, ...]:
    contexts = surround(
        text,
        passages,
        agreement_type=leading_type(frame.types, frame.parties),
        parties=tuple(dict.fromkeys(party.code for party in frame.parties)),
        year=frame.year,
        on=on,
    )
    return tuple(
        _statement(f"s{number:03d}", text[passage.start : passage.end], passage, context, label)
        for number, (passage, context) in enumerate(zip(passages, contexts, strict=True), start=1)
    )


def _statement(id: str, own: str, passage: Passage, context: StatementContext, label: Labeller) -> Statement:
    labels = label(own, context)
    return Statement(
        id=id,
        text=own,
        place=passage.place,
        start=passage.start,
        end=passage.end,
        section=passage.headings,
        kind=labels.kind,
        responsibility=labels.responsibility,
        parts=labels.parts,
        support=labels.support,
        benefits=labels.benefits,
        evidence=labels.evidence,
        introduction=passage.introduction,
    )
