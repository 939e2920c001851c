"""Files that cannot be read: each ends in one kind of error with a stable code and German words."""

import contextlib
import io
import os
import pickle  # noqa: TID251 - errors cross the border of a child process this way
import zipfile
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.files.word_files import docx, p, packed, part, with_files
from zielkreis.files import drafts
from zielkreis.files.drafts import read_document
from zielkreis.files.errors import UnreadableCode, UnreadableFileError, explanations
from zielkreis.files.office import parts

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ENTITIES = (
    '<?xml version="1.0"?><!DOCTYPE w:document [<!ENTITY a "x"><!ENTITY b "&a;&a;&a;&a;">]>'
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    "<w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>"
)
GOOD = docx(p("Zielvereinbarung"))


def fault(data: bytes, name: str = "entwurf.docx") -> UnreadableFileError:
    with pytest.raises(UnreadableFileError) as caught:
        read_document(data, name=name)
    return caught.value


def flagged_as_encrypted(data: bytes) -> bytes:
    """Sets the flag of encryption in every header of the archive."""
    changed = bytearray(data)
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = data.find(signature)
        while place >= 0:
            changed[place + offset] |= 1
            place = data.find(signature, place + 1)
    return bytes(changed)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "file_empty"),
        (b" \n\t\r\n", "file_empty"),
        (b"\xef\xbb\xbf", "file_empty"),
        (b"\xff\xfe", "file_empty"),
        (b"\n---\n\n======\n", "file_empty"),
        (docx(p()), "file_without_text"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", "file_damaged"),
        (b"\n\n%PDF-1.4 ...", "file_damaged"),
        (OLE + b"\0" * 600 + "WordDocument".encode("utf-16-le"), "format_doc"),
        (OLE + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"), "file_encrypted"),
        (b"{\\rtf1\\ansi Zielvereinbarung}", "format_rtf"),
        (b"<!DOCTYPE html><html><body>Ziele</body></html>", "format_html"),
        (b'\xef\xbb\xbf<?xml version="1.0"?><a/>', "format_html"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 50, "file_damaged"),
        (b"\xff\xd8\xff\xe0JFIF", "file_damaged"),
        (b"GIF89a\x01\x00\x01\x00", "format_image"),
        (packed({"xl/workbook.xml": "<a/>", "[Content_Types].xml": "<a/>"}), "format_spreadsheet"),
        (packed({"ppt/presentation.xml": "<a/>", "[Content_Types].xml": "<a/>"}), "format_presentation"),
        (packed({"ziele.txt": "Ziele"}), "format_archive"),
        (packed({"[Content_Types].xml": "<a/>"}), "file_damaged"),
        (b"7z\xbc\xaf\x27\x1c....", "format_archive"),
        (GOOD[:200], "file_damaged"),
        (GOOD[: len(GOOD) // 2], "file_damaged"),
        (flagged_as_encrypted(GOOD), "file_encrypted"),
        (with_files(GOOD, {"word/document.xml": "<w:document"}), "file_damaged"),
        (with_files(GOOD, {"word/document.xml": "<andere/>"}), "file_damaged"),
        (with_files(GOOD, {"word/document.xml": b""}), "file_damaged"),
        (with_files(GOOD, {"word/document.xml": ENTITIES}), "file_xml_entities"),
        (with_files(GOOD, {"word/document.xml": ENTITIES.encode("utf-16")}), "file_xml_entities"),
        (with_files(GOOD, {"_rels/.rels": ENTITIES}), "file_xml_entities"),
        (b"Ziele\x00 und Werte " + b"lauter guter Text " * 30, "text_nul_bytes"),
        (bytes(range(256)) * 8, "format_unknown"),
        (b"\x01\x02\x03\x04\x05\x06\x07Ziele" * 20, "format_unknown"),
        ("Träger überprüft ".encode() * 3 + b"\xe4\xf6 kaputt", "text_encoding"),
        ("Träger prüft größere Änderungen".encode("cp850"), "text_encoding"),
        ("Träger prüft größere Änderungen".encode("mac-roman"), "text_encoding"),
        ("Ziele".encode("utf-16")[:-1], "text_encoding"),
        ("Vereinbarung über Ziele".encode("utf-16-le")[:-1], "text_encoding"),
    ],
)
def test_it_says_by_a_stable_code_why_a_file_is_not_read(data: bytes, code: str) -> None:
    assert fault(data).code == code


def test_an_open_document_that_is_no_text_is_named() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", "<a/>")
    assert fault(stream.getvalue()).code is UnreadableCode.SPREADSHEET


def test_the_message_tells_file_fault_place_reason_and_remedy() -> None:
    error = fault(with_files(GOOD, {"word/document.xml": "<w:document"}), name="Entwurf 2012.docx")
    assert str(error).startswith("„Entwurf 2012.docx“ ist nicht lesbar. Die Datei ist beschädigt")
    assert "Stelle: word/document.xml." in str(error)
    assert str(error).endswith(error.remedy)
    assert fault("Träger prüft\ngrößere Dinge".encode("cp850")).where.startswith("Zeile 1")


def test_without_a_name_the_message_still_reads_well() -> None:
    assert str(fault(b"", name="")).startswith("Die Datei ist nicht lesbar. Die Datei ist leer.")


def test_every_code_has_german_words_and_every_word_a_code() -> None:
    assert set(explanations()) == set(UnreadableCode)
    for words in explanations().values():
        assert all(text.endswith((".", ")")) for text in (words.what, words.why, words.remedy))


def test_the_error_survives_the_way_back_from_a_child_process() -> None:
    error = fault(b"%PDF-1.7", name="a.pdf")
    back = pickle.loads(pickle.dumps(error))  # noqa: S301 - what the line above wrote
    assert (back.code, back.name, str(back)) == (error.code, "a.pdf", str(error))


def test_a_file_that_is_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drafts, "MAX_FILE_BYTES", 100)
    assert fault(b"Ziele " * 100).code is UnreadableCode.TOO_LARGE
    monkeypatch.undo()
    monkeypatch.setattr(drafts, "MAX_TEXT_BYTES", 100)
    assert fault(b"Ziele " * 100).code is UnreadableCode.TOO_LARGE


@pytest.mark.parametrize("made", [str.encode, lambda text: docx("".join(map(p, text.split("\n\n"))))])
def test_a_text_or_paragraph_too_long_for_an_agreement_is_refused(made: Callable[[str], bytes]) -> None:
    long = fault(made("Ziele\n\n" + "Die Quote " * 5_001))
    assert long.code is UnreadableCode.PARAGRAPH_TOO_LONG
    assert long.where.endswith(" Zeichen (erlaubt sind 50.000)")
    assert long.where.startswith(("Zeile 3, 50.009", "Absatz 2, 50.0"))
    whole = fault(made("\n\n".join(["Die Quote steigt. " * 2_000] * 56)))
    assert whole.code is UnreadableCode.TEXT_TOO_LONG
    assert whole.where.startswith("der ganze Text, 2.01")
    assert read_document(made("Ziele\n\n" + "Die Quote " * 4_999)).blocks


def test_a_paragraph_wrapped_by_hand_is_measured_as_a_whole() -> None:
    wrapped = "\n".join(["Die Quote der Integrationen und die Zahl der Langzeitbeziehenden und"] * 800)
    error = fault(wrapped.encode())
    assert error.code is UnreadableCode.PARAGRAPH_TOO_LONG
    assert error.where.startswith("Absatz 1, ")


def test_a_package_that_unpacks_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "MAX_UNPACKED_BYTES", 2000)
    assert fault(docx(p(os.urandom(2000).hex()))).code is UnreadableCode.TOO_LARGE


