"""The clauses of an agreement: each numbered or headed unit from its label to its last word."""

from zielkreis.domain.reading.structure.citation import cite_clause, cite_section
from zielkreis.domain.reading.structure.numerals import Style
from zielkreis.domain.reading.structure.outline import Unit
from zielkreis.domain.values.agreement import Clause


def list_clauses(units: tuple[Unit, ...]) -> tuple[Clause, ...]:
    """The clauses in order of their beginning; § 2 holds § 2 Abs. 1, whose span lies inside.

    Bullets are no clauses. Ids count from ``c001``.
    """
    opened: dict[tuple[int, int], Unit] = {}
    ends: dict[tuple[int, int], int] = {}
    for unit in units:
        for depth, step in enumerate(unit.path):
            key = (step.line, depth)
            opened.setdefault(key, unit)
            ends[key] = unit.line.end
    clauses: list[Clause] = []
    for (line, depth), unit in opened.items():
        path = unit.path[: depth + 1]
        numeral = path[-1].numeral
        if numeral is not None and numeral.style is Style.BULLET:
            continue
        headings = [step.heading for step in path if step.heading]
        clauses.append(
            Clause(
                id=f"c{len(clauses) + 1:03d}",
                label=cite_clause(path),
                heading=headings[-1] if headings else "",
                section=cite_section(path),
                start=unit.line.start,
                end=ends[(line, depth)],
            )
        )
    return tuple(clauses)
