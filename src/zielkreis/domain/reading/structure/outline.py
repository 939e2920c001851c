"""The outline: every line of body and annex with its path, its role and what introduces it."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from zielkreis.domain.reading.structure.assembly import Line
from zielkreis.domain.reading.structure.numerals import RANK, Readings, Style
from zielkreis.domain.reading.structure.path import Path, Step, place_heading, place_in_path, without_items
from zielkreis.domain.reading.structure.regions import Region
from zielkreis.domain.reading.structure.roles import Role, role_of
from zielkreis.domain.reading.structure.views import View, view
from zielkreis.domain.reading.structure.wording import ends_sentence, is_sentence, word_count
from zielkreis.domain.reading.structure.words import StructureWords
from zielkreis.domain.values.document import BlockKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A line in its place.

    Its words are ``text[start:end]``, after its numbers. ``introduction`` holds the words of the
    lists it stands in, from the outside in; ``paragraph`` counts the paragraphs of its clause.
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


_SHOWN = (Region.BODY, Region.ANNEX, Region.FOOTNOTE)


def draw_outline(
    lines: tuple[Line, ...], regions: tuple[Region, ...], words: StructureWords
) -> tuple[Unit, ...]:
    """The units of body, annexes and footnotes in order."""
    shown = [i for i, region in enumerate(regions) if region in _SHOWN]
    views = {i: view(lines[i]) for i in shown}
    running = [i for i in shown if regions[i] is not Region.FOOTNOTE]
    after = dict(zip(running, running[1:], strict=False))
    pen = _Pen(words=words, views=views, numbered=_has_numbered_sections(views.values(), words))
    for i in shown:
        if regions[i] is Region.FOOTNOTE:
            pen.note(i)
        else:
            pen.enter(regions[i])
            following = after.get(i)
            apart = following is None or regions[following] is not regions[i]
            pen.draw(i, regions[i], None if apart or following is None else views[following])
    return tuple(pen.units)


def _has_numbered_sections(views: Iterable[View], words: StructureWords) -> bool:
    return any(
        seen.outermost is not None
        and RANK[seen.outermost.style] <= RANK[Style.DECIMAL]
        and seen.line.block.kind is not BlockKind.LIST_ITEM
        and word_count(seen.own) <= 14
        and not ends_sentence(seen.own, words.wording)
        for seen in views
    )


@dataclass(slots=True)
class _Pen:
    """Where the drawing stands: the path, the open introductions, a number waiting for its words."""

    words: StructureWords
    views: dict[int, View]
    numbered: bool
    units: list[Unit] = field(default_factory=list)
    region: Region = Region.BODY
    path: Path = ()
    introductions: list[tuple[int, str]] = field(default_factory=list)
    waiting: tuple[tuple[Readings, ...], int] | None = None
    paragraphs: dict[int, int] = field(default_factory=dict)
    roles: dict[tuple[int, Style], Role] = field(default_factory=dict)

    @property
    def levelled(self) -> bool:
        return any(seen.line.block.kind is BlockKind.HEADING for seen in self.views.values())

    def enter(self, region: Region) -> None:
        """The annexes begin outside every section of the body."""
        if region is Region.ANNEX and self.region is Region.BODY:
            self.path, self.introductions = (), []
        self.region = region

    def note(self, i: int) -> None:
        """A footnote: it changes nothing in the path of the line it follows."""
        mark = self.words.layout.footnote_mark.match(self.views[i].line.plain)
        self._add(i, Role.FOOTNOTE, Region.FOOTNOTE, introduction="", offset=mark.end() if mark else 0)

    def draw(self, i: int, region: Region, following: View | None) -> None:
        """Put the line into its place."""
        here = self._with_waiting(i)
        role = role_of(
            here,
            following,
            sibling=self._sibling(here),
            introduced=self._is_introduced(here),
            words=self.words,
        )
        if role is Role.LABEL and self._waits(here, following):
            self.waiting = (here.numerals, i)
            return
        self._step(i, here, Role.HEADING if role is Role.LABEL else role)
        self._introduce(i, here, Role.HEADING if role is Role.LABEL else role, region)

    def _with_waiting(self, i: int) -> View:
        here = self.views[i]
        if self.waiting is None:
            return here
        numerals, self.waiting = self.waiting[0], None
        return View(line=here.line, numerals=numerals + here.numerals, position=here.position)

    def _waits(self, here: View, following: View | None) -> bool:
        return (
            bool(here.numerals) and following is not None and not following.numerals and not following.is_row
        )

    def _sibling(self, here: View) -> Role | None:
        """The role of the line before with a number of the same style, below the same step."""
        if not here.numerals:
            return None
        placed = place_in_path(self.path, here.numerals[0], self._blank_step(here))
        opener = placed[-2].line if len(placed) > 1 else -1
        numeral = placed[-1].numeral
        return None if numeral is None else self.roles.get((opener, numeral.style))

    def _is_introduced(self, here: View) -> bool:
        if not self.introductions:
            return False
        if not here.numerals:
            return here.line.block.kind is BlockKind.LIST_ITEM
        depth = len(place_in_path(self.path, here.numerals[0], self._blank_step(here)))
        return any(opened < depth for opened, _ in self.introductions)

    def _blank_step(self, here: View) -> Step:
        block = here.line.block
        is_item = block.kind is BlockKind.LIST_ITEM
        return Step(is_item=is_item, depth=block.level if is_item else 0)

    def _step(self, i: int, here: View, role: Role) -> None:
        block = here.line.block
        is_item = block.kind is BlockKind.LIST_ITEM
        heading = _heading(here) if role is Role.HEADING else ""
        if role is Role.ROW or block.kind is BlockKind.TEXT_BOX:
            return
        for position, readings in enumerate(here.numerals):
            is_last = position == len(here.numerals) - 1
            # In "§ 2 (1) Die …" the outer number opens a section without heading.
            opens = role is Role.HEADING if is_last else True
            step = Step(
                heading=heading if is_last else "",
                level=block.level if block.kind is BlockKind.HEADING else 0,
                depth=block.level if is_item else 0,
                is_heading=opens,
                is_item=is_item,
                line=i,
            )
            self.path = place_in_path(self.path, readings, step)
            self._remember(role)
        if not here.numerals:
            self._unnumbered(i, here, role, heading)

    def _remember(self, role: Role) -> None:
        opener = self.path[-2].line if len(self.path) > 1 else -1
        numeral = self.path[-1].numeral
        if numeral is not None:
            self.roles[(opener, numeral.style)] = role

    def _unnumbered(self, i: int, here: View, role: Role, heading: str) -> None:
        block = here.line.block
        if role is Role.HEADING:
            level = block.level if block.kind is BlockKind.HEADING else 0
            is_section = self.words.layout.top_sections.search(here.own) is not None
            is_top = is_section or not (self.numbered or self.levelled)
            step = Step(heading=heading, level=level, is_heading=True, is_top=is_top, line=i)
            self.path = place_heading(self.path, step)
        elif block.kind is not BlockKind.LIST_ITEM:
            self.path = without_items(self.path)

    def _introduce(self, i: int, here: View, role: Role, region: Region) -> None:
        depth = len(self.path)
        if role is Role.ROW:
            self._add(i, role, region, introduction=self._open_words())
            return
        own = here.line.words[here.position :]
        numbered = bool(here.numerals) or here.line.block.kind is BlockKind.LIST_ITEM
        limit = depth if numbered else 0
        self.introductions = (
            [one for one in self.introductions if one[0] < limit] if role is not Role.HEADING else []
        )
        self._add(i, role, region, introduction=self._open_words(), offset=here.position)
        if role is Role.INTRODUCTION:
            self.introductions.append((depth, own))
        elif role is Role.PROSE and own.rstrip().endswith(":"):
            self.introductions.append((depth, own))

    def _open_words(self) -> str:
        return " ".join(words for _, words in self.introductions)

    def _add(self, i: int, role: Role, region: Region, *, introduction: str, offset: int = 0) -> None:
        line = self.views[i].line
        clause = self.path[-1].line if self.path else -1
        paragraph = 0
        if role in (Role.PROSE, Role.INTRODUCTION) and is_paragraph(line, role):
            paragraph = self.paragraphs[clause] = self.paragraphs.get(clause, 0) + 1
        self.units.append(
            Unit(
                line=line,
                role=role,
                region=region,
                path=self.path,
                start=line.content + offset,
                end=line.end,
                introduction=introduction,
                paragraph=paragraph,
            )
        )


def _heading(here: View) -> str:
    """The words of a heading, from a line in capitals as patterns read it."""
    own = here.line.words[here.position :]
    return (here.own if own.isupper() else own).strip().rstrip(":").strip()


def is_paragraph(line: Line, role: Role) -> bool:
    """Whether the line counts as a paragraph of its clause."""
    return role in (Role.PROSE, Role.INTRODUCTION) and line.block.kind is not BlockKind.TEXT_BOX


def is_full_sentence(unit: Unit, words: StructureWords) -> bool:
    """Whether the words of the unit are a full sentence."""
    return is_sentence(unit.line.plain[unit.start - unit.line.content :], words.wording)
