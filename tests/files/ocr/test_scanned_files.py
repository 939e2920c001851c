"""Scans read from end to end: drawn, recognised by Tesseract, laid out; each test makes its own scan."""

import io
import struct
import zlib
from collections.abc import Sequence

import pikepdf
import pytest
import typst
from PIL import Image

from tests.scans import Scanner, pdf_of_images, scanned_images, scanned_pdf
from zielkreis.domain.values.document import BlockKind, Document
from zielkreis.files.errors import UnreadableCode, UnreadableFileError
from zielkreis.files.ocr import recogniser, recognising
from zielkreis.files.ocr.image_pictures import count_images
from zielkreis.files.sealed.reading import SealedReading

PAPER = """
#set page(margin: 2.5cm)
#set text(11pt, font: "Libertinus Serif")
= § 1 Ziele
Die Integrationsquote steigt im Jahr 2012 um 2,5 % gegenüber dem Vorjahr. Maßgeblich sind die Daten
nach § 48a Abs. 2 SGB II, die die Bundesagentur für Arbeit jeden Monat veröffentlicht.
#table(columns: 3, [Ziel], [Ist 2011], [Ziel 2012],
  [Integrationsquote], [22,4 %], [mindestens 23,0 %], [Langzeitbezug], [13.950], [höchstens 13.700])
= § 2 Laufzeit
Die Vereinbarung gilt für das Jahr 2012. Änderungen bedürfen der Schriftform.
"""
CLEAN = Scanner(dpi=300, angle=0.4, noise=4, quality=90)


@pytest.fixture(scope="module")
def paper() -> bytes:
    """One page as PDF with its text."""
    return typst.compile(PAPER.encode(), format="pdf")


@pytest.fixture(scope="module")
def scan(paper: bytes) -> Image.Image:
    """The page as a scanner delivers it."""
    return scanned_images(paper, CLEAN)[0]


def read(data: bytes) -> Document:
    with SealedReading(data, name="scan") as reading:
        return reading.document()


def saved(image: Image.Image, form: str, further: Sequence[Image.Image] = ()) -> bytes:
    stream = io.BytesIO()
    more = {"save_all": True, "append_images": list(further)} if further else {}
    image.save(stream, form, dpi=(CLEAN.dpi, CLEAN.dpi), **more)
    return stream.getvalue()


def texts(document: Document) -> list[str]:
    return [block.text for block in document.blocks]


def confirmed_numbers(document: Document) -> set[str]:
    return {each.words for each in document.uncertain}


@pytest.mark.usefixtures("tesseract")
def test_a_scanned_page_gives_headings_text_and_table(scan: Image.Image) -> None:
    document = read(pdf_of_images([scan], CLEAN.dpi))
    assert document.format == "pdf"
    assert [block.text for block in document.blocks if block.kind is BlockKind.HEADING] == [
        "§ 1 Ziele",
        "§ 2 Laufzeit",
    ]
    assert [block.cells for block in document.blocks if block.kind is BlockKind.ROW] == [
        ("Ziel", "Ist 2011", "Ziel 2012"),
        ("Integrationsquote", "22,4 %", "mindestens 23,0 %"),
        ("Langzeitbezug", "13.950", "höchstens 13.700"),
    ]
    assert "um 2,5 % gegenüber dem Vorjahr" in " ".join(texts(document))
    assert document.notes[0] == (
        "Der Text von Seite 1 wurde aus Bildern erkannt. Vergleichen Sie alle Zahlen mit dem Papier, und den "
        "Wortlaut, bevor Sie ihn zitieren: Auch Wörter können falsch erkannt sein."
    )


@pytest.mark.usefixtures("tesseract")
def test_every_number_is_to_be_confirmed_at_its_place(scan: Image.Image) -> None:
    document = read(pdf_of_images([scan], CLEAN.dpi))
    assert {"2,5", "48a", "22,4", "23,0", "13.950", "13.700", "2011"} <= confirmed_numbers(document)
    for each in document.uncertain:
        block = document.blocks[each.block]
        own = " | ".join(block.cells) if block.kind is BlockKind.ROW else block.text
        assert own[each.start : each.end] == each.words
        assert 0 < each.confidence <= 100
    numbers = sum(any(map(str.isdigit, word)) for text in texts(document) for word in text.split())
    assert len(document.uncertain) == numbers


@pytest.mark.usefixtures("tesseract")
@pytest.mark.parametrize("form", ["PNG", "JPEG", "TIFF"])
def test_a_picture_file_is_read_like_a_scan(scan: Image.Image, form: str) -> None:
    document = read(saved(scan, form))
    assert document.format == "image"
    assert "§ 2 Laufzeit" in texts(document)
    assert "13.700" in confirmed_numbers(document)


@pytest.mark.usefixtures("tesseract")
def test_a_tiff_of_several_pages_is_read_to_its_end(scan: Image.Image) -> None:
    blank = Image.new("L", scan.size, 250)
    document = read(saved(scan, "TIFF", [blank, scan]))
    assert texts(document).count("§ 2 Laufzeit") == 2
    assert "3 Seiten" in document.notes[0]


@pytest.mark.usefixtures("tesseract")
@pytest.mark.parametrize("turn", [90, 180])
def test_a_page_on_its_side_or_its_head_is_turned(scan: Image.Image, turn: int) -> None:
    turned = scan.rotate(turn, expand=True)
    assert "Die Vereinbarung gilt für das Jahr 2012." in " ".join(texts(read(saved(turned, "PNG"))))


