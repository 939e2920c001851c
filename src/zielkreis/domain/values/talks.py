"""What is said in the talks about a draft: demands, answers, and what was promised by when."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Weight(StrEnum):
    """How much a demand means to the party that raises it, heaviest first."""

    INDISPENSABLE = "indispensable"
    IMPORTANT = "important"
    DESIRABLE = "desirable"


class Occasion(StrEnum):
    """Where something was said."""

    MEETING = "meeting"
    LETTER = "letter"
    CALL = "call"
    EMAIL = "email"
    DRAFT = "draft"  # in the words of a new draft


class AnswerGrade(StrEnum):
    """How firmly an answer is given, weakest first."""

    SIGNALLED = "signalled"  # mündlich signalisiert
    WRITTEN = "written"  # schriftlich
    IN_TEXT = "in_text"  # im Text


class DemandState(StrEnum):
    """What has become of a demand."""

    OPEN = "open"
    PARTLY_MET = "partly_met"
    MET = "met"
    REFUSED = "refused"


class Stands(StrEnum):
    """What the newest draft says of a demand."""

    MET = "met"
    PARTLY = "partly"
    NOT_MET = "not_met"
    UNDECIDED = "undecided"
    WORDS_STAND = "words_stand"  # the words it is about are still in the draft
    WORDS_GONE = "words_gone"  # they have been changed or deleted
    UNKNOWN = "unknown"  # no finding and no place behind it, or no draft


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftPlace:
    """A stretch of a version's text: ``version`` is the digest of that text.

    ``start`` and ``end`` count code points, ``label`` is the clause as shown, ``quote`` the words.
    """

    version: str
    start: int
    end: int
    label: str
    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Demand:
    """What a party wants of the agreement.

    ``id`` is short and spoken ("a", "F3"), ``by`` the authority that raises it; ``reasons`` in the party's
    words; ``places`` may be empty, a demand can concern the whole; ``findings`` are the ids of judgements
    behind it; ``raised_on`` the day it was raised.
    """

    id: str
    by: str
    words: str
    weight: Weight
    raised_on: date
    reasons: tuple[str, ...] = ()
    places: tuple[DraftPlace, ...] = ()
    findings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What proves an answer: the name of a file and its digest, or a place in a version."""

    name: str
    digest: str = ""
    place: DraftPlace | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DemandEffect:
    """What an answer does to one demand."""

    demand: str
    state: DemandState


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a party said to demands: when, on which occasion, who, and how firmly.

    ``by`` is the authority that answers, ``speaker`` the function of who spoke, ``where`` the occasion in
    words ("Besprechung der Sozialdezernenten, Köln"); ``recorded_for`` is true where another party wrote it
    down from a letter or minutes. ``effects`` name each demand it touches; it may touch none.
    """

    id: str
    by: str
    given_on: date
    occasion: Occasion
    grade: AnswerGrade
    words: str
    speaker: str = ""
    where: str = ""
    evidence: tuple[Evidence, ...] = ()
    effects: tuple[DemandEffect, ...] = ()
    recorded_for: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DueItem:
    """Something promised: who owes it to whom by when; ``settled_on`` is the day it was done."""

    id: str
    what: str
    owed_by: str
    owed_to: str
    due_on: date
    answer: str = ""
    settled_on: date | None = None
    how_settled: str = ""
