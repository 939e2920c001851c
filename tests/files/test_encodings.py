"""Text in the encodings people really send."""

import codecs
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zielkreis.files.drafts import read_document
from zielkreis.files.encodings import decode

TEXT = "Zielvereinbarung 2012\n\nDer Träger prüft – gemäß § 48b SGB II – „größere“ Beträge: 1 000 €."


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TEXT.encode(), "utf-8"),
        (codecs.BOM_UTF8 + TEXT.encode(), "utf-8"),
        (codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"), "utf-16-le"),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), "utf-16-be"),
        (TEXT.encode("utf-16-le"), "utf-16-le"),
        (TEXT.encode("utf-16-be"), "utf-16-be"),
        (codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"), "utf-32-le"),
        (TEXT.encode("cp1252"), "cp1252"),
    ],
)
def test_it_finds_the_encoding_from_the_bytes(data: bytes, encoding: str) -> None:
    decoded = decode(data)
    assert (decoded.text, decoded.encoding) == (TEXT, encoding)
    blocks = read_document(data).blocks
    assert blocks[1].text == "Der Träger prüft – gemäß § 48b SGB II – „größere“ Beträge: 1 000 €."


def test_the_euro_sign_of_iso_8859_15_is_known() -> None:
    assert decode("Beträge: 13,5 Mio. €".encode("iso-8859-15")).text == "Beträge: 13,5 Mio. €"


def test_an_odd_encoding_is_told() -> None:
    assert read_document(TEXT.encode()).notes == ()
    (note,) = read_document(TEXT.encode("cp1252")).notes
    assert note == "Der Text ist in Windows-1252 kodiert und wurde so gelesen."


def test_text_encoded_twice_is_put_right_and_told() -> None:
    twice = "Der Träger prüft gemäß § 48b die Maßnahmen.".encode().decode("cp1252").encode()
    decoded = decode(twice)
    assert decoded.text == "Der Träger prüft gemäß § 48b die Maßnahmen."
    assert "doppelt kodiert" in decoded.notes[0]


def test_lost_signs_and_stray_control_signs_are_told() -> None:
    decoded = decode(("Tr\ufffdger " + "guter Text " * 100 + "\x07").encode())
    assert "\x07" not in decoded.text
    assert len(decoded.notes) == 2


def test_line_ends_of_all_systems_are_the_same() -> None:
    assert decode(b"a\r\nb\rc\nd").text == "a\nb\nc\nd"


def test_a_text_of_capitals_in_windows_1252_is_read() -> None:
    text = "PRÄAMBEL\nMASSNAHMEN FÜR TRÄGER"
    assert decode(text.encode("cp1252")).text == text


@given(st.text(alphabet=st.sampled_from("abcdefgh äöüßÄÖÜ§–„“.,0123456789%\n"), min_size=12))
def test_german_text_comes_back_from_every_encoding(text: str) -> None:
    text = f"Ziele {text}"
    for encoding in ("utf-8", "utf-16", "utf-16-le", "utf-16-be", "cp1252"):
        if encoding == "cp1252" and _is_ambiguous(text):
            continue
        assert decode(text.encode(encoding)).text == text


def _is_ambiguous(text: str) -> bool:
    """Signs in a row may look like UTF-8, and quotes inside words like another code page."""
    return any(a > "\x7f" and b > "\x7f" for a, b in pairwise(text)) or any(
        text[i] in "–„“§" and text[i - 1].isalpha() for i in range(1, len(text))
    )
