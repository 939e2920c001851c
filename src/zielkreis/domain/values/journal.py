"""The journal: entries in streams, each linked to the one before."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Audience(StrEnum):
    """Who may see an entry."""

    HOUSE = "house"  # nur unser Haus
    PARTIES = "parties"  # alle Vertragspartner


@dataclass(frozen=True, slots=True, kw_only=True)
class StreamName:
    """One stream of the journal: a matter and who may see it; printed ``rhein-sieg-2012/house``."""

    matter: str
    audience: Audience

    def __str__(self) -> str:
        return f"{self.matter}/{self.audience}"

    @classmethod
    def parse(cls, text: str) -> "StreamName":
        """The stream of a printed name; raises ``ValueError`` where it is none."""
        matter, _, audience = text.rpartition("/")
        if not matter:
            raise ValueError(text)
        return cls(matter=matter, audience=Audience(audience))


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalEntry:
    """One entry as it is kept.

    ``seq`` counts from 1 within the stream. ``kind`` names the event and the version of its form
    ("demand_raised/1"). ``at`` is the instant of recording in UTC, ``by`` a pseudonym. ``digest`` is that of
    the salted payload, ``link`` that of all of this and the link before (both hexadecimal SHA-256).
    ``payload`` (JSON text) and ``salt`` (hexadecimal) are ``None`` once they were deleted; the chain holds
    without them.
    """

    stream: StreamName
    seq: int
    kind: str
    at: datetime
    by: str
    digest: str
    link: str
    payload: str | None
    salt: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class NewEntry:
    """What is to be recorded: the kind of an event and its contents as JSON text."""

    kind: str
    payload: str


class BreakCode(StrEnum):
    """What is wrong with an entry of the journal."""

    NUMBER = "number"  # an entry is missing before this one, or one stands twice
    LINK = "link"  # the entry, or one before it, was changed or exchanged
    PAYLOAD = "payload"  # the contents are not those that were recorded
    HALF_ERASED = "half_erased"  # contents without salt, or salt without contents
    TIME = "time"  # recorded before the entry it follows
    HEAD = "head"  # a head that was printed is not in the journal: its end was cut off
    ERASED_UNSEEN = "erased_unseen"  # the contents are gone, and no later entry says that they were deleted
    UNREADABLE = "unreadable"  # no entry at all: an unknown audience, an instant that is none


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryPlace:
    """Where an entry stands; ``audience`` is kept as found, also where it is none."""

    matter: str
    audience: str
    seq: int


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalBreak:
    """The first entry of a stream that does not hold; ``at`` is ``None`` where there is no such entry."""

    stream: StreamName
    seq: int
    code: BreakCode
    kind: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """The end of a stream: how many entries it has and the link of the last."""

    stream: StreamName
    seq: int
    link: str
