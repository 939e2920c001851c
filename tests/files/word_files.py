"""Builds small Word documents from raw XML, so that a test says exactly what stands in the file."""

import io
import zipfile
from collections.abc import Mapping, Sequence

from zielkreis.domain.values.document import Block, Document
from zielkreis.files.drafts import TrackedReading, read_document

_SPACES = " ".join(
    f'xmlns:{prefix}="{address}"'
    for prefix, address in {
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
        "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
        "v": "urn:schemas-microsoft-com:vml",
        "o": "urn:schemas-microsoft-com:office:office",
    }.items()
)
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
_TYPES = (
    f'{_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
_ROOTS = {"header": "hdr", "footer": "ftr"}
BY = 'w:id="1" w:author="Referat 12" w:date="2012-04-16T09:00:00Z"'
"""The person and time of a tracked change."""


def part(name: str, inside: str) -> str:
    """A whole part with root ``w:name``."""
    return f"{_HEAD}<w:{name} {_SPACES}>{inside}</w:{name}>"


def docx(body: str, **parts: str) -> bytes:
    """A document with ``body``; ``parts`` by name, such as ``styles``, ``numbering``, ``header1``."""
    roots = {name: _ROOTS.get(name.rstrip("0123456789"), name) for name in parts}
    links = "".join(
        f'<Relationship Id="{name}" Type="{_OFFICE}/{name.rstrip("0123456789")}" Target="{name}.xml"/>'
        for name in parts
    )
    main = f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>'
    return packed(
        {
            "[Content_Types].xml": _TYPES,
            "_rels/.rels": f'{_HEAD}<Relationships xmlns="{_RELATIONSHIPS}">{main}</Relationships>',
            "word/_rels/document.xml.rels": (
                f'{_HEAD}<Relationships xmlns="{_RELATIONSHIPS}">{links}</Relationships>'
            ),
            "word/document.xml": part("document", f"<w:body>{body}</w:body>"),
            **{f"word/{name}.xml": part(roots[name], inside) for name, inside in parts.items()},
        }
    )


def with_files(data: bytes, files: Mapping[str, str | bytes]) -> bytes:
    """The archive with ``files`` added or put in the place of others."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        content: dict[str, str | bytes] = {name: archive.read(name) for name in archive.namelist()}
    return packed({**content, **files})


def packed(files: Mapping[str, str | bytes]) -> bytes:
    """The files as a ZIP archive."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return stream.getvalue()


def r(text: str, properties: str = "") -> str:
    """A run; line breaks and tabs in ``text`` become ``w:br`` and ``w:tab``."""
    inside = text.replace("\n", "</w:t><w:br/><w:t xml:space='preserve'>")
    inside = inside.replace("\t", "</w:t><w:tab/><w:t xml:space='preserve'>")
    look = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f"<w:r>{look}<w:t xml:space='preserve'>{inside}</w:t></w:r>"


def p(
    *inside: str, style: str = "", num: str | int = "", level: int | None = None, properties: str = ""
) -> str:
    """A paragraph; plain words become a run, markup stays."""
    content = "".join(piece if piece.startswith("<") else r(piece) for piece in inside if piece)
    styled = f'<w:pStyle w:val="{style}"/>' if style else ""
    ilvl = f'<w:ilvl w:val="{level}"/>' if level is not None else ""
    numbered = f'<w:numPr>{ilvl}<w:numId w:val="{num}"/></w:numPr>' if num != "" else ""
    return f"<w:p><w:pPr>{styled}{numbered}{properties}</w:pPr>{content}</w:p>"


def ins(*inside: str) -> str:
    """A tracked insertion."""
    return f"<w:ins {BY}>{''.join(piece if piece.startswith('<') else r(piece) for piece in inside)}</w:ins>"


def dele(text: str) -> str:
    """A tracked deletion."""
    return f"<w:del {BY}>{r(text).replace('<w:t ', '<w:delText ').replace('</w:t>', '</w:delText>')}</w:del>"


def mark(kind: str) -> str:
    """Paragraph properties that say the paragraph mark was inserted (``ins``) or deleted (``del``)."""
    return f"<w:rPr><w:{kind} {BY}/></w:rPr>"


def lvl(ilvl: int, text: str, form: str = "decimal", *, start: int = 1, more: str = "") -> str:
    """A level of a list."""
    return (
        f'<w:lvl w:ilvl="{ilvl}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>{more}'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


def abstract(number: int, *levels: str, more: str = "") -> str:
    """An abstract list."""
    return f'<w:abstractNum w:abstractNumId="{number}">{more}{"".join(levels)}</w:abstractNum>'


def num(number: int, abstract_number: int, overrides: str = "") -> str:
    """An instance of an abstract list."""
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{abstract_number}"/>{overrides}</w:num>'


def restart(ilvl: int, start: int) -> str:
    """An override that restarts a level."""
    return f'<w:lvlOverride w:ilvl="{ilvl}"><w:startOverride w:val="{start}"/></w:lvlOverride>'


def tc(*inside: str, properties: str = "") -> str:
    """A cell; plain words become a paragraph."""
    content = "".join(piece if piece.startswith("<") else p(piece) for piece in inside) or p()
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>"


def tr(*cells: str, properties: str = "") -> str:
    """A row; plain words become a cell."""
    content = "".join(cell if cell.startswith("<") else tc(cell) for cell in cells)
    return f"<w:tr><w:trPr>{properties}</w:trPr>{content}</w:tr>"


def tbl(*rows: str, properties: str = "") -> str:
    """A table."""
    return f"<w:tbl><w:tblPr>{properties}</w:tblPr>{''.join(rows)}</w:tbl>"


def sdt(inside: str, properties: str = "") -> str:
    """A content control."""
    return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{inside}</w:sdtContent></w:sdt>"


def read(data: bytes, tracked: TrackedReading = TrackedReading.ACCEPT) -> Document:
    """The document as read."""
    return read_document(data, name="entwurf.docx", tracked=tracked)


def printed(blocks: Sequence[Block]) -> list[str]:
    """Blocks as they look on the page: label and text."""
    return [f"{block.label} {block.text}".strip() for block in blocks]
