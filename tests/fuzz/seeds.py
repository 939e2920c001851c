"""Where the fuzzer begins: the example drafts, and sentences that drafts are made of."""

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

from tests.files.hostile_pictures import png, tiff
from tests.fuzz.open_documents import odt_of, small_content
from tests.fuzz.targets import empty_main_part
from tests.service.test_any_draft import PIECES

ROOT = Path(__file__).parents[2]
_SENTENCES = (
    "Die Integrationsquote (K2) soll 2012 gegenüber dem Vorjahr um 2,5 % steigen.",
    "Ziel 2013: 1.234,5 Mio. EUR bis zum 31.12.2013, mindestens zwei Drittel, höchstens ein Viertel.",
    "Nach § 16a Nr. 2 SGB II i. V. m. § 48b Abs. 1 S. 1 Nr. 4 SGB II gilt Art. 91e GG.",
    "Das Land stellt dem Kreis bis 30.06.2012 zwei Stellen bereit; vorbehaltlich des Haushalts.",
    "Im III. Quartal, vom 01.01. bis 31.03.2012, d. h. z. B. in der 2. Jahreshälfte; vgl. Anlage 1 usw.",
)
_SMALL_PDF = b"""%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
4 0 obj<</Length 49>>stream
BT /F 12 Tf 72 720 Td (Die Quote steigt.) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
%%EOF
"""


def seeds_of(target: str) -> Iterator[bytes]:
    """The first inputs of a target."""
    kind = target.partition("-")[0]
    if kind in ("docx", "odt", "pdf", "picture", "markdown", "text"):
        yield from _files(target)
    else:
        for sentence in _SENTENCES:
            yield sentence.encode()
        yield " ".join(PIECES).encode()
        if kind == "draft":
            yield from (path.read_bytes() for path in _examples(".txt", ".md"))


def _files(target: str) -> Iterator[bytes]:
    if target == "docx-xml":
        yield empty_main_part()
        for path in _examples(".docx"):
            with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as archive:
                yield archive.read("word/document.xml")
    elif target == "odt-xml":
        yield small_content()
    elif target == "odt":
        yield odt_of(small_content())
    elif target == "pdf":
        yield _SMALL_PDF
    elif target == "picture":
        yield png(9, 9, bytes(18))
        yield tiff(following=0)
        yield tiff(following=10)
    elif target == "docx-structure":
        yield bytes(range(64))
    else:
        endings = {"docx": ".docx", "markdown": ".md", "text": ".txt"}
        yield from (path.read_bytes() for path in _examples(endings[target]))


def _examples(*endings: str) -> Iterator[Path]:
    for path in sorted((ROOT / "examples").glob("*/*")):
        if path.suffix in endings and path.parent.name != "quellen":
            yield path


def dictionary() -> str:
    """Words for the fuzzer to put in, in its own form."""
    words = [*PIECES, "<w:p>", "</w:p>", "<w:tbl>", "w:val=", "<text:p>", "endobj", "stream", "/Kids[2 0 R]"]
    return "".join(f"{_quoted(word)}\n" for word in words if word)


def _quoted(word: str) -> str:
    return '"' + "".join(f"\\x{byte:02x}" for byte in word.encode()) + '"'
