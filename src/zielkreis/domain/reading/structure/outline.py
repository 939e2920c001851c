"""The outline: every line of body and annexes with its path, its role and what introduces it."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise

from zielkreis.domain.reading.structure.assembly import Line
from zielkreis.domain.reading.structure.introductions import Introductions
from zielkreis.domain.reading.structure.numerals import RANK, Readings, Style
from zielkreis.domain.reading.structure.regions import Region
from zielkreis.domain.reading.structure.roles import LONGEST_HEADING, Role, role_of
from zielkreis.domain.reading.structure.steps import Path
from zielkreis.domain.reading.structure.trail import Trail
from zielkreis.domain.reading.structure.unmarked_lists import mark_items
from zielkreis.domain.reading.structure.views import View, view
from zielkreis.domain.reading.structure.word_groups import StructureWords
from zielkreis.domain.reading.structure.wording import ends_sentence, word_count
from zielkreis.domain.values.document import BlockKind

_SHOWN = (Region.BODY, Region.ANNEX, Region.FOOTNOTE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A line in its place.

    Its words are ``text[start:end]``, after its numbers. ``introduction`` holds the words of the
    lists it stands in, from the outside in; ``paragraph`` counts the paragraphs of its clause from 1,
    0 for what is none.
    """

    line: Line
    role: Role
    region: Region
    path: Path
    start: int
    end: int
    introduction: str = ""
    paragraph: int = 0

    @property
    def clause(self) -> int:
        """The line that opens the clause this unit belongs to, -1 outside every clause."""
        return self.path[-1].line if self.path else -1


def draw_outline(
    lines: tuple[Line, ...], regions: tuple[Region, ...], words: StructureWords
) -> tuple[Unit, ...]:
    """The units of body, annexes and footnotes in order."""
    shown = [i for i, region in enumerate(regions) if region in _SHOWN]
    running = [i for i in shown if regions[i] is not Region.FOOTNOTE]
    views = {i: view(lines[i]) for i in shown}
    for region in (Region.BODY, Region.ANNEX):
        inside = [i for i in running if regions[i] is region]
        views |= zip(inside, mark_items([views[i] for i in inside], words), strict=True)
    after = dict(pairwise(running))
    pen = _Pen(words=words, trail=Trail(words=words, has_sections=_has_sections(views.values(), words)))
    for i in shown:
        if regions[i] is Region.FOOTNOTE:
            pen.note(views[i])
            continue
        pen.enter(regions[i])
        following = after.get(i)
        beside = following is not None and regions[following] is regions[i]
        pen.draw(i, views[i], views[following] if beside and following is not None else None)
    return tuple(pen.units)


def _has_sections(views: Iterable[View], words: StructureWords) -> bool:
    """Whether some headings have a level in the file or a number typed before them."""
    return any(
        seen.line.block.kind is BlockKind.HEADING
        or (
            seen.outermost is not None
            and RANK[seen.outermost.style] <= RANK[Style.DECIMAL]
            and not seen.is_item
            and word_count(seen.own) <= LONGEST_HEADING
            and not ends_sentence(seen.own, words.wording)
        )
        for seen in views
    )


@dataclass(slots=True)
class _Pen:
    """Where the drawing stands: the trail, the open introductions, a number waiting for its words."""

    words: StructureWords
    trail: Trail
    units: list[Unit] = field(default_factory=list)
    region: Region = Region.BODY
    introductions: Introductions = field(default_factory=Introductions)
    waiting: tuple[Readings, ...] = ()
    paragraphs: Counter[int] = field(default_factory=Counter)

    def enter(self, region: Region) -> None:
        """The annexes begin outside every section of the body."""
        if region is Region.ANNEX and self.region is Region.BODY:
            self.trail.path = ()
            self.introductions.close()
        self.region = region

    def note(self, seen: View) -> None:
        """A footnote: it changes nothing in the path of the line it follows."""
        mark = self.words.layout.footnote_mark.match(seen.line.plain)
        self._add(seen, Role.FOOTNOTE, offset=mark.end() if mark else 0)

    def draw(self, i: int, seen: View, following: View | None) -> None:
        """Put line ``i`` into its place."""
        seen = View(line=seen.line, numerals=self.waiting + seen.numerals, position=seen.position)
        self.waiting = ()
        sibling, introduced = self.trail.sibling(seen), self._is_introduced(seen)
        role = role_of(seen, following, sibling=sibling, introduced=introduced, words=self.words)
        if role is Role.LABEL:
            if seen.numerals and following is not None and not (following.numerals or following.is_row):
                self.waiting = seen.numerals
                return
            role = Role.HEADING
        self.trail.follow(i, seen, role, introduced=introduced)
        self._close_introductions(seen, role)
        self._add(seen, role, offset=seen.position)
        own = seen.line.words[seen.position :]
        if role in (Role.INTRODUCTION, Role.CAPTION) or (role is Role.PROSE and own.rstrip().endswith(":")):
            self.introductions.open(len(self.trail.path), own)

    def _is_introduced(self, seen: View) -> bool:
        if not seen.numerals:
            return bool(self.introductions.words) and seen.is_item
        return self.introductions.covers(*self.trail.depth_and_style(seen))

    def _close_introductions(self, seen: View, role: Role) -> None:
        """Introductions stay open for the items of their list, and for rows."""
        if role is Role.ROW:
            return
        if role is Role.CAPTION:
            self.introductions.close()
            return
        numeral = self.trail.path[-1].numeral if self.trail.path else None
        if role is Role.HEADING or not (seen.numerals or seen.is_item):
            self.introductions.close()
        else:
            # An item without a mark is no step of the path and stands inside it all the same.
            depth = len(self.trail.path) + (not seen.numerals)
            style = numeral.style if numeral and seen.numerals else None
            self.introductions.keep_for_item(depth, style)

    def _add(self, seen: View, role: Role, *, offset: int) -> None:
        path = self.trail.path
        paragraph = 0
        is_running = role in (Role.PROSE, Role.INTRODUCTION)
        if is_running and seen.line.block.kind is not BlockKind.TEXT_BOX:
            clause = path[-1].line if path else -1
            self.paragraphs[clause] += 1
            paragraph = self.paragraphs[clause]
        self.units.append(
            Unit(
                line=seen.line,
                role=role,
                region=Region.FOOTNOTE if role is Role.FOOTNOTE else self.region,
                path=path,
                start=seen.line.content + offset,
                end=seen.line.end,
                introduction=self.introductions.words,
                paragraph=paragraph,
            )
        )
