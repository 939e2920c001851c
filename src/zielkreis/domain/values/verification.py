"""What a check of a store found: broken entries of the journal, and what does not follow from it."""

from dataclasses import dataclass
from enum import StrEnum

from zielkreis.domain.values.journal import EntryPlace, JournalBreak


class FlawCode(StrEnum):
    """What is wrong in a store beside the chain of its journal."""

    ORPHAN_CONTENTS = "orphan_contents"  # contents that belong to no entry
    MATTER_UNREADABLE = "matter_unreadable"  # the chain holds, but no matter follows from its entries
    OVERVIEW_MISSING = "overview_missing"  # a matter without a line
    OVERVIEW_DIFFERS = "overview_differs"  # a line that does not follow from the journal
    OVERVIEW_SURPLUS = "overview_surplus"  # a line without a matter
    FILE_MISSING = "file_missing"  # a draft whose file is not kept
    FILE_CHANGED = "file_changed"  # a file that is not the one its digest names


@dataclass(frozen=True, slots=True, kw_only=True)
class StoreFlaw:
    """One flaw: ``what`` is the matter, file or number it concerns, ``reason`` German words, if any."""

    code: FlawCode
    what: str
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verification:
    """What was looked at, and all that does not hold.

    ``streams`` and ``entries`` count what the journal holds; ``files`` the files whose digest was computed
    anew.
    """

    streams: int
    entries: int
    files: int
    breaks: tuple[JournalBreak, ...] = ()
    unreadable: tuple[EntryPlace, ...] = ()
    flaws: tuple[StoreFlaw, ...] = ()

    @property
    def is_whole(self) -> bool:
        """Whether nothing was found."""
        return not (self.breaks or self.unreadable or self.flaws)
