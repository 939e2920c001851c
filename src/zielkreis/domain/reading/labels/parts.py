"""The parts of a target (contract, section 3), result by result."""

from decimal import Decimal

from zielkreis.domain.reading.labels.amounts import Amount, Role, amounts_of
from zielkreis.domain.reading.labels.analysis import Analysis
from zielkreis.domain.reading.labels.figures import LOCAL, POPULATION_OF, Figure, figures_of, of_population
from zielkreis.domain.reading.labels.provisos import (
    commitment_of,
    condition_of,
    in_condition,
    responsible_of,
    source_of,
)
from zielkreis.domain.reading.labels.results import Result, results_of
from zielkreis.domain.reading.labels.rows import Cell
from zielkreis.domain.reading.labels.surroundings import inherited_figure
from zielkreis.domain.reading.labels.times import Times, period_or_year, times_of
from zielkreis.domain.reading.labels.units import unit_of
from zielkreis.domain.reading.labels.unvalued import parts_without_value
from zielkreis.domain.values.codes import Comparator, Form, Population, Quantity, Unit
from zielkreis.domain.values.statement import (
    Amount as Value,
)
from zielkreis.domain.values.statement import (
    Equivalent,
    TargetParts,
    ThresholdWords,
    UnitWords,
    Words,
)

_RATES = frozenset(("K2", "K2E1", "K2E2", "K2E3", "K2E4", "K3E1", "K3E2", "K3E3", "K3E4", "K1E3", "K1E4"))
_NUMERATED = {
    "K1": {Unit.EUR},
    "K1E1": {Unit.EUR},
    "K1E2": {Unit.PERSONS, Unit.CASES, Unit.NONE},
    "K3": {Unit.PERSONS, Unit.CASES, Unit.NONE},
}
_COUNTS = {Unit.CASES, Unit.PERSONS, Unit.NONE}


def read_parts(analysis: Analysis, cells: tuple[Cell, ...]) -> tuple[TargetParts, ...]:
    """The parts of each result of a target; one value even where no result has a number."""
    amounts = amounts_of(analysis, cells)
    figures = figures_of(analysis)
    times = times_of(analysis, cells)
    results = results_of(analysis, amounts, figures)
    if not results:
        return parts_without_value(analysis, figures, times, amounts)
    return tuple(_parts(analysis, result, times, cells) for result in results)


def _parts(analysis: Analysis, result: Result, times: Times, cells: tuple[Cell, ...]) -> TargetParts:
    main = result.main
    figure = result.figure or (None if main.quantity.noun else inherited_figure(analysis))
    unit = unit_of(analysis, main, figure, cells)
    form = _form(analysis, main, unit, figure)
    is_hold = form is Form.HOLD
    baseline = result.baseline
    words = analysis.words(main.quantity.start, main.quantity.end)
    population = _of_cell(result, cells) or _population(analysis, result, figure)
    return TargetParts(
        indicator=_indicator(of_population(figure, population), words),
        population=population,
        quantity=_quantity(figure, unit, form, words),
        aggregation=times.aggregation,
        form=Words(words=words, value=form),
        value=Words(words=words, value=Decimal(0) if is_hold else main.value),
        comparator=Words(words=main.bound.words, value=Comparator.EQUAL if is_hold else main.comparator),
        unit=_unit(analysis, main, unit, form, figure, result),
        baseline=_baseline(analysis, baseline),
        reference=times.reference,
        equivalents=_equivalents(analysis, result),
        threshold=_threshold(analysis, result),
        condition=condition_of(analysis),
        period=period_or_year(times, analysis),
        responsible=responsible_of(analysis),
        data_source=source_of(analysis, cells),
        commitment=commitment_of(analysis),
    )


def _form(analysis: Analysis, amount: Amount, unit: Unit, figure: Figure | None) -> Form:
    value = amount.value
    is_delta = figure is not None and "Δ" in analysis.text[max(0, figure.start - 2) : figure.end]
    if value == 0 and (amount.role is Role.CHANGE or is_delta):
        return Form.HOLD
    if amount.quantity.is_range:
        return Form.CORRIDOR
    if amount.role is Role.CHANGE:
        changes = {Unit.PERCENT: Form.RELATIVE_CHANGE, Unit.PERCENTAGE_POINTS: Form.POINT_CHANGE}
        return changes.get(unit, Form.ABSOLUTE_CHANGE)
    if amount.role is Role.DURATION or unit in (Unit.DAYS, Unit.WORKING_DAYS, Unit.WEEKS, Unit.MONTHS):
        return Form.DURATION
    return Form.SHARE if amount.role is Role.SHARE else Form.LEVEL


def _indicator(figure: Figure | None, words: str) -> Words[str]:
    if figure is None:
        return Words(words=words, value=LOCAL)
    return Words(words="" if figure.inherited else figure.words, value=figure.id)


