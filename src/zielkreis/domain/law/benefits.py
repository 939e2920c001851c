"""Leistungen of the SGB II and who is Träger of each, day by day."""

from dataclasses import dataclass, field
from datetime import date

from zielkreis.domain.law.benefit_codes import ClaimKind, Funding, TraegerCode
from zielkreis.domain.law.citation import Citation
from zielkreis.domain.law.evidence import Evidenced, Gap, Mark
from zielkreis.domain.law.timeline import FIRST_DAY, Timeline
from zielkreis.domain.values.codes import Responsibility


@dataclass(frozen=True, slots=True, kw_only=True)
class TraegerEntry(Evidenced):
    """The answer for one Leistung on one day.

    ``since`` is the first day of the unbroken time with this Träger; where it is the first recorded
    day (``FIRST_DAY``) it may be older. ``gap`` says why ``traeger`` is ``none`` or ``unclear``
    without a norm. ``trap`` is a German warning about what the Leistung is easily mistaken for.
    """

    benefit_id: str
    name: str
    name_mark: Mark
    norm: Citation
    traeger: TraegerCode
    since: date
    valid_from: date
    valid_to: date | None
    art: ClaimKind
    money: Funding
    gap: Gap | None = None
    trap: str = ""

    @property
    def responsibility(self) -> Responsibility:
        """Whose Leistung it is, as a label of the contract."""
        return self.traeger.responsibility

    @property
    def note(self) -> str:
        """What has to be said along with the answer."""
        return self.evidence.note

    @property
    def has_claim(self) -> bool:
        """Whether people have a legal claim to it, at least in part."""
        return self.art in {ClaimKind.PFLICHT, ClaimKind.PFLICHT_UND_ERMESSEN}

    @property
    def since_is_known(self) -> bool:
        """Whether ``since`` is a day of change and not merely where the record begins."""
        return self.since > FIRST_DAY


@dataclass(frozen=True, slots=True, kw_only=True)
class TraegerState:
    """Who is Träger in one version of a Leistung; ``art`` where it differs from the Leistung's own."""

    traeger: TraegerCode
    gap: Gap | None
    art: ClaimKind | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Benefit:
    """A Leistung with its norm, its dated names and its Träger over time."""

    id: str
    norm: Citation
    covers: tuple[Citation, ...]
    names: Timeline[str]
    art: ClaimKind
    money: Funding
    trap: str
    traeger: Timeline[TraegerState]

    @property
    def all_norms(self) -> tuple[Citation, ...]:
        """The norm itself and others that mean the same Leistung."""
        return (self.norm, *self.covers)

    def entry(self, on: date, horizon: Timeline[Mark]) -> TraegerEntry:
        """The answer of the day; the horizon weakens the mark where the norm was not read."""
        version = self.traeger.at(on)
        name = self.names.at(on)
        read = horizon.at(on).evidence
        return TraegerEntry(
            benefit_id=self.id,
            name=name.value,
            name_mark=name.evidence.mark.weaker(read.mark),
            norm=self.norm,
            traeger=version.value.traeger,
            since=self.traeger.since(on),
            valid_from=version.first_day,
            valid_to=version.last_day,
            art=version.value.art or self.art,
            money=self.money,
            evidence=version.evidence.as_read(read),
            gap=version.value.gap,
            trap=self.trap,
        )
