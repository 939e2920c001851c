"""Figures of the spot come in as a table; what targets mean there goes out."""

from zielkreis.domain.remedies.figure_faults import figure_faults
from zielkreis.domain.remedies.local_figures import FigureBook
from zielkreis.domain.remedies.meanings import meanings_of
from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.local_figure import LocalFigure
from zielkreis.domain.values.proposal import LocalMeaning
from zielkreis.files.errors import UnreadableFileError
from zielkreis.files.figures_table import read_figures_table
from zielkreis.service.knowledge import catalogue
from zielkreis.service.remedy_words import remedy_words

__all__ = ["UnusableFiguresError", "read_figures", "say_meanings"]


class UnusableFiguresError(ValueError):
    """The table is none, or holds what cannot be; the German message lists every fault with its line."""


def read_figures(data: bytes, *, name: str) -> tuple[LocalFigure, ...]:
    """The figures in a table; ``name`` is what messages call it. Raises ``UnusableFiguresError``."""
    try:
        table = read_figures_table(data)
    except UnreadableFileError as error:
        raise UnusableFiguresError(f"{name}: {error}") from error
    faults = (*table.faults, *figure_faults(table.figures, catalogue(), remedy_words()))
    if faults:
        listed = "\n".join(f"  {fault}" for fault in sorted(faults, key=_line_of))
        raise UnusableFiguresError(f"Die Zahlen in {name} sind so nicht brauchbar:\n{listed}")
    return table.figures


def say_meanings(agreement: Agreement, figures: tuple[LocalFigure, ...]) -> tuple[LocalMeaning, ...]:
    """What the targets of an agreement mean on the spot."""
    book = FigureBook(figures=figures, catalogue=catalogue())
    return tuple(meanings_of(agreement, book, remedy_words()))


def _line_of(fault: str) -> int:
    digits = fault.removeprefix("Zeile ").partition(":")[0]
    return int(digits) if digits.isdecimal() else 0