def _of_cell(result: Result, cells: tuple[Cell, ...]) -> Words[Population] | None:
    """The population that the head of the value's own column names."""
    place = result.main.quantity.start
    cell = next((cell for cell in cells if cell.start <= place < cell.end), None)
    return Words(words=cell.head, value=cell.population) if cell is not None and cell.population else None


def _population(analysis: Analysis, result: Result, figure: Figure | None) -> Words[Population] | None:
    """The population named beside the result, else the one its Kennzahl is counted of."""
    inside = [hit for hit in analysis.of("populations") if result.start <= hit.start < result.end]
    behind = analysis.text[result.end :]
    after = [hit for hit in analysis.of("populations") if result.end <= hit.start]
    if after and not inside and _belongs(behind[: after[0].start - result.end]):
        inside = [after[0]]
    if result.start == 0 and not inside and after and figure and figure.start > result.end:
        inside = [after[0]]
    inside = [hit for hit in inside if not in_condition(analysis, hit.start)]
    if {"women", "men"} <= {hit.concept for hit in inside}:
        inside = [hit for hit in inside if hit.concept not in ("women", "men")]
    inside.sort(key=lambda hit: hit.concept in ("other", "long_term"))
    if inside:
        hit = inside[0]
        if (
            figure is not None
            and figure.id == LOCAL
            and hit.concept == "long_term"
            and figure.concept == "gap"
        ):
            return None
        return Words(words=analysis.words(hit.start, hit.end), value=Population(hit.concept))
    implied = POPULATION_OF.get(figure.id) if figure is not None else None
    return Words(words=figure.words, value=implied) if figure is not None and implied else None


def _belongs(between: str) -> bool:
    """Whether only a preposition parts a value from the population behind it."""
    words = between.lower().replace("(", " ").replace(":", " ").split()
    return len(words) <= 3 and all(
        word in ("bei", "für", "der", "die", "den", "von", "unter", "aller", "davon", "im", "auf")
        for word in words
    )


def _quantity(figure: Figure | None, unit: Unit, form: Form, words: str) -> Words[Quantity] | None:
    if figure is None or figure.id == LOCAL or form in (Form.POINT_CHANGE, Form.HOLD):
        return None
    if form is Form.RELATIVE_CHANGE:
        return Words(words=figure.words, value=Quantity.NUMERATOR) if figure.is_numerator else None
    wanted = _NUMERATED.get(figure.id, _COUNTS if figure.id in _RATES else set())
    return Words(words=words, value=Quantity.NUMERATOR) if unit in wanted else None


def _unit(
    analysis: Analysis, amount: Amount, unit: Unit, form: Form, figure: Figure | None, result: Result
) -> UnitWords:
    if form is Form.HOLD:
        return UnitWords(words="", value=Unit.NONE)
    words = analysis.words(amount.quantity.start, amount.quantity.end).lstrip("+-–0123456789., ")
    return UnitWords(words=words, value=unit, ambiguous=_is_ambiguous(analysis, amount, form, figure, result))


def _is_ambiguous(
    analysis: Analysis, amount: Amount, form: Form, figure: Figure | None, result: Result
) -> bool:
    """A bare "%" change of a rate may mean relative or points, unless another form settles it."""
    if form is not Form.RELATIVE_CHANGE or result.others or amount.quantity.of_total or figure is None:
        return False
    if "des Vor" in analysis.text[amount.quantity.end : amount.quantity.end + 8]:
        return False
    is_local_rate = figure.id == LOCAL and any(
        ending in figure.words.lower() for ending in ("quote", "rate", "anteil", "grad")
    )
    return figure.id in _RATES or is_local_rate


def _baseline(analysis: Analysis, baseline: Amount | None) -> Words[Decimal] | None:
    if baseline is None:
        return None
    quantity = baseline.quantity
    return Words(words=analysis.words(quantity.start, quantity.end), value=quantity.low)


def _equivalents(analysis: Analysis, result: Result) -> Words[tuple[Equivalent, ...]] | None:
    if not result.others:
        return None
    found = []
    for amount in result.others:
        value: Value = amount.value
        if isinstance(value, tuple):
            continue
        unit = amount.quantity.unit
        form = _form(analysis, amount, unit, None)
        found.append(Equivalent(form=form, value=value, unit=unit))
    first, last = result.others[0].quantity, result.others[-1].quantity
    return Words(words=analysis.words(first.start, last.end), value=tuple(found))


def _threshold(analysis: Analysis, result: Result) -> ThresholdWords | None:
    if result.threshold is None or result.threshold is result.main:
        return None
    quantity = result.threshold.quantity
    return ThresholdWords(
        words=analysis.words(quantity.start, quantity.end), value=quantity.low, unit=quantity.unit
    )
