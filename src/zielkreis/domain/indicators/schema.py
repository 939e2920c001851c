"""The form of the catalogue file, checked by pydantic."""

from datetime import date
from typing import Annotated, Any, Literal

from pydantic import Field

from zielkreis.domain.law import CitationText, DatedNode, Gap, HorizonNode, Node, ReadNode, Text
from zielkreis.domain.values.codes import Population, Responsibility, Unit

Months = Annotated[int, Field(ge=0)]


class IndicatorVersionNode(DatedNode):
    """An indicator as one version of the regulation defines it."""

    name: Text
    numerator: Text
    denominator: Text
    window: Literal["point", "year_on_year", "sliding_12", "average_12"]
    direction: Literal["lower", "higher", "neutral"]
    responsibility: Responsibility
    population: Population
    unit: Unit
    delay_months: Months
    follow_up_months: Months = 0
    history_months: Months = 0


class IndicatorNode(Node):
    """A Kennzahl or Ergänzungsgröße over time."""

    id: Annotated[str, Field(pattern=r"^K[1-3](E[1-4])?$")]
    kind: Literal["kennzahl", "ergaenzungsgroesse"]
    goal: Literal["G1", "G2", "G3"]
    versions: Annotated[tuple[IndicatorVersionNode, ...], Field(min_length=1)]


class FieldNode(DatedNode):
    """A field of the statutory data that can be counted or summed."""

    id: Text
    name: Text
    benefits: tuple[str, ...]
    measures: Annotated[tuple[Literal["count", "duration", "kind", "amount"], ...], Field(min_length=1)]


class GapNode(ReadNode):
    """Something no indicator measures, said expressly."""

    of: Text
    gap: Gap
    citation: CitationText


class CatalogueFile(Node):
    """The whole catalogue. ``derived`` says what was concluded and why, by name of the field."""

    kind: Literal["kennzahlen"]
    statutes: dict[str, Text]
    sources: dict[str, Text]
    first_day: date
    horizon: Annotated[tuple[HorizonNode, ...], Field(min_length=1)]
    field_horizon: Annotated[tuple[HorizonNode, ...], Field(min_length=1)]
    derived: dict[Literal["direction", "responsibility", "display"], Text]
    templates: Any = ()
    indicators: Annotated[tuple[IndicatorNode, ...], Field(min_length=1)]
    fields: tuple[FieldNode, ...]
    gaps: tuple[GapNode, ...]
