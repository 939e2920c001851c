"""The package of the template: its parts and how they belong together, packed alike on every machine."""

import io
import zipfile
from pathlib import Path

from zielkreis.files.letter.archive import reproducible

_PARTS = Path(__file__).parent / "parts"
_TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_CORE = "application/vnd.openxmlformats-package.core-properties+xml"
#: The parts that belong to the text: name, kind of relation, relation id, kind of content.
_RELATED = (
    ("styles", "styles", "rIdStyles", "styles"),
    ("numbering", "numbering", "rIdNumbering", "numbering"),
    ("settings", "settings", "rIdSettings", "settings"),
    ("header1", "header", "rIdHeaderFirst", "header"),
    ("header2", "header", "rIdHeader", "header"),
    ("footer1", "footer", "rIdFooter", "footer"),
)


def packed(document: str, edges: dict[str, str], *, title: str) -> bytes:
    """The Word file of the text and of its headers and footers (``header1`` …), all as XML."""
    parts = {
        name: (_PARTS / f"{name}.xml").read_text("utf-8") for name in ("styles", "numbering", "settings")
    }
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("[Content_Types].xml", _content_types())
        archive.writestr("_rels/.rels", _package_relations())
        archive.writestr("docProps/core.xml", _about(title))
        archive.writestr("word/_rels/document.xml.rels", _relations())
        for name, text in {"document": document, **parts, **edges}.items():
            archive.writestr(f"word/{name}.xml", text)
    return reproducible(stream.getvalue())


def _content_types() -> str:
    own = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_TYPES}.{kind}+xml"/>'
        for name, _, _, kind in _RELATED
    )
    return (
        f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{_TYPES}.document.main+xml"/>{own}'
        f'<Override PartName="/docProps/core.xml" ContentType="{_CORE}"/></Types>'
    )


def _package_relations() -> str:
    return (
        f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>'
        f'<Relationship Id="rId2" Type="{_PACKAGE}/relationships/metadata/core-properties" '
        'Target="docProps/core.xml"/></Relationships>'
    )


def _relations() -> str:
    related = "".join(
        f'<Relationship Id="{mark}" Type="{_OFFICE}/{kind}" Target="{name}.xml"/>'
        for name, kind, mark, _ in _RELATED
    )
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{related}</Relationships>'


def _about(title: str) -> str:
    return (
        f'{_HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{title}</dc:title><dc:language>de-DE</dc:language></cp:coreProperties>"
    )
