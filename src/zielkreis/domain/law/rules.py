"""Rules of law that an agreement is measured by, with validity and limits."""

from dataclasses import dataclass
from datetime import date

from zielkreis.domain.law.evidence import Evidenced, Mark
from zielkreis.domain.law.timeline import Timeline
from zielkreis.domain.values.codes import AgreementType


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleLaw(Evidenced):
    """A rule on one day. ``requirement`` says in German what it asks, ``limits`` what it cannot see."""

    id: str
    title: str
    requirement: str
    applies_to: tuple[AgreementType, ...]
    limits: str
    valid_from: date
    valid_to: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleHistory:
    """A rule over time, with the days for which its norm was read."""

    id: str
    title: str
    requirement: str
    applies_to: tuple[AgreementType, ...]
    limits: str
    versions: Timeline[str]
    horizon: Timeline[Mark]

    def at(self, on: date) -> RuleLaw:
        """The rule as it is on a day; raises OutOfRangeError before the record begins."""
        version = self.versions.at(on)
        return RuleLaw(
            id=self.id,
            title=self.title,
            requirement=self.requirement,
            applies_to=self.applies_to,
            limits=self.limits,
            valid_from=version.first_day,
            valid_to=version.last_day,
            evidence=version.evidence.as_read(self.horizon.at(on).evidence),
        )
