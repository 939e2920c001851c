"""How often: words with a beat, with counts and days, and words that only sound like one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zielkreis.domain.german.frequencies import find_frequencies
from zielkreis.domain.german.relative_deadlines import find_relative_deadline
from zielkreis.domain.values.duty import Frequency


@pytest.mark.parametrize(
    ("text", "words", "every", "beat"),
    [
        ("berichtet monatlich über", "monatlich", Frequency.MONTHLY, (1, 1, 0)),
        ("ein vierteljährlicher Bericht", "vierteljährlicher", Frequency.QUARTERLY, (1, 1, 0)),
        ("trifft sich einmal im Halbjahr", "einmal im Halbjahr", Frequency.HALF_YEARLY, (1, 1, 0)),
        ("zweimal im Jahr", "zweimal im Jahr", Frequency.YEARLY, (2, 1, 0)),
        ("zweimal jährlich", "zweimal jährlich", Frequency.YEARLY, (2, 1, 0)),
        ("jeden Monat die Auswertung", "jeden Monat", Frequency.MONTHLY, (1, 1, 0)),
        ("in jedem Quartal", "in jedem Quartal", Frequency.QUARTERLY, (1, 1, 0)),
        ("bis zum 15. eines jeden Monats", "bis zum 15. eines jeden Monats", Frequency.MONTHLY, (1, 1, 15)),
        ("zum 10. jedes Monats", "zum 10. jedes Monats", Frequency.MONTHLY, (1, 1, 10)),
        ("alle zwei Wochen", "alle zwei Wochen", Frequency.WEEKLY, (1, 2, 0)),
        ("alle 3 Monate", "alle 3 Monate", Frequency.MONTHLY, (1, 3, 0)),
        ("jeden Donnerstag eine Sprechstunde", "jeden Donnerstag", Frequency.WEEKLY, (1, 1, 0)),
        ("jeweils zum Quartalsende", "jeweils zum Quartalsende", Frequency.QUARTERLY, (1, 1, 0)),
        ("zu Beginn jedes Quartals", "zu Beginn jedes Quartals", Frequency.QUARTERLY, (1, 1, 0)),
    ],
)
def test_a_beat_is_found_with_its_words(
    text: str, words: str, every: Frequency, beat: tuple[int, int, int]
) -> None:
    found = find_frequencies(text)[0]
    assert text[found.start : found.end] == words
    assert (found.every, (found.times, found.interval, found.day)) == (every, beat)


@pytest.mark.parametrize("text", ["regelmäßig", "laufend", "jeden zweiten Dienstag"])
def test_words_without_a_clear_beat_are_found_as_such(text: str) -> None:
    (found,) = find_frequencies(f"Das geschieht {text} hier.")
    assert found.every is None


@pytest.mark.parametrize(
    "text",
    [
        "im Jahr 2012 mindestens 680",
        "im laufenden Jahr",
        "auf dem Laufenden",
        "zweimal im Jahr 2012",
        "der Jahresdurchschnitt",
        "Monat für Monat",
        "drei Monate",
    ],
)
def test_what_only_sounds_like_a_beat_is_none(text: str) -> None:
    assert find_frequencies(text) == ()


def test_a_beat_comes_before_words_without_one() -> None:
    first, second = find_frequencies("berichtet regelmäßig, und zwar monatlich")
    assert (first.every, second.every) == (Frequency.MONTHLY, None)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("jeweils zwei Wochen vorher einen Bericht", "jeweils zwei Wochen vorher"),
        ("Zwei Wochen vor jedem Termin übersendet", "Zwei Wochen vor jedem Termin"),
        ("spätestens 14 Tage vorher", "spätestens 14 Tage vorher"),
        ("binnen zwei Tagen nach Eingang der Klage ein", "binnen zwei Tagen nach Eingang der Klage"),
        (
            "innerhalb von vier Wochen nach der Antragstellung zu",
            "innerhalb von vier Wochen nach der Antragstellung",
        ),
        ("innerhalb einer Woche Verbindung", "innerhalb einer Woche"),
        ("leitet es unverzüglich weiter", "unverzüglich"),
    ],
)
def test_a_deadline_that_counts_from_something_is_found(text: str, words: str) -> None:
    place = find_relative_deadline(text)
    assert place is not None
    assert text[slice(*place)] == words


@pytest.mark.parametrize("text", ["an vier Tagen vor Ort", "sechs Monate lang", "am zweiten Tag"])
def test_a_span_that_is_no_deadline_is_none(text: str) -> None:
    assert find_relative_deadline(text) is None


@given(st.text(max_size=200))
def test_any_text_is_searched_and_every_place_lies_in_it(text: str) -> None:
    places = [(each.start, each.end) for each in find_frequencies(text)]
    relative = find_relative_deadline(text)
    for start, end in (*places, *((relative,) if relative else ())):
        assert 0 <= start < end <= len(text)
