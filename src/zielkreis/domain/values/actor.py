"""Who acts: authorities, the ties between them, who may speak for them, whose approval they need inside."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class AuthorityKind(StrEnum):
    """What an authority is under the SGB II."""

    FEDERAL_MINISTRY = "federal_ministry"
    FEDERAL_AGENCY = "federal_agency"  # Bundesagentur für Arbeit, its Zentrale and Regionaldirektionen
    LOCAL_AGENCY = "local_agency"  # Agentur für Arbeit
    LAND_MINISTRY = "land_ministry"
    MUNICIPAL_CARRIER = "municipal_carrier"  # Kreis or kreisfreie Stadt
    JOBCENTER = "jobcenter"  # gemeinsame Einrichtung (§ 44b SGB II) or that of a zkT (§ 6a SGB II)


class TieKind(StrEnum):
    """How one authority stands to another."""

    LEGAL_SUPERVISION = "legal_supervision"  # Rechtsaufsicht
    TECHNICAL_SUPERVISION = "technical_supervision"  # Fachaufsicht
    SUPERVISION = "supervision"  # Aufsicht, where the law says no more (§ 47 Abs. 2, § 48 Abs. 1 SGB II)
    INSTRUCTION = "instruction"  # Weisung
    SERVES = "serves"  # a Jobcenter serves a Kreis
    CARRIES = "carries"  # Träger of a gemeinsame Einrichtung or of a zugelassenes Jobcenter


class JobcenterForm(StrEnum):
    """In which form a Jobcenter is run (§ 6d SGB II)."""

    GE = "gE"  # gemeinsame Einrichtung, § 44b SGB II
    ZKT = "zkT"  # zugelassener kommunaler Träger, § 6a SGB II


class ApprovalKind(StrEnum):
    """Whose consent an authority needs inside before it is bound."""

    COUNTERSIGNATURE = "countersignature"  # Mitzeichnung
    COMMITTEE = "committee"  # Ausschuss
    DISTRICT_COUNCIL = "district_council"  # Kreistag, Rat
    CARRIERS_ASSEMBLY = "carriers_assembly"  # Trägerversammlung, § 44c SGB II


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """From when to when something holds, both days included; ``None`` where it is open."""

    first_day: date | None = None
    last_day: date | None = None

    def holds_on(self, day: date) -> bool:
        """Whether the day lies within."""
        return (self.first_day is None or self.first_day <= day) and (
            self.last_day is None or day <= self.last_day
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Authority:
    """A body that acts: ``id`` as the house's list names it, ``short_name`` as it is spoken of."""

    id: str
    kind: AuthorityKind
    name: str
    short_name: str = ""
    form: JobcenterForm | None = None
    span: Span = Span()

    @property
    def called(self) -> str:
        """The short name where there is one."""
        return self.short_name or self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """``subject`` supervises, instructs, serves or carries ``other``; ``norm`` says by what law."""

    subject: str
    kind: TieKind
    other: str
    norm: str = ""
    span: Span = Span()


@dataclass(frozen=True, slots=True, kw_only=True)
class Representative:
    """Somebody who may bind an authority.

    ``function`` is the office held ("Landrat"), ``person`` the pseudonym of who holds it, empty where the
    list names none; ``proof`` says on what the right rests (norm, order, power of attorney with its date).
    """

    authority: str
    function: str
    proof: str
    person: str = ""
    span: Span = Span()


@dataclass(frozen=True, slots=True, kw_only=True)
class InnerApproval:
    """An approval that an authority needs inside: ``body`` in the house's words, ``matter`` for what."""

    authority: str
    kind: ApprovalKind
    body: str
    matter: str = ""
    norm: str = ""
    span: Span = Span()


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorList:
    """All actors that a house knows, each with the days on which it holds."""

    authorities: tuple[Authority, ...] = ()
    ties: tuple[Tie, ...] = ()
    representatives: tuple[Representative, ...] = ()
    approvals: tuple[InnerApproval, ...] = ()

    def on(self, day: date) -> "ActorList":
        """What holds on the day."""
        return ActorList(
            authorities=tuple(each for each in self.authorities if each.span.holds_on(day)),
            ties=tuple(each for each in self.ties if each.span.holds_on(day)),
            representatives=tuple(each for each in self.representatives if each.span.holds_on(day)),
            approvals=tuple(each for each in self.approvals if each.span.holds_on(day)),
        )

    def authority(self, authority_id: str) -> Authority | None:
        """The authority of that id, ``None`` where the list has none."""
        return next((each for each in self.authorities if each.id == authority_id), None)

    def called(self, authority_id: str) -> str:
        """How an authority is called; its id where the list does not know it."""
        found = self.authority(authority_id)
        return found.called if found else authority_id
