"""Results of two texts, or of two places, set side by side."""

from dataclasses import dataclass

from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.codes import Commitment, Form, Kind, Population, Quantity
from zielkreis.domain.values.statement import Statement, TargetParts

LOCAL = "local"

Key = tuple[str, Population, Quantity]


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """One result of a target on an indicator of the catalogue."""

    statement: Statement
    parts: TargetParts
    indicator: str

    @property
    def key(self) -> Key:
        """What the result speaks of: indicator, of whom, and which side of the figure.

        The population that the indicator has anyway (K2E4 of lone parents) does not part two results.
        """
        population = self.parts.population.value if self.parts.population else Population.ALL
        if population in _OWN_POPULATION.get(self.indicator, frozenset()):
            population = Population.ALL
        quantity = self.parts.quantity.value if self.parts.quantity else Quantity.FIGURE
        return self.indicator, population, quantity

    @property
    def form(self) -> Form:
        """The form in which the result is stated."""
        return self.parts.form.value if self.parts.form else Form.NONE


_OWN_POPULATION = {
    "K2E4": frozenset({Population.LONE_PARENTS}),
    "K3": frozenset({Population.LONG_TERM}),
    "K3E1": frozenset({Population.LONG_TERM}),
    "K3E2": frozenset({Population.LONG_TERM}),
    "K3E3": frozenset({Population.LONG_TERM}),
    "K3E4": frozenset({Population.LONG_TERM}),
}


def results_of(agreement: Agreement) -> tuple[Result, ...]:
    """All agreed results on catalogue indicators; expectations and offers are left out."""
    return tuple(
        Result(statement=statement, parts=parts, indicator=parts.indicator.value)
        for statement in agreement.statements
        if statement.kind is Kind.TARGET
        for parts in statement.parts
        if parts.indicator is not None
        and parts.indicator.value != LOCAL
        and (parts.commitment is None or parts.commitment.value is Commitment.TARGET)
    )


def same_result(one: Result, other: Result) -> bool:
    """Whether two results on the same thing say the same: form, value, comparator, period, reference.

    Where one states several forms, any form they share decides.
    """
    if period_of(one) != period_of(other) or _aggregation(one) != _aggregation(other):
        return False
    mine, theirs = _forms(one.parts), _forms(other.parts)
    shared = mine.keys() & theirs.keys()
    return bool(shared) and all(mine[form] == theirs[form] for form in shared)


def period_of(result: Result) -> str:
    """The year in which the result holds; a year and its December value are the same period."""
    return str(result.parts.period.value)[:4] if result.parts.period else ""


def _aggregation(result: Result) -> str:
    return result.parts.aggregation.value if result.parts.aggregation else ""


def _forms(parts: TargetParts) -> dict[Form, object]:
    """Each form in which the result is stated, with its value."""
    forms: dict[Form, object] = {}
    if parts.form is not None:
        forms[parts.form.value] = parts.value.value if parts.value else None
    for equivalent in parts.equivalents.value if parts.equivalents else ():
        forms.setdefault(equivalent.form, equivalent.value)
    return forms
