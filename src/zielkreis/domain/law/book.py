"""The law of target agreements as one value that answers for a day."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Self, TypeVar

from zielkreis.domain.law.actors import Actor, Supervision
from zielkreis.domain.law.agreement_types import AgreementTypeHistory, AgreementTypeLaw
from zielkreis.domain.law.assembling import (
    build_actor,
    build_benefit,
    build_edge,
    build_land,
    build_resolutions,
    build_rule,
    build_type,
)
from zielkreis.domain.law.benefit_codes import TraegerCode
from zielkreis.domain.law.benefits import Benefit, TraegerEntry
from zielkreis.domain.law.building import Builder
from zielkreis.domain.law.citation import Citation
from zielkreis.domain.law.errors import LawTextError, UnknownNormError
from zielkreis.domain.law.evidence import DatedFact, Evidence, Mark
from zielkreis.domain.law.land import LandLaw
from zielkreis.domain.law.law_files import read_files
from zielkreis.domain.law.rules import RuleHistory, RuleLaw
from zielkreis.domain.law.schema import BenefitsFile, SourcesFile
from zielkreis.domain.law.schema_agreements import ActorsFile, BudgetFile, LandFile, RulesFile, TypesFile
from zielkreis.domain.law.timeline import Timeline
from zielkreis.domain.values.codes import AgreementType

V = TypeVar("V")

_NORM_OF_BENEFITS = Citation(paragraph="6", absatz="1")
_NORM_OF_AGREEMENTS = Citation(paragraph="48b")
_NORM_OF_SUPERVISION = Citation(paragraph="47")


@dataclass(frozen=True, slots=True, kw_only=True)
class LawBook:
    """Everything recorded about the law; every question takes the day it is asked for.

    Raises UnknownNormError for an id that is not recorded and OutOfRangeError for a day before the
    record begins: there is no silent default.
    """

    benefits: Mapping[str, Benefit]
    benefit_horizon: Timeline[Mark]
    goals: Mapping[str, str]
    types: Mapping[AgreementType, AgreementTypeHistory]
    rules: Mapping[str, RuleHistory]
    resolutions: Mapping[int, DatedFact[date]]
    actors: Mapping[str, Actor]
    supervision: tuple[Supervision, ...]
    actor_horizon: Timeline[Mark]
    laender: Mapping[str, LandLaw]

    @classmethod
    def parse(cls, texts: Mapping[str, str]) -> Self:
        """The book from the texts of its files by name; raises LawTextError with all faults at once."""
        files = read_files(texts)
        if files.faults:
            raise LawTextError(tuple(files.faults))
        builder = Builder(files.the(SourcesFile).sources)
        types_file, rules_file = files.the(TypesFile), files.the(RulesFile)
        benefits_file, actors_file = files.the(BenefitsFile), files.the(ActorsFile)
        type_horizon = builder.horizon("Vereinbarungstypen", types_file.horizon, _NORM_OF_AGREEMENTS)
        rule_horizon = builder.horizon("Regeln", rules_file.horizon, _NORM_OF_AGREEMENTS)
        book = cls(
            benefits=builder.by_id(
                "Leistung", benefits_file.benefits, lambda node: build_benefit(builder, node)
            ),
            benefit_horizon=builder.horizon("Leistungen", benefits_file.horizon, _NORM_OF_BENEFITS),
            goals={str(goal): name for goal, name in types_file.goals.items()},
            types={node.id: build_type(builder, node, type_horizon) for node in types_file.types},
            rules=builder.by_id(
                "Regel", rules_file.rules, lambda node: build_rule(builder, node, rule_horizon)
            ),
            resolutions=build_resolutions(builder, files.the(BudgetFile)),
            actors=builder.by_id("Akteur", actors_file.actors, lambda node: build_actor(builder, node)),
            supervision=tuple(build_edge(builder, node) for node in actors_file.edges),
            actor_horizon=builder.horizon("Akteure", actors_file.horizon, _NORM_OF_SUPERVISION),
            laender=builder.by_id("Land", files.all(LandFile), lambda file: build_land(builder, file)),
        )
        if builder.faults:
            raise LawTextError(tuple(dict.fromkeys(builder.faults)))
        return book

    def traeger(self, benefit_id: str, on: date) -> TraegerEntry:
        """Who is Träger of a Leistung on a day (§ 6 Abs. 1 SGB II)."""
        return _known(self.benefits, benefit_id, "Leistung").entry(on, self.benefit_horizon)

    def benefits_of(self, citation: Citation, on: date) -> tuple[str, ...]:
        """The ids of the Leistungen a citation means, the most specific ones.

        What lies within the cited place counts first (``§ 16a``: all four numbers); then the smallest
        Leistung that contains it (``§ 21 Abs. 4``: Mehrbedarfe); then all of the same paragraph.
        Leistungen that do not exist on the day are left out while others remain.
        """
        found = _inside(self.benefits, citation) or _around(self.benefits, citation)
        found = found or _inside(self.benefits, citation.whole_paragraph())
        living = tuple(
            benefit
            for benefit in found
            if self.benefits[benefit].traeger.at(on).value.traeger is not TraegerCode.NONE
        )
        return living or found

    def agreement_type(
        self, code: AgreementType | str, on: date, land: str | None = None
    ) -> AgreementTypeLaw:
        """A type of agreement on a day; ZV5 rests on the law of ``land``, or of the one assumed."""
        if code in self.types:
            return self.types[AgreementType(code)].at(on)
        law = self.land(land)
        if code in law.types:
            return law.types[AgreementType(code)].at(on)
        known = ", ".join(sorted({*self.types, *law.types}))
        raise UnknownNormError(f"Vereinbarungstyp {code} ist für {law.name} nicht erfasst; erfasst: {known}")

    def rule(self, rule_id: str, on: date) -> RuleLaw:
        """A rule of law on a day."""
        return _known(self.rules, rule_id, "Regel").at(on)

    def budget_resolution(self, year: int) -> DatedFact[date] | None:
        """The day the Bundestag passed the budget of a year (§ 48b Abs. 2), if it is recorded."""
        return self.resolutions.get(year)

    def land(self, land: str | None = None) -> LandLaw:
        """The law of a Land by id or name; without one, the Land assumed where a draft names none."""
        for law in self.laender.values():
            if (land is None and law.assumed) or land in {law.id, law.name, *law.names}:
                return law
        known = ", ".join(law.name for law in self.laender.values())
        raise UnknownNormError(f"Landesrecht {land or ''} ist nicht erfasst; erfasst: {known}")

    def is_zkt(self, name: str, on: date) -> bool:
        """Whether a carrier of that name is zugelassen on a day, in the Länder recorded here."""
        return self.zkt(name, on) is not None

    def zkt(self, name: str, on: date) -> DatedFact[str] | None:
        """The zugelassene kommunale Träger of that name on a day, with what that rests on."""
        found = (law.zkt(name, on) for law in self.laender.values())
        return next((fact for fact in found if fact is not None), None)

    def days_of_change(self) -> tuple[date, ...]:
        """Every day on which an answer of the book may change, in order."""
        days = {day for timeline in self._timelines() for day in timeline.days_of_change()}
        return tuple(sorted(days))

    def all_evidence(self) -> Iterator[tuple[str, Evidence]]:
        """Everything the book rests on, with the name of the fact."""
        for timeline in self._timelines():
            yield from ((timeline.name, version.evidence) for version in timeline.versions)
        for year, fact in self.resolutions.items():
            yield f"Haushalt {year}", fact.evidence
        for actor in self.actors.values():
            yield f"Akteur {actor.id}", actor.evidence
        for edge in self.supervision:
            yield f"Aufsicht {edge.over} über {edge.under}", edge.evidence
        for land in self.laender.values():
            yield from ((f"Landesrecht {land.name}", fact.evidence) for fact in land.facts)

    def _timelines(self) -> Iterator[Timeline[Any]]:
        yield self.benefit_horizon
        yield self.actor_horizon
        for benefit in self.benefits.values():
            yield benefit.names
            yield benefit.traeger
        lands = self.laender.values()
        for history in (*self.types.values(), *(each for law in lands for each in law.types.values())):
            yield history.versions
            yield history.horizon
        for rule in self.rules.values():
            yield rule.versions
            yield rule.horizon
        for law in lands:
            yield law.authorities
            yield from (carrier.admission for carrier in law.carriers)


def _known(values: Mapping[str, V], key: str, kind: str) -> V:
    if key not in values:
        raise UnknownNormError(f"{kind} {key} ist nicht erfasst; erfasst: {', '.join(values)}")
    return values[key]


def _inside(benefits: Mapping[str, Benefit], citation: Citation) -> tuple[str, ...]:
    """Leistungen whose norm lies within the cited place."""
    return tuple(
        benefit.id
        for benefit in benefits.values()
        if any(citation.covers(norm) for norm in benefit.all_norms)
    )


def _around(benefits: Mapping[str, Benefit], citation: Citation) -> tuple[str, ...]:
    """The Leistungen whose norm contains the cited place most closely."""
    depths = {
        benefit.id: max(norm.depth for norm in benefit.all_norms if norm.covers(citation))
        for benefit in benefits.values()
        if any(norm.covers(citation) for norm in benefit.all_norms)
    }
    deepest = max(depths.values(), default=0)
    return tuple(benefit for benefit, depth in depths.items() if depth == deepest)
