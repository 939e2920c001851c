"""Figures of the spot: impossible ones are refused by line, the others say what a target means."""

import pytest

from tests.service.draft_around import draft_around
from tests.service.drafts import read_here
from zielkreis.domain.values.report import CheckedDraft
from zielkreis.service.check_draft import check_draft
from zielkreis.service.local_figures import UnusableFiguresError, read_figures

HEAD = "Kennzahl;Personengruppe;Jahr;Zähler;Nenner;Wert;Quelle\n"
TABLE = HEAD + (
    "Integrationsquote;;2011;4.800;18.000;;Statistik A\n"
    "K2;Frauen;2011;1.800;9.000;20,0;Statistik A\n"
    "K3;;2011;4.000;;;Statistik B\n"
    "900 Anträge;;2011;850;;;Fachverfahren\n"
)


def checked(sentence: str, table: str = TABLE, *, year: int = 2012) -> CheckedDraft:
    figures = read_figures(table.encode(), name="zahlen.csv")
    draft = draft_around(sentence, kind="ZV4", year=year)
    return check_draft(read_here(draft.encode(), name="x.txt"), program_version="0", figures=figures)


def meaning(sentence: str, table: str = TABLE, *, year: int = 2012) -> str:
    (found,) = checked(sentence, table, year=year).meanings
    return found.words


def test_a_relative_change_is_said_in_cases_a_year_and_a_month() -> None:
    words = meaning(
        "Die Integrationsquote steigt 2012 gegenüber dem Vorjahr um mindestens 2,0 Prozent (relative "
        "Veränderung)."
    )
    assert words == (
        "+2,0 % sind mindestens 96 Integrationen mehr im Jahr, acht im Monat: mindestens 4.896 statt 4.800 "
        "im Jahr 2011, wenn der Bestand gleich bleibt. Die Quote steigt von rund 26,7 auf 27,2 Prozent."
    )


def test_points_are_no_percent() -> None:
    words = meaning("Die Integrationsquote steigt 2012 gegenüber dem Vorjahr um 2,0 Prozentpunkte.")
    assert words.startswith(
        "+2,0 Prozentpunkte sind 360 Integrationen mehr im Jahr, 30 im Monat: 5.160 statt 4.800"
    )


def test_a_bare_percent_of_a_rate_is_said_in_both_readings() -> None:
    words = meaning("Die Integrationsquote steigt 2012 gegenüber dem Vorjahr um 2,0 %.")
    assert "+2,0 % sind 96 Integrationen mehr" in words
    assert "als Prozentpunkte wären es 360 Integrationen" in words


def test_a_population_has_its_own_figure() -> None:
    words = meaning("Die Integrationsquote der Frauen beträgt 2012 mindestens 21,0 Prozent.")
    assert words.startswith("21,0 % sind mindestens 90 Integrationen mehr im Jahr")
    assert not checked("Die Integrationsquote der Männer beträgt 2012 mindestens 21,0 Prozent.").meanings


def test_a_fall_of_a_stock_is_said_in_persons_and_in_no_month() -> None:
    words = meaning(
        "Der Bestand an Langzeitleistungsbeziehern sinkt im Jahresdurchschnitt 2012 gegenüber dem Vorjahr um "
        "mindestens 2,0 %."
    )
    assert words == "−2,0 % sind mindestens 80 Personen weniger: höchstens 3.920 statt 4.000 im Jahr 2011."


def test_an_aim_without_value_learns_where_it_stands_and_gets_its_baseline() -> None:
    found = checked("Die Integrationsquote der Frauen soll gesteigert werden.")
    (said,) = found.meanings
    assert said.words == (
        "Im Jahr 2011 waren es 20,0 Prozent (1.800 Integrationen). Ein Prozentpunkt sind 90 Integrationen im "
        "Jahr, rund acht im Monat."
    )
    assert said.source == "Statistik A, 2011"
    (proposal,) = (each for each in found.proposals if each.statement == said.statement)
    assert "von 20,0 Prozent um mindestens [Zielwert eintragen]" in proposal.words


def test_a_baseline_that_the_figures_contradict_is_told() -> None:
    words = meaning("Die Integrationsquote steigt von 25,0 % im Jahr 2011 auf 28,0 % im Jahr 2012.")
    assert "Der Entwurf nennt als Ausgangswert 25,0 %, die Zahlen ergeben rund 26,7 Prozent." in words


def test_older_figures_are_used_and_it_is_said() -> None:
    words = meaning(
        "Der Bestand an Langzeitleistungsbeziehern sinkt im Jahresdurchschnitt 2014 gegenüber dem Vorjahr um "
        "1,0 %.",
        year=2014,
    )
    assert words.endswith("Gerechnet ist mit 2011; für 2013 nennt die Datei nichts.")


def test_later_figures_and_targets_without_figures_say_nothing() -> None:
    sentence = "Die Integrationsquote steigt 2012 gegenüber dem Vorjahr um 2,0 Prozentpunkte."
    later = HEAD + "K2;;2012;4.800;18.000;;Statistik\n"
    assert not checked(sentence, later).meanings
    assert not checked(
        "Die Aktivierungsquote der Langzeitleistungsbezieher beträgt 2012 mindestens 9,0 %."
    ).meanings


def test_a_local_figure_is_found_under_the_words_of_the_draft() -> None:
    words = meaning("Im Jahr 2012 werden mindestens 900 Anträge bewilligt (Quelle: Fachverfahren).")
    assert words == "900 sind mindestens 50 Fälle mehr: mindestens 900 statt 850 im Jahr 2011."


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ("K2;;2011;-5;100;;Q", "Zeile 2: Der Zähler −5 ist negativ"),
        ("K2;;2011;5;0;;Q", "Zeile 2: Der Nenner 0 ist nicht größer als null"),
        ("K2;;2011;;;-3;Q", "Zeile 2: Der Wert −3 ist negativ"),
        ("K3E2;;2011;120;100;;Q", "Zeile 2: Der Zähler 120 ist größer als der Nenner 100"),
        ("K2;;2011;4.800;18.000;28,0;Q", "Zeile 2: Zähler und Nenner ergeben 26,67 %, der Wert nennt 28,0 %"),
        ("K3;;2011;4.000;4.100;2,4;Q", "ergeben −2,44 %, der Wert nennt 2,4 %"),
        (
            "K2;;2011;1;2;;Q\nk2;;2011;1;2;;Q",
            "Zeile 3: k2 steht für dieselbe Gruppe und Zeit schon in Zeile 2",
        ),
    ],
)
def test_figures_that_cannot_be_are_refused_with_their_line(row: str, words: str) -> None:
    with pytest.raises(UnusableFiguresError) as error:
        read_figures(f"{HEAD}{row}\n".encode(), name="zahlen.csv")
    assert words in str(error.value)
    assert "zahlen.csv" in str(error.value)


def test_faults_of_form_and_of_content_are_told_together_in_order() -> None:
    with pytest.raises(UnusableFiguresError) as error:
        read_figures(f"{HEAD}K2;;2011;-5;100;;Q\nK2;;XX;1;2;;Q\n".encode(), name="zahlen.csv")
    lines = str(error.value).splitlines()
    assert [line.strip()[:7] for line in lines[1:]] == ["Zeile 2", "Zeile 3"]
