"""The catalogue of official indicators: what is defined on which day, and by what."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Self

from zielkreis.domain.indicators.indicator import (
    DataField,
    Definition,
    Direction,
    Indicator,
    IndicatorKind,
    MissingIndicator,
    Window,
)
from zielkreis.domain.indicators.schema import (
    CatalogueFile,
    FieldNode,
    GapNode,
    IndicatorNode,
    IndicatorVersionNode,
)
from zielkreis.domain.law import (
    Builder,
    Citation,
    Evidence,
    LawTextError,
    Mark,
    Timeline,
    UnknownNormError,
    check_node,
    load_node,
)

_FILE = "catalogue.yaml"
_NORM_OF_INDICATORS = Citation(paragraph="48a")
_NORM_OF_FIELDS = Citation(paragraph="51b")


@dataclass(frozen=True, slots=True, kw_only=True)
class IndicatorHistory:
    """An indicator over the versions of the regulation."""

    id: str
    kind: IndicatorKind
    goal: str
    versions: Timeline[Definition]


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """All official indicators and the statutory data beside them.

    ``statutes`` give the official title for each short name in a citation, ``derived`` the reason why
    direction, responsibility and display are concluded.
    """

    indicators: Mapping[str, IndicatorHistory]
    horizon: Timeline[Mark]
    field_horizon: Timeline[Mark]
    fields: tuple[DataField, ...]
    gaps: tuple[MissingIndicator, ...]
    statutes: Mapping[str, str]
    derived: Mapping[str, str]

    @classmethod
    def parse(cls, text: str) -> Self:
        """The catalogue from its YAML; raises LawTextError with all faults at once."""
        node, faults = load_node(_FILE, text)
        if faults:
            raise LawTextError(faults)
        file, faults = check_node(_FILE, CatalogueFile, node)
        if file is None:
            raise LawTextError(faults)
        builder = Builder(file.sources)
        catalogue = cls(
            indicators=builder.by_id(
                "Kennzahl", file.indicators, lambda each: _history(builder, each, file.first_day)
            ),
            horizon=builder.horizon(
                "Kennzahlen", file.horizon, _NORM_OF_INDICATORS, first_day=file.first_day
            ),
            field_horizon=builder.horizon("Datenfelder", file.field_horizon, _NORM_OF_FIELDS),
            fields=tuple(_field(builder, each) for each in file.fields),
            gaps=tuple(_gap(builder, each) for each in file.gaps),
            statutes=file.statutes,
            derived={str(name): reason for name, reason in file.derived.items()},
        )
        if builder.faults:
            raise LawTextError(tuple(dict.fromkeys(builder.faults)))
        return catalogue

    def get(self, indicator_id: str, on: date) -> Indicator:
        """The indicator as defined on a day; raises UnknownNormError, OutOfRangeError."""
        history = self._history(indicator_id)
        version = history.versions.at(on)
        return Indicator(
            id=history.id,
            kind=history.kind,
            goal=history.goal,
            definition=version.value,
            valid_from=version.first_day,
            valid_to=version.last_day,
            evidence=version.evidence.as_read(self.horizon.at(on).evidence),
        )

    def defined(self, indicator_id: str, on: date) -> bool:
        """Whether the catalogue knows an indicator of that id on that day."""
        if indicator_id not in self.indicators:
            return False
        return any(version.holds_on(on) for version in self.indicators[indicator_id].versions.versions)

    def first_day(self, indicator_id: str) -> date:
        """The first day on which the indicator is defined."""
        return self._history(indicator_id).versions.versions[0].first_day

    def last_day(self, indicator_id: str) -> date | None:
        """The last day on which it is defined, ``None`` while no end is known."""
        return self._history(indicator_id).versions.versions[-1].last_day

    def all_on(self, on: date) -> tuple[Indicator, ...]:
        """All indicators defined on a day, in the order of the regulation."""
        return tuple(self.get(each, on) for each in self.indicators if self.defined(each, on))

    def fields_on(self, on: date) -> tuple[DataField, ...]:
        """The statutory data fields of a day (§ 51b SGB II)."""
        return tuple(
            replace(each, evidence=each.evidence.as_read(self.field_horizon.at(on).evidence))
            for each in self.fields
            if each.first_day <= on
        )

    def fields_for(self, benefit_id: str, on: date) -> tuple[DataField, ...]:
        """The statutory data fields of a day that hold something about a Leistung."""
        return tuple(each for each in self.fields_on(on) if benefit_id in each.benefits)

    def days_of_change(self) -> tuple[date, ...]:
        """Every day on which an answer of the catalogue may change, in order."""
        days = {*self.horizon.days_of_change(), *self.field_horizon.days_of_change()}
        days.update(day for each in self.indicators.values() for day in each.versions.days_of_change())
        return tuple(sorted(days))

    def all_evidence(self) -> Iterator[tuple[str, Evidence]]:
        """Everything the catalogue rests on, with the name of the fact."""
        for horizon in (self.horizon, self.field_horizon):
            yield from ((horizon.name, version.evidence) for version in horizon.versions)
        for history in self.indicators.values():
            yield from ((history.versions.name, version.evidence) for version in history.versions.versions)
        yield from ((f"Datenfeld {each.id}", each.evidence) for each in self.fields)
        yield from ((f"Lücke {each.of}", each.evidence) for each in self.gaps)

    def _history(self, indicator_id: str) -> IndicatorHistory:
        if indicator_id not in self.indicators:
            known = ", ".join(self.indicators)
            raise UnknownNormError(f"Kennzahl {indicator_id} ist nicht erfasst; erfasst: {known}")
        return self.indicators[indicator_id]


def _history(builder: Builder, node: IndicatorNode, first_day: date) -> IndicatorHistory:
    return IndicatorHistory(
        id=node.id,
        kind=IndicatorKind(node.kind),
        goal=node.goal,
        versions=builder.timeline(f"Kennzahl {node.id}", node.versions, _definition, first_day=first_day),
    )


def _definition(node: IndicatorVersionNode) -> Definition:
    return Definition(
        name=node.name,
        numerator=node.numerator,
        denominator=node.denominator,
        window=Window(node.window),
        direction=Direction(node.direction),
        responsibility=node.responsibility,
        population=node.population,
        unit=node.unit,
        delay_months=node.delay_months,
        follow_up_months=node.follow_up_months,
        history_months=node.history_months,
    )


def _field(builder: Builder, node: FieldNode) -> DataField:
    return DataField(
        id=node.id,
        name=node.name,
        benefits=node.benefits,
        measures=node.measures,
        first_day=node.from_,
        evidence=builder.evidence(f"Datenfeld {node.id}", node),
    )


def _gap(builder: Builder, node: GapNode) -> MissingIndicator:
    return MissingIndicator(
        of=node.of, evidence=builder.evidence(f"Lücke {node.of}", node, norm=node.citation)
    )
