"""The law of one Land: its ministry, its own type of agreement, its zugelassene Träger."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from zielkreis.domain.law.agreement_types import AgreementTypeHistory
from zielkreis.domain.law.evidence import DatedFact
from zielkreis.domain.law.timeline import Timeline
from zielkreis.domain.values.codes import AgreementType

_KIND = re.compile(r"(?:kreisfreie |landeshaupt)?stadt |(?:land)?kreis ")
_RIVER = re.compile(r" (?:am|a\.) ?m(?:ain|\.)$| (?:an der|a\. ?d\.) ruhr$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Authority:
    """The ministry that signs for a Land."""

    short: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Carrier:
    """A zugelassener kommunaler Träger with all spellings of its name and the days it is one."""

    name: str
    names: tuple[str, ...]
    admission: Timeline[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class LandLaw:
    """The law of a Land over time.

    ``names`` are the words a draft calls the Land by; ``assumed`` marks the one that is taken where a
    draft names none. ``authorities`` hold ``None`` for a declared gap.
    """

    id: str
    name: str
    names: tuple[str, ...]
    statute: str
    assumed: bool
    authorities: Timeline[Authority | None]
    types: Mapping[AgreementType, AgreementTypeHistory]
    facts: tuple[DatedFact[str], ...]
    carriers: tuple[Carrier, ...]

    def authority(self, on: date) -> DatedFact[Authority | None]:
        """The ministry of the day with what that rests on; the value is ``None`` where not recorded."""
        version = self.authorities.at(on)
        return DatedFact(value=version.value, evidence=version.evidence)

    def zkt(self, name: str, on: date) -> DatedFact[str] | None:
        """The zugelassene Träger of that name on a day, or ``None`` if it is not in the list."""
        for carrier in self.carriers:
            if not any(_same_carrier(name, each) for each in (carrier.name, *carrier.names)):
                continue
            for version in carrier.admission.versions:
                if version.holds_on(on):
                    return DatedFact(value=carrier.name, evidence=version.evidence)
        return None


def _same_carrier(one: str, other: str) -> bool:
    """Whether two names mean one carrier: Borken and Kreis Borken do, Stadt and Kreis Offenbach do not."""
    (kind, core), (other_kind, other_core) = _kind_and_core(one), _kind_and_core(other)
    return core == other_core and (kind == other_kind or not kind or not other_kind)


def _kind_and_core(name: str) -> tuple[str, str]:
    folded = " ".join(name.casefold().split())
    found = _KIND.match(folded)
    core = _RIVER.sub("", folded[found.end() :] if found else folded)
    if core.endswith("kreis"):
        return "kreis", core.removesuffix("kreis").removesuffix("-")
    if found is None:
        return "", core
    return ("kreis" if "kreis " in found[0] and "frei" not in found[0] else "stadt"), core
