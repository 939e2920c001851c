"""The unit of a bare number: told by its table head, its figure or the thing that is counted."""

from zielkreis.domain.reading.labels.analysis.analysis import Analysis
from zielkreis.domain.reading.labels.analysis.rows import Cell, cell_at
from zielkreis.domain.reading.labels.parts.figures import LOCAL, Figure
from zielkreis.domain.reading.labels.quantities.amount import Amount
from zielkreis.domain.reading.labels.quantities.units import unit_of_noun
from zielkreis.domain.values.codes import Unit

#: Units that heads of tables name, the telling ones first.
_OF_HEADS = (Unit.WORKING_DAYS, Unit.DAYS, Unit.WEEKS, Unit.MONTHS, Unit.PERCENT, Unit.EUR)
_OF_PERSONS = frozenset(("K3", "K1E2"))
_HUNDRED = 100


def unit_of(analysis: Analysis, amount: Amount, figure: Figure | None, cells: tuple[Cell, ...]) -> Unit:
    """The unit written, or the one the surroundings give a bare number."""
    quantity = amount.quantity
    if quantity.unit is Unit.CASES and figure is not None and figure.id in _OF_PERSONS:
        return Unit.PERSONS
    if quantity.unit is not Unit.NONE:
        return quantity.unit
    named = _named(analysis, quantity.start, cells)
    if named is not None:
        return named
    if any(0 <= hit.start - quantity.end <= 1 for hit in analysis.of("populations")):
        return Unit.PERSONS
    if figure is None:
        return Unit.CASES
    if figure.id in _OF_PERSONS:
        return Unit.PERSONS
    return _of_local(analysis, figure) if figure.id == LOCAL else _of_official(analysis, amount, figure)


def _named(analysis: Analysis, place: int, cells: tuple[Cell, ...]) -> Unit | None:
    """A unit in the head of the cell, or in a cell that names the figure."""
    own = cell_at(cells, place)
    texts = [own.head] if own is not None else []
    others = [analysis.text[cell.start : cell.end] for cell in cells if cell is not own]
    texts += [text for text in others if not any(character.isdigit() for character in text)]
    for text in texts:
        wording = analysis.around(text)
        unit = next((unit for unit in _OF_HEADS if wording.has("units", unit)), None)
        if unit is not None:
            return unit
    return None


def _of_official(analysis: Analysis, amount: Amount, figure: Figure) -> Unit:
    """A bare number of a rate is a percentage if it can be one, else it counts its numerator."""
    if figure.is_numerator or amount.quantity.low > _HUNDRED:
        return Unit.CASES
    is_delta = "Δ" in analysis.text[max(0, figure.start - 2) : figure.end]
    return Unit.NONE if amount.quantity.low == 0 and is_delta else Unit.PERCENT


def _of_local(analysis: Analysis, figure: Figure) -> Unit:
    """What a local figure counts: the first noun behind "Zahl der", or no unit for marks and ratios."""
    wording = analysis.around(figure.words)
    if wording.has("units", Unit.NONE):
        return Unit.NONE
    counting = wording.first("units", "count")
    start = counting.last + 1 if counting is not None else 0
    nouns = [index for index, token in enumerate(wording.tokens) if index >= start and token.is_noun]
    return unit_of_noun(wording, nouns[0]) if nouns else Unit.CASES
