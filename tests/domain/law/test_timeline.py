"""Versions of one fact: no overlap, no hole, each day one answer."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from zielkreis.domain.law import Evidence, Mark, Timeline, Version, parse_citation
from zielkreis.domain.law.timeline import FIRST_DAY, close_ends, find_faults

DAY = timedelta(days=1)
EVIDENCE = Evidence(
    citation=parse_citation("§ 6 SGB II"),
    promulgation="",
    mark=Mark.VERIFIED,
    sources=("Gesetz",),
    checked_on=date(2026, 11, 22),
)
STARTS = st.sets(st.dates(date(2011, 1, 2), date(2030, 12, 31)), max_size=6).map(
    lambda days: (FIRST_DAY, *sorted(days))
)


def timeline_of(starts: tuple[date, ...], values: list[str]) -> Timeline[str]:
    spans = close_ends(tuple((start, None) for start in starts))
    return Timeline(
        name="Sache",
        versions=tuple(
            Version(first_day=first, last_day=last, value=values[index % len(values)], evidence=EVIDENCE)
            for index, (first, last) in enumerate(spans)
        ),
    )


@given(STARTS, st.dates(FIRST_DAY, date(2035, 1, 1)))
def test_open_ends_close_so_that_each_day_has_one_version(starts: tuple[date, ...], on: date) -> None:
    assert list(find_faults("Sache", tuple((start, None) for start in starts))) == []
    timeline = timeline_of(starts, ["a", "b"])
    assert [version.holds_on(on) for version in timeline.versions].count(True) == 1
    assert timeline.at(on).first_day == max(start for start in starts if start <= on)


@given(STARTS, st.lists(st.sampled_from("ab"), min_size=1, max_size=6), st.dates(FIRST_DAY, date(2035, 1, 1)))
def test_since_is_where_the_unbroken_run_of_a_value_begins(
    starts: tuple[date, ...], values: list[str], on: date
) -> None:
    timeline = timeline_of(starts, values)
    since = timeline.since(on)
    assert since <= on
    days = [day for day in (*starts, on) if since <= day <= on]
    assert {timeline.at(day).value for day in days} == {timeline.at(on).value}
    assert since == FIRST_DAY or timeline.at(since - DAY).value != timeline.at(on).value


@given(STARTS.filter(lambda starts: len(starts) > 1), st.integers(1, 30))
def test_an_overlap_and_a_hole_are_told_with_both_spans(starts: tuple[date, ...], days: int) -> None:
    first, second = starts[0], starts[1]
    overlap = tuple(find_faults("Sache", ((first, second + days * DAY), (second, None))))
    assert len(overlap) == 1
    assert f"„{first:%d.%m.%Y} bis {second + days * DAY:%d.%m.%Y}“" in overlap[0]
    assert f"„{second:%d.%m.%Y} bis heute“" in overlap[0]
    hole = tuple(find_faults("Sache", ((first, second), (second + (days + 1) * DAY, None))))
    assert len(hole) == 1
    assert "Lücke zwischen" in hole[0]
    assert f"ab dem {second + DAY:%d.%m.%Y} gilt nichts" in hole[0]


def test_it_names_every_day_on_which_something_changes() -> None:
    timeline = timeline_of((FIRST_DAY, date(2015, 1, 1)), ["a"])
    assert list(timeline.days_of_change()) == [FIRST_DAY, date(2015, 1, 1)]
