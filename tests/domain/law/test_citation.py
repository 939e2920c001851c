"""Citations: found in running text, printed in one form, read back as the same value."""

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zielkreis.domain.law import Citation, CitationError, find_citations, parse_citation

EXECUTION_ACT = (
    "§ 2a des Gesetzes zur Ausführung des Zweiten Buches Sozialgesetzbuch für das Land "
    "Nordrhein-Westfalen (AG-SGB II NRW)"
)
FORMS: list[tuple[str, list[str]]] = [
    ("nach § 48b Abs. 1 S. 1 Nr. 4 SGB II", ["§ 48b Abs. 1 S. 1 Nr. 4 SGB II"]),
    ("§ 48 b Absatz 1 Satz 1 Nummer 4 SGB II", ["§ 48b Abs. 1 S. 1 Nr. 4 SGB II"]),
    ("§ 48b (1) SGB II", ["§ 48b Abs. 1 SGB II"]),
    ("§16k", ["§ 16k SGB II"]),
    ("Paragraf 16a", ["§ 16a SGB II"]),
    ("§§ 22 und 28 SGB II", ["§ 22 SGB II", "§ 28 SGB II"]),
    ("§§ 16, 16a und 16f", ["§ 16 SGB II", "§ 16a SGB II", "§ 16f SGB II"]),
    ("§§ 16b, c und d SGB II", ["§ 16b SGB II", "§ 16c SGB II", "§ 16d SGB II"]),
    ("§§ 16 ff. SGB II", ["§§ 16 ff. SGB II"]),
    ("§ 22ff. SGB II", ["§§ 22 ff. SGB II"]),
    ("§ 22 f. SGB II", ["§§ 22 f. SGB II"]),
    ("Freie Förderung (§ 16f SGB II)", ["§ 16f SGB II"]),
    ("Freie Förderung nach § 16f.", ["§ 16f SGB II"]),
    ("§§ 16a bis 16i SGB II", ["§§ 16a bis 16i SGB II"]),
    ("§ 16a Nr. 1 bis 4", [f"§ 16a Nr. {number} SGB II" for number in range(1, 5)]),
    ("§ 48b Abs. 1 Satz 1 Nr. 1–3", [f"§ 48b Abs. 1 S. 1 Nr. {number} SGB II" for number in range(1, 4)]),
    (
        "§ 24 Abs. 3 Satz 1 Nr. 1 und 2 SGB II",
        ["§ 24 Abs. 3 S. 1 Nr. 1 SGB II", "§ 24 Abs. 3 S. 1 Nr. 2 SGB II"],
    ),
    ("§ 24 Abs. 3 Nr. 1 und Abs. 4", ["§ 24 Abs. 3 Nr. 1 SGB II", "§ 24 Abs. 4 SGB II"]),
    ("§ 16 (1) und (3) SGB II", ["§ 16 Abs. 1 SGB II", "§ 16 Abs. 3 SGB II"]),
    ("§§ 6 Abs. 1 Nr. 2 und 16a SGB II", ["§ 6 Abs. 1 Nr. 2 SGB II", "§ 16a SGB II"]),
    (
        "§§ 22, 24 Abs. 3 Satz 1 Nr. 1 und 2, 27 Abs. 3 und 28 SGB II",
        [
            "§ 22 SGB II",
            "§ 24 Abs. 3 S. 1 Nr. 1 SGB II",
            "§ 24 Abs. 3 S. 1 Nr. 2 SGB II",
            "§ 27 Abs. 3 SGB II",
            "§ 28 SGB II",
        ],
    ),
    ("§ 44b Abs. 3 S. 2, 2. Hs. SGB II", ["§ 44b Abs. 3 S. 2 Hs. 2 SGB II"]),
    ("§ 44b Abs. 3 Satz 2 Halbsatz 2 SGB II", ["§ 44b Abs. 3 S. 2 Hs. 2 SGB II"]),
    ("§ 26 Abs. 3 Satz 1 erster Halbsatz", ["§ 26 Abs. 3 S. 1 Hs. 1 SGB II"]),
    ("§ 6 Nr. 2 Buchst. a und b", ["§ 6 Nr. 2 Buchst. a SGB II", "§ 6 Nr. 2 Buchst. b SGB II"]),
    ("§ 6 Nr. 2 lit. aa SGB X", ["§ 6 Nr. 2 Buchst. aa SGB X"]),
    ("§ 27 Abs. 3 a. F. SGB II", ["§ 27 Abs. 3 SGB II"]),
    ("§ 6 Abs. 1 i. V. m. § 16a SGB II", ["§ 6 Abs. 1 SGB II", "§ 16a SGB II"]),
    ("§ 16 i. V. m. § 45 SGB III", ["§ 16 SGB II", "§ 45 SGB III"]),
    ("§ 44 und § 45 SGB III", ["§ 44 SGB III", "§ 45 SGB III"]),
    ("§ 56 SGB X", ["§ 56 SGB X"]),
    ("§ 53 SGB 10", ["§ 53 SGB X"]),
    ("§ 2a AG-SGB II NRW", ["§ 2a AG-SGB II NRW"]),
    ("§ 2 a AG SGB II NW", ["§ 2a AG-SGB II NRW"]),
    ("§ 2 a des Ausführungsgesetzes des Landes NRW zum SGB II", ["§ 2a AG-SGB II NRW"]),
    (EXECUTION_ACT, ["§ 2a AG-SGB II NRW"]),
    (
        "§ 8a Abs. 1 und 2 des Hessischen OFFENSIV-Gesetzes",
        [f"§ 8a Abs. {n} OFFENSIV-Gesetz" for n in (1, 2)],
    ),
    ("§ 48b Abs. 1 des Zweiten Buches Sozialgesetzbuch (SGB II)", ["§ 48b Abs. 1 SGB II"]),
    ("§ 53 Sozialgesetzbuch – Zweites Buch", ["§ 53 SGB II"]),
    ("§ 48b Abs. 3 Satz 2 des SGB II", ["§ 48b Abs. 3 S. 2 SGB II"]),
    ("§ 22 Absätze 1 und 2 SGB-II", ["§ 22 Abs. 1 SGB II", "§ 22 Abs. 2 SGB II"]),
    ("§§ 44, 45, 88 ff. SGB III", ["§ 44 SGB III", "§ 45 SGB III", "§§ 88 ff. SGB III"]),
    ("§§ 16a-16i SGB II", ["§§ 16a bis 16i SGB II"]),
    ("§ 3\nAbs. 2 SGB II", ["§ 3 Abs. 2 SGB II"]),
    ("Art. 28 Abs. 2 GG", ["Art. 28 Abs. 2 GG"]),
    ("§ 5 der Hauptsatzung", ["§ 5 Hauptsatzung"]),
    ("§ 2 Abs. 3 und § 4 dieser Vereinbarung", ["§ 2 Abs. 3 dieser Vereinbarung", "§ 4 dieser Vereinbarung"]),
    ("§ 43 KrO NRW", ["§ 43 KrO NRW"]),
    ("§ 3 dieser Vereinbarung", ["§ 3 dieser Vereinbarung"]),
    ("gemäß § 2 Abs. 1 der vorliegenden Zielvereinbarung", ["§ 2 Abs. 1 dieser Vereinbarung"]),
    ("§ 2 der Zielvereinbarung zwischen Bund und Land", ["§ 2 Zielvereinbarung"]),
]
NOT_MORE: list[tuple[str, list[str]]] = [
    ("§ 16a Nr. 2 und 30 Stellen", ["§ 16a Nr. 2 SGB II"]),
    ("§ 16 und 30 Personen", ["§ 16 SGB II"]),
    ("nach § 5 bis 31.12.2012", ["§ 5 SGB II"]),
    ("nach § 16a Nr. 2, 50 % mehr", ["§ 16a Nr. 2 SGB II"]),
    ("auf diese Art. 3 Personen", []),
    ("12 Paragraphen", []),
    ("ohne Norm", []),
]
SPACES = ["\u00a0", "\u202f", " "]


