"""Commented Word files made, and looked at without the code under test."""

import io
import re
import unicodedata
import zipfile
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from lxml import etree  # type: ignore[import-untyped]  # lxml ships no types

from zielkreis.domain.reading.structure.assembly import assemble
from zielkreis.domain.reading.structure.whole_blocks import BlockSpan, block_spans
from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.document import Document
from zielkreis.files.docx_comments.commenting import comment_docx
from zielkreis.files.docx_comments.comments_part import Writer
from zielkreis.files.docx_comments.wanted import BlockPlace, CommentedFile, WantedComment
from zielkreis.files.drafts import TrackedReading, read_document
from zielkreis.service.knowledge import structure_words

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
BY = Writer(name="Anmerkung", initials="A", at=datetime(2012, 5, 2, 9, 30, tzinfo=UTC))
_GONE = {
    TrackedReading.ACCEPT: (W + "del", W + "moveFrom"),
    TrackedReading.REJECT: (W + "ins", W + "moveTo"),
}
_UNSEEN = re.compile(r"[\s|/\u00ad\u200b-\u200f\u2060-\u2064\ufeff-]")


def places_of(document: Document, start: int, end: int) -> tuple[BlockPlace, ...]:
    """The places of a stretch of the text that is made of the document."""
    found = []
    for span in block_spans(document, structure_words()):
        first, last = max(start, span.start), min(end, span.end)
        if first < last:
            found.append(BlockPlace(block=span.block, start=first - span.start, end=last - span.start))
    return tuple(found)


def spans_of(document: Document) -> tuple[str, tuple[BlockSpan, ...]]:
    """The text of a document with the spans of its blocks."""
    text, _ = assemble(document, structure_words())
    return text, block_spans(document, structure_words())


def commented(
    data: bytes, stretches: Sequence[tuple[int, int]], tracked: TrackedReading = TrackedReading.ACCEPT
) -> CommentedFile:
    """The file with a comment on each stretch of its text; each comment says its number."""
    document = read_document(data, name="entwurf.docx", tracked=tracked)
    wanted = [
        WantedComment(places=places_of(document, *stretch), paragraphs=(f"Anmerkung {number}",))
        for number, stretch in enumerate(stretches)
    ]
    return comment_docx(data, wanted, by=BY, tracked=tracked)


def statement_stretches(agreement: Agreement) -> list[tuple[int, int]]:
    """Where the statements stand."""
    return [(each.start, each.end) for each in agreement.statements]


def squashed(words: str) -> str:
    """Words without what joins or divides them: blanks, hyphens, strokes between cells, unseen signs."""
    return _UNSEEN.sub("", unicodedata.normalize("NFC", _UNSEEN.sub("", words)))


def part(data: bytes, name: str) -> bytes:
    """The bytes of an entry."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(name)


def root_of(data: bytes, name: str = "word/document.xml") -> etree._Element:
    """A part, parsed."""
    return etree.fromstring(part(data, name))


def comment_texts(data: bytes, name: str = "word/comments.xml") -> dict[str, str]:
    """The text of each comment by its id."""
    return {
        each.get(W + "id"): "\n".join("".join(p.itertext(W + "t")) for p in each.iter(W + "p"))
        for each in root_of(data, name).iter(W + "comment")
    }


def words_under_comments(data: bytes, tracked: TrackedReading = TrackedReading.ACCEPT) -> dict[str, str]:
    """For each comment by id the words of the body between its marks, as they are seen."""
    under: dict[str, list[str]] = {}
    still_open: set[str] = set()
    for element in _seen(root_of(data), _GONE[tracked]):
        if element.tag == W + "commentRangeStart":
            under[element.get(W + "id")] = []
            still_open.add(element.get(W + "id"))
        elif element.tag == W + "commentRangeEnd":
            still_open.remove(element.get(W + "id"))
        for id in still_open:
            under[id].append(_shown(element))
    return {id: "".join(words) for id, words in under.items()}


def _shown(element: etree._Element) -> str:
    if element.tag in (W + "t", W + "delText"):
        text: str = element.text or ""
        preserved = element.get("{http://www.w3.org/XML/1998/namespace}space") == "preserve"
        return text if preserved else text.strip()
    if element.tag == W + "sym":
        return "•"
    if element.tag == M + "t":
        return element.text or ""
    return " " if element.tag in (W + "tab", W + "br", W + "cr", W + "p", W + "tc") else ""


def _seen(element: etree._Element, gone: Sequence[str]) -> Iterator[etree._Element]:
    """Elements in order but those that this reading or Word itself does not show in the body."""
    for below in element:
        if below.tag in (*gone, MC + "Fallback", W + "txbxContent", W + "pPr", W + "rPr"):
            continue
        if below.tag == W + "r" and below.find(f"{W}rPr/{W}vanish") is not None:
            continue
        yield below
        yield from _seen(below, gone)
