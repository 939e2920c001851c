"""Every sign that is let through is one that the typesetter draws without a fault."""

import json
import unicodedata

import pytest
import typst
from hypothesis import given
from hypothesis import strategies as st

from zielkreis.files.pdf_report.signs import drawable

_SOURCE = b"""#set document(title: "Zeichen", date: none)
#set text(
  font: ("Libertinus Serif", "New Computer Modern", "New Computer Modern Math", "DejaVu Sans Mono"),
  lang: "de", hyphenate: true,
)
#json(bytes(sys.inputs.words))
"""
_ALL = [
    sign
    for sign in map(chr, range(0x20, 0x30000))
    if unicodedata.category(sign) != "Cs" and drawable(sign) == sign and sign != " "
]


def drawn(words: str) -> bytes:
    """The words in a PDF, as the report sets them."""
    made = typst.compile(
        _SOURCE,
        format="pdf",
        sys_inputs={"words": json.dumps(words)},
        ignore_system_fonts=True,
        pdf_standards=["ua-1"],
        timestamp=0,
    )
    assert isinstance(made, bytes)
    return made


def test_every_sign_that_is_let_through_can_be_drawn() -> None:
    assert len(_ALL) > 2000
    assert drawn(" ".join(_ALL)).startswith(b"%PDF")


@given(st.text(max_size=60))
def test_no_text_stops_the_typesetter(words: str) -> None:
    assert drawn(drawable(words)).startswith(b"%PDF")


@given(st.text(max_size=60))
def test_what_can_be_drawn_is_not_changed_again(words: str) -> None:
    assert drawable(drawable(words)) == drawable(words)


@pytest.mark.parametrize("words", ["§ 16k", "−0,5 %", "„Ziel“ – ‚x‘", "Łódź, Özgür, Čapek", "☐ ☑ ✓ → ≥ ½ €"])
def test_what_drafts_hold_is_drawn_as_it_stands(words: str) -> None:
    assert drawable(words) == words


def test_an_umlaut_in_two_signs_becomes_one() -> None:
    assert drawable("a\u0308") == "ä"
