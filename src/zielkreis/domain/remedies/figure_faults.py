"""Figures that cannot be, told by line: negative counts, empty denominators, values that contradict them."""

from collections.abc import Iterable, Iterator
from fractions import Fraction

from zielkreis.domain.german.numbers import print_number
from zielkreis.domain.german.numerals import divide
from zielkreis.domain.indicators.catalogue import Catalogue
from zielkreis.domain.remedies.local_figures import id_of
from zielkreis.domain.remedies.words import RemedyWords
from zielkreis.domain.values.local_figure import LocalFigure
from zielkreis.domain.values.words import german

#: These count persons of a stock, so that the numerator is a part of the denominator.
_PARTS_OF_A_STOCK = frozenset(("K2E3", "K3E2"))


def figure_faults(figures: Iterable[LocalFigure], catalogue: Catalogue, words: RemedyWords) -> Iterator[str]:
    """German sentences, each with its line; nothing where all can be."""
    first: dict[tuple[str, object, object], int] = {}
    for figure in figures:
        where = f"Zeile {figure.line}:"
        known = first.setdefault((figure.name.lower(), figure.population, figure.period), figure.line)
        if known != figure.line:
            yield f"{where} {figure.name} steht für dieselbe Gruppe und Zeit schon in Zeile {known}."
        for fault in _faults(figure, id_of(figure, catalogue), words):
            yield f"{where} {fault}"


def _faults(figure: LocalFigure, indicator: str, words: RemedyWords) -> Iterator[str]:
    numerator, denominator, value = figure.numerator, figure.denominator, figure.value
    is_change = indicator in words.stocks
    if numerator is not None and numerator < 0:
        yield f"Der Zähler {print_number(numerator)} ist negativ; gezählt wird ab null."
    if denominator is not None and denominator <= 0:
        yield f"Der Nenner {print_number(denominator)} ist nicht größer als null; geteilt wird durch ihn."
    if value is not None and value < 0 and indicator and not is_change:
        yield f"Der Wert {print_number(value)} ist negativ; eine Quote ist es nie."
    if numerator is None or denominator is None or denominator <= 0 or not indicator:
        return
    if indicator in _PARTS_OF_A_STOCK and numerator > denominator:
        yield f"Der Zähler {print_number(numerator)} ist größer als der Nenner {print_number(denominator)}."
    if value is None:
        return
    computed = Fraction(numerator) / Fraction(denominator) * 100 - (100 if is_change else 0)
    exponent = value.as_tuple().exponent
    half = Fraction(10) ** (exponent if isinstance(exponent, int) else 0) / 2
    if abs(computed - Fraction(value)) > half:
        shown = print_number(divide(computed.numerator, computed.denominator), places=2)
        kind = german(figure.population)
        yield (
            f"Zähler und Nenner ergeben {shown} %, der Wert nennt {print_number(value)} % "
            f"({figure.name}, {kind}); eines von beiden ist falsch."
        )