def test_zip_bombs_are_refused() -> None:
    bomb = with_files(GOOD, {"word/document.xml": part("document", " " * 20_000_000)})
    assert fault(bomb).code is UnreadableCode.ZIP_BOMB
    hidden = with_files(GOOD, {"word/media/bild.bin": b"\0" * 20_000_000})
    assert fault(hidden).code is UnreadableCode.ZIP_BOMB
    many = with_files(GOOD, {f"word/{number}": b"" for number in range(10_001)})
    assert fault(many).code is UnreadableCode.ZIP_BOMB


def test_a_size_that_is_a_lie_is_found_out() -> None:
    inside = part("document", f"<w:body>{p('Ziele')}</w:body>").encode()
    data = with_files(GOOD, {"word/document.xml": inside})
    honest = len(inside).to_bytes(4, "little")
    lie = data.replace(honest, (len(inside) // 2).to_bytes(4, "little"))
    assert lie != data
    assert fault(lie).code is UnreadableCode.DAMAGED


def test_very_deep_nesting_does_no_harm() -> None:
    deep = "<w:sdt><w:sdtContent>" * 3000 + p("tief") + "</w:sdtContent></w:sdt>" * 3000
    assert fault(docx(deep)).code in (UnreadableCode.DAMAGED, UnreadableCode.READER_FAILED)


def test_a_fault_of_the_reader_itself_is_told_as_such(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise KeyError("nichts")

    monkeypatch.setattr(drafts, "read_plain_text", broken)
    assert fault(b"Ziele").code is UnreadableCode.READER_FAILED


@given(st.binary(max_size=300))
def test_whatever_bytes_come_only_this_error_leaves(data: bytes) -> None:
    with contextlib.suppress(UnreadableFileError):
        assert read_document(data).blocks


@given(st.integers(min_value=4, max_value=len(GOOD) - 1), st.integers(0, 255), st.booleans())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_word_file_with_a_broken_byte_is_a_damaged_one(
    caplog: pytest.LogCaptureFixture, place: int, byte: int, cut: bool
) -> None:
    changed = bytearray(GOOD)
    changed[place] = byte
    data = bytes(changed[:place] if cut else changed)
    with contextlib.suppress(UnreadableFileError):
        assert read_document(data).format == "docx"
    assert "reader failed" not in caplog.text
