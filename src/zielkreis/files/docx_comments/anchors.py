"""From words of a block to two edges in the main part of the file, or to the nearest place Word allows."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from zielkreis.domain.reading.structure.whole_blocks import content_of
from zielkreis.domain.values.document import Block, BlockKind
from zielkreis.files.docx.reader import WalkedPackage
from zielkreis.files.docx.xml import W, attribute
from zielkreis.files.docx_comments.alignment import Origin, align
from zielkreis.files.docx_comments.part_text import PartText
from zielkreis.files.docx_comments.signs import Sign, signs_of
from zielkreis.files.docx_comments.stretches import BodyOrder, Shown, outermost_box, upwards
from zielkreis.files.docx_comments.wanted import AnchorKind, BlockPlace
from zielkreis.files.office.xml import XmlElement

_NOTES = {W + "footnote": W + "footnoteReference", W + "endnote": W + "endnoteReference"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge:
    """A character in the text of an element, or the whole element where ``offset`` is ``None``."""

    element: XmlElement
    offset: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """The first and the last thing a comment is about, both in the body of the document."""

    kind: AnchorKind
    first: Edge
    last: Edge


@dataclass(slots=True)
class AnchorFinder:
    """Finds anchors in one read package; the words of a block are held against the file once."""

    read: WalkedPackage
    main: PartText
    _order: BodyOrder = field(init=False)
    _origins: dict[int, list[Origin | None] | None] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Prepares the order of the words in the body."""
        self._order = BodyOrder(read=self.read, main=self.main)

    def find(self, places: Sequence[BlockPlace]) -> Anchor | None:
        """Where a comment on these places belongs; ``None`` only for a file whose body shows nothing."""
        words = [word for place in places for word in self._within(place)]
        if words:
            return self._anchored(AnchorKind.WORDS, words)
        blocks = [place.block for place in places] or [0]
        for block in blocks:
            shown = list(self._shown(block))
            if shown:
                return self._anchored(AnchorKind.PARAGRAPH, shown)
        return self._near(blocks[0], AnchorKind.NEARBY)

    def _within(self, place: BlockPlace) -> Iterator[Shown]:
        if place.block not in self._origins:
            content = content_of(self._block(place.block))
            self._origins[place.block] = align(content, signs_of(self.read.made_from[place.block]))
        for origin in (self._origins[place.block] or [])[place.start : place.end]:
            if origin is not None and origin.first.element is not None and origin.last.element is not None:
                yield Shown(block=place.block, first=origin.first, last=origin.last)

    def _block(self, index: int) -> Block:
        return self.read.document.blocks[index]

    def _shown(self, block: int) -> Iterator[Shown]:
        for sign in signs_of(self.read.made_from[block]):
            if sign.element is not None and sign.character.strip():
                yield Shown(block=block, first=sign, last=sign)

    def _anchored(self, kind: AnchorKind, words: Sequence[Shown]) -> Anchor | None:
        """At the first of the words and those that follow it in the file, or beside what takes no comment."""
        stretch = self._order.first_stretch(words)
        first, last = _edge(stretch[0].first), _edge(stretch[-1].last)
        if first is None or last is None:
            return None
        if self._is_in_body(first):
            if kind is AnchorKind.WORDS and len(stretch) < len(words):
                kind = AnchorKind.BEGINNING
            return Anchor(kind=kind, first=first, last=last)
        return self._beside(first.element)

    def _is_in_body(self, edge: Edge) -> bool:
        return self._order.byte_of(edge.element) is not None

    def _beside(self, element: XmlElement) -> Anchor | None:
        """The place for what stands in a text box, a note, a header or a footer."""
        if self.main.owns(element):
            return _around(AnchorKind.TEXT_BOX, _holding_run(element))
        note = next((each for each in upwards(element) if each.tag in _NOTES), None)
        if note is not None:
            wanted = attribute(note, "id")
            for reference in self.main.root.iter(_NOTES[note.tag]):
                if attribute(reference, "id") == wanted:
                    return _around(AnchorKind.NOTE, _holding_run(reference))
            return self._near(0, AnchorKind.NEARBY)
        is_foot = any(each.tag == W + "ftr" for each in upwards(element))
        return self._near(len(self.read.made_from) - 1 if is_foot else 0, AnchorKind.PAGE_EDGE)

    def _near(self, block: int, kind: AnchorKind) -> Anchor | None:
        """The block of the body that stands next, those before it first."""
        total = len(self.read.made_from)
        for index in (*range(block, -1, -1), *range(block + 1, total)):
            if index < total and self._block(index).kind is not BlockKind.FOOTNOTE:
                edges = ((word, _edge(word.first)) for word in self._shown(index))
                shown = [word for word, edge in edges if edge is not None and self._is_in_body(edge)]
                if shown:
                    return self._anchored(kind, shown)
        return None


def _edge(sign: Sign) -> Edge | None:
    return None if sign.element is None else Edge(element=sign.element, offset=sign.offset)


def _around(kind: AnchorKind, run: XmlElement | None) -> Anchor | None:
    return None if run is None else Anchor(kind=kind, first=Edge(element=run), last=Edge(element=run))


def _holding_run(element: XmlElement) -> XmlElement | None:
    """The run of the body that holds an element, seen through text boxes."""
    start = outermost_box(element)
    outside = start if start is not None else element
    return next((each for each in upwards(outside) if each.tag == W + "r"), None)
