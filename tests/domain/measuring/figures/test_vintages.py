"""What was known when, whatever the order in which figures came in."""

from datetime import date, timedelta
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from tests.domain.measuring.figures.sample_figures import DECEMBER, JANUARY, figure
from zielkreis.domain.measuring.figures.vintages import known_on, revisions
from zielkreis.domain.values.figure import Figure, FigureStatus, Gap

FIRST = date(2012, 5, 1)
DAYS = st.integers(0, 6).map(lambda each: FIRST + timedelta(days=each))
VALUES = st.one_of(st.integers(0, 5), st.sampled_from(Gap))
FIGURES = st.lists(
    st.builds(
        lambda month, value, day, status: figure("elb", month, value, as_of=day, status=status),
        st.sampled_from((JANUARY, DECEMBER)),
        VALUES,
        DAYS,
        st.sampled_from(FigureStatus),
    ),
    max_size=12,
)


@given(FIGURES, DAYS, st.randoms(use_true_random=False))
def test_the_order_of_figures_does_not_matter(figures: list[Figure], day: date, chance: object) -> None:
    mixed = list(figures)
    chance.shuffle(mixed)  # type: ignore[attr-defined]  # hypothesis' own source of chance
    assert known_on(figures, day) == known_on(mixed, day)
    assert {repr(each) for each in revisions(figures)} == {repr(each) for each in revisions(mixed)}


@given(FIGURES, DAYS, DAYS)
def test_what_is_known_only_grows_and_is_never_from_later(
    figures: list[Figure], one: date, other: date
) -> None:
    early, late = sorted((one, other))
    before, after = known_on(figures, early), known_on(figures, late)
    assert set(before) <= set(after)
    assert all(before[cell].as_of <= after[cell].as_of <= late for cell in before)


@given(FIGURES, FIGURES, DAYS)
def test_what_comes_in_and_is_taken_back_leaves_nothing(
    kept: list[Figure], undone: list[Figure], day: date
) -> None:
    assert known_on([each for each in (*kept, *undone) if any(each is one for one in kept)], day) == known_on(
        kept, day
    )


def test_of_one_day_the_more_final_value_counts() -> None:
    early = figure("elb", JANUARY, 1, status=FigureStatus.PRELIMINARY)
    final = figure("elb", JANUARY, 2)
    assert known_on([final, early], final.as_of)[final.cell] is final


def test_a_later_gap_takes_the_place_of_a_value() -> None:
    early = figure("elb", JANUARY, 1, as_of=FIRST)
    late = figure("elb", JANUARY, Gap.SUPPRESSED, as_of=FIRST + timedelta(days=1))
    assert known_on([early, late], late.as_of)[early.cell].gap is Gap.SUPPRESSED


def test_a_revision_names_both_values_and_whether_the_first_counted_as_final() -> None:
    early = figure("elb", JANUARY, 1, as_of=FIRST, status=FigureStatus.PRELIMINARY)
    same = figure("elb", JANUARY, 1, as_of=FIRST + timedelta(days=1))
    late = figure("elb", JANUARY, 3, as_of=FIRST + timedelta(days=2), status=FigureStatus.REVISED)
    (revision,) = revisions([late, early, same])
    assert (revision.before, revision.after) == (same, late)
    assert revision.of_a_final_value
    assert revisions([late, early, same], since=late.as_of) == ()
    assert revision.after.value == Decimal(3)
