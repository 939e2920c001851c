"""PDF files that want to do harm, made when they are asked for."""

import io
import zlib
from collections.abc import Callable, Mapping, Sequence

import pikepdf

MEGABYTE = 1024 * 1024
_FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
_WORDS = b"BT /F1 12 Tf 72 720 Td (Zielvereinbarung 2012 zwischen Land und Kreis) Tj ET"


def pdf(objects: Sequence[bytes], *, trailer: bytes = b"") -> bytes:
    """A file of these objects, numbered from 1; the first is the catalogue."""
    body, places = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", []
    for number, content in enumerate(objects, start=1):
        places.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    table += b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"trailer\n<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF\n"
    return body + table + end % (len(objects) + 1, trailer, len(body))


def stream(content: bytes, head: bytes = b"") -> bytes:
    """A stream object with its bytes."""
    return b"<</Length %d%s>>\nstream\n%s\nendstream" % (len(content), head, content)


def packed(content: bytes, head: bytes = b"") -> bytes:
    """A stream packed with Flate."""
    return stream(zlib.compress(content, 9), b"/Filter/FlateDecode" + head)


def page(
    content: bytes, *more: bytes, catalogue: bytes = b"", look: bytes = b"", fonts: bytes = b""
) -> bytes:
    """A file of one page; ``content`` is its content stream (object 4), ``more`` are objects from 6 on."""
    return pdf(
        [
            b"<</Type/Catalog/Pages 2 0 R%s>>" % catalogue,
            b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R%s"
            b"/Resources<</Font<</F1 5 0 R>>%s>>>>" % (look, fonts),
            content,
            _FONT,
            *more,
        ]
    )


GOOD = page(stream(_WORDS))


def turning() -> bytes:
    """A page whose letter X is said to be the sign that turns the direction of reading."""
    names = (
        b"/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange "
        b"2 beginbfchar <58> <202E> <59> <202C> endbfchar endcmap end"
    )
    font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        stream(b"BT /F1 12 Tf 72 720 Td (Zielvereinbarung 50X01Y Prozent) Tj ET"),
        font,
        stream(names),
    ]
    return pdf(objects)


def encrypted() -> bytes:
    """The good file behind a password."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(GOOD)) as opened:
        opened.save(out, encryption=pikepdf.Encryption(owner="geheim", user="geheim"))
    return out.getvalue()


def with_embedded_file() -> bytes:
    """The good file with a program inside."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(GOOD)) as opened:
        opened.attachments["entwurf.exe"] = pikepdf.AttachedFileSpec(
            opened, b"MZ" + bytes(1_000), filename="entwurf.exe"
        )
        opened.save(out)
    return out.getvalue()


def _pages(kids: bytes, count: int, *more: bytes) -> bytes:
    return pdf(
        [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, count), *more]
    )


def _many_pages(count: int) -> bytes:
    kids = b" ".join(b"%d 0 R" % (number + 3) for number in range(count))
    one = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>"
    return _pages(kids, count, *[one] * count)


_ACTION = b"/OpenAction<</S/JavaScript/JS(app.alert\\(1\\); this.exportDataObject\\({cName:'x'}\\);)>>"
_LAUNCH = b"/OpenAction<</S/Launch/F(/bin/sh)/Win<</F(cmd.exe)/P(/c calc)>>>>"
_SELF = b"/XObject<</X 6 0 R>>"
_FORM = (
    b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R/Y 7 0 R>>/Font<</F1 5 0 R>>>>"
)

