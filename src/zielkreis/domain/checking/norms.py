"""The norm a judgement rests on, with its version and how sure it is."""

from dataclasses import dataclass
from datetime import date
from typing import Self

from zielkreis.domain.law.agreement_types import AgreementTypeLaw
from zielkreis.domain.law.evidence import Mark
from zielkreis.domain.law.rules import RuleLaw


@dataclass(frozen=True, slots=True, kw_only=True)
class NormVersion:
    """A norm on one day: its citation, its version in German, and whether it was verified."""

    citation: str
    version: str
    is_unverified: bool

    @classmethod
    def of(cls, law: RuleLaw | AgreementTypeLaw) -> Self:
        """The norm behind a rule or a type of agreement."""
        span = printed_span(law.valid_from, law.valid_to)
        checked = f"{law.mark.german}, verglichen am {law.evidence.checked_on:%d.%m.%Y}"
        return cls(
            citation=str(law.citation),
            version=f"Fassung {span}, {checked}",
            is_unverified=law.mark is Mark.UNVERIFIED,
        )


def printed_span(first: date, last: date | None) -> str:
    """``seit 01.01.2011`` or ``vom 01.01.2011 bis 31.12.2018``."""
    return f"seit {first:%d.%m.%Y}" if last is None else f"vom {first:%d.%m.%Y} bis {last:%d.%m.%Y}"
