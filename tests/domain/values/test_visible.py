"""Nothing in a draft acts on the screen that shows it."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zielkreis.domain.values.visible import visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Größe – „so“ § 16a", "Größe – „so“ § 16a"),
        ("a\tb\r\nc", "a b c"),
        ("\x1b[31mrot", "‹U+001B›[31mrot"),
        ("abc\u202edef", "abc‹U+202E›def"),
        ("Null\u200bbreite", "Null‹U+200B›breite"),
        ("eins\u2028zwei", "eins‹U+2028›zwei"),
        ("Schlüssel\u00adwort", "Schlüssel‹U+00AD›wort"),
        ("2 % ", "2 % "),
    ],
)
def test_it_shows_what_would_act_and_keeps_the_rest(text: str, shown: str) -> None:
    assert visible(text) == shown


@given(st.text(alphabet=st.characters()))
def test_no_control_or_direction_sign_is_left(text: str) -> None:
    assert not {unicodedata.category(sign) for sign in visible(text)} & {"Cc", "Cf", "Zl", "Zp", "Cs"}


@given(st.text())
def test_what_is_visible_stays_as_it_is(text: str) -> None:
    assert visible(visible(text)) == visible(text)
