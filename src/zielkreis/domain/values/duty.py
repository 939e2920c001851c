"""Who owes whom what by when."""

from dataclasses import dataclass
from enum import StrEnum

from zielkreis.domain.values.codes import PartyCode
from zielkreis.domain.values.place import Place


class DutyKind(StrEnum):
    """What kind of thing is owed."""

    RESULT = "result"
    ACTIVITY = "activity"
    SUPPORT = "support"
    PROCEDURE = "procedure"


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """One duty of an agreement.

    ``debtors`` owe it, ``creditors`` may demand it; both are empty where the text does not say.
    ``due`` is an ISO day, month (``2012-06``), quarter (``2012-Q3``) or year, empty where none is named;
    ``due_words`` are the words of the draft for it or for a frequency. ``proviso`` are the words of a
    condition. ``binding`` is false where the firmest verb leaves it open.
    """

    kind: DutyKind
    statement: str
    what: str
    place: Place
    debtors: tuple[PartyCode, ...] = ()
    creditors: tuple[PartyCode, ...] = ()
    due: str = ""
    due_words: str = ""
    proviso: str = ""
    binding: bool = True
