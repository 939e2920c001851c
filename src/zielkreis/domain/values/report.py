"""What a check says: judgements with norm, place and remedy."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.codes import FindingClass, Outcome
from zielkreis.domain.values.place import Place
from zielkreis.domain.values.proposal import LocalMeaning, ProposedWording
from zielkreis.domain.values.waiver import WaiverResult


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """One rule applied to one agreement.

    ``code`` names the reason for machines (``agency_targets``), ``reason`` says it in German.
    ``citation`` is the norm or demand it rests on in canonical form, ``version`` the state of
    that norm or profile, ``absent`` what the draft lacks where no place can be shown,
    ``remedy`` what would mend it, ``limits`` what the rule cannot see, ``known`` what else is known about
    the demand, ``detail`` what was counted for it, as sentences that follow the reason (how contents or
    duties divide). ``limits``, ``known`` and ``detail`` are for the own house and never go to the other side.
    """

    id: str
    title: str
    finding_class: FindingClass
    outcome: Outcome
    code: str
    reason: str
    citation: str
    version: str
    places: tuple[Place, ...] = ()
    absent: str = ""
    remedy: str = ""
    limits: str = ""
    known: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shares:
    """How the targets and measures divide by responsibility, as counts."""

    municipal: int
    agency: int
    shared: int
    unclear: int
    none: int

    @property
    def agency_share(self) -> Fraction | None:
        """The part of the agency among all that concern a Leistung; ``None`` if none does."""
        total = self.municipal + self.agency + self.shared + self.unclear
        return Fraction(self.agency, total) if total else None


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyBalance:
    """Binding duties on both sides, as counts of statements (demand d)."""

    upper: int
    lower: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Caution:
    """What a reader must know before the findings: in German what and why, and what to do."""

    code: str
    text: str
    remedy: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """All judgements on one agreement, on one day of the law.

    ``on`` is the law day, ``on_reason`` says in German why that day; ``profile`` is the
    demand profile; ``judgements`` hold all three classes in reading order; ``cautions`` say what makes
    the whole report doubtful.
    """

    on: date
    on_reason: str
    profile: str
    judgements: tuple[Judgement, ...]
    shares: Shares
    duties: DutyBalance
    program_version: str
    cautions: tuple[Caution, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedDraft:
    """An agreement with its report: what ``zielkreis pruefen`` gives out.

    ``proposals`` are sentences that would mend findings, ``meanings`` say what targets mean on the spot,
    ``waivers`` are the findings set aside, held against this draft.
    """

    agreement: Agreement
    report: Report
    proposals: tuple[ProposedWording, ...] = ()
    meanings: tuple[LocalMeaning, ...] = ()
    waivers: tuple[WaiverResult, ...] = ()
