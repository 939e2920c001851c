"""Targets without a number: one value of parts for each Kennzahl they join."""

from zielkreis.domain.reading.labels.analysis.analysis import Analysis
from zielkreis.domain.reading.labels.contents import Contents
from zielkreis.domain.reading.labels.parts.figures import LOCAL, Figure
from zielkreis.domain.reading.labels.parts.inherited import inherited_figure
from zielkreis.domain.reading.labels.parts.populations import population_without_value
from zielkreis.domain.reading.labels.parts.provisos import Provisos
from zielkreis.domain.reading.labels.parts.times import period_or_year
from zielkreis.domain.reading.labels.parts.unvalued_forms import form_without_number
from zielkreis.domain.reading.labels.parts.values import baseline_of, threshold_of
from zielkreis.domain.reading.labels.quantities.amount import Amount, Role
from zielkreis.domain.values.codes import Form, Unit
from zielkreis.domain.values.statement import TargetParts, UnitWords, Words

_UNITS = {
    Form.HOLD: Unit.NONE,
    Form.RELATIVE_CHANGE: Unit.PERCENT,
    Form.POINT_CHANGE: Unit.PERCENTAGE_POINTS,
}
_GAP = "gap"


def parts_without_value(contents: Contents, provisos: Provisos) -> tuple[TargetParts, ...]:
    """The parts of a target that states no quantity."""
    figures = contents.figures
    official = [one for one in figures if one.id != LOCAL and not one.bare and not one.inherited]
    if len({figure.id for figure in official}) > 1:
        return tuple(_parts(contents, (figure,), provisos) for figure in official)
    return (_parts(contents, figures, provisos),)


def _parts(contents: Contents, figures: tuple[Figure, ...], provisos: Provisos) -> TargetParts:
    analysis, times = contents.analysis, contents.times
    figure = _figure(analysis, figures)
    found = form_without_number(analysis, figure, times)
    if found.form is Form.MILESTONE or (found.form is Form.NONE and figure is not None and figure.bare):
        figure = None
    form, value, words = found.form, found.value, found.words
    unit = _UNITS.get(form)
    return TargetParts(
        indicator=None if figure is None else Words(words=figure.words, value=figure.id),
        population=population_without_value(contents, figure, provisos),
        aggregation=None if form is Form.MILESTONE else times.aggregation,
        form=None if form is Form.NONE else Words(words=words, value=form),
        value=None if value is None else Words(words=words, value=value),
        comparator=None if found.comparator is None else Words(words=words, value=found.comparator),
        unit=None if unit is None else UnitWords(words="", value=unit),
        baseline=baseline_of(analysis, _first(contents.amounts, Role.BASELINE)),
        reference=None if figure is not None and figure.concept == _GAP else times.reference,
        threshold=threshold_of(analysis, _first(contents.amounts, Role.THRESHOLD)),
        condition=provisos.condition_words,
        period=period_or_year(times, analysis),
        responsible=provisos.responsible,
        data_source=provisos.source,
        commitment=provisos.commitment,
    )


def _figure(analysis: Analysis, figures: tuple[Figure, ...]) -> Figure | None:
    """The first figure named; an empty word such as "Bestand" takes up the one named around."""
    figure = next((one for one in figures if not one.bare), figures[0] if figures else None)
    if figure is None or _is_empty(analysis, figure):
        return inherited_figure(analysis) or figure
    return figure


def _is_empty(analysis: Analysis, figure: Figure) -> bool:
    return figure.id == LOCAL and any(
        (hit.start, hit.end) == (figure.start, figure.end) for hit in analysis.of("countables", "empty")
    )


def _first(amounts: tuple[Amount, ...], role: Role) -> Amount | None:
    return next((amount for amount in amounts if amount.role is role), None)
