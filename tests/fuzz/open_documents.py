"""OpenDocument texts around any content, for the fuzzer."""

import io
import zipfile

_NAMES = "urn:oasis:names:tc:opendocument:xmlns"


def odt_of(content: bytes) -> bytes:
    """The archive with this as its ``content.xml``."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", content)
    return stream.getvalue()


def small_content() -> bytes:
    """A content with a heading, a list, a table and a change, where the fuzzer may begin."""
    return (
        f'<office:document-content xmlns:office="{_NAMES}:office:1.0" xmlns:text="{_NAMES}:text:1.0" '
        f'xmlns:table="{_NAMES}:table:1.0"><office:body><office:text>'
        '<text:h text:outline-level="1">Ziele</text:h><text:list><text:list-item>'
        "<text:p>die <text:span>Quote</text:span><text:tab/>steigt</text:p></text:list-item></text:list>"
        '<table:table><table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>K2</text:p>'
        "</table:table-cell><table:covered-table-cell/></table:table-row></table:table>"
        "<text:p>Für das Land<text:s text:c='3'/>x<text:line-break/>y</text:p>"
        "</office:text></office:body></office:document-content>"
    ).encode()
