"""Matters and due items as they are listed."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class MatterLine:
    """One matter as it is listed.

    Counts leave out demands that were withdrawn. ``demands_open`` are those no answer meets firmly, of them
    ``demands_promised`` those that were promised in spoken words.
    """

    id: str
    title: str
    year: int | None
    types: tuple[str, ...]
    house: str
    other_parties: tuple[str, ...]
    opened_on: date
    versions: int
    demands_open: int
    demands_promised: int
    demands_in_all: int
    next_due: date | None
    changed_at: datetime


def demands_in_words(line: MatterLine) -> str:
    """What the answers came to: ``5 von 6 offen, davon 1 mündlich zugesagt``; empty without a demand."""
    if not line.demands_in_all:
        return ""
    promised = f", davon {line.demands_promised} mündlich zugesagt" if line.demands_promised else ""
    return f"{line.demands_open} von {line.demands_in_all} offen{promised}"


@dataclass(frozen=True, slots=True, kw_only=True)
class DueLine:
    """One due item as it is listed, with the title of its matter."""

    matter: str
    title: str
    item: str
    what: str
    owed_by: str
    owed_to: str
    due_on: date
    settled_on: date | None
