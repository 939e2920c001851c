"""Faults and hints of workmanship gathered into one finding a rule, or none."""

from collections.abc import Sequence
from dataclasses import dataclass

from zielkreis.domain.checking.verdict import Verdict, not_met, undecided
from zielkreis.domain.values.place import Place

SAID = 5
"""How many faults the reason spells out; the places show all of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Flaw:
    """One flaw: what is wrong in a German sentence, and where (nowhere, if something is absent)."""

    sentence: str
    places: tuple[Place, ...] = ()


def as_fault(code: str, flaws: Sequence[Flaw], *, remedy: str, absent: str = "") -> Verdict | None:
    """Not met with all flaws, or nothing if there are none."""
    if not flaws:
        return None
    return not_met(
        code, _reason(flaws), places=_places(flaws), absent=absent, remedy=remedy, count=len(flaws)
    )


def as_hint(code: str, flaws: Sequence[Flaw], *, remedy: str, absent: str = "") -> Verdict | None:
    """Undecided with all flaws, or nothing if there are none."""
    if not flaws:
        return None
    return undecided(
        code, _reason(flaws), places=_places(flaws), absent=absent, remedy=remedy, count=len(flaws)
    )


def _reason(flaws: Sequence[Flaw]) -> str:
    said = " ".join(flaw.sentence for flaw in flaws[:SAID])
    return f"{said} Dazu {len(flaws) - SAID} weitere." if len(flaws) > SAID else said


def _places(flaws: Sequence[Flaw]) -> tuple[Place, ...]:
    return tuple(dict.fromkeys(place for flaw in flaws for place in flaw.places))
