"""A checked draft beside what was expected of it."""

import pytest

from tests.service.drafts import DRAFT
from zielkreis.service.check_draft import check_draft
from zielkreis.service.compare_expected import ExpectationError, differences, read_expected_results
from zielkreis.service.read_draft import read_draft

CHECKED = """
type: ZV5
year: 2012
outcomes:
  e2: not_met
  sums: met
"""


def told(text: str) -> tuple[str, ...]:
    draft = check_draft(read_draft(DRAFT.encode(), name="entwurf.txt"), program_version="1")
    return differences(draft, read_expected_results(text, name="erwartet.yaml"))


def test_nothing_is_told_where_all_is_as_expected() -> None:
    assert told(CHECKED) == ()


def test_each_difference_is_told_with_both_sides() -> None:
    wrong = CHECKED.replace("e2: not_met", "e2: met").replace("year: 2012", "year: 2013")
    assert told(wrong) == (
        "year: erwartet 2013, gefunden 2012",
        "e2: erwartet „erfüllt“, gefunden „nicht erfüllt“",
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a: [", "kein lesbares YAML"),
        ("a: met", "ordnet unter"),
        ("outcomes: {a: ja}", "kein Ergebnis bei a"),
    ],
)
def test_a_file_that_holds_no_expectation_says_why(text: str, words: str) -> None:
    with pytest.raises(ExpectationError, match=words):
        read_expected_results(text, name="erwartet.yaml")