@pytest.mark.parametrize(("text", "expected"), FORMS, ids=[text for text, _ in FORMS])
def test_it_finds_a_citation_in_all_its_forms(text: str, expected: list[str]) -> None:
    assert [str(found.citation) for found in find_citations(text)] == expected


@pytest.mark.parametrize(("text", "expected"), NOT_MORE, ids=[text for text, _ in NOT_MORE])
def test_it_takes_no_number_that_belongs_to_something_else(text: str, expected: list[str]) -> None:
    assert [str(found.citation) for found in find_citations(text)] == expected


@pytest.mark.parametrize("space", SPACES, ids=["no-break", "narrow", "plain"])
def test_it_reads_every_kind_of_space(space: str) -> None:
    text = "§ 48 b Abs. 1 SGB II".replace(" ", space)
    assert [str(found.citation) for found in find_citations(text)] == ["§ 48b Abs. 1 SGB II"]


@pytest.mark.parametrize(("text", "expected"), FORMS, ids=[text for text, _ in FORMS])
def test_its_words_stand_where_it_says(text: str, expected: list[str]) -> None:
    found = find_citations(f"Wie in {text} steht.")
    assert len(found) == len(expected)
    for earlier, later in pairwise(found):
        assert earlier.start <= later.start
        assert earlier.end <= later.end
    for each in found:
        assert 0 <= each.start < each.end <= len(text) + len("Wie in ")


