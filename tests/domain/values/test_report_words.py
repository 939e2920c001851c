"""Sentences that every form of a report says alike."""

import pytest

from zielkreis.domain.values.codes import FindingClass, Outcome
from zielkreis.domain.values.document import ChangeKind, TrackedChange
from zielkreis.domain.values.report import Judgement
from zielkreis.domain.values.report_words import (
    key_of,
    name_of,
    not_applicable_by_reason,
    point_of,
    who_and_when,
)


@pytest.mark.parametrize(
    ("author", "day", "words"),
    [
        ("MAIS", "2012-04-20T09:00:00Z", " (MAIS, 20.04.2012)"),
        ("", "2012-04-20", " (20.04.2012)"),
        ("MAIS", "", " (MAIS)"),
        ("", "", ""),
    ],
)
def test_the_day_of_a_change_is_written_as_germans_write_it(author: str, day: str, words: str) -> None:
    change = TrackedChange(kind=ChangeKind.INSERTED, words="April", block=0, author=author, date=day)
    assert who_and_when(change) == words


def judgement(finding_class: FindingClass, id: str, title: str) -> Judgement:
    return Judgement(
        id=id,
        title=title,
        finding_class=finding_class,
        outcome=Outcome.NOT_APPLICABLE,
        code="other_type",
        reason="Das gilt hier nicht.",
        citation="§ 48b SGB II",
        version="",
    )


CONSENT = judgement(FindingClass.LAW, "CONSENT", "Liegt das Einvernehmen vor?")
YEARS = judgement(FindingClass.CRAFT, "year_left_over", "Passen die Jahreszahlen zusammen?")
DEMAND = judgement(FindingClass.DEMAND, "e1", "Die Geschäftsführung unterschreibt mit")


@pytest.mark.parametrize(
    ("finding", "name", "key", "point"),
    [
        (CONSENT, "Liegt das Einvernehmen vor?", "CONSENT", "Recht: Liegt das Einvernehmen vor?"),
        (YEARS, "Passen die Jahreszahlen zusammen?", "year_left_over", f"Handwerk: {YEARS.title}"),
        (DEMAND, "e1", "", "Forderung e1:"),
    ],
)
def test_law_and_workmanship_are_called_by_their_german_title_and_demands_by_their_letter(
    finding: Judgement, name: str, key: str, point: str
) -> None:
    assert (name_of(finding), key_of(finding), point_of(finding)) == (name, key, point)


def test_what_does_not_apply_is_named_in_german_with_its_id_behind() -> None:
    assert not_applicable_by_reason([CONSENT, YEARS, DEMAND]) == {
        "Das gilt hier nicht.": [
            "Liegt das Einvernehmen vor? (CONSENT)",
            f"{YEARS.title} (year_left_over)",
            "e1",
        ]
    }
