"""No suppressed count can be computed from what is shown; attacked by trying every other set of counts."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.domain.measuring.figures.sample_figures import AREA, DAY, JANUARY, figure
from zielkreis.domain.measuring.figures.disclosure import exposed
from zielkreis.domain.measuring.figures.relations import (
    Relation,
    ShownCount,
    WindowSum,
    relations_in,
    window_count,
)
from zielkreis.domain.measuring.figures.suppression import RuleTooLowError, SuppressionRule, hidden_counts
from zielkreis.domain.measuring.figures.vintages import known_on
from zielkreis.domain.values.codes import Population
from zielkreis.domain.values.figure import Cell, Figure

RULE = SuppressionRule()
HIGHEST = 6


def cell(name: str, number: int = 0) -> ShownCount:
    return ShownCount(cell=Cell(area=name, figure="elb", month=JANUARY.plus(number)), as_of=DAY)


#: A table of two rows and two columns with all its sums.
ROWS = [[cell(f"{row}{column}") for column in "ab"] for row in "xy"]
ROW_SUMS = [cell("x"), cell("y")]
COLUMN_SUMS = [cell("a"), cell("b")]
ALL = cell("all")
TABLE = (
    *(Relation(total=total, parts=tuple(row)) for total, row in zip(ROW_SUMS, ROWS, strict=True)),
    *(Relation(total=total, parts=(ROWS[0][n], ROWS[1][n])) for n, total in enumerate(COLUMN_SUMS)),
    Relation(total=ALL, parts=tuple(ROW_SUMS)),
    Relation(total=ALL, parts=tuple(COLUMN_SUMS)),
)


def table(inner: Sequence[int]) -> dict[ShownCount, int]:
    cells = [each for row in ROWS for each in row]
    values = dict(zip(cells, inner, strict=True))
    for total, row in zip(ROW_SUMS, ROWS, strict=True):
        values[total] = sum(values[each] for each in row)
    for number, total in enumerate(COLUMN_SUMS):
        values[total] = values[ROWS[0][number]] + values[ROWS[1][number]]
    values[ALL] = sum(inner)
    return values


def pinned_by_trying(
    values: Mapping[ShownCount, int], hidden: frozenset[ShownCount], least: int
) -> set[ShownCount]:
    """The hidden counts that have one value only in all tables that fit what is shown."""
    shown = {each: value for each, value in values.items() if each not in hidden}
    seen: dict[ShownCount, set[int]] = {each: set() for each in hidden}
    for inner in product(range(HIGHEST + 3), repeat=4):
        world = table(inner)
        if all(world[each] == value for each, value in shown.items()) and all(
            world[each] >= least for each in hidden
        ):
            for count in hidden:
                seen[count].add(world[count])
    return {count for count, found in seen.items() if len(found) < 2}


@settings(max_examples=25)
@given(st.lists(st.integers(0, HIGHEST), min_size=4, max_size=4), st.booleans())
def test_no_hidden_count_of_a_table_can_be_found_by_trying(inner: list[int], zero_is_shown: bool) -> None:
    rule = SuppressionRule(zero_is_shown=zero_is_shown)
    values = table(inner)
    hidden = hidden_counts(values, TABLE, rule)
    small = {each for each, value in values.items() if rule.hides(value)}
    assert small <= hidden
    assert not pinned_by_trying(values, hidden, rule.least_hidden)


@settings(max_examples=25)
@given(st.lists(st.integers(0, HIGHEST), min_size=4, max_size=4), st.sets(st.integers(0, 8), max_size=5))
def test_the_attack_finds_all_that_trying_finds(inner: list[int], places: set[int]) -> None:
    values = table(inner)
    hidden = frozenset(list(values)[place] for place in places)
    found = exposed(values, hidden, TABLE, least=0)
    assert pinned_by_trying(values, hidden, 0) <= found


def test_a_small_count_alone_takes_another_of_its_sum_along() -> None:
    women, men, every = cell("w"), cell("m"), cell("all")
    relation = Relation(total=every, parts=(women, men))
    assert hidden_counts({women: 2, men: 40, every: 42}, [relation], RULE) == {women, men}


def test_two_ones_in_a_sum_of_two_hide_the_sum_too() -> None:
    women, men, every = cell("w"), cell("m"), cell("all")
    assert hidden_counts({women: 1, men: 1, every: 2}, [Relation(total=every, parts=(women, men))], RULE) == {
        women,
        men,
        every,
    }


def test_what_the_source_suppressed_is_not_given_away_by_another_table() -> None:
    women, men, every = cell("w"), cell("m"), cell("all")
    hidden = hidden_counts(
        {women: None, men: 40, every: 42}, [Relation(total=every, parts=(women, men))], RULE
    )
    assert hidden == {women, men}


def test_a_zero_is_shown_unless_the_house_decides_otherwise() -> None:
    assert hidden_counts({cell("a"): 0}, [], RULE) == frozenset()
    assert hidden_counts({cell("a"): 0}, [], SuppressionRule(zero_is_shown=False)) == {cell("a")}


def test_a_house_may_ask_for_more_cases_and_never_for_fewer() -> None:
    assert hidden_counts({cell("a"): 9}, [], SuppressionRule(least_cases=10)) == {cell("a")}
    with pytest.raises(RuleTooLowError):
        SuppressionRule(least_cases=2)


def known(figures: Sequence[Figure], day: date = DAY) -> Mapping[Cell, Figure]:
    return known_on(figures, day)


def values_of(views: Sequence[Mapping[Cell, Figure]]) -> dict[ShownCount, int | None]:
    return {
        ShownCount(cell=each, as_of=one.as_of): None if one.value is None else int(one.value)
        for view in views
        for each, one in view.items()
    }


def test_sliding_sums_of_two_months_do_not_tell_the_month_that_came_in() -> None:
    values = [5, 4, 6, 7, 5, 8, 9, 4, 6, 5, 7, 8, 2]  # the thirteenth month has two cases
    view = known([figure("integrations", JANUARY.plus(n), value) for n, value in enumerate(values)])
    sums = [
        WindowSum(cell=Cell(area=AREA, figure="integrations", month=JANUARY.plus(n)), day=DAY)
        for n in (11, 12)
    ]
    counts = values_of([view])
    for number, window in enumerate(sums):
        counts[window_count(window)] = sum(values[number : number + 12])
    relations = relations_in({DAY: view}, members={}, windows=sums)
    hidden = hidden_counts(counts, relations, RULE)
    small = ShownCount(cell=Cell(area=AREA, figure="integrations", month=JANUARY.plus(12)), as_of=DAY)
    assert small in hidden
    true = {each: value for each, value in counts.items() if value is not None}
    assert not exposed(true, hidden, relations, least=1)
    assert len(hidden) > 1


def test_the_sum_of_a_land_does_not_tell_its_one_small_jobcenter() -> None:
    areas = {"05": 62, "05001": 2, "05002": 20, "05003": 40}
    view = known([figure("elb", JANUARY, value, area=area) for area, value in areas.items()])
    relations = relations_in({DAY: view}, members={"05": ("05001", "05002", "05003")})
    hidden = {each.cell.area for each in hidden_counts(values_of([view]), relations, RULE)}
    assert hidden == {"05001", "05002"}


def test_a_later_total_does_not_tell_a_small_count_that_was_not_revised() -> None:
    later = DAY + timedelta(days=30)
    early = [
        figure("elb", JANUARY, 42),
        figure("elb", JANUARY, 2, population=Population.WOMEN),
        figure("elb", JANUARY, 40, population=Population.MEN),
    ]
    # The total and the men are revised, the women are not: with the men hidden early, they must stay so
    # later.
    late = [
        figure("elb", JANUARY, 43, as_of=later),
        figure("elb", JANUARY, 41, as_of=later, population=Population.MEN),
    ]
    views = {DAY: known(early), later: known([*early, *late], later)}
    relations = relations_in(views, members={})
    hidden = hidden_counts(values_of(list(views.values())), relations, RULE)
    assert {(each.cell.population, each.as_of) for each in hidden} == {
        (Population.WOMEN, DAY),
        (Population.MEN, DAY),
        (Population.MEN, later),
    }