def test_it_marks_a_reference_to_the_agreement_itself() -> None:
    (found,) = find_citations("nach § 3 Abs. 2 dieser Vereinbarung")
    assert found.citation == Citation(paragraph="3", absatz="2", statute="", internal=True)


def test_it_says_whether_a_statute_was_named() -> None:
    assert [found.statute_named for found in find_citations("§ 3 Abs. 2 gilt.")] == [False]
    assert [found.statute_named for found in find_citations("§ 6 und § 16a SGB II gelten.")] == [True, True]


def test_it_takes_the_default_statute_it_is_given() -> None:
    (found,) = find_citations("§ 45 Abs. 1", "SGB III")
    assert str(found.citation) == "§ 45 Abs. 1 SGB III"


@pytest.mark.parametrize("text", ["", "16k", "§ 16k und § 16a", "§ 16k SGB II ist", "siehe § 16k", "§ 0"])
def test_it_refuses_to_parse_what_is_not_one_citation(text: str) -> None:
    with pytest.raises(CitationError, match="48b Abs"):
        parse_citation(text)


@pytest.mark.parametrize(
    "parts",
    [
        {"paragraph": "b"},
        {"paragraph": "16", "absatz": "x"},
        {"paragraph": "16", "through": "16i", "absatz": "1"},
        {"paragraph": "16", "following": "ff.", "through": "16i"},
        {"paragraph": "16", "statute": ""},
        {"paragraph": "16", "internal": True},
    ],
)
def test_it_refuses_a_value_no_citation_can_have(parts: dict[str, Any]) -> None:
    with pytest.raises(CitationError):
        Citation(**parts)


