"""A number that is not recorded is said, before what is recorded beside it."""

from datetime import date

import pytest

from zielkreis.service.ask_law import ask_law

DAY = date(2024, 5, 1)


@pytest.mark.parametrize(
    ("norm", "words"),
    [
        ("§ 16a Nr. 9", "Nr. 9 ist nicht erfasst; erfasst sind Nr. 1 bis 4."),
        ("§ 48b Abs. 1 S. 1 Nr. 5", "Nr. 5 ist nicht erfasst; erfasst sind Nr. 1 bis 4."),
        ("§ 48b Abs. 1 Nr. 5", "Nr. 5 ist nicht erfasst; erfasst sind Nr. 1 bis 4."),
        ("§ 48b Abs. 1 S. 2 Nr. 5", ""),
        ("§ 16a Nr. 2", ""),
        ("§ 48b Abs. 1 S. 1 Nr. 4", ""),
        ("§ 48b Abs. 1", ""),
        ("§ 16a", ""),
        ("§ 21 Abs. 4", ""),
        ("K2", ""),
    ],
)
def test_a_number_that_is_not_recorded_is_said_first(norm: str, words: str) -> None:
    first, *others = ask_law(norm, DAY)
    assert (first.title if first.kind == "Hinweis" else "") == words
    assert "Hinweis" not in [each.kind for each in others]
    if words:
        assert others, "what is recorded is told as well"


def test_every_recorded_norm_is_answered_without_that_note() -> None:
    from_overview = [row for answer in ask_law("", DAY) for row in answer.rows if row[0].startswith("ZV")]
    assert from_overview
    for label, _ in from_overview:
        norm = label.partition(", ")[2]
        assert ask_law(norm, DAY)[0].kind != "Hinweis", norm
