"""Of whom a figure is counted."""

import re
from collections.abc import Iterable

from zielkreis.domain.reading.labels.analysis.rows import cell_at
from zielkreis.domain.reading.labels.contents import Contents
from zielkreis.domain.reading.labels.parts.figures import LOCAL, POPULATION_OF, Figure
from zielkreis.domain.reading.labels.parts.provisos import Provisos
from zielkreis.domain.reading.labels.parts.results import Result
from zielkreis.domain.reading.wording import Hit
from zielkreis.domain.values.codes import Population
from zielkreis.domain.values.statement import Words

_SEXES = frozenset(("women", "men"))
#: Populations that others named beside them go before.
_WIDE = ("other", "long_term")
_GAP = "gap"
#: Words that part a value from the population behind it, three at most.
_PARTING = frozenset(("bei", "für", "der", "die", "den", "von", "unter", "aller", "davon", "im", "auf"))
_MOST_PARTING = 3
_CLOSING = re.compile(r"[,;)]|\b(?:und|sowie)\b")


def population_of(
    contents: Contents, result: Result, figure: Figure | None, provisos: Provisos
) -> Words[Population] | None:
    """The population in the head of the value's column, beside the result, or of its Kennzahl."""
    cell = cell_at(contents.cells, result.main.quantity.start)
    if cell is not None and cell.population is not None:
        return Words(words=cell.head, value=cell.population)
    named = [hit for hit in _beside(contents, result, figure) if not provisos.covers(hit.start)]
    if {hit.concept for hit in named} >= _SEXES:
        named = [hit for hit in named if hit.concept not in _SEXES]
    hit = _narrowest(named)
    if hit is None:
        return _implied(figure)
    is_of_gap = figure is not None and figure.concept == _GAP and hit.concept == Population.LONG_TERM
    return None if is_of_gap else _words(contents, hit)


def population_without_value(
    contents: Contents, figure: Figure | None, provisos: Provisos
) -> Words[Population] | None:
    """The population of a target without a number; women and men named together are all."""
    analysis = contents.analysis
    hits = list(analysis.of("populations"))
    if {hit.concept for hit in hits} >= _SEXES and analysis.has("sexes", "joined"):
        first = hits[0]
        hits = [hit for hit in hits if hit.concept not in _SEXES]
        if figure is not None and analysis.has("sexes", "approach"):
            hits = [first]
    hit = _narrowest(hit for hit in hits if not provisos.covers(hit.start))
    if hit is None or (hit.concept == Population.LONG_TERM and _is_other_kennzahl(figure)):
        return _implied(figure)
    return _words(contents, hit)


def _beside(contents: Contents, result: Result, figure: Figure | None) -> list[Hit]:
    """Populations up to the result, or right behind it where none stands before."""
    hits = [hit for hit in contents.analysis.of("populations") if not _labels_next(contents, result, hit)]
    inside = [hit for hit in hits if result.start <= hit.start < result.end]
    after = [hit for hit in hits if result.end <= hit.start]
    if inside or not after:
        return inside
    if _opens_next_result(contents, after[0]):
        return []
    between = contents.analysis.text[result.end : after[0].start]
    figure_is_behind = result.start == 0 and figure is not None and figure.start > result.end
    return [after[0]] if _only_parts(between) or figure_is_behind else []


def _labels_next(contents: Contents, result: Result, hit: Hit) -> bool:
    """ "23,7 % (Männer: 28,1 %)": with a colon behind it, it is of the value that follows."""
    is_behind = hit.start >= result.main.quantity.end
    return is_behind and contents.analysis.text[hit.end :].lstrip().startswith(":")


def _opens_next_result(contents: Contents, hit: Hit) -> bool:
    """Whether the next amount is right behind the population: "(Frauen: mindestens 17,0 %)"."""
    amounts = [amount for amount in contents.amounts if amount.quantity.start >= hit.end]
    if not amounts or not amounts[0].is_result:
        return False
    between = contents.analysis.text[hit.end : amounts[0].quantity.start]
    return not _CLOSING.search(between) and len(between.split()) <= _MOST_PARTING


def _only_parts(between: str) -> bool:
    words = between.lower().replace("(", " ").replace(":", " ").split()
    return len(words) <= _MOST_PARTING and _PARTING.issuperset(words)


def _narrowest(hits: Iterable[Hit]) -> Hit | None:
    return min(hits, key=lambda hit: hit.concept in _WIDE, default=None)


def _is_other_kennzahl(figure: Figure | None) -> bool:
    """A Kennzahl that is not counted of Langzeitleistungsbeziehende."""
    return figure is not None and figure.id != LOCAL and figure.id not in POPULATION_OF


def _implied(figure: Figure | None) -> Words[Population] | None:
    implied = POPULATION_OF.get(figure.id) if figure is not None else None
    return Words(words=figure.words, value=implied) if figure is not None and implied else None


def _words(contents: Contents, hit: Hit) -> Words[Population]:
    return Words(words=contents.analysis.words_of(hit), value=Population(hit.concept))
