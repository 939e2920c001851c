"""The pattern language of the lexicon, element by element."""

import pytest

from zielkreis.domain.reading.phrasebook import PhraseBook


def words_found(phrase: str, text: str) -> list[str]:
    wording = PhraseBook({"a": {"b": [phrase]}}).read(text)
    return [wording.words_of(hit) for hit in wording.of("a", "b")]


@pytest.mark.parametrize(
    ("phrase", "text", "found"),
    [
        ("kreis", "Der Kreis zahlt.", ["Kreis"]),
        ("kreis", "Der Landkreis zahlt.", []),
        ("stell*", "Das Land stellt bereit.", ["stellt"]),
        ("*kreis", "Der Landkreis zahlt.", ["Landkreis"]),
        ("*arbeit*", "Die Jugendarbeitslosenquote", ["Jugendarbeitslosenquote"]),
        ("land|bund", "Bund und Land", ["Bund", "Land"]),
        ("*platz|!marktplatz", "Ein Kitaplatz am Marktplatz", ["Kitaplatz"]),
        ("gilt als !erreicht", "Es gilt als erreicht.", []),
        ("gilt als !erreicht", "Es gilt als Ziel, wenn", ["gilt als Ziel"]),
        ("quote der? integrationen", "Quote Integrationen", ["Quote Integrationen"]),
        ("quote der? integrationen", "Quote der Integrationen", ["Quote der Integrationen"]),
        ("stellt .. bereit", "stellt zwei neue Stellen bereit", ["stellt zwei neue Stellen bereit"]),
        ("stellt .. bereit", "stellt eins zwei drei vier bereit", []),
        ("stellt ... bereit", "stellt eins zwei drei vier bereit", ["stellt eins zwei drei vier bereit"]),
        ("stellt ... bereit", "stellt ein; sie ist bereit", []),
        (
            "stellt ... bereit",
            "stellt (wie bisher), auch 2014, bereit",
            ["stellt (wie bisher), auch 2014, bereit"],
        ),
        ("^ nach", "„Nach dem Jahr", ["Nach"]),
        ("^ nach", "Erst nach dem Jahr", []),
        ("gehen ... vor $", "Sie gehen ihr vor.", ["gehen ihr vor"]),
        ("gehen ... vor $", "Sie gehen vor Ort.", []),
        ("gehen ... vor $", "Sie gehen vor Ort vor.", ["gehen vor Ort vor"]),
        ("teilnehmer*", "Alle Teilnehmer*innen kommen.", ["Teilnehmer*innen"]),
    ],
)
def test_a_phrase_is_found_where_it_stands(phrase: str, text: str, found: list[str]) -> None:
    assert words_found(phrase, text) == found


def test_of_one_concept_only_the_longest_phrase_counts() -> None:
    wording = PhraseBook({"a": {"b": ["agentur", "agentur für arbeit"]}}).read("Die Agentur für Arbeit")
    assert [wording.words_of(hit) for hit in wording.of("a")] == ["Agentur für Arbeit"]


def test_concepts_stand_beside_one_another_unless_their_category_competes() -> None:
    lexicon = {"a": {"short": ["ministerium"], "long": ["ministerium der finanzen"]}}
    text = "Das Ministerium der Finanzen"
    assert {hit.concept for hit in PhraseBook(lexicon).read(text).of("a")} == {"short", "long"}
    competing = PhraseBook(lexicon, competing=frozenset("a")).read(text)
    assert [hit.concept for hit in competing.of("a")] == ["long"]


def test_phrases_come_in_the_order_of_their_places() -> None:
    wording = PhraseBook({"a": {"x": ["zwei", "eins ... drei"], "y": ["eins"]}}).read("eins zwei drei")
    assert [(hit.concept, hit.first) for hit in wording.of("a")] == [("x", 0), ("y", 0)]


@pytest.mark.parametrize("phrase", ["", "der? kreis", "^", ".."])
def test_a_phrase_must_begin_with_a_word_that_is_required(phrase: str) -> None:
    with pytest.raises(ValueError, match="a/b must begin"):
        PhraseBook({"a": {"b": [phrase]}})


def test_an_empty_text_has_no_phrases() -> None:
    wording = PhraseBook({"a": {"b": ["kreis"]}}).read("")
    assert not wording.has("a")
    assert wording.first("a", "b") is None