@pytest.mark.usefixtures("tesseract")
def test_pages_with_text_and_scanned_ones_are_read_in_order(paper: bytes) -> None:
    scanned = scanned_pdf(paper, CLEAN)
    mixed = pikepdf.open(io.BytesIO(paper))
    mixed.pages.extend(pikepdf.open(io.BytesIO(scanned)).pages)
    stream = io.BytesIO()
    mixed.save(stream)
    document = read(stream.getvalue())
    assert texts(document).count("§ 2 Laufzeit") == 2
    first = texts(document).index("§ 2 Laufzeit")
    assert document.uncertain
    assert all(each.block > first for each in document.uncertain)


def with_hidden_text(paper: bytes) -> bytes:
    """The PDF with its text drawn in the invisible mode, as recognition programs leave it over a scan."""
    pdf = pikepdf.open(io.BytesIO(paper))
    for page in pdf.pages:
        page.contents_coalesce()
        shown = page.obj.Contents.read_bytes()
        assert b" 0 Tr" in shown
        page.obj.Contents = pdf.make_stream(shown.replace(b" 0 Tr", b" 3 Tr"))
    stream = io.BytesIO()
    pdf.save(stream)
    return stream.getvalue()


def test_numbers_of_a_hidden_text_layer_are_to_be_confirmed_too(paper: bytes) -> None:
    document = read(with_hidden_text(paper))
    assert {"2,5", "13.700"} <= confirmed_numbers(document)
    assert {each.confidence for each in document.uncertain} == {0}
    assert any("früheren Texterkennung" in note for note in document.notes)


def test_without_tesseract_a_scan_is_refused_and_a_mixed_file_read_as_far_as_it_goes(
    paper: bytes, scan: Image.Image, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recogniser, "PROGRAM", "no-such-program")
    scanned = pdf_of_images([scan], CLEAN.dpi)
    with pytest.raises(UnreadableFileError) as error:
        read(scanned)
    assert error.value.code is UnreadableCode.NO_RECOGNISER
    mixed = pikepdf.open(io.BytesIO(paper))
    mixed.pages.extend(pikepdf.open(io.BytesIO(scanned)).pages)
    stream = io.BytesIO()
    mixed.save(stream)
    document = read(stream.getvalue())
    assert "§ 2 Laufzeit" in texts(document)
    assert "apt install tesseract-ocr" in document.notes[0]
    assert any("Seite 2: nur ein Bild ohne Text; nicht gelesen." in note for note in document.notes)


def test_more_than_fifty_scanned_pages_are_refused() -> None:
    small = Image.new("L", (60, 80), 250)
    with pytest.raises(UnreadableFileError) as error:
        read(pdf_of_images([small] * 51, 72))
    assert error.value.code is UnreadableCode.TOO_MANY_SCANS
    assert "51 gescannte Seiten (erlaubt sind 50)" in str(error.value)


def test_the_whole_recognition_ends_in_time(scan: Image.Image, tesseract: str) -> None:
    assert tesseract
    clock = iter([0.0, *[1000.0] * 100])
    with pytest.raises(UnreadableFileError) as error:
        recognising.recognise_pages(saved(scan, "PNG"), [1], now=lambda: next(clock))
    assert error.value.code is UnreadableCode.RECOGNISER_SLOW


@pytest.mark.usefixtures("tesseract")
def test_progress_is_told_page_by_page(scan: Image.Image) -> None:
    told: list[tuple[int, int]] = []
    with SealedReading(saved(scan, "TIFF", [scan]), name="scan") as reading:
        reading.document(on_page=lambda done, of: told.append((done, of)))
    assert told == [(0, 2), (1, 2), (2, 2)]


@pytest.mark.usefixtures("tesseract")
def test_a_picture_without_writing_is_said_to_hold_none() -> None:
    with pytest.raises(UnreadableFileError) as error:
        read(saved(Image.new("L", (800, 1000), 250), "PNG"))
    assert error.value.code is UnreadableCode.NO_TEXT_SEEN


@pytest.mark.parametrize("sign", [b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0", b"II*\x00"])
def test_a_picture_that_is_cut_short_is_damaged(sign: bytes) -> None:
    with pytest.raises(UnreadableFileError) as error:
        read(sign + b"\x00" * 40)
    assert error.value.code is UnreadableCode.DAMAGED


def declared(width: int, height: int) -> bytes:
    """A PNG file of a few bytes that says it is that large."""
    head = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    body = b"IDAT" + zlib.compress(b"")
    parts = (
        struct.pack(">I", len(part) - 4) + part + struct.pack(">I", zlib.crc32(part)) for part in (head, body)
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


@pytest.mark.usefixtures("tesseract")
@pytest.mark.parametrize("size", [(60_000, 60_000), (13_000, 13_000)])
def test_a_picture_that_would_fill_the_memory_is_refused(size: tuple[int, int]) -> None:
    with pytest.raises(UnreadableFileError) as error:
        read(declared(*size))
    assert error.value.code is UnreadableCode.TOO_LARGE


def test_a_tiff_whose_pages_lead_in_a_circle_ends(scan: Image.Image) -> None:
    data = bytearray(saved(scan.resize((40, 40)), "TIFF"))
    (first,) = struct.unpack_from("<I", data, 4)
    (entries,) = struct.unpack_from("<H", data, first)
    struct.pack_into("<I", data, first + 2 + 12 * entries, first)
    assert count_images(bytes(data), most=50) == 1
