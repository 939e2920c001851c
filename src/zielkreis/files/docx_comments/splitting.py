"""Marks set between characters of the main part: runs are divided there, their look is kept."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from xml.sax.saxutils import escape

from zielkreis.files.docx.xml import MC, M, W
from zielkreis.files.docx_comments.anchors import Anchor, Edge
from zielkreis.files.docx_comments.part_text import PartText
from zielkreis.files.office.xml import XmlElement

# What must not be divided: a mark stands before or behind it as a whole.
_WHOLE = frozenset({W + "ruby", MC + "AlternateContent", M + "oMath", M + "oMathPara"})
_TEXTS = frozenset({W + "t", W + "delText"})
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_BLANKS = " \t\n\r"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    """A place for marks: before byte ``at``, within ``run`` if there is one, or of the words of ``text``."""

    at: int
    run: XmlElement | None = None
    text: XmlElement | None = None
    offset: int = 0


@dataclass(slots=True)
class MarkSetter:
    """Gathers marks for a part and sets them all at once; at one place those that end come first."""

    part: PartText
    _ends: defaultdict[_Place, list[str]] = field(default_factory=lambda: defaultdict(list))
    _starts: defaultdict[_Place, list[str]] = field(default_factory=lambda: defaultdict(list))

    def mark(self, anchor: Anchor, *, start: str, end: str, reference: str) -> None:
        """Sets ``start`` and ``end`` around an anchor and ``reference`` behind it.

        The reference stands outside of tracked insertions, links and fields, so that it does not share
        their fate.
        """
        self._starts[self._before(anchor.first)].append(start)
        self._ends[self._behind(anchor.last)].append(end)
        self._ends[self._outside(anchor.last)].append(reference)

    def set_all(self) -> None:
        """Writes all marks into the part."""
        inside: defaultdict[XmlElement, list[_Place]] = defaultdict(list)
        for place in sorted({*self._ends, *self._starts}, key=lambda each: (each.at, each.offset)):
            if place.text is not None:
                inside[place.text].append(place)
            elif place.run is not None:
                self.part.insert(place.at, self._divided(place.run, self._marks(place)))
            else:
                self.part.insert(place.at, self._marks(place))
        for text, places in inside.items():
            self._divide_text(text, places)

    def _marks(self, place: _Place) -> str:
        return "".join([*self._ends.get(place, ()), *self._starts.get(place, ())])

    def _divided(self, run: XmlElement, marks: str) -> str:
        """The end of a run, the marks, and the start of another of the same look."""
        name = self.part.span(run).name
        look = next(iter(run.iterchildren(W + "rPr")), None)
        properties = "" if look is None else self.part.source(look)
        return f"</{name}>{marks}{self.part.start_tag(run)}{properties}"

    def _divide_text(self, text: XmlElement, places: list[_Place]) -> None:
        words, keeps_blanks = text.text or "", text.get(_SPACE) == "preserve"
        begin, last = _shown_range(words, keeps_blanks=keeps_blanks)
        edges = [begin, *(place.offset for place in places), last]
        pieces = [self._piece(text, words[a:b]) for a, b in pairwise(edges)]
        written = [pieces[0]]
        for place, piece in zip(places, pieces[1:], strict=True):
            run = text.getparent()
            if run is not None:
                written += [self._divided(run, self._marks(place)), piece]
        span = self.part.span(text)
        self.part.replace(span.start, span.end, "".join(written))

    def _piece(self, text: XmlElement, words: str) -> str:
        tag, name = self.part.start_tag(text), self.part.span(text).name
        if text.get(_SPACE) != "preserve" and words != words.strip(_BLANKS):
            tag = f'<{name} xml:space="preserve">'
        return f"{tag}{escape(words, {chr(13): '&#13;'})}</{name}>"

    def _before(self, edge: Edge) -> _Place:
        node = _indivisible(edge.element)
        if node is edge.element and edge.offset is not None and node.tag in _TEXTS:
            first, _ = _shown_range(node.text or "", keeps_blanks=node.get(_SPACE) == "preserve")
            if edge.offset > first:
                return _Place(at=self.part.span(node).start, text=node, offset=edge.offset)
        return self._before_node(node)

    def _behind(self, edge: Edge) -> _Place:
        node = _indivisible(edge.element)
        if node is edge.element and edge.offset is not None and node.tag in _TEXTS:
            _, last = _shown_range(node.text or "", keeps_blanks=node.get(_SPACE) == "preserve")
            if edge.offset + 1 < last:
                return _Place(at=self.part.span(node).start, text=node, offset=edge.offset + 1)
        return self._behind_node(node)

    def _before_node(self, node: XmlElement) -> _Place:
        run = node.getparent()
        if run is None or run.tag != W + "r":
            return _Place(at=self.part.span(node).start)
        content = [each for each in run if each.tag != W + "rPr"]
        if content[0] is node:
            return _Place(at=self.part.span(run).start)
        return _Place(at=self.part.span(node).start, run=run)

    def _behind_node(self, node: XmlElement) -> _Place:
        run = node.getparent()
        if run is None or run.tag != W + "r":
            return _Place(at=self.part.span(node).end)
        children = list(run)
        if children[-1] is node:
            return _Place(at=self.part.span(run).end)
        return _Place(at=self.part.span(children[children.index(node) + 1]).start, run=run)

    def _outside(self, edge: Edge) -> _Place:
        """Where the reference belongs: behind the end, or behind what wraps it within the paragraph."""
        node = _indivisible(edge.element)
        wrappers = [node, *_up_to_paragraph(node)]
        run = node.getparent()
        plain = 2 if run is not None and run.tag == W + "r" else 1
        if len(wrappers) <= plain:
            return self._behind(edge)
        return _Place(at=self.part.span(wrappers[-1]).end)


def _shown_range(words: str, *, keeps_blanks: bool) -> tuple[int, int]:
    """Where the words of a text element begin and end; Word drops outer blanks unless told to keep them."""
    if keeps_blanks:
        return 0, len(words)
    return len(words) - len(words.lstrip(_BLANKS)), len(words.rstrip(_BLANKS))


def _up_to_paragraph(element: XmlElement) -> Iterator[XmlElement]:
    parent = element.getparent()
    while parent is not None and parent.tag != W + "p":
        yield parent
        parent = parent.getparent()


def _indivisible(element: XmlElement) -> XmlElement:
    """The element, or the outermost thing around it within its paragraph that must stay whole."""
    whole = [each for each in _up_to_paragraph(element) if each.tag in _WHOLE]
    return whole[-1] if whole else element
