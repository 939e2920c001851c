"""Who acts in the steering of the SGB II, and who supervises or instructs whom."""

from dataclasses import dataclass
from enum import StrEnum

from zielkreis.domain.law.evidence import Evidence


class SupervisionKind(StrEnum):
    """How one actor stands above another; ``none`` says expressly that it does not."""

    RECHTS_UND_FACHAUFSICHT = "rechts_und_fachaufsicht"
    RECHTSAUFSICHT = "rechtsaufsicht"
    AUFSICHT = "aufsicht"
    WEISUNG = "weisung"
    NONE = "none"

    @property
    def german(self) -> str:
        """The words for the screen."""
        return _WORDS[self]


_WORDS = {
    SupervisionKind.RECHTS_UND_FACHAUFSICHT: "Rechts- und Fachaufsicht",
    SupervisionKind.RECHTSAUFSICHT: "Rechtsaufsicht",
    SupervisionKind.AUFSICHT: "Aufsicht",
    SupervisionKind.WEISUNG: "Weisungsrecht",
    SupervisionKind.NONE: "keine Aufsicht",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """An actor with its role in German."""

    id: str
    name: str
    role: str
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Supervision:
    """An edge of the graph of supervision; ``field`` says in German how far it reaches."""

    over: str
    under: str
    kind: SupervisionKind
    field: str
    evidence: Evidence