@pytest.mark.parametrize(
    ("wide", "narrow", "covered"),
    [
        ("§ 16a SGB II", "§ 16a Nr. 2 SGB II", True),
        ("§ 16a Nr. 2 SGB II", "§ 16a SGB II", False),
        ("§ 24 Abs. 3 Nr. 1 SGB II", "§ 24 Abs. 3 S. 1 Nr. 1 SGB II", True),
        ("§ 24 Abs. 3 S. 1 Nr. 1 SGB II", "§ 24 Abs. 3 Nr. 1 SGB II", True),
        ("§ 24 Abs. 3 S. 1 Nr. 1 SGB II", "§ 24 Abs. 3 Nr. 3 SGB II", False),
        ("§§ 16 ff. SGB II", "§ 16k SGB II", True),
        ("§§ 16 ff. SGB II", "§ 17 SGB II", False),
        ("§§ 22 f. SGB II", "§ 23 Abs. 1 SGB II", True),
        ("§§ 22 f. SGB II", "§ 24 SGB II", False),
        ("§§ 22 bis 28 SGB II", "§ 24 Abs. 3 SGB II", True),
        ("§§ 22 bis 28 SGB II", "§ 29 SGB II", False),
        ("§ 45 SGB II", "§ 45 SGB III", False),
    ],
)
def test_one_citation_covers_what_lies_within_it(wide: str, narrow: str, covered: bool) -> None:
    assert parse_citation(wide).covers(parse_citation(narrow)) is covered


NUMBERS = st.integers(1, 99).map(str)
LETTERS = st.sampled_from(["", *"abcdefghijk"])
LETTERED = st.builds(lambda number, letter: f"{number}{letter}", NUMBERS, LETTERS)
STATUTES = st.sampled_from(
    (
        "SGB II|SGB III|SGB X|SGB XIV|AG-SGB II NRW|AG-SGB II|OFFENSIV-Gesetz|GG|KrO NRW|BStatG|VwVfG|"
        "Kennzahlenverordnung|Datenverordnung"
    ).split("|")
)
PLACES = st.builds(
    lambda target, **parts: Citation(**parts, **target),
    target=st.one_of(
        STATUTES.map(lambda statute: {"statute": statute}), st.just({"statute": "", "internal": True})
    ),
    paragraph=LETTERED,
    absatz=st.one_of(st.just(""), LETTERED),
    satz=st.one_of(st.just(""), NUMBERS),
    halbsatz=st.one_of(st.just(""), st.integers(1, 9).map(str)),
    nummer=st.one_of(st.just(""), LETTERED),
    buchstabe=st.sampled_from(["", "a", "b", "aa"]),
    sign=st.sampled_from(["§", "Art."]),
)
RANGES = st.builds(
    lambda first, length, statute: Citation(
        paragraph=str(first), through=str(first + length), statute=statute
    ),
    first=st.integers(1, 400),
    length=st.integers(1, 40),
    statute=STATUTES,
)
FOLLOWING = st.builds(
    Citation, paragraph=LETTERED, following=st.sampled_from(["f.", "ff."]), statute=STATUTES
)
CITATIONS = st.one_of(PLACES, RANGES, FOLLOWING)


@given(CITATIONS)
def test_reading_what_it_printed_gives_the_same_citation(citation: Citation) -> None:
    assert parse_citation(str(citation)) == citation


@given(CITATIONS)
def test_every_citation_covers_itself(citation: Citation) -> None:
    assert citation.covers(citation)


@given(st.lists(CITATIONS, min_size=1, max_size=4))
def test_it_finds_each_citation_of_a_text_where_it_stands(citations: list[Citation]) -> None:
    text = ". Das regelt ".join(map(str, citations)) + "."
    found = find_citations(text)
    assert [each.citation for each in found] == citations
    assert [text[each.start : each.end] for each in found] == [str(each) for each in citations]


@given(st.text(alphabet="§ Abs.Satz123Nrund,-bis fGSI()\u00a0", max_size=60))
def test_it_stands_every_text(text: str) -> None:
    for found in find_citations(text):
        assert 0 <= found.start < found.end <= len(text)
        assert parse_citation(str(found.citation)) == found.citation


@pytest.mark.parametrize("text", ["§ 4-8 Abs. 1 SGB II", "§§ 4 bis 8 Abs. 1 S. 2 SGB II", "§4-8 Abs 1"])
def test_a_range_of_paragraphs_stays_one_although_a_part_is_named_behind_it(text: str) -> None:
    (found,) = find_citations(text)
    assert str(found.citation) == "§§ 4 bis 8 SGB II"
    assert text[found.start : found.end].endswith("8")
