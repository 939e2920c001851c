"""Counts of areas add up; rates never do."""

from datetime import timedelta
from decimal import Decimal

import pytest

from tests.domain.measuring.figures.sample_figures import DAY, JANUARY, figure
from zielkreis.domain.measuring.figures.summing import summed
from zielkreis.domain.measuring.figures.vintages import known_on
from zielkreis.domain.values.figure import Cell, FigureKind, FigureStatus, Gap

LAND = Cell(area="05", figure="elb", month=JANUARY)


def test_a_land_is_the_sum_of_its_jobcenter_as_final_and_as_late_as_the_last() -> None:
    later = DAY + timedelta(days=3)
    parts = [
        figure("elb", JANUARY, 10, area="05001", status=FigureStatus.PRELIMINARY),
        figure("elb", JANUARY, 5, area="05002", as_of=later),
    ]
    total = summed(known_on(parts, later), LAND, ("05001", "05002"))
    assert total is not None
    assert (total.value, total.status, total.as_of) == (Decimal(15), FigureStatus.PRELIMINARY, later)


@pytest.mark.parametrize("gap", Gap)
def test_a_part_without_value_leaves_the_sum_without_one(gap: Gap) -> None:
    parts = [figure("elb", JANUARY, 10, area="05001"), figure("elb", JANUARY, gap, area="05002")]
    total = summed(known_on(parts, DAY), LAND, ("05001", "05002"))
    assert total is not None
    assert (total.value, total.gap) == (None, gap)


def test_without_all_parts_there_is_no_sum() -> None:
    parts = [figure("elb", JANUARY, 10, area="05001")]
    assert summed(known_on(parts, DAY), LAND, ("05001", "05002")) is None
    assert summed({}, LAND, ()) is None


def test_rates_are_not_added() -> None:
    rate = figure("elb", JANUARY, 27, area="05001", kind=FigureKind.DISPLAYED)
    with pytest.raises(ValueError, match="Rate"):
        summed({rate.cell: rate}, LAND, ("05001",))
