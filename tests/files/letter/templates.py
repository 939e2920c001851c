"""Templates to fill: small ones with the paragraphs they are given, and what stands in a filled one."""

import io
import zipfile
from typing import Any

import docx
from lxml import etree  # type: ignore[import-untyped]  # lxml ships no types

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
POINTS = ("{%p for punkt in punkte %}", "{{ punkt.titel }}", "{%p endfor %}")


def template(*paragraphs: str, header: str = "", footer: str = "") -> bytes:
    """A Word file with these paragraphs."""
    document = docx.Document()
    for words in paragraphs:
        document.add_paragraph(words)
    section = document.sections[0]
    if header:
        section.header.paragraphs[0].text = header
    if footer:
        section.footer.paragraphs[0].text = footer
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def with_part(data: bytes, name: str, content: bytes, *, replaced: bool = False) -> bytes:
    """The archive with one more entry, or with that entry changed."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(stream, "w") as new:
        for entry in old.namelist():
            if not (replaced and entry == name):
                new.writestr(entry, old.read(entry))
        new.writestr(name, content)
    return stream.getvalue()


def with_link(data: bytes, kind: str, target: str) -> bytes:
    """The Word file whose text is also related to something outside."""
    name = "word/_rels/document.xml.rels"
    relations = part(data, name)
    address = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    added = f'<Relationship Id="rIdX" Type="{address}/{kind}" Target="{target}" TargetMode="External"/>'
    changed = relations.replace(b"</Relationships>", f"{added}</Relationships>".encode())
    return with_part(data, name, changed, replaced=True)


def part(data: bytes, name: str) -> bytes:
    """One entry of the archive."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(name)


def root(data: bytes, name: str = "word/document.xml") -> Any:
    """One entry as XML."""
    return etree.fromstring(part(data, name))


def lines(data: bytes, name: str = "word/document.xml") -> list[str]:
    """The words of each paragraph, in order."""
    return ["".join(each.itertext(f"{W}t")) for each in root(data, name).iter(f"{W}p")]
