"""Who owes whom what by when."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from zielkreis.domain.values.codes import PartyCode
from zielkreis.domain.values.place import Place


class DutyKind(StrEnum):
    """What kind of thing is owed."""

    RESULT = "result"
    ACTIVITY = "activity"
    SUPPORT = "support"
    PROCEDURE = "procedure"


class Frequency(StrEnum):
    """How often something is owed again."""

    DAILY = "daily"
    WEEKLY = "weekly"
    MONTHLY = "monthly"
    QUARTERLY = "quarterly"
    HALF_YEARLY = "half_yearly"
    YEARLY = "yearly"


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """One duty of an agreement.

    ``debtors`` owe it, ``creditors`` may demand it; both are empty where the text does not say.
    ``due`` is an ISO day, month (``2012-06``), quarter (``2012-Q3``), half (``2012-H2``) or year, empty
    where none is named; ``due_words`` are the words of the draft for it or for a frequency, empty where
    the period of the agreement counts. ``begins`` tells that it is owed from then on. ``frequency`` is
    given where it is owed again: ``times`` in each (2 for "zweimal im Jahr"), every ``interval`` of them
    (2 for "alle zwei Wochen"), on the ``day`` of its month where one is named. ``proviso`` are the words
    of a condition. ``binding`` is false where the firmest verb leaves it open, ``needs_confirmation`` true
    where a word of it was recognised in a picture. ``place.quote`` are the words of the draft, ``what`` the
    same with what leads in to them.
    """

    kind: DutyKind
    statement: str
    what: str
    place: Place
    debtors: tuple[PartyCode, ...] = ()
    creditors: tuple[PartyCode, ...] = ()
    due: str = ""
    due_words: str = ""
    begins: bool = False
    frequency: Frequency | None = None
    times: int = 1
    interval: int = 1
    day: int = 0
    proviso: str = ""
    binding: bool = True
    needs_confirmation: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyShare:
    """What one party owes, as counts: in all, of each kind, and how firm it is.

    ``party`` is ``None`` for what nobody is named for. ``dated`` are those with a day, month, quarter,
    half or frequency, ``provisos`` those under a condition, ``loose`` those that are not binding.
    ``signs`` tells whether the party signs the agreement, ``name`` is what the draft calls it.
    """

    party: PartyCode | None
    signs: bool
    name: str
    total: int
    results: int
    activities: int
    support: int
    procedure: int
    dated: int
    provisos: int
    loose: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyList:
    """The duties of an agreement by their days, and how they divide among the parties.

    ``first_day`` and ``last_day`` bound what comes back: the term, else the planning year, but nothing
    before the day of conclusion; ``None`` where the draft says nothing.
    """

    title: str
    first_day: date | None
    last_day: date | None
    duties: tuple[Duty, ...]
    shares: tuple[DutyShare, ...]
