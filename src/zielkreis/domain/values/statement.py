"""A statement: one sentence, list item or row that says something on its own."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Generic, TypeVar

from zielkreis.domain.values.codes import (
    Aggregation,
    AgreementType,
    Commitment,
    Comparator,
    Form,
    Grade,
    Kind,
    Outcome,
    PartyCode,
    Population,
    Quantity,
    Responsibility,
    Unit,
)

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Words(Generic[T]):
    """Words of the draft with the value they stand for; ``words`` is empty if it was inherited."""

    words: str
    value: T


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitWords(Words[Unit]):
    """A unit; ``ambiguous`` where a bare "%" of a rate may mean relative or points."""

    value: Unit
    ambiguous: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodWords(Words[int | str]):
    """When a target holds: a year, or a month, day or span in ISO form.

    ``inherited`` where the sentence is silent and the agreement's year counts.
    """

    value: int | str
    inherited: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Equivalent:
    """The same result in another form."""

    form: Form
    value: Decimal
    unit: Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class ThresholdWords(Words[Decimal]):
    """A second number that belongs to the definition ("binnen zehn Arbeitstagen"), in ``unit``."""

    value: Decimal
    unit: Unit


Amount = Decimal | tuple[Decimal, Decimal]


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetParts:
    """The parts of one result; what the draft does not say is ``None``, never guessed.

    ``value`` is signed (a fall is negative), money in euros, a share in percent; a corridor is
    a pair (low, high). Defaults (population all, quantity figure, form none, commitment target)
    stand as ``None``.
    """

    indicator: Words[str] | None = None
    population: Words[Population] | None = None
    quantity: Words[Quantity] | None = None
    aggregation: Words[Aggregation] | None = None
    form: Words[Form] | None = None
    value: Words[Amount] | None = None
    comparator: Words[Comparator] | None = None
    unit: UnitWords | None = None
    baseline: Words[Decimal] | None = None
    reference: Words[int | str] | None = None
    equivalents: Words[tuple[Equivalent, ...]] | None = None
    threshold: ThresholdWords | None = None
    condition: Words[str] | None = None
    period: PeriodWords | None = None
    responsible: Words[PartyCode] | None = None
    data_source: Words[str] | None = None
    commitment: Words[Commitment] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Support:
    """What the upper party brings in: how far it goes and how firmly.

    ``concrete`` holds when the grade is advice or resource, binding, and quantified or dated.
    """

    grade: Grade
    binding: bool
    quantified: bool
    dated: bool
    concrete: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetJudgements:
    """The three judgements on a target (contract, section 4)."""

    precise: Outcome
    measurable: Outcome
    within_scope: Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """The words that decided a label, and the code of the reading rule that used them.

    ``label`` is ``kind``, ``responsibility``, ``precise``, ``measurable``, ``within_scope``,
    ``support``; ``words`` is empty where something absent decided.
    """

    label: str
    rule: str
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A labelled statement and its place: ``agreement.text[start:end] == text``.

    ``section`` is the heading path above it, ``introduction`` the words that lead in to it as an item
    of a list ("Die Agentur", "Das Land unterstützt den Kreis durch:"). ``responsibility`` is given for
    targets, monitoring and measures, ``parts`` and ``judgements`` for targets, ``support`` for support.
    ``benefits`` are the ids of the Leistungen it names (``law/texts/leistungen.yaml``).
    """

    id: str
    text: str
    place: str
    start: int
    end: int
    section: str
    kind: Kind
    responsibility: Responsibility | None = None
    parts: tuple[TargetParts, ...] = ()
    judgements: TargetJudgements | None = None
    support: Support | None = None
    benefits: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    introduction: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementContext:
    """What stands around a statement and decides how it is read.

    ``section`` is the clause label or section name, ``heading`` the nearest heading,
    ``table_header`` the head cells of its table, ``before`` and ``after`` its neighbours.
    """

    agreement_type: AgreementType
    on: date
    parties: tuple[PartyCode, ...]
    year: int | None
    section: str = ""
    heading: str = ""
    table_header: tuple[str, ...] = ()
    before: str = ""
    after: str = ""
