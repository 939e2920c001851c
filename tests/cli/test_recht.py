"""``zielkreis recht``: an answer with norm, day and how sure it is."""

from tests.cli.conftest import Call


def test_it_answers_who_is_responsible_since_when(call: Call) -> None:
    answer = call("recht", "§ 16k", "--stichtag", "2024-05-01")
    assert (answer.code, answer.err) == (0, "")
    for words in ("Recht am 01.05.2024", "Träger: Bundesagentur für Arbeit", "01.07.2023", "Stand: geprüft"):
        assert words in answer.out


def test_a_norm_needs_no_quotation_marks(call: Call) -> None:
    assert "Schuldnerberatung" in call("recht", "§", "16a", "Nr.", "2", "--stichtag", "2012-01-01").out


def test_without_a_norm_it_gives_an_overview_of_today(call: Call) -> None:
    answer = call("recht")
    assert answer.code == 0
    assert "Wer ist Träger welcher Leistung?" in answer.out
    assert all(len(line) <= 80 for line in answer.out.splitlines())


def test_a_day_before_the_record_is_told(call: Call) -> None:
    answer = call("recht", "§ 16a", "--stichtag", "1999-01-01")
    assert (answer.code, answer.out) == (2, "")
    assert "nichts erfasst" in answer.err
    overview = call("recht", "--stichtag", "1900-01-01")
    assert "Geben Sie als Stichtag einen Tag ab dann an." in overview.err
    assert "Leistung 14" not in overview.err


def test_what_is_asked_is_repeated_in_short(call: Call) -> None:
    answer = call("recht", "1" * 50_000)
    assert answer.code == 2
    assert len(answer.err.splitlines()[0]) < 200


def test_a_number_that_is_not_recorded_is_told_without_a_state_of_its_own(call: Call) -> None:
    answer = call("recht", "§ 16a Nr. 9", "--stichtag", "2024-05-01")
    told, _, rest = answer.out.partition("\n\n")
    assert "Nr. 9 ist nicht erfasst; erfasst sind Nr. 1 bis 4." in " ".join(told.split())
    assert "Stand:" not in told
    assert "Schuldnerberatung" in rest
