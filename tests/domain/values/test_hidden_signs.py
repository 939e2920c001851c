"""Signs that nobody sees are told and left out of what is read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zielkreis.domain.values.hidden_signs import notes_on_hidden_signs, without_hidden_signs
from zielkreis.domain.values.visible import visible


@pytest.mark.parametrize(
    ("text", "shown", "words"),
    [
        (
            "Integra\u200btionen",
            "Integrationen",
            "unsichtbare Zeichen an einer Stelle, bei „Integra‹U+200B›tionen“",
        ),
        ("50\u202e01 %\u202c", "5001 %", "Leserichtung ändern, an 2 Stellen, etwa bei „50‹U+202E›01 %"),
        ("a\u2066b\u2069", "ab", "die die Leserichtung ändern"),
        ("Ziel\U000e0041", "Ziel", "unsichtbare Zeichen"),
        ("Kreis\ufe0f", "Kreis", "unsichtbare Zeichen"),
    ],
)
def test_such_signs_are_left_out_and_named(text: str, shown: str, words: str) -> None:
    assert without_hidden_signs(text) == shown
    (note,) = notes_on_hidden_signs(["Ziele", text])
    assert words in note
    assert visible(note) == note


def test_both_kinds_are_told_apart() -> None:
    assert len(notes_on_hidden_signs(["a\u202eb\u200bc"])) == 2


@pytest.mark.parametrize("text", ["", "Größe – „so“ § 16a, 5 %", "Schlüssel\u00adwort", "漢字"])
def test_ordinary_text_has_no_note(text: str) -> None:
    assert notes_on_hidden_signs([text]) == ()


def test_soft_hyphens_are_left_out_without_a_word() -> None:
    assert without_hidden_signs("Schlüssel\u00adwort") == "Schlüsselwort"


@given(st.text())
def test_what_is_left_has_nothing_more_to_tell(text: str) -> None:
    assert notes_on_hidden_signs([without_hidden_signs(text)]) == ()
