"""Main clauses become subordinate ones, and adverbials find their place behind the verb."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zielkreis.domain.german.clauses import aim_of, lower_start, subordinate, with_adverbial


@pytest.mark.parametrize(
    ("sentence", "clause"),
    [
        (
            "Die Suchtberatung soll bedarfsgerecht weiterentwickelt werden.",
            "die Suchtberatung bedarfsgerecht weiterentwickelt wird",
        ),
        (
            "Langzeitleistungsbezieher sollen intensiver betreut werden.",
            "Langzeitleistungsbezieher intensiver betreut werden",
        ),
        (
            "Die Ausbildungsvermittlung wird nachhaltig gestärkt.",
            "die Ausbildungsvermittlung nachhaltig gestärkt wird",
        ),
        (
            "Die soziale Teilhabe von Menschen, die keine Arbeit finden, soll gestärkt werden.",
            "die soziale Teilhabe von Menschen, die keine Arbeit finden, gestärkt wird",
        ),
        (
            "Eine frühe Vermittlung soll dazu beitragen, dass Hilfebedürftigkeit gar nicht erst eintritt.",
            "Hilfebedürftigkeit gar nicht erst eintritt",
        ),
        ("offene Stellen zügiger besetzt werden.", "offene Stellen zügiger besetzt werden"),
        ("der Bestand gesenkt werden,", "der Bestand gesenkt wird"),
        ("Leistungen sollen früher bewilligt werden.", "Leistungen früher bewilligt werden"),
    ],
)
def test_a_sentence_becomes_what_follows_dass(sentence: str, clause: str) -> None:
    assert subordinate(sentence) == clause


@pytest.mark.parametrize(
    "sentence",
    [
        "Der Zugang ist zu erleichtern.",
        "Überschuldete sollen verstärkt Zugang finden.",
        "Die Zahl soll sinken; das Land hilft.",
        "Die Beratung soll ausgebaut werden und wird beworben.",
        "Ziel: Die Beratung soll ausgebaut werden.",
        "Schuldnerberatung | soll | ausgebaut werden",
        "Gemessen wird vom Tag der Anmeldung bis zum Tag des Erstgesprächs.",
        "Ausgebaut wird die Schuldnerberatung für alle Leistungsberechtigten.",
        "Angestrebt werden soll eine Beratung, die früh beginnt und alle erreicht.",
        "Vereinbart wird, dass die Partner die Beratung stärken.",
        "Gemeinsam angestrebt wird eine Lösung, die verbindlich vereinbart ist.",
        "Maßgeblich soll der Tag der Anmeldung gehalten werden.",
        "",
    ],
)
def test_what_would_come_out_wrong_is_left_alone(sentence: str) -> None:
    assert subordinate(sentence) is None


@pytest.mark.parametrize(
    ("sentence", "dated"),
    [
        (
            "Für junge Menschen entsteht eine Anlaufstelle.",
            "Für junge Menschen entsteht bis zum 31.12.2013 eine Anlaufstelle.",
        ),
        (
            "Für den Übergang wird es einen Leitfaden geben.",
            "Für den Übergang wird es bis zum 31.12.2013 einen Leitfaden geben.",
        ),
        (
            "Die Stelle ist eingerichtet.",
            "Die Stelle ist bis zum 31.12.2013 eingerichtet.",
        ),
    ],
)
def test_a_day_stands_behind_the_finite_verb(sentence: str, dated: str) -> None:
    assert with_adverbial(sentence, "bis zum 31.12.2013") == dated


def test_a_sentence_without_a_known_verb_gets_no_adverbial() -> None:
    assert with_adverbial("Aufbau einer Anlaufstelle", "bis zum 31.12.2013") is None


@pytest.mark.parametrize(
    ("words", "inside"),
    [
        ("Die Beratung", "die Beratung"),
        ("Möglichst viele Kinder", "möglichst viele Kinder"),
        ("Offene Stellen", "offene Stellen"),
        ("Schuldner- und Suchtberatung", "Schuldner- und Suchtberatung"),
        ("Leistungen Dritter", "Leistungen Dritter"),
    ],
)
def test_only_nouns_keep_their_capital_inside_a_sentence(words: str, inside: str) -> None:
    assert lower_start(words) == inside


@given(st.text(max_size=200))
def test_no_text_breaks_the_turning(text: str) -> None:
    clause = subordinate(text)
    assert clause is None or clause
    with_adverbial(text, "heute")
    aim_of(text)