#: What each file is made by.
FILES: Mapping[str, Callable[[], bytes]] = {
    "pages that contain themselves": lambda: _pages(b"2 0 R", 1),
    "pages that contain each other": lambda: _pages(
        b"3 0 R 3 0 R", 2, b"<</Type/Pages/Parent 2 0 R/Kids[2 0 R 2 0 R]/Count 2>>"
    ),
    "page that is its own parent": lambda: _pages(b"3 0 R", 1, b"<</Type/Page/Parent 3 0 R>>"),
    "more pages than there are": lambda: _pages(b"3 0 R", 2**31 - 1, b"<</Type/Page/Parent 2 0 R>>"),
    "fewer pages than none": lambda: _pages(b"3 0 R", -5, b"<</Type/Page/Parent 2 0 R>>"),
    "no page": lambda: _pages(b"", 0),
    "fifty thousand empty pages": lambda: _many_pages(50_000),
    "catalogue that is missing": lambda: pdf([b"null"]),
    "table that leads back to itself": lambda: GOOD.replace(
        b"/Root 1 0 R", b"/Root 1 0 R/Prev %d" % GOOD.rindex(b"xref\n0")
    ),
    "table that leads nowhere": lambda: GOOD.replace(b"startxref\n", b"startxref\n9"),
    "lists nested deep": lambda: page(stream(_WORDS), b"[" * 200_000 + b"]" * 200_000),
    "dictionaries nested deep": lambda: page(stream(_WORDS), b"<</A" * 100_000 + b" 1" + b">>" * 100_000),
    "catalogue nested deep": lambda: page(stream(_WORDS), catalogue=b"/A" + b"[" * 100_000 + b"]" * 100_000),
    "lists nested deep on the page": lambda: page(stream(b"[" * 500_000 + b"] TJ " + _WORDS)),
    "states pushed without end": lambda: page(packed(b"q " * 2_000_000 + _WORDS)),
    "form that draws itself": lambda: page(stream(b"/X Do " + _WORDS), stream(b"/X Do", _FORM), fonts=_SELF),
    "forms that draw each other": lambda: page(
        stream(b"/X Do"), stream(b"/Y Do /Y Do", _FORM), stream(b"/X Do /X Do", _FORM), fonts=_SELF
    ),
    "bomb of one stream": lambda: page(packed(_WORDS + b" " * (300 * MEGABYTE))),
    "bomb of packed packings": lambda: page(
        stream(
            zlib.compress(zlib.compress(zlib.compress(bytes(100 * MEGABYTE), 9), 9), 9),
            b"/Filter[/FlateDecode/FlateDecode/FlateDecode]",
        )
    ),
    "a thousand filters": lambda: page(stream(_WORDS, b"/Filter[%s]" % (b"/ASCIIHexDecode" * 1_000))),
    "picture of enormous size": lambda: page(
        stream(b"/X Do"),
        packed(
            bytes(1_000),
            b"/Type/XObject/Subtype/Image/Width 60000/Height 60000/ColorSpace/DeviceGray/BitsPerComponent 8",
        ),
        fonts=_SELF,
    ),
    "page of enormous size": lambda: page(stream(_WORDS), look=b"/MediaBox[0 0 1e30 1e30]/Rotate 7"),
    "page without size": lambda: page(stream(_WORDS), look=b"/MediaBox[0 0 0 0]/CropBox[9 9 -9 -9]"),
    "text of a million words": lambda: page(packed(b"BT /F1 9 Tf " + b"(Ziele ) Tj " * 500_000 + b"ET")),
    "letters far away": lambda: page(
        stream(b"BT /F1 1e9 Tf 1e20 -1e20 Td (Ziele) Tj 0 0 0 0 0 0 Tm (x) Tj ET")
    ),
    "script at opening": lambda: page(stream(_WORDS), catalogue=_ACTION),
    "program at opening": lambda: page(stream(_WORDS), catalogue=_LAUNCH),
    "address at opening": lambda: page(
        stream(_WORDS), catalogue=b"/OpenAction<</S/URI/URI(http://127.0.0.1:9/)>>"
    ),
    "form in XML": lambda: page(
        stream(_WORDS),
        stream(b"<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>"),
        catalogue=b"/AcroForm<</XFA 6 0 R/Fields[]>>",
    ),
    "bookmarks in a circle": lambda: page(
        stream(_WORDS), b"<</Title(x)/Parent 6 0 R/Next 6 0 R/First 6 0 R>>", catalogue=b"/Outlines 6 0 R"
    ),
    "structure in a circle": lambda: page(
        stream(_WORDS),
        b"<</Type/StructTreeRoot/K 6 0 R/S/P/P 6 0 R/ParentTree<</Kids[6 0 R]>>>>",
        catalogue=b"/StructTreeRoot 6 0 R/MarkInfo<</Marked true>>",
    ),
    "file inside": with_embedded_file,
    "password": encrypted,
    "cut in half": lambda: GOOD[: len(GOOD) // 2],
    "without its end": lambda: GOOD[:-40],
    "head alone": lambda: b"%PDF-1.7\n",
    "head and noise": lambda: b"%PDF-1.7\n" + bytes(range(256)) * 2_000,
    "objects overwritten by noise": lambda: GOOD[:200] + bytes(100) + GOOD[300:],
}
