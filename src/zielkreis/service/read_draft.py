"""A draft as a file becomes an agreement whose statements are labelled and judged."""

from dataclasses import replace
from datetime import date

from zielkreis.domain.checking import law_day_of
from zielkreis.domain.checking.cautions import doubt_about
from zielkreis.domain.checking.subject import parties_at_the_table
from zielkreis.domain.german.languages import foreign_language
from zielkreis.domain.reading.agreement import read_agreement
from zielkreis.domain.reading.structure import looks_like_agreement
from zielkreis.domain.reading.structure.other_papers import other_paper
from zielkreis.domain.values.agreement import Agreement, OpenQuestion
from zielkreis.domain.values.codes import AgreementType
from zielkreis.domain.values.document import Document
from zielkreis.domain.values.statement import Statement
from zielkreis.domain.values.visible import shortened, visible
from zielkreis.files.errors import UnreadableCode, UnreadableFileError
from zielkreis.files.ocr.recognising import OnPage
from zielkreis.files.sealed.reading import SealedReading, TrackedReading
from zielkreis.service.knowledge import law_book, outcome_table, phrase_book, structure_words
from zielkreis.service.one_statement import Table, judge_one, label_one, recorded_day

__all__ = [
    "TrackedReading",
    "UnreadableFileError",
    "agreement_in",
    "agreement_named",
    "read_document",
    "read_draft",
]

_MOST_WORDS_SHOWN = 3
_NOTHING_OF_IT = "weder Titel, Vertragspartner noch Rechtsgrundlage, und kein Wort aus der Grundsicherung"


def read_draft(
    data: bytes,
    *,
    name: str,
    agreement_type: AgreementType | None = None,
    on: date | None = None,
    tracked: TrackedReading = TrackedReading.ACCEPT,
    on_page: OnPage | None = None,
) -> Agreement:
    """The agreement in a file, every target judged by the law of its day.

    See ``read_document`` and ``agreement_in``. Raises ``UnreadableFileError``.
    """
    document = read_document(data, name=name, tracked=tracked, on_page=on_page)
    return agreement_named(document, name=name, agreement_type=agreement_type, on=on)


def read_document(
    data: bytes,
    *,
    name: str,
    tracked: TrackedReading = TrackedReading.ACCEPT,
    on_page: OnPage | None = None,
) -> Document:
    """The blocks of a file, read in a sealed process; what the next step needs is loaded meanwhile.

    ``name`` is what messages call the file; ``on_page`` is told how many scanned pages of how many are
    recognised. Raises ``UnreadableFileError``.
    """
    with SealedReading(data, name=name, tracked=tracked) as reading:
        for load in (structure_words, law_book, phrase_book, outcome_table):
            load()
        return reading.document(on_page=on_page)


def agreement_named(
    document: Document,
    *,
    name: str,
    agreement_type: AgreementType | None = None,
    on: date | None = None,
) -> Agreement:
    """The agreement in a document; what is wrong with it is told with the name of its file."""
    try:
        return agreement_in(document, agreement_type=agreement_type, on=on)
    except UnreadableFileError as error:
        raise error.named(name) from error


def agreement_in(
    document: Document, *, agreement_type: AgreementType | None = None, on: date | None = None
) -> Agreement:
    """The agreement in a document as read.

    ``agreement_type`` overrides the type that the text shows, and the doubt whether it is an agreement;
    ``on`` is the law day. Raises ``UnreadableFileError`` for what is clearly no agreement or no German.
    """
    _refuse_other_languages(document)
    agreement = read_agreement(
        document,
        label=label_one,
        words=structure_words(),
        law=law_book(),
        agreement_type=agreement_type,
        on=on,
    )
    if agreement_type is None:
        _refuse_other_papers(document, agreement)
    if not looks_like_agreement(document, structure_words()):
        agreement = replace(agreement, questions=(_doubt(agreement), *agreement.questions))
    return _judged(agreement, on)


def _refuse_other_languages(document: Document) -> None:
    if language := foreign_language("\n".join(block.text for block in document.blocks)):
        raise UnreadableFileError(UnreadableCode.NOT_GERMAN, where=language)


def _refuse_other_papers(document: Document, agreement: Agreement) -> None:
    if (paper := other_paper(document, agreement, structure_words())) is None:
        return
    words = ", ".join(f"„{shortened(visible(each))}“" for each in paper.evidence[:_MOST_WORDS_SHOWN])
    signs = f"{paper.kind} ({words})" if paper.kind else _NOTHING_OF_IT
    raise UnreadableFileError(UnreadableCode.NO_AGREEMENT, where=signs)


def _doubt(agreement: Agreement) -> OpenQuestion:
    found = structure_words().recognition.other_papers.search(agreement.text)
    return doubt_about(agreement, found[0] if found else "")


def _judged(agreement: Agreement, on: date | None) -> Agreement:
    day = law_day_of(agreement, stated=on, days_of_change=law_book().days_of_change())
    table = Table(
        types=agreement.types or ((agreement.type,) if agreement.type else ()),
        parties=parties_at_the_table(agreement),
        on=day.on,
        day_is_stated=on is not None,
    )
    return replace(
        agreement,
        statements=tuple(_judge(each, table) for each in agreement.statements),
        notes=agreement.notes + _note_on_early_law(day.on),
    )


def _note_on_early_law(on: date) -> tuple[str, ...]:
    if recorded_day(on) == on:
        return ()
    note = (
        f"Für den {on:%d.%m.%Y} ist kein Recht erfasst. Zuständigkeiten sind nach dem Recht vom "
        f"{recorded_day(on):%d.%m.%Y} gelesen; ein anderer Tag lässt sich als Stichtag angeben."
    )
    return (note,)


def _judge(statement: Statement, table: Table) -> Statement:
    judgements, why = judge_one(
        statement.text,
        kind=statement.kind,
        responsibility=statement.responsibility,
        parts=statement.parts,
        benefits=statement.benefits,
        table=table,
    )
    return replace(statement, judgements=judgements, evidence=statement.evidence + why)
