"""A matter: one agreement on its way, as it follows from all that was recorded."""

from dataclasses import dataclass
from datetime import date

from zielkreis.domain.values.codes import AgreementType, PartyCode
from zielkreis.domain.values.talks import Answer, AnswerGrade, Demand, DemandState, DueItem
from zielkreis.domain.values.waiver import Waiver


@dataclass(frozen=True, slots=True, kw_only=True)
class MatterParty:
    """A party of the agreement: the authority and what it is in it."""

    authority: str
    code: PartyCode


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftVersion:
    """A draft as it was received.

    ``number`` counts from 1; ``digest`` is that of the text as read, ``file`` that of the received bytes,
    ``name`` what the file was called, ``sent_by`` the authority it came from, ``note`` what changed in its
    words.
    """

    number: int
    digest: str
    file: str
    name: str
    received_on: date
    sent_by: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposedClause:
    """Other words for a clause of a version, as somebody of the house proposes them."""

    id: str
    version: str
    clause: str
    label: str
    old: str
    new: str
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DemandStanding:
    """A demand with all answers that touch it and what has become of it by the latest of them.

    ``erased`` names in German an answer to it whose contents were deleted ("Antwort A2"), else it is empty.
    """

    demand: Demand
    state: DemandState
    answers: tuple[Answer, ...] = ()
    withdrawn: str = ""
    erased: str = ""

    @property
    def is_promised(self) -> bool:
        """Whether the latest answer meets it in words that were only spoken."""
        return self.state is DemandState.MET and self.answers[-1].grade is AnswerGrade.SIGNALLED


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """The state of a matter.

    ``house`` is the authority whose store this is. ``demands`` come in the order they were raised, ``due`` by
    day, ``waivers`` are the findings set aside, ``proposed`` other words for clauses. ``house_only`` are the
    ids of demands, answers and due items that nobody but the house sees; ``given_ids`` all that were ever
    given to demands, answers, due items and proposals, struck ones too.
    """

    id: str
    title: str
    year: int | None
    types: tuple[AgreementType, ...]
    house: str
    parties: tuple[MatterParty, ...]
    opened_on: date
    versions: tuple[DraftVersion, ...] = ()
    demands: tuple[DemandStanding, ...] = ()
    answers: tuple[Answer, ...] = ()
    due: tuple[DueItem, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    proposed: tuple[ProposedClause, ...] = ()
    house_only: frozenset[str] = frozenset()
    given_ids: frozenset[str] = frozenset()

    @property
    def newest(self) -> DraftVersion | None:
        """The draft that came in last, ``None`` where none was received."""
        return max(self.versions, key=lambda each: (each.received_on, each.number), default=None)

    def demand(self, demand_id: str) -> DemandStanding | None:
        """The demand of that id."""
        return next((each for each in self.demands if each.demand.id == demand_id), None)
