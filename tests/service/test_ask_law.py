"""Questions about the law of a day."""

from datetime import date

import pytest

from zielkreis.service.ask_law import LawQuestionError, ask_law


def test_it_says_who_is_responsible_since_when_on_which_norm_and_whether_that_was_read() -> None:
    (answer,) = ask_law("§ 16k", date(2024, 5, 1))
    rows = dict(answer.rows)
    assert rows["Träger"] == "Bundesagentur für Arbeit"
    assert "01.07.2023" in rows["Seit"]
    assert answer.mark == "geprüft"


def test_without_a_norm_it_gives_an_overview() -> None:
    assert {answer.kind for answer in ask_law("", date(2012, 1, 1))} == {"Übersicht"}


@pytest.mark.parametrize(
    ("norm", "on"), [("§ 999", date(2012, 1, 1)), ("Unsinn", date(2012, 1, 1)), ("§ 16a", date(1999, 1, 1))]
)
def test_what_is_not_recorded_is_told(norm: str, on: date) -> None:
    with pytest.raises(LawQuestionError, match=r"[Ee]rfasst"):
        ask_law(norm, on)
