"""Hyphens at line ends: those that divide a word go, those that belong to it stay."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.files.page_words.placed import full, line, page, texts
from zielkreis.files.page_words.hyphens import hyphenated_words, mended


@pytest.mark.parametrize(
    ("end", "start", "joined"),
    [
        ("Langzeit-", "leistungsbezug", "Langzeitleistungsbezug"),
        ("SGB-II-", "Leistungen", "SGB-II-Leistungen"),
        ("Ein-", "und Zweipersonenhaushalte", "Ein- und Zweipersonenhaushalte"),
        ("K2-", "Wert", "K2-Wert"),
        ("Nordrhein-", "Westfalen", "Nordrhein-Westfalen"),
        ("Schule–", "Beruf", "Schule–Beruf"),
        ("Land-", "kreis", "Landkreis"),
    ],
)
def test_a_line_end_is_closed_up_as_a_reader_does(end: str, start: str, joined: str) -> None:
    assert joined in texts(page(full("Dies", 1, end=end), line(f"{start} zählt.", 2)))[0]


def test_a_word_that_the_paper_writes_with_a_hyphen_elsewhere_keeps_it() -> None:
    found = texts(
        page(
            line("Das jobcenter rhein-sieg zahlt.", 1),
            full("Nur das jobcenter", 3, end="rhein-"),
            line("sieg führt aus.", 4),
        )
    )
    assert found[1].endswith("rhein-sieg führt aus.")


def test_a_word_written_both_ways_is_left_as_it_was_joined() -> None:
    known = hyphenated_words(["das rhein-sieg", "das rheinsieg"])
    assert mended("im rheinsieg", known) == "im rheinsieg"


_SYLLABLES = st.lists(
    st.sampled_from(["leis", "tung", "be", "zie", "hen", "ver", "ein", "bar"]), min_size=2, max_size=5
)


@given(_SYLLABLES, st.data())
def test_a_word_divided_anywhere_comes_back_whole(syllables: list[str], data: st.DataObject) -> None:
    cut = data.draw(st.integers(min_value=1, max_value=len(syllables) - 1))
    word = "".join(syllables).capitalize()
    first = "".join(syllables[:cut]).capitalize()
    rest = "".join(syllables[cut:])
    found = texts(page(full("Hier steht", 1, end=f"{first}-"), line(f"{rest} genau.", 2)))
    assert word in found[0]
