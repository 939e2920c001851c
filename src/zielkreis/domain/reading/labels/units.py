"""The unit of a bare number: told by its figure, its table head or the thing that is counted."""

import re

from zielkreis.domain.reading.labels.amounts import Amount
from zielkreis.domain.reading.labels.analysis import Analysis
from zielkreis.domain.reading.labels.figures import LOCAL, Figure
from zielkreis.domain.reading.labels.quantities import noun_unit
from zielkreis.domain.reading.labels.rows import Cell
from zielkreis.domain.values.codes import Unit

_NAMED = (
    (Unit.WORKING_DAYS, re.compile(r"arbeitstag|werktag", re.I)),
    (Unit.DAYS, re.compile(r"\bin tagen|kalendertag|\btage\b", re.I)),
    (Unit.WEEKS, re.compile(r"\bwochen\b", re.I)),
    (Unit.MONTHS, re.compile(r"\bin monaten|\bmonate\b", re.I)),
    (Unit.PERCENT, re.compile(r"%|\bprozent\b|v\. ?H\.|\bin vH\b", re.I)),
    (Unit.EUR, re.compile(r"€|\bEUR\b|\beuro\b", re.I)),
)
_PERSONS = frozenset(("K3", "K1E2"))
_NOTES = re.compile(r"note|schlüssel|relation|index|\bgrad\b", re.I)
_COUNTED = re.compile(r"(?:zahl|anzahl|bestand\w*|zahlen)\s+(?:an|der|von|die|den)?\s*(?P<rest>.*)", re.I)


def unit_of(analysis: Analysis, amount: Amount, figure: Figure | None, cells: tuple[Cell, ...]) -> Unit:
    """The unit written, or the one the surroundings give a bare number."""
    quantity = amount.quantity
    if quantity.unit is Unit.CASES and figure is not None and figure.id in _PERSONS:
        return Unit.PERSONS
    if quantity.unit is not Unit.NONE:
        return quantity.unit
    named = _named(analysis, amount, cells)
    if named is not None:
        return named
    if any(0 <= hit.start - quantity.end <= 1 for hit in analysis.of("populations")):
        return Unit.PERSONS
    if figure is None:
        return Unit.CASES
    if figure.id in _PERSONS:
        return Unit.PERSONS
    if figure.id != LOCAL:
        return _of_official(analysis, amount, figure)
    return _of_local(figure)


def _named(analysis: Analysis, amount: Amount, cells: tuple[Cell, ...]) -> Unit | None:
    """A unit in the head of the cell, or in the cell that names the figure."""
    if not cells:
        return None
    own = next((cell for cell in cells if cell.start <= amount.quantity.start < cell.end), None)
    texts = [own.head] if own is not None else []
    texts += [
        analysis.text[cell.start : cell.end]
        for cell in cells
        if cell is not own and not _has_digits(analysis, cell)
    ]
    for text in texts:
        for unit, pattern in _NAMED:
            if pattern.search(text):
                return unit
    return None


def _has_digits(analysis: Analysis, cell: Cell) -> bool:
    return any(character.isdigit() for character in analysis.text[cell.start : cell.end])


def _of_official(analysis: Analysis, amount: Amount, figure: Figure) -> Unit:
    """A bare number of a rate is a percentage if it can be one, else it counts its numerator."""
    if figure.is_numerator or amount.quantity.low > 100:
        return Unit.CASES
    is_delta = "Δ" in analysis.text[max(0, figure.start - 2) : figure.end]
    return Unit.NONE if amount.quantity.low == 0 and is_delta else Unit.PERCENT


def _of_local(figure: Figure) -> Unit:
    words = figure.words
    if _NOTES.search(words):
        return Unit.NONE
    match = _COUNTED.search(words)
    nouns = [word for word in (match["rest"] if match else words).split() if word[:1].isupper()]
    if not nouns:
        return Unit.CASES
    return noun_unit(nouns[0])
