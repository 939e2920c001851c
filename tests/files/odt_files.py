"""Builds small OpenDocument texts from raw XML, so that a test says exactly what stands in the file."""

from collections.abc import Mapping

from tests.files.word_files import packed
from zielkreis.domain.values.document import Document
from zielkreis.files.drafts import TrackedReading, read_document

_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
_SPACES = " ".join(
    f'xmlns:{prefix}="{address}"'
    for prefix, address in {
        **{
            name: f"{_OASIS}:{full}:1.0"
            for name, full in {
                "office": "office",
                "text": "text",
                "table": "table",
                "style": "style",
                "draw": "drawing",
                "chart": "chart",
                "fo": "xsl-fo-compatible",
                "svg": "svg-compatible",
            }.items()
        },
        "dc": "http://purl.org/dc/elements/1.1/",
        "xlink": "http://www.w3.org/1999/xlink",
        "math": "http://www.w3.org/1998/Math/MathML",
        "loext": "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0",
        "field": "urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0",
    }.items()
)
MIMETYPE = "application/vnd.oasis.opendocument.text"
BY = (
    "<office:change-info><dc:creator>Referat 12</dc:creator>"
    "<dc:date>2012-04-16T09:00:00</dc:date></office:change-info>"
)
"""The person and time of a tracked change."""


def odt(
    body: str,
    *,
    styles: str = "",
    automatic: str = "",
    masters: str = "",
    parts: Mapping[str, str] | None = None,
) -> bytes:
    """A text with ``body``; common ``styles``, ``automatic`` ones of the body, page styles, more parts."""
    head = f'office:version="1.3" {_SPACES}'
    manifest = (
        f'<manifest:manifest xmlns:manifest="{_OASIS}:manifest:1.0" manifest:version="1.3">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{MIMETYPE}"/>'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
        '<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>'
        "</manifest:manifest>"
    )
    return packed(
        {
            "mimetype": MIMETYPE,
            "content.xml": (
                f"<office:document-content {head}>"
                f"<office:automatic-styles>{automatic}</office:automatic-styles>"
                f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
            ),
            "styles.xml": (
                f"<office:document-styles {head}><office:styles>{styles}</office:styles>"
                f"<office:master-styles>{masters}</office:master-styles></office:document-styles>"
            ),
            "META-INF/manifest.xml": manifest,
            **(parts or {}),
        }
    )


def p(inside: str = "", *, style: str = "") -> str:
    """A paragraph."""
    named = f' text:style-name="{style}"' if style else ""
    return f"<text:p{named}>{inside}</text:p>"


def h(inside: str, level: int = 1, *, more: str = "") -> str:
    """A heading."""
    return f'<text:h text:outline-level="{level}" {more}>{inside}</text:h>'


def items(*inside: str, style: str = "", more: str = "") -> str:
    """A list; plain words become a paragraph in an item, ready items stay as they are."""
    named = f' text:style-name="{style}"' if style else ""
    content = "".join(each if each.startswith("<text:list-") else item(each) for each in inside)
    return f"<text:list{named} {more}>{content}</text:list>"


def item(*inside: str, more: str = "") -> str:
    """An item of a list."""
    content = "".join(each if each.startswith("<") else p(each) for each in inside)
    return f"<text:list-item {more}>{content}</text:list-item>"


def level(number: int, form: str = "1", *, prefix: str = "", suffix: str = "", more: str = "") -> str:
    """A numbered level of a list style, counted from 1."""
    return (
        f'<text:list-level-style-number text:level="{number}" style:num-format="{form}" '
        f'style:num-prefix="{prefix}" style:num-suffix="{suffix}" {more}/>'
    )


def list_style(name: str, *levels: str) -> str:
    """A list style."""
    return f'<text:list-style style:name="{name}">{"".join(levels)}</text:list-style>'


def outline(*levels: str) -> str:
    """The numbering of headings."""
    inside = "".join(
        each.replace("text:list-level-style-number", "text:outline-level-style") for each in levels
    )
    return f'<text:outline-style style:name="Outline">{inside}</text:outline-style>'


def changes(**regions: str) -> str:
    """What is told of tracked changes: ``a=inserted()``, ``b=deleted(p("weg"))``."""
    told = "".join(
        f'<text:changed-region xml:id="{name}" text:id="{name}">{inside}</text:changed-region>'
        for name, inside in regions.items()
    )
    return f"<text:tracked-changes>{told}</text:tracked-changes>"


def inserted(by: str = BY) -> str:
    """A region of inserted words."""
    return f"<text:insertion>{by}</text:insertion>"


def deleted(*content: str, by: str = BY) -> str:
    """A region of deleted paragraphs."""
    return f"<text:deletion>{by}{''.join(content)}</text:deletion>"


def start(name: str) -> str:
    """Where an insertion begins."""
    return f'<text:change-start text:change-id="{name}"/>'


def end(name: str) -> str:
    """Where an insertion ends."""
    return f'<text:change-end text:change-id="{name}"/>'


def gone(name: str) -> str:
    """Where deleted words stood."""
    return f'<text:change text:change-id="{name}"/>'


def table(*rows: str, head: str = "") -> str:
    """A table; ``head`` are rows marked as its head."""
    marked = f"<table:table-header-rows>{head}</table:table-header-rows>" if head else ""
    return f'<table:table table:name="T">{marked}{"".join(rows)}</table:table>'


def row(*cells: str) -> str:
    """A row; plain words become cells."""
    content = "".join(each if each.startswith("<table:") else cell(each) for each in cells)
    return f"<table:table-row>{content}</table:table-row>"


def cell(*inside: str, more: str = "") -> str:
    """A cell; plain words become a paragraph."""
    content = "".join(each if each.startswith("<") else p(each) for each in inside)
    return f'<table:table-cell office:value-type="string" {more}>{content}</table:table-cell>'


COVERED = "<table:covered-table-cell/>"


def read_odt_file(data: bytes, tracked: TrackedReading = TrackedReading.ACCEPT) -> Document:
    """The document as read."""
    return read_document(data, name="entwurf.odt", tracked=tracked)
