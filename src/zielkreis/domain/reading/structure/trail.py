"""The path as it grows line by line, with what it remembers of the numbers on it."""

from dataclasses import dataclass, field, replace

from zielkreis.domain.reading.structure.numerals import Numeral, Readings, Style
from zielkreis.domain.reading.structure.path import place_heading, place_in_path, without_items
from zielkreis.domain.reading.structure.roles import Role
from zielkreis.domain.reading.structure.steps import Path, Step
from zielkreis.domain.reading.structure.views import View
from zielkreis.domain.reading.structure.word_groups import StructureWords
from zielkreis.domain.values.document import BlockKind

_CLAUSE_STYLES = (Style.DECIMAL, Style.BRACKETED)
_SECTION_STYLES = (Style.SECTION, Style.ARTICLE)


@dataclass(slots=True)
class Trail:
    """The path to the line that was read last.

    ``has_sections`` says that some headings are numbered or levelled, so that one without either
    stands inside them. ``roles`` are those of the last number below a line, by its style,
    ``spoken`` the clauses that have had text.
    """

    words: StructureWords
    has_sections: bool
    path: Path = ()
    roles: dict[tuple[int, Style], Role] = field(default_factory=dict)
    spoken: set[int] = field(default_factory=set)

    def depth_and_style(self, seen: View) -> tuple[int, Style | None]:
        """How deep a numbered line would stand as an item, and with which reading of its number."""
        placed = self._as_item(seen)
        numeral = placed[-1].numeral
        return len(placed), numeral.style if numeral else None

    def sibling(self, seen: View) -> Role | None:
        """The role of the line before with a number of the same style, below the same step."""
        if not seen.numerals:
            return None
        placed = self._as_item(seen)
        numeral = placed[-1].numeral
        return None if numeral is None else self.roles.get((_opener(placed), numeral.style))

    def follow(self, i: int, seen: View, role: Role, *, introduced: bool) -> None:
        """Go on to line ``i``; rows, captions and text boxes leave the path as it is.

        ``introduced`` says that the line is an item of a list with an introduction.
        """
        if role in (Role.ROW, Role.CAPTION) or seen.line.block.kind is BlockKind.TEXT_BOX:
            return
        if (not introduced and self._begins_clauses(seen, role)) or self._ends_preamble(seen, role):
            self.path = ()
        if seen.numerals:
            self._numbered(i, seen, role)
        elif role is Role.HEADING:
            self.path = place_heading(self.path, self._heading_step(i, seen))
        elif not seen.is_item:
            self.path = without_items(self.path)
        if role is not Role.HEADING and self.path:
            self.spoken.add(self.path[-1].line)

    def _as_item(self, seen: View) -> Path:
        depth = seen.line.block.level if seen.is_item else 0
        return place_in_path(self.path, seen.numerals[0], Step(is_item=seen.is_item, depth=depth))

    def _numbered(self, i: int, seen: View, role: Role) -> None:
        block = seen.line.block
        for position, readings in enumerate(seen.numerals, start=1):
            is_last = position == len(seen.numerals)
            if not is_last and self._stands_in(readings):
                continue
            step = Step(
                heading=heading_of(seen) if is_last and role is Role.HEADING else "",
                level=block.level if block.kind is BlockKind.HEADING else 0,
                depth=block.level if seen.is_item else 0,
                # In "§ 2 (1) Die …" the outer number opens a section without heading.
                is_heading=role is Role.HEADING or not is_last,
                is_item=seen.is_item,
                line=i,
            )
            self.path = place_in_path(self.path, readings, step)
            numeral = self.path[-1].numeral
            if numeral is not None:
                self.roles[(_opener(self.path), numeral.style)] = role

    def _stands_in(self, readings: Readings) -> bool:
        """Whether the section that the outer number of "§ 2 (1)" or "A.1" repeats is open; it goes on."""
        for depth in range(len(self.path) - 1, -1, -1):
            step = self.path[depth]
            for one in readings:
                if step.is_heading and step.numeral and _is_same(step.numeral, one):
                    self.path = (*self.path[:depth], replace(step, numeral=one))
                    return True
        return False

    def _heading_step(self, i: int, seen: View) -> Step:
        block = seen.line.block
        is_section = self.words.layout.top_sections.search(seen.own) is not None
        return Step(
            heading=heading_of(seen),
            level=block.level if block.kind is BlockKind.HEADING else 0,
            is_heading=True,
            is_top=is_section or not self.has_sections,
            line=i,
        )

    def _ends_preamble(self, seen: View, role: Role) -> bool:
        """Whether a numbered heading follows on a preamble, which holds its own text only."""
        if role is not Role.HEADING or not seen.numerals or not self.path or self.path[0].numeral is not None:
            return False
        names = self.words.layout
        is_section = any(one.style in _SECTION_STYLES for one in seen.numerals[0])
        opened = self.path[0].heading
        return bool((names.preamble_names if is_section else names.undivided).search(opened))

    def _begins_clauses(self, seen: View, role: Role) -> bool:
        """Whether a first number after the text of a preamble begins the clauses of the agreement.

        Without a heading of their own they would count as part of the preamble.
        """
        base = without_items(self.path)
        if role is not Role.PROSE or len(base) != 1 or not seen.numerals or base[0].line not in self.spoken:
            return False
        only = base[0]
        first = any(one.style in _CLAUSE_STYLES and one.value == (1,) for one in seen.numerals[0])
        return first and only.numeral is None and bool(self.words.layout.preamble_names.search(only.heading))


def heading_of(seen: View) -> str:
    """The words of a heading, from a line in capitals as patterns read it."""
    own = seen.line.words[seen.position :]
    return (seen.own if own.isupper() else own).strip().rstrip(":").strip()


def _opener(path: Path) -> int:
    return path[-2].line if len(path) > 1 else -1


def _is_same(one: Numeral, other: Numeral) -> bool:
    return (one.style, one.value, one.suffix) == (other.style, other.value, other.suffix)
