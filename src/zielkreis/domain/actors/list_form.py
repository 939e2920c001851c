"""The form of the file: the fields of each part, as pydantic checks them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Annotated, ClassVar

from pydantic import ConfigDict, Strict

from zielkreis.domain.actors.list_words import APPROVALS, AUTHORITIES, PARTS, REPRESENTATIVES, TIES

#: Not from a number: 2012 would be read as seconds.
Day = Annotated[date, Strict()] | None
_STRICT = ConfigDict(extra="forbid")


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthorityEntry:
    """One authority as it stands in the file."""

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT

    kennung: str
    art: str
    name: str
    kurz: str = ""
    form: str = ""
    ab: Day = None
    bis: Day = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TieEntry:
    """One tie as it stands in the file."""

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT

    wer: str
    art: str
    wen: str
    norm: str = ""
    ab: Day = None
    bis: Day = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RepresentativeEntry:
    """One representative as it stands in the file."""

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT

    behoerde: str
    funktion: str
    nachweis: str
    name: str = ""
    ab: Day = None
    bis: Day = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalEntry:
    """One inner approval as it stands in the file."""

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT

    behoerde: str
    art: str
    gremium: str
    wofuer: str = ""
    norm: str = ""
    ab: Day = None
    bis: Day = None


Entry = AuthorityEntry | TieEntry | RepresentativeEntry | ApprovalEntry
FORMS: Mapping[str, type[Entry]] = {
    AUTHORITIES: AuthorityEntry,
    TIES: TieEntry,
    REPRESENTATIVES: RepresentativeEntry,
    APPROVALS: ApprovalEntry,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ListEntries:
    """The entries of a file that have their form, each by its place in its part, from 0.

    ``ids`` are those of all authorities, also of entries whose form is not right.
    """

    authorities: Mapping[int, AuthorityEntry]
    ties: Mapping[int, TieEntry]
    representatives: Mapping[int, RepresentativeEntry]
    approvals: Mapping[int, ApprovalEntry]
    ids: frozenset[str]

    def by_part(self) -> Iterator[tuple[str, int, Entry]]:
        """Every entry with its part and place."""
        parts: tuple[Mapping[int, Entry], ...] = (
            self.authorities,
            self.ties,
            self.representatives,
            self.approvals,
        )
        for part, entries in zip(PARTS, parts, strict=True):
            yield from ((part, place, entry) for place, entry in entries.items())
