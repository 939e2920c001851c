"""What the program ships for a check, as values."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Self

from zielkreis.domain.checking.profile import Profile
from zielkreis.domain.checking.report import check_agreement
from zielkreis.domain.checking.table import OutcomeTable
from zielkreis.domain.checking.words import CheckWords
from zielkreis.domain.indicators.catalogue import Catalogue
from zielkreis.domain.law.book import LawBook
from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.report import Report


@dataclass(frozen=True, slots=True, kw_only=True)
class Shipped:
    """Law, catalogue, table, words and the profile ``kreis``."""

    law: LawBook
    indicators: Catalogue
    table: OutcomeTable
    words: CheckWords
    profile: Profile

    @classmethod
    def read(cls, repository: Path) -> Self:
        """Read from the source tree."""
        domain = repository / "src/zielkreis/domain"
        checking = domain / "checking"
        texts = domain / "law/texts"
        return cls(
            law=LawBook.parse(
                {
                    str(path.relative_to(texts)): path.read_text("utf-8")
                    for path in sorted(texts.rglob("*.yaml"))
                }
            ),
            indicators=Catalogue.parse((domain / "indicators/catalogue.yaml").read_text("utf-8")),
            table=OutcomeTable.parse((checking / "applicability.yaml").read_text("utf-8")),
            words=CheckWords.parse((checking / "words.yaml").read_text("utf-8")),
            profile=Profile.parse((checking / "demands/profiles/kreis.yaml").read_text("utf-8")),
        )

    def check(
        self,
        agreement: Agreement,
        *,
        on: date | None = None,
        profile: Profile | None = None,
        orientation: Agreement | None = None,
    ) -> Report:
        """The report on an agreement."""
        return check_agreement(
            agreement,
            on=on,
            profile=profile or self.profile,
            law=self.law,
            indicators=self.indicators,
            table=self.table,
            words=self.words,
            orientation=orientation,
            program_version="0",
        )
