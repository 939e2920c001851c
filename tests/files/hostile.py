"""Files that want to do harm, made when they are asked for: nothing of it lies in the repository."""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping

from tests.files.word_files import docx, p, packed, part, r, with_files

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
GOOD = docx(p("Zielvereinbarung 2012") + p("zwischen dem Land und dem Kreis"))
MEGABYTE = 1024 * 1024


def document_xml(doctype: str, words: str) -> str:
    """The main part with a document type and words that use it."""
    return (
        f'<?xml version="1.0"?>{doctype}<w:document xmlns:w="{_W}"><w:body><w:p><w:r><w:t>{words}</w:t></w:r>'
        "</w:p></w:body></w:document>"
    )


def with_main(xml: str | bytes) -> bytes:
    """A Word document with this main part."""
    return with_files(GOOD, {"word/document.xml": xml})


def linked(kind: str, target: str, *, body: str = "") -> bytes:
    """A Word document whose main part is related to something outside."""
    rels = (
        f'<?xml version="1.0"?><Relationships xmlns="{_PACKAGE}"><Relationship Id="rIdX" '
        f'Type="{_OFFICE}/{kind}" Target="{target}" TargetMode="External"/></Relationships>'
    )
    return with_files(docx(p("Zielvereinbarung 2012") + body), {"word/_rels/document.xml.rels": rels})


def twice(name: str, first: str, second: str) -> bytes:
    """A Word document with two entries of one name: programs disagree about which one counts."""
    stream = io.BytesIO(with_files(GOOD, {name: first}))
    content = part("document", f"<w:body>{p(second)}</w:body>").encode()
    return _appended(stream.getvalue(), name, content)


def overlapping(count: int) -> bytes:
    """Many names for the same packed bytes: small as a file, endless when unpacked."""
    kernel = zlib.compress(b"0" * MEGABYTE, 9)[2:-4]
    checksum = zlib.crc32(b"0" * MEGABYTE)
    name = b"word/document.xml"
    local = struct.pack("<4s5H3I2H", b"PK\3\4", 20, 0, 8, 0, 0, checksum, len(kernel), MEGABYTE, len(name), 0)
    body = local + name + kernel
    entries = b""
    for number in range(count):
        own = name if number == 0 else b"word/header%d.xml" % number
        entries += struct.pack(
            "<4s6H3I5H2I", b"PK\1\2", 20, 20, 0, 8, 0, 0, checksum, len(kernel), MEGABYTE, len(own), *[0] * 6
        )
        entries += own
    return body + entries + struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, count, count, len(entries), len(body), 0)


def nested_bomb() -> bytes:
    """Archives in archives, hidden beside the text."""
    inside = b"\0" * (4 * MEGABYTE)
    for _ in range(4):
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
            for number in range(8):
                archive.writestr(f"{number}.zip", inside)
        inside = stream.getvalue()
    return with_files(GOOD, {"word/embeddings/bombe.zip": inside})


def wrong_size(declared: int) -> bytes:
    """A main part that says of itself that it is smaller, or larger, than it is."""
    content = part("document", f"<w:body>{p('Ziele ' * 5_000)}</w:body>").encode()
    data = with_main(content)
    honest = len(content).to_bytes(4, "little")
    assert data.count(honest) == 2
    return data.replace(honest, declared.to_bytes(4, "little"))


def _appended(data: bytes, name: str, content: bytes) -> bytes:
    stream = io.BytesIO(data)
    with zipfile.ZipFile(stream, "a", zipfile.ZIP_DEFLATED) as archive:
        info = zipfile.ZipInfo(name)
        archive.NameToInfo.pop(name, None)
        archive.writestr(info, content)
    return stream.getvalue()


