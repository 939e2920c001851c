"""JSON whose numbers keep their digits."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zielkreis.files.json_text import JsonTextError, read_json, write_json

_NUMBERS = st.decimals(allow_nan=False, allow_infinity=False).filter(lambda number: not number.is_zero())
_JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text() | _NUMBERS,
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)


@given(_JSON, st.sampled_from((None, 2)))
def test_what_is_written_is_read_back_the_same(value: Any, indent: int | None) -> None:
    assert read_json(write_json(value, indent=indent)) == value


@pytest.mark.parametrize("digits", ["2", "2.0", "2.50", "-0.25", "13500000", "1E-7"])
def test_a_number_keeps_its_digits(digits: str) -> None:
    assert write_json(Decimal(digits)) == digits


def test_one_line_holds_no_line_feed() -> None:
    assert write_json({"a": [1, {"b": "x\ny"}]}, indent=None) == '{"a": [1, {"b": "x\\ny"}]}'


def test_half_a_character_stays_an_escape() -> None:
    assert write_json("\ud800 ä") == '"\\ud800 \\u00e4"'


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('{"a": 1', "Kein gültiges JSON: bei Spalte"),
        ('{"a":\n x}', "bei Zeile 2, Spalte 2 steht „x}“"),
        ('{"a": NaN}', "die Zahl NaN gibt es dort nicht"),
        ('{"a": 1, "a": 2}', "zweimal angegeben ist a"),
        ("[" * 100_000, "zu tief geschachtelt"),
        ("9" * 5000, "zu viele Stellen"),
    ],
)
def test_what_is_no_json_is_told_with_its_place(text: str, words: str) -> None:
    with pytest.raises(JsonTextError, match=words):
        read_json(text)


@pytest.mark.parametrize("value", ["NaN", "Infinity", "-Infinity"])
def test_a_number_json_does_not_have_is_not_written(value: str) -> None:
    with pytest.raises(ValueError, match="JSON has no number"):
        write_json(Decimal(value))


@pytest.mark.parametrize("sign", "\u202e\u2066\u200b\u2028\u007f\u0085\ufeff\U000e0041")
def test_signs_that_a_screen_would_obey_are_written_by_number(sign: str) -> None:
    text = write_json({"text": f"50{sign}01 – § 16a"})
    assert sign not in text
    assert "– § 16a" in text
    assert read_json(text) == {"text": f"50{sign}01 – § 16a"}
