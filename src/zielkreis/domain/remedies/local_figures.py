"""Which figure of the spot belongs to which result."""

from dataclasses import dataclass

from zielkreis.domain.indicators.catalogue import Catalogue
from zielkreis.domain.remedies.times_and_values import reference_year
from zielkreis.domain.values.codes import Population
from zielkreis.domain.values.local_figure import LocalFigure
from zielkreis.domain.values.statement import TargetParts

_LOCAL = "local"


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureBook:
    """All figures handed in, found by result."""

    figures: tuple[LocalFigure, ...]
    catalogue: Catalogue

    def baseline_of(self, parts: TargetParts, planning_year: int | None) -> LocalFigure | None:
        """The figure of the year a result is compared with, else of the newest year before its own."""
        year = reference_year(parts, planning_year)
        if parts.indicator is None or year is None:
            return None
        fitting = [
            each
            for each in self.figures
            if _same_thing(each, parts, self.catalogue) and int(str(each.period)[:4]) <= year
        ]
        # A whole year counts more than one of its months, a later month more than an earlier one.
        return max(fitting, key=_newest_first, default=None)


def id_of(figure: LocalFigure, catalogue: Catalogue) -> str:
    """The id in the catalogue, empty for a local figure; names of every version count."""
    name = figure.name.strip()
    if name.upper() in catalogue.indicators:
        return name.upper()
    for indicator, history in catalogue.indicators.items():
        names = {version.value.name.lower() for version in history.versions.versions}
        names |= {_without_change(each) for each in names}
        if name.lower() in names:
            return indicator
    return ""


def _without_change(name: str) -> str:
    """``bestand an langzeitleistungsbeziehern`` for the indicator of its change."""
    stock = name.removeprefix("veränderung des ").removeprefix("veränderung der ")
    return stock.replace("bestands", "bestand", 1)


def _same_thing(figure: LocalFigure, parts: TargetParts, catalogue: Catalogue) -> bool:
    indicator = parts.indicator.value if parts.indicator is not None else ""
    if indicator == _LOCAL:
        words = parts.indicator.words.lower() if parts.indicator is not None else ""
        return figure.name.lower() == words and figure.population is _population(parts)
    if id_of(figure, catalogue) != indicator:
        return False
    own = _own_population(indicator, catalogue)
    named = _population(parts)
    wanted = Population.ALL if named is own else named
    given = Population.ALL if figure.population is own else figure.population
    return wanted is given


def _population(parts: TargetParts) -> Population:
    return parts.population.value if parts.population is not None else Population.ALL


def _own_population(indicator: str, catalogue: Catalogue) -> Population:
    history = catalogue.indicators.get(indicator)
    return history.versions.versions[0].value.population if history is not None else Population.ALL


def _newest_first(figure: LocalFigure) -> tuple[int, int]:
    written = str(figure.period)
    month = int(written[5:7]) if len(written) > len("2011") else 13
    return int(written[:4]), month
