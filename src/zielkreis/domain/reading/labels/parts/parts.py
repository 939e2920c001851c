"""The parts of a target (contract, section 3), result by result."""

from decimal import Decimal

from zielkreis.domain.reading.labels.contents import Contents
from zielkreis.domain.reading.labels.parts.bare_numbers import unit_of
from zielkreis.domain.reading.labels.parts.figures import LOCAL, Figure, of_population
from zielkreis.domain.reading.labels.parts.inherited import inherited_figure
from zielkreis.domain.reading.labels.parts.populations import population_of
from zielkreis.domain.reading.labels.parts.provisos import Provisos, provisos_of
from zielkreis.domain.reading.labels.parts.results import Result, results_of
from zielkreis.domain.reading.labels.parts.times import period_or_year
from zielkreis.domain.reading.labels.parts.unvalued import parts_without_value
from zielkreis.domain.reading.labels.parts.values import (
    baseline_of,
    equivalents_of,
    form_of,
    threshold_of,
    unit_words,
)
from zielkreis.domain.values.codes import Comparator, Form, Quantity, Unit
from zielkreis.domain.values.statement import TargetParts, Words

_COUNTS = frozenset((Unit.CASES, Unit.PERSONS, Unit.NONE))
#: Units in which a Kennzahl is counted by its numerator; all others are rates and counted in cases.
_NUMERATORS = {
    "K1": frozenset((Unit.EUR,)),
    "K1E1": frozenset((Unit.EUR,)),
}


def read_parts(contents: Contents) -> tuple[TargetParts, ...]:
    """The parts of each result of a target; one value even where no result has a number."""
    provisos = provisos_of(contents.analysis, contents.cells)
    results = results_of(contents)
    if not results:
        return parts_without_value(contents, provisos)
    return tuple(_parts(contents, result, provisos) for result in results)


def _parts(contents: Contents, result: Result, provisos: Provisos) -> TargetParts:
    analysis, times, main = contents.analysis, contents.times, result.main
    figure = result.figure or (None if main.quantity.noun else inherited_figure(analysis))
    unit = unit_of(analysis, main, figure, contents.cells)
    form = form_of(analysis, main, unit, figure)
    is_hold = form is Form.HOLD
    words = analysis.words(main.quantity.start, main.quantity.end)
    population = population_of(contents, result, figure, provisos)
    return TargetParts(
        indicator=_indicator(of_population(figure, population), words),
        population=population,
        quantity=_quantity(figure, unit, form, words),
        aggregation=times.aggregation,
        form=Words(words=words, value=form),
        value=Words(words=words, value=Decimal(0) if is_hold else main.value),
        comparator=Words(words=main.bound.words, value=Comparator.EQUAL if is_hold else main.comparator),
        unit=unit_words(analysis, result, unit, form, figure),
        baseline=baseline_of(analysis, result.baseline),
        reference=times.reference,
        equivalents=equivalents_of(analysis, result.others),
        threshold=None if result.threshold is main else threshold_of(analysis, result.threshold),
        condition=provisos.condition_words,
        period=period_or_year(times, analysis),
        responsible=provisos.responsible,
        data_source=provisos.source,
        commitment=provisos.commitment,
    )


def _indicator(figure: Figure | None, words: str) -> Words[str]:
    if figure is None:
        return Words(words=words, value=LOCAL)
    return Words(words="" if figure.inherited else figure.words, value=figure.id)


def _quantity(figure: Figure | None, unit: Unit, form: Form, words: str) -> Words[Quantity] | None:
    """Whether the value counts the numerator of a Kennzahl ("4.800 Integrationen")."""
    if figure is None or figure.id == LOCAL or form in (Form.POINT_CHANGE, Form.HOLD):
        return None
    if form is Form.RELATIVE_CHANGE:
        return Words(words=figure.words, value=Quantity.NUMERATOR) if figure.is_numerator else None
    counts = unit in _NUMERATORS.get(figure.id, _COUNTS)
    return Words(words=words, value=Quantity.NUMERATOR) if counts else None
