"""What stands behind a fact of law: how sure it is, where it was read, and when."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Generic, Self, TypeVar

from zielkreis.domain.law.citation import Citation

T = TypeVar("T")


class Mark(StrEnum):
    """How a fact is known: read in the source, concluded from it, or neither."""

    VERIFIED = "verified"
    DERIVED = "derived"
    UNVERIFIED = "unverified"

    @property
    def german(self) -> str:
        """The word for the screen."""
        return _GERMAN_MARKS[self]

    def weaker(self, other: "Mark") -> "Mark":
        """The one of the two that is less sure."""
        return max(self, other, key=tuple(Mark).index)


_GERMAN_MARKS = {Mark.VERIFIED: "geprüft", Mark.DERIVED: "abgeleitet", Mark.UNVERIFIED: "nicht geprüft"}


class Gap(StrEnum):
    """Why a day has no answer: there was no such duty, or it is not recorded here."""

    NO_SUCH_DUTY = "no_such_duty"
    NOT_IMPLEMENTED = "not_implemented"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Norm, promulgation, mark and source of one dated fact.

    ``sources`` are German descriptions for readers. ``promulgation`` is ``nicht ermittelt`` where the
    act was not found and ``""`` where a fact has none of its own; ``note`` is a German sentence or ``""``.
    """

    citation: Citation
    promulgation: str
    mark: Mark
    sources: tuple[str, ...]
    checked_on: date
    note: str = ""

    def is_overdue(self, on: date) -> bool:
        """Whether the last comparison with the source lies more than twelve months back."""
        return (on.year - self.checked_on.year) * 12 + on.month - self.checked_on.month > (
            12 if on.day <= self.checked_on.day else 11
        )

    def as_read(self, horizon: "Evidence") -> Self:
        """The evidence, weakened where the text of the norm was not read for the day.

        What the horizon has to say is added where it is not verified itself.
        """
        if horizon.mark is Mark.VERIFIED:
            return self
        return replace(self, mark=self.mark.weaker(horizon.mark), note=f"{self.note} {horizon.note}".strip())


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidenced:
    """What every answer about the law on one day carries with it."""

    evidence: Evidence

    @property
    def citation(self) -> Citation:
        """The norm the answer rests on."""
        return self.evidence.citation

    @property
    def mark(self) -> Mark:
        """How sure the answer is."""
        return self.evidence.mark


@dataclass(frozen=True, slots=True, kw_only=True)
class DatedFact(Generic[T]):
    """A value of the law with what it rests on."""

    value: T
    evidence: Evidence

    @property
    def mark(self) -> Mark:
        """How sure the value is."""
        return self.evidence.mark

    @property
    def note(self) -> str:
        """What has to be said along with the value."""
        return self.evidence.note
