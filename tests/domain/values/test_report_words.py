"""Sentences that every form of a report says alike."""

import pytest

from zielkreis.domain.values.document import ChangeKind, TrackedChange
from zielkreis.domain.values.report_words import who_and_when


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
