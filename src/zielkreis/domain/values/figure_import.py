"""Imports of figures: one file, taken in as a whole and undone as a whole."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from zielkreis.domain.values.month import Month


class FigureOrigin(StrEnum):
    """Whose figures an import holds."""

    OFFICIAL = "official"  # amtliche Statistik
    OWN = "own"  # eigene Angabe


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureImport:
    """One import.

    ``file`` is the digest of the file, ``name`` what it was called. ``owner`` answers for own figures and
    ``evidence`` says where they can be looked up. ``values``, ``suppressed`` and ``missing`` count cells.
    ``by`` is the pseudonym of who did it; ``withdrawn_at`` is set once it was undone: then its figures are
    gone.
    """

    id: str
    origin: FigureOrigin
    file: str
    name: str
    sources: tuple[str, ...]
    first_as_of: date
    last_as_of: date
    first: Month
    last: Month
    areas: int
    values: int
    suppressed: int
    missing: int
    by: str
    at: datetime
    owner: str = ""
    evidence: str = ""
    withdrawn_by: str = ""
    withdrawn_at: datetime | None = None
    reason: str = ""