def open_document(content: str, **parts: str | bytes) -> bytes:
    """An OpenDocument text with this content, the type first and unpacked."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            zipfile.ZipInfo("mimetype"), "application/vnd.oasis.opendocument.text", zipfile.ZIP_STORED
        )
        archive.writestr("content.xml", content)
        for name, inside in parts.items():
            archive.writestr(name, inside)
    return stream.getvalue()


_ODF = "urn:oasis:names:tc:opendocument:xmlns"
_ODF_HEAD = (
    f'xmlns:office="{_ODF}:office:1.0" xmlns:text="{_ODF}:text:1.0" xmlns:draw="{_ODF}:drawing:1.0" '
    f'xmlns:script="{_ODF}:script:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"'
)


def odt(inside: str, doctype: str = "") -> bytes:
    """An OpenDocument text with this body."""
    return open_document(
        f'<?xml version="1.0"?>{doctype}<office:document-content {_ODF_HEAD} office:version="1.3">'
        f"<office:body><office:text>{inside}</office:text></office:body></office:document-content>"
    )


LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
XXE = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
REMOTE = '<!DOCTYPE a SYSTEM "http://127.0.0.1:9/a.dtd">'
PARAMETER = '<!DOCTYPE a [<!ENTITY % p SYSTEM "http://127.0.0.1:9/p"> %p;]>'
BILLION = f'<!DOCTYPE a [<!ENTITY l0 "lol">{LAUGHS}]>'
SENTENCES = "Die Integrationsquote steigt um 2,5 Prozent. "

#: Files that are refused: what each is made by, and the code it is refused by.
REFUSED: Mapping[str, tuple[Callable[[], bytes], str]] = {
    "bomb of one part": (lambda: with_main(part("document", " " * 40 * MEGABYTE)), "file_zip_bomb"),
    "bomb beside the text": (
        lambda: with_files(GOOD, {"word/media/b.bin": bytes(40 * MEGABYTE)}),
        "file_zip_bomb",
    ),
    "bomb of many entries": (
        lambda: with_files(GOOD, {f"word/{number}": b"" for number in range(20_000)}),
        "file_zip_bomb",
    ),
    "entries that share their bytes": (lambda: overlapping(2_000), "file_archive_forged"),
    "size too small": (lambda: wrong_size(500), "file_damaged"),
    "size too large": (lambda: wrong_size(40 * MEGABYTE), "file_zip_bomb"),
    "name that climbs": (lambda: with_files(GOOD, {"../../../tmp/x": b"x"}), "file_archive_forged"),
    "name that climbs in Windows": (
        lambda: with_files(GOOD, {"word\\..\\..\\x.exe": b"x"}),
        "file_archive_forged",
    ),
    "name on a drive": (lambda: with_files(GOOD, {"C:\\Windows\\x.dll": b"x"}), "file_archive_forged"),
    "main part twice": (
        lambda: twice("word/document.xml", part("document", f"<w:body>{p('A')}</w:body>"), "B"),
        "file_archive_forged",
    ),
    "main part twice, once from the root": (
        lambda: with_files(GOOD, {"/word/document.xml": part("document", f"<w:body>{p('B')}</w:body>")}),
        "file_archive_forged",
    ),
    "archive cut in half": (lambda: GOOD[: len(GOOD) // 2], "file_damaged"),
    "archive without its end": (lambda: GOOD[:-30], "file_damaged"),
    "table of contents that leads before the file": (lambda: GOOD[:60] + GOOD[100:], "file_damaged"),
    "local entity": (lambda: with_main(document_xml(XXE, "&x;")), "file_xml_entities"),
    "remote document type": (lambda: with_main(document_xml(REMOTE, "x")), "file_xml_entities"),
    "parameter entity": (lambda: with_main(document_xml(PARAMETER, "x")), "file_xml_entities"),
    "billion laughs": (lambda: with_main(document_xml(BILLION, "&l9;")), "file_xml_entities"),
    "billion laughs in UTF-16": (
        lambda: with_main(document_xml(BILLION, "&l9;").encode("utf-16")),
        "file_damaged",
    ),
    "entity in the relationships": (
        lambda: with_files(GOOD, {"_rels/.rels": document_xml(XXE, "&x;")}),
        "file_xml_entities",
    ),
    "entity in an open document": (lambda: odt("<text:p>&x;</text:p>", XXE), "file_xml_entities"),
    "bomb in an open document": (
        lambda: open_document("<a/>" + " " * 40 * MEGABYTE),
        "file_zip_bomb",
    ),
    "elements nested deep": (
        lambda: docx("<w:sdt><w:sdtContent>" * 20_000 + p("x") + "</w:sdtContent></w:sdt>" * 20_000),
        "file_damaged",
    ),
    "value of ten megabytes": (
        lambda: docx(f'<w:p><w:pPr><w:pStyle w:val="{"x" * 11 * MEGABYTE}"/></w:pPr></w:p>' + p("x")),
        "file_zip_bomb",
    ),
    "text of many megabytes": (
        lambda: docx("".join(p(SENTENCES * 20) for _ in range(3_000))),
        "text_too_long",
    ),
    "one paragraph without end": (lambda: docx(p(SENTENCES * 2_000)), "paragraph_too_long"),
    "forty megabytes in one line": (
        lambda: (SENTENCES * 900_000).encode()[: 40 * MEGABYTE],
        "file_too_large",
    ),
    "four megabytes in one line": (lambda: (SENTENCES * 90_000).encode()[: 4 * MEGABYTE], "text_too_long"),
    "fifty million blanks": (lambda: b" " * (49 * MEGABYTE), "file_too_large"),
    "line breaks only": (lambda: b"\n" * (4 * MEGABYTE), "file_empty"),
    "more than is ever read": (lambda: b"x" * (70 * MEGABYTE), "file_too_large"),
    "very many paragraphs": (lambda: docx(p("x") * 30_000), "text_too_long"),
    "very many short lines": (lambda: b"a\n\n" * 400_000, "text_too_long"),
    "NUL bytes in text": (
        lambda: (SENTENCES + "\0").encode() * 3 + SENTENCES.encode() * 90,
        "text_nul_bytes",
    ),
    "zeros only": (lambda: bytes(MEGABYTE), "format_unknown"),
    "broken UTF-8": (lambda: ("Träger über größere " * 9).encode() + b"\xc3(\xe4", "text_encoding"),
    "code page of DOS": (lambda: "Träger prüft größere Änderungen".encode("cp850"), "text_encoding"),
    "half of UTF-16": (lambda: SENTENCES.encode("utf-16")[:-1], "text_encoding"),
    "program": (lambda: b"\x7fELF\x02\x01\x01" + bytes(range(256)) * 40, "format_unknown"),
    "web page called a draft": (lambda: b"<!DOCTYPE html><script>alert(1)</script>", "format_html"),
    "picture called a draft": (lambda: b"\x89PNG\r\n\x1a\n" + bytes(100), "file_damaged"),
    "archive called a draft": (lambda: packed({"entwurf.exe": b"MZ"}), "format_archive"),
    "nothing": (lambda: b"", "file_empty"),
}

_FIELD = (
    '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    "<w:r><w:instrText> DDEAUTO c:\\\\x.exe </w:instrText></w:r>"
    '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
)
#: Files that are read without obeying them: what each is made by, and words of the note that says so.
READ: Mapping[str, tuple[Callable[[], bytes], str]] = {
    "remote template": (
        lambda: linked("attachedTemplate", "https://example.org/x.dotm"),
        "Vorlage „https://example.org/x.dotm“",
    ),
    "template on a share": (
        lambda: linked("attachedTemplate", "file:///\\\\server\\x.dotm"),
        "Geladen wurde nichts davon",
    ),
    "remote picture": (lambda: linked("image", "http://example.org/spur.png"), "Bild „http://example.org"),
    "remote object": (lambda: linked("oleObject", "mhtml:http://example.org/x!x"), "Objekt „mhtml:"),
    "remote web page": (lambda: linked("frame", "http://example.org/"), "Webseite „http"),
    "unknown kind of link": (lambda: linked("neueArt", "http://example.org/"), "Quelle „http"),
    "macros": (lambda: with_files(GOOD, {"word/vbaProject.bin": b"x" * 100}), "Makros"),
    "controls": (lambda: with_files(GOOD, {"word/activeX/activeX1.xml": "<a/>"}), "ActiveX"),
    "field that starts a program": (lambda: docx(p("Zielvereinbarung") + _FIELD), "DDEAUTO"),
    "field that loads a picture": (
        lambda: docx(p(f'<w:fldSimple w:instr=" INCLUDEPICTURE http://a/b ">{r("x")}</w:fldSimple>')),
        "INCLUDEPICTURE",
    ),
    "archives in archives": (nested_bomb, ""),
    "signs without width": (lambda: docx(p("Ziel\u200bvereinbarung 2012")), "‹U+200B›"),
    "signs that turn the direction": (lambda: docx(p("um \u202e%05\u202c steigen")), "‹U+202E›"),
    "signs that turn the direction, in text": (
        "Zielvereinbarung\n\num \u202e%05\u202c steigen".encode,
        "‹U+202E›",
    ),
    "signs that turn the direction, in Markdown": (
        "# Zielvereinbarung\n\n- um \u202e%05\u202c steigen\n- b\n".encode,
        "‹U+202E›",
    ),
    "table without end": (
        lambda: docx("<w:tbl>" + f"<w:tr><w:tc>{p('x')}</w:tc></w:tr>" * 5_000 + "</w:tbl>"),
        "",
    ),
    "tables in tables": (
        lambda: docx("<w:tbl><w:tr><w:tc>" * 60 + p("tief") + f"</w:tc></w:tr></w:tbl>{p()}" * 60),
        "",
    ),
    "picture from outside in an open document": (
        lambda: odt(
            '<text:p>Ziele<draw:frame><draw:image xlink:href="http://a/b.png"/></draw:frame></text:p>'
        ),
        "Bild „http://a/b.png“",
    ),
    "script in an open document": (
        lambda: odt(
            '<office:scripts><office:event-listeners><script:event-listener xlink:href="vnd.sun.star.script:'
            'x"/></office:event-listeners></office:scripts><text:p>Ziele</text:p>'
        ),
        "Programm „vnd.sun.star",
    ),
}
