"""Passages that overlap, touch, nest or lie on one another are all marked, and no word is lost."""

from hypothesis import given
from hypothesis import strategies as st

from zielkreis.domain.values.codes import Outcome
from zielkreis.files.report_view.passages import Mark, cut


def mark(start: int, end: int, number: int = 1, outcome: Outcome = Outcome.NOT_MET) -> Mark:
    return Mark(
        start=start,
        end=end,
        outcome=outcome,
        anchor=f"stelle-{number}",
        finding=f"befund-{number}",
        name="a",
        title="a",
    )


@st.composite
def texts_and_marks(draw: st.DrawFn) -> tuple[str, tuple[Mark, ...]]:
    text = draw(st.text(alphabet="ab \n", max_size=30))
    marks = []
    for number in range(draw(st.integers(0, 5))):
        start, end = sorted((draw(st.integers(0, len(text))), draw(st.integers(0, len(text)))))
        marks.append(mark(start, end, number, draw(st.sampled_from(list(Outcome)[:3]))))
    return text, tuple(marks)


@given(texts_and_marks())
def test_no_word_is_lost_and_every_mark_has_one_anchor_and_one_way_back(
    drawn: tuple[str, tuple[Mark, ...]],
) -> None:
    text, marks = drawn
    lines = cut(text, marks)
    stretches = [stretch for line in lines for stretch in line]
    assert "\n".join("".join(stretch.text for stretch in line) for line in lines) == text
    assert sorted(anchor for each in stretches for anchor in each.anchors) == sorted(m.anchor for m in marks)
    assert sorted(m.anchor for each in stretches for m in each.references) == sorted(m.anchor for m in marks)


@given(texts_and_marks())
def test_exactly_what_a_finding_points_to_is_marked(drawn: tuple[str, tuple[Mark, ...]]) -> None:
    text, marks = drawn
    position, marked = 0, set()
    for line in cut(text, marks):
        for stretch in line:
            if stretch.outcome is not None:
                marked |= set(range(position, position + len(stretch.text)))
            position += len(stretch.text)
        position += 1
    wanted = {place for each in marks for place in range(each.start, each.end) if text[place] != "\n"}
    assert marked == wanted


def test_where_passages_overlap_the_gravest_outcome_counts() -> None:
    (line,) = cut("abcdef", (mark(0, 4, 1, Outcome.MET), mark(2, 6, 2, Outcome.NOT_MET)))
    assert [(stretch.text, stretch.outcome) for stretch in line] == [
        ("ab", Outcome.MET),
        ("cd", Outcome.NOT_MET),
        ("ef", Outcome.NOT_MET),
    ]
    assert [[each.anchor for each in stretch.references] for stretch in line] == [
        [],
        ["stelle-1"],
        ["stelle-2"],
    ]


def test_a_passage_may_run_over_several_lines() -> None:
    lines = cut("ab\ncd\nef", (mark(1, 7),))
    assert [[(stretch.text, stretch.outcome) for stretch in line] for line in lines] == [
        [("a", None), ("b", Outcome.NOT_MET)],
        [("cd", Outcome.NOT_MET)],
        [("e", Outcome.NOT_MET), ("f", None)],
    ]
