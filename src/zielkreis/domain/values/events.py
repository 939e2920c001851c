"""What can happen in a matter: each event as it is recorded, never changed afterwards."""

from dataclasses import dataclass
from datetime import date, datetime

from zielkreis.domain.values.codes import AgreementType
from zielkreis.domain.values.journal import Audience
from zielkreis.domain.values.matter import DraftVersion, MatterParty, ProposedClause
from zielkreis.domain.values.talks import Answer, Demand, DueItem
from zielkreis.domain.values.waiver import Waiver


@dataclass(frozen=True, slots=True, kw_only=True)
class MatterOpened:
    """A matter begins; ``house`` is the authority whose store keeps it."""

    title: str
    year: int | None
    types: tuple[AgreementType, ...]
    house: str
    parties: tuple[MatterParty, ...]
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftReceived:
    """A draft came in and was read."""

    version: DraftVersion


@dataclass(frozen=True, slots=True, kw_only=True)
class DemandRaised:
    """A party demands something."""

    demand: Demand


@dataclass(frozen=True, slots=True, kw_only=True)
class DemandWithdrawn:
    """The party that raised a demand gives it up."""

    demand: str
    on: date
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerRecorded:
    """A party answered, or was heard to answer."""

    answer: Answer


@dataclass(frozen=True, slots=True, kw_only=True)
class DueItemSet:
    """Somebody owes something by a day; ``on`` is the day since when, where it is known."""

    due: DueItem
    on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DueItemSettled:
    """What was owed has been done, or is no longer owed; ``how`` says which in words."""

    due: str
    on: date
    how: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingWaived:
    """A finding is set aside with a reason, bound to the words of the draft."""

    waiver: Waiver


@dataclass(frozen=True, slots=True, kw_only=True)
class WaiverDropped:
    """A finding that was set aside counts again."""

    finding: str
    words: str
    on: date
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ClauseProposed:
    """Somebody of the house proposes other words for a clause."""

    proposed: ProposedClause
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalDropped:
    """Proposed words are given up."""

    proposal: str
    on: date
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryStruck:
    """An earlier entry was wrong and does not count; it stays readable, with this reason."""

    audience: Audience
    seq: int
    on: date
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentsErased:
    """The contents of an earlier entry were deleted for good (Art. 17 DSGVO); the reason names no person.

    ``item`` names in German what it was ("Antwort A2"), ``touched`` are the demands that it answered.
    """

    audience: Audience
    seq: int
    on: date
    reason: str
    item: str = ""
    touched: tuple[str, ...] = ()


Event = (
    MatterOpened
    | DraftReceived
    | DemandRaised
    | DemandWithdrawn
    | AnswerRecorded
    | DueItemSet
    | DueItemSettled
    | FindingWaived
    | WaiverDropped
    | ClauseProposed
    | ProposalDropped
    | EntryStruck
    | ContentsErased
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """An event with where and when it was recorded.

    ``at`` is the instant in UTC, ``by`` the pseudonym of who wrote it. ``event`` is ``None`` where the
    contents were deleted.
    """

    audience: Audience
    seq: int
    at: datetime
    by: str
    kind: str
    event: Event | None


@dataclass(frozen=True, slots=True, kw_only=True)
class NewEvent:
    """An event that was decided and is still to be recorded."""

    audience: Audience
    event: Event
