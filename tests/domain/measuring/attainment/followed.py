"""A sentence of an agreement read as a target, and figures written as a case writes them."""

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from zielkreis.domain.measuring.attainment.following import FollowedTarget, FollowUp, follow_up
from zielkreis.domain.measuring.attainment.options import FollowUpOptions
from zielkreis.domain.values.attainment import EventKind, TargetEvent
from zielkreis.domain.values.codes import AgreementType, PartyCode, Population
from zielkreis.domain.values.figure import BaseCount, Cell, Figure, FigureKind, FigureStatus, Gap
from zielkreis.domain.values.month import Month
from zielkreis.domain.values.statement import Statement, StatementContext
from zielkreis.service.knowledge import catalogue
from zielkreis.service.one_statement import read_one

AREA, GROUP = "35702", "VT-IIc"
OWN = "eigene"
_WAITING = 4  # final values are out in the fourth month after theirs


def statement(sentence: str, year: int, *, identity: str = "S1") -> Statement:
    """The sentence as the one statement of an agreement between a Land and a zkT."""
    context = StatementContext(
        agreement_type=AgreementType.ZV4,
        on=date(year, 3, 1),
        parties=(PartyCode.LAND, PartyCode.ZKT),
        year=year,
        section="Ziele",
    )
    labels, judgements = read_one(sentence, context)
    return Statement(
        id=identity,
        text=sentence,
        place="§ 1",
        start=0,
        end=len(sentence),
        section="Ziele",
        kind=labels.kind,
        responsibility=labels.responsibility,
        parts=labels.parts,
        judgements=judgements,
    )


def target(sentence: str, year: int, *, group: str = GROUP) -> FollowedTarget:
    """The first result of the sentence."""
    return FollowedTarget(
        statement=statement(sentence, year), part=0, year=year, area=AREA, group=group, own_figure=OWN
    )


def figures(
    written: Mapping[str, Mapping[Any, Any]],
    *,
    area: str = AREA,
    population: Population = Population.ALL,
    status: FigureStatus = FigureStatus.FINAL,
    as_of: date | None = None,
) -> Iterator[Figure]:
    """``{"elb": {2012: 3000, "2013-01": 2990}}``: a number for all months of a year, a list, or one month."""
    for name, by_time in written.items():
        for time, value in by_time.items():
            for month, number in _months(time, value):
                known = as_of or _known(month, status)
                cell = Cell(area=area, figure=name, month=month, population=population)
                yield _figure(cell, number, status, known)


def _months(time: Any, value: Any) -> Iterator[tuple[Month, Any]]:
    if isinstance(time, int):
        each = value if isinstance(value, list) else [value] * 12
        yield from ((Month(time, at + 1), number) for at, number in enumerate(each))
    else:
        yield Month.parse(str(time)), value


def _known(month: Month, status: FigureStatus) -> date:
    out = month.plus(_WAITING if status is not FigureStatus.PRELIMINARY else 1)
    return date(out.year, out.month, 1)


def _figure(cell: Cell, number: Any, status: FigureStatus, as_of: date) -> Figure:
    kind = FigureKind.DISPLAYED
    if cell.figure in set(BaseCount):
        kind = FigureKind.COUNT
    elif cell.figure == OWN:
        kind = FigureKind.OWN
    suppressed = number == "*"
    return Figure(
        cell=cell,
        kind=kind,
        value=None if suppressed else Decimal(str(number)),
        gap=Gap.SUPPRESSED if suppressed else None,
        status=status,
        as_of=as_of,
        source="erfundene Zahlen",
    )


def known_in(case: Mapping[str, Any]) -> FollowUp:
    """What a case says was known, on its day or in the summer of the next year."""
    group = Population(case.get("personengruppe", "all"))
    every = [
        *figures(case["zahlen"], population=group),
        *figures(case.get("gruppe", {}), area=GROUP, population=group),
        *figures(case.get("vorlaeufig", {}), population=group, status=FigureStatus.PRELIMINARY),
    ]
    span = case.get("spanne")
    return follow_up(
        every,
        case.get("stand", date(case["jahr"] + 1, 6, 1)),
        catalogue=catalogue(),
        options=FollowUpOptions(about_percent=Decimal(span) if span is not None else None),
        events=[
            TargetEvent(statement="S1", kind=EventKind(each["art"]), on=each["am"], evidence=each["nachweis"])
            for each in case.get("ereignisse", [])
        ],
    )
