"""Wherever words stand on a page: reading never breaks, and no word is lost or said twice."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from tests.files.page_words.placed import page, read
from zielkreis.files.page_words.words import PageWord, Rule

_TEXTS = st.sampled_from(
    ["Ziel", "der", "Quote", "(1)", "a)", "–", "17,8", "%", "____", "Kreis,", "Langzeit-", "§", "2", "Ende."]
)


@st.composite
def words(draw: st.DrawFn) -> list[PageWord]:
    """Words on a coarse grid, in two sizes, some bold, none on top of another."""
    places = draw(st.sets(st.tuples(st.integers(0, 9), st.integers(0, 40)), min_size=1, max_size=60))
    made = []
    for column, row in sorted(places):
        text = draw(_TEXTS)
        size = draw(st.sampled_from([8.0, 11.0]))
        x0, bottom = 60 + 48.0 * column, 120 + 15.0 * row
        made.append(
            PageWord(
                text=text,
                x0=x0,
                top=bottom - size,
                x1=x0 + min(0.5 * size * len(text), 44),
                bottom=bottom,
                size=size,
                bold=draw(st.booleans()),
                confidence=draw(st.one_of(st.none(), st.integers(0, 100))),
            )
        )
    return made


@st.composite
def rules(draw: st.DrawFn) -> list[Rule]:
    """Lines on the same grid, level and upright."""
    ends = st.tuples(st.integers(0, 10), st.integers(0, 10))
    made = []
    for start, stop in draw(st.lists(ends, max_size=8)):
        at = 56 + 48.0 * draw(st.integers(0, 10))
        low, high = 110 + 45.0 * min(start, stop), 110 + 45.0 * max(start, stop) + 10
        upright = Rule(x0=at, top=low, x1=at, bottom=high)
        level = Rule(x0=low, top=at + 60, x1=high, bottom=at + 60)
        made.append(draw(st.sampled_from([upright, level])))
    return made


def letters(text: str) -> Counter[str]:
    """How often each letter, figure and bracket stands in a text."""
    return Counter(sign for sign in text if sign.isalnum() or sign in "()%_§")


@given(words(), rules())
def test_reading_never_breaks_and_loses_no_sign(placed: list[PageWord], drawn: list[Rule]) -> None:
    document = read(page(placed, rules=drawn))
    found = letters(" ".join(f"{block.label} {block.text}" for block in document.blocks))
    assert letters(" ".join(word.text for word in placed)) - found == Counter()
    for one in document.uncertain:
        assert document.blocks[one.block].text[one.start : one.end] == one.words


@given(words())
def test_without_tables_nothing_is_said_twice(placed: list[PageWord]) -> None:
    document = read(page(placed))
    found = letters(" ".join(f"{block.label} {block.text}" for block in document.blocks))
    assert found == letters(" ".join(word.text for word in placed))
