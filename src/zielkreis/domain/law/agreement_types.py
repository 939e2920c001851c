"""Types of target agreements: who agrees with whom, who signs, and on what."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from zielkreis.domain.law.evidence import Evidenced, Mark
from zielkreis.domain.law.timeline import Timeline
from zielkreis.domain.values.codes import AgreementType, PartyCode, Responsibility


class SigningRole(StrEnum):
    """What the law says about a party's signature under a type of agreement."""

    MUST = "must"
    MAY = "may"
    CONSENT_ONLY = "consent_only"
    NO_ROLE = "no_role"

    @property
    def german(self) -> str:
        """The words for the screen."""
        return _ROLE_WORDS[self]


class Modal(StrEnum):
    """How firmly the law wants the agreement."""

    MUST = "must"
    SHOULD = "should"
    UNCLEAR = "unclear"

    @property
    def german(self) -> str:
        """The words for the screen."""
        return _MODAL_WORDS[self]


class Scope(StrEnum):
    """Whose Leistungen the agreement is about."""

    ALL = "all"
    AGENCY = "agency"
    MUNICIPAL = "municipal"

    @property
    def responsibilities(self) -> frozenset[Responsibility]:
        """The responsibilities that lie within the scope by themselves."""
        if self is Scope.ALL:
            return frozenset({Responsibility.MUNICIPAL, Responsibility.AGENCY, Responsibility.SHARED})
        return frozenset({Responsibility(self.value)})

    @property
    def german(self) -> str:
        """The words for the screen."""
        return _SCOPE_WORDS[self]


_ROLE_WORDS = {
    SigningRole.MUST: "muss unterschreiben",
    SigningRole.MAY: "darf mitzeichnen",
    SigningRole.CONSENT_ONLY: "gibt nur sein Einvernehmen",
    SigningRole.NO_ROLE: "hat nach dem Gesetz keine Rolle",
}
_MODAL_WORDS = {
    Modal.MUST: "muss abgeschlossen werden",
    Modal.SHOULD: "soll abgeschlossen werden",
    Modal.UNCLEAR: "nicht belegt, ob sie abgeschlossen werden muss oder soll",
}
_SCOPE_WORDS = {
    Scope.ALL: "alle Leistungen des SGB II",
    Scope.AGENCY: "Leistungen der Bundesagentur",
    Scope.MUNICIPAL: "kommunale Leistungen",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementTypeRule:
    """What the law says of a type in one stretch of time.

    ``preparatory`` are the bodies that consult before (``KA`` Kooperationsausschuss, ``BLA``
    Bund-Länder-Ausschuss), ``goals`` the ids that must be covered (more are allowed),
    ``orientation`` the type it shall follow.
    """

    side_a: tuple[PartyCode, ...]
    side_b: tuple[PartyCode, ...]
    modal: Modal
    must_sign: tuple[PartyCode, ...]
    may_sign: tuple[PartyCode, ...]
    consent_only: tuple[PartyCode, ...]
    no_role: tuple[PartyCode, ...]
    preparatory: tuple[str, ...]
    scope: Scope
    goals: tuple[str, ...]
    orientation: AgreementType | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementTypeLaw(Evidenced):
    """A type on one day. ``land`` is the id of the Land whose law it rests on, or ``""``."""

    code: AgreementType
    title: str
    practice: str
    land: str
    rule: AgreementTypeRule
    valid_from: date
    valid_to: date | None

    @property
    def parties(self) -> tuple[PartyCode, ...]:
        """Both sides, in the order of the law."""
        return self.rule.side_a + self.rule.side_b

    def signing_role(self, party: PartyCode) -> SigningRole | None:
        """What the law says about this party's signature; ``None`` where it says nothing."""
        for role, parties in (
            (SigningRole.MUST, self.rule.must_sign),
            (SigningRole.MAY, self.rule.may_sign),
            (SigningRole.CONSENT_ONLY, self.rule.consent_only),
            (SigningRole.NO_ROLE, self.rule.no_role),
        ):
            if party in parties:
                return role
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementTypeHistory:
    """A type over time, with the days for which its norm was read."""

    code: AgreementType
    title: str
    practice: str
    land: str
    versions: Timeline[AgreementTypeRule]
    horizon: Timeline[Mark]

    def at(self, on: date) -> AgreementTypeLaw:
        """The type as it is on a day; raises OutOfRangeError before the record begins."""
        version = self.versions.at(on)
        return AgreementTypeLaw(
            code=self.code,
            title=self.title,
            practice=self.practice,
            land=self.land,
            rule=version.value,
            valid_from=version.first_day,
            valid_to=version.last_day,
            evidence=version.evidence.as_read(self.horizon.at(on).evidence),
        )
