"""The reader with what the program ships: phrases, law, catalogue and table of judgements."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Self

from zielkreis.domain.checking.statements.judge import JudgingContext, judge_target
from zielkreis.domain.checking.table import OutcomeTable
from zielkreis.domain.indicators.catalogue import Catalogue
from zielkreis.domain.law.book import LawBook
from zielkreis.domain.reading.labels.label import Labels, label_statement
from zielkreis.domain.reading.lexicon_texts import build_phrasebook
from zielkreis.domain.reading.phrasebook import PhraseBook
from zielkreis.domain.values.codes import AgreementType, PartyCode, Responsibility
from zielkreis.domain.values.statement import StatementContext, TargetJudgements

YEAR = 2014


def lexicon_texts(repository: Path) -> dict[str, str]:
    """The word lists of the reader by file name."""
    folder = repository / "src/zielkreis/domain/reading/lexicon"
    files = sorted(path for path in folder.glob("*.yaml") if not path.name.startswith("structure"))
    return {path.name: path.read_text("utf-8") for path in files}


def context_of(told: Mapping[str, Any]) -> StatementContext:
    """The surroundings a case tells; what it does not tell is an agreement of Land and Kreis for 2014."""
    return StatementContext(
        agreement_type=AgreementType(told.get("type", "ZV5")),
        on=told.get("on", date(YEAR, 1, 1)),
        parties=tuple(PartyCode(code) for code in told.get("parties", ("LAND", "KT"))),
        year=told.get("year", YEAR),
        heading=told.get("heading", ""),
        table_header=tuple(told.get("table_header", ())),
        before=told.get("before", ""),
        after=told.get("after", ""),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """Labels and judges single statements."""

    book: PhraseBook
    law: LawBook
    catalogue: Catalogue
    table: OutcomeTable

    @classmethod
    def shipped(cls, repository: Path) -> Self:
        """Read from the source tree."""
        domain = repository / "src/zielkreis/domain"
        texts = domain / "law/texts"
        laws = {
            str(path.relative_to(texts)): path.read_text("utf-8") for path in sorted(texts.rglob("*.yaml"))
        }
        return cls(
            book=build_phrasebook(lexicon_texts(repository)),
            law=LawBook.parse(laws),
            catalogue=Catalogue.parse((domain / "indicators/catalogue.yaml").read_text("utf-8")),
            table=OutcomeTable.parse((domain / "checking/applicability.yaml").read_text("utf-8")),
        )

    def label(self, text: str, context: StatementContext | None = None) -> Labels:
        """The labels of a statement."""
        return label_statement(text, context or context_of({}), self.book, self.law)

    def judge(self, text: str, labels: Labels, context: StatementContext) -> TargetJudgements:
        """The judgements on a target."""
        judging = JudgingContext(
            types=(context.agreement_type,),
            parties=frozenset(context.parties),
            on=context.on,
            table=self.table,
            law=self.law,
            catalogue=self.catalogue,
            book=self.book,
        )
        responsibility = labels.responsibility or Responsibility.UNCLEAR
        return judge_target(text, labels.parts, responsibility, labels.benefits, judging)[0]
