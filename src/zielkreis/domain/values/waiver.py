"""A finding that somebody has set aside, with the reason, bound to the words it was about."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from zielkreis.domain.values.place import Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiver:
    """One finding set aside.

    ``finding`` is the id of the judgement, ``place`` the clause label as shown, empty where the whole
    finding is set aside; ``words`` are the words of the draft it is bound to, empty where the finding
    rests on something absent. ``reason`` and ``by`` are required.
    """

    finding: str
    reason: str
    by: str
    place: str = ""
    words: str = ""
    on: date | None = None


class WaiverState(StrEnum):
    """Whether a waiver counts for this draft."""

    HOLDS = "holds"
    WORDS_CHANGED = "words_changed"
    WORDS_MISSING = "words_missing"
    NO_SUCH_FINDING = "no_such_finding"


@dataclass(frozen=True, slots=True, kw_only=True)
class WaiverResult:
    """A waiver held against a draft: ``places`` are the places of the finding that it sets aside.

    They are empty where it does not hold, and where the finding rests on something absent.
    """

    waiver: Waiver
    state: WaiverState
    places: tuple[Place, ...] = ()
