"""What a statement says, found once: its amounts, figures, times, actors and words of change."""

from dataclasses import dataclass

from zielkreis.domain.reading.labels.analysis.analysis import Analysis
from zielkreis.domain.reading.labels.analysis.rows import Cell, CellRole, cell_at
from zielkreis.domain.reading.labels.analysis.subjects import agent_of, subject_of
from zielkreis.domain.reading.labels.parts.figures import Figure, figures_of
from zielkreis.domain.reading.labels.parts.times import Times, times_of
from zielkreis.domain.reading.labels.quantities.amount import Amount
from zielkreis.domain.reading.labels.quantities.amounts import amounts_of
from zielkreis.domain.reading.labels.quantities.directions import changes_of
from zielkreis.domain.reading.labels.quantities.quantities import find_quantities
from zielkreis.domain.reading.labels.quantities.quantity import Quantity
from zielkreis.domain.reading.wording import Hit


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """A statement with all that is found in it; every later stage starts from here.

    ``subject`` is the actor in the nominative, ``agent`` the actor of a passive.
    """

    analysis: Analysis
    cells: tuple[Cell, ...]
    quantities: tuple[Quantity, ...]
    changes: tuple[Hit, ...]
    amounts: tuple[Amount, ...]
    figures: tuple[Figure, ...]
    times: Times
    subject: Hit | None
    agent: Hit | None


def contents_of(analysis: Analysis, cells: tuple[Cell, ...]) -> Contents:
    """Find all that the statement says."""
    quantities = find_quantities(analysis)
    changes = changes_of(analysis)
    return Contents(
        analysis=analysis,
        cells=cells,
        quantities=quantities,
        changes=changes,
        amounts=amounts_of(analysis, quantities, changes, cells),
        figures=figures_of(analysis),
        times=times_of(analysis, cells),
        subject=_subject(analysis, cells),
        agent=agent_of(analysis),
    )


def _subject(analysis: Analysis, cells: tuple[Cell, ...]) -> Hit | None:
    """The actor that acts; whoever a cell names as owner of a row does nothing in it."""
    subject = subject_of(analysis)
    if subject is None:
        return None
    cell = cell_at(cells, subject.start)
    return None if cell is not None and cell.role is CellRole.OWNER else subject
