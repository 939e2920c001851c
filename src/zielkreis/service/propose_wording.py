"""What would mend a checked draft: each wording is read again before it is proposed."""

from zielkreis.domain.checking.subject import parties_at_the_table
from zielkreis.domain.reading.labels.label import Labels
from zielkreis.domain.remedies.local_figures import FigureBook
from zielkreis.domain.remedies.proposals import propose
from zielkreis.domain.remedies.setting import Reader
from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.codes import AgreementType
from zielkreis.domain.values.local_figure import LocalFigure
from zielkreis.domain.values.proposal import ProposedWording
from zielkreis.domain.values.report import Report
from zielkreis.domain.values.statement import Statement, StatementContext, TargetJudgements
from zielkreis.service.knowledge import catalogue, law_book
from zielkreis.service.one_statement import Table, judge_one, label_one
from zielkreis.service.remedy_words import remedy_words


def propose_wording(
    agreement: Agreement, report: Report, figures: tuple[LocalFigure, ...] = ()
) -> tuple[ProposedWording, ...]:
    """The sentences that would mend the findings of a report; ``figures`` give the baselines they hold."""
    return propose(
        agreement,
        report,
        catalogue=catalogue(),
        law=law_book(),
        words=remedy_words(),
        figures=FigureBook(figures=figures, catalogue=catalogue()),
        read=reader_in(agreement, report),
    )


def reader_in(agreement: Agreement, report: Report) -> Reader:
    """Reads words as the reader of drafts would in the place of a statement of this agreement."""
    table = Table(types=agreement.types, parties=parties_at_the_table(agreement), on=report.on)

    def read(words: str, statement: Statement) -> tuple[Labels, TargetJudgements | None]:
        context = StatementContext(
            agreement_type=agreement.type or AgreementType.ZV5,
            on=report.on,
            parties=tuple(party.code for party in agreement.parties),
            year=agreement.year,
            section=statement.place,
            heading=statement.section.rpartition(" / ")[2],
        )
        labels = label_one(words, context)
        judgements, _ = judge_one(
            words,
            kind=labels.kind,
            responsibility=labels.responsibility,
            parts=labels.parts,
            benefits=labels.benefits,
            table=table,
        )
        return labels, judgements

    return read
