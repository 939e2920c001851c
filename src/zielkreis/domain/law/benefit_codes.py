"""Codes of a Leistung: who is Träger, what kind of claim it is, who pays; each with its German words."""

from enum import StrEnum

from zielkreis.domain.values.codes import Responsibility


class TraegerCode(StrEnum):
    """Who is Träger of a Leistung (§ 6 Abs. 1 SGB II)."""

    BA = "BA"
    KT = "KT"
    BOTH = "both"
    FOLLOWS_BASE_NEED = "follows_base_need"
    UNCLEAR = "unclear"
    NONE = "none"

    @property
    def responsibility(self) -> Responsibility:
        """The label of a statement about such a Leistung."""
        return _RESPONSIBILITY[self]

    @property
    def german(self) -> str:
        """The words for the screen."""
        return _TRAEGER_WORDS[self]


class ClaimKind(StrEnum):
    """Whether the law gives a claim or leaves the Leistung to discretion, by its wording."""

    PFLICHT = "pflicht"
    ERMESSEN = "ermessen"
    SOLL = "soll"
    PFLICHT_UND_ERMESSEN = "pflicht_und_ermessen"
    NONE = "none"
    UNCLEAR = "unclear"

    @property
    def german(self) -> str:
        """The words for the screen."""
        return _CLAIM_WORDS[self]


class Funding(StrEnum):
    """Who bears the cost (§ 46 SGB II for the Bund)."""

    BUND = "bund"
    KOMMUNE = "kommune"
    KOMMUNE_MIT_BUNDESANTEIL = "kommune_mit_bundesanteil"
    FOLLOWS_BASE_NEED = "follows_base_need"
    NONE = "none"

    @property
    def german(self) -> str:
        """The words for the screen."""
        return _FUNDING_WORDS[self]


_RESPONSIBILITY = {
    TraegerCode.BA: Responsibility.AGENCY,
    TraegerCode.KT: Responsibility.MUNICIPAL,
    TraegerCode.BOTH: Responsibility.SHARED,
    TraegerCode.FOLLOWS_BASE_NEED: Responsibility.UNCLEAR,
    TraegerCode.UNCLEAR: Responsibility.UNCLEAR,
    TraegerCode.NONE: Responsibility.NONE,
}
_TRAEGER_WORDS = {
    TraegerCode.BA: "Bundesagentur für Arbeit",
    TraegerCode.KT: "kommunaler Träger",
    TraegerCode.BOTH: "beide Träger, jeder für seinen Teil",
    TraegerCode.FOLLOWS_BASE_NEED: "der Träger der zugrunde liegenden Leistung",
    TraegerCode.UNCLEAR: "nicht geklärt",
    TraegerCode.NONE: "keiner (an diesem Tag keine Leistung des SGB II)",
}
_CLAIM_WORDS = {
    ClaimKind.PFLICHT: "Pflichtleistung",
    ClaimKind.ERMESSEN: "Ermessensleistung",
    ClaimKind.SOLL: "Soll-Leistung",
    ClaimKind.PFLICHT_UND_ERMESSEN: "teils Pflicht, teils Ermessen",
    ClaimKind.NONE: "",
    ClaimKind.UNCLEAR: "nicht erfasst",
}
_FUNDING_WORDS = {
    Funding.BUND: "Bund",
    Funding.KOMMUNE: "Kommune",
    Funding.KOMMUNE_MIT_BUNDESANTEIL: "Kommune mit Anteil des Bundes (§ 46 Abs. 5 ff. SGB II)",
    Funding.FOLLOWS_BASE_NEED: "wie die zugrunde liegende Leistung",
    Funding.NONE: "",
}
