"""One own figure from a form goes the way of every table, so that it is kept and undone like one."""

import csv
import io
from dataclasses import dataclass
from datetime import date

from zielkreis.domain.values.codes import Population
from zielkreis.domain.values.month import Month
from zielkreis.service.figures.preview import FiguresFile

_GROUPS = {Population.ALL: "insgesamt", Population.WOMEN: "Frauen", Population.MEN: "Männer"}
_COLUMNS = ("area", "figure", "month", "group", "value", "as_of", "source")


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnEntry:
    """A value for a local target; ``value`` is text as a person writes a number.

    ``owner`` is the office that answers for it, ``evidence`` where it can be looked up.
    """

    figure: str
    area: str
    month: Month
    value: str
    source: str
    owner: str
    evidence: str
    known_since: date
    population: Population = Population.ALL


def own_file(entry: OwnEntry) -> FiguresFile:
    """The entry as a file of figures in the tidy form."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\n")
    writer.writerow(_COLUMNS)
    writer.writerow(
        (
            entry.area,
            entry.figure,
            str(entry.month),
            _GROUPS[entry.population],
            entry.value,
            entry.known_since.isoformat(),
            entry.source,
        )
    )
    return FiguresFile(
        data=text.getvalue().encode(),
        name=f"{entry.figure} {entry.month}",
        own=True,
        owner=entry.owner,
        evidence=entry.evidence,
    )
