"""A draft as a file becomes an agreement whose statements are labelled and judged."""

from dataclasses import replace
from datetime import date

from zielkreis.domain.checking import law_day_of
from zielkreis.domain.checking.cautions import doubt_about
from zielkreis.domain.checking.subject import parties_at_the_table
from zielkreis.domain.reading.agreement import read_agreement
from zielkreis.domain.reading.structure import looks_like_agreement
from zielkreis.domain.values.agreement import Agreement, OpenQuestion
from zielkreis.domain.values.codes import AgreementType
from zielkreis.domain.values.statement import Statement
from zielkreis.files.drafts import TrackedReading, read_document
from zielkreis.files.errors import UnreadableFileError
from zielkreis.service.knowledge import law_book, structure_words
from zielkreis.service.one_statement import Table, judge_one, label_one, recorded_day

__all__ = ["TrackedReading", "UnreadableFileError", "read_draft"]


def read_draft(
    data: bytes,
    *,
    name: str,
    agreement_type: AgreementType | None = None,
    on: date | None = None,
    tracked: TrackedReading = TrackedReading.ACCEPT,
) -> Agreement:
    """The agreement in a file, every target judged by the law of its day.

    ``name`` is what messages call the file, ``agreement_type`` overrides the type that the text shows,
    ``on`` the law day. Raises ``UnreadableFileError``.
    """
    document = read_document(data, name=name, tracked=tracked)
    agreement = read_agreement(
        document,
        label=label_one,
        words=structure_words(),
        law=law_book(),
        agreement_type=agreement_type,
        on=on,
    )
    if not looks_like_agreement(document, structure_words()):
        agreement = replace(agreement, questions=(_doubt(agreement), *agreement.questions))
    return _judged(agreement, on)


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
