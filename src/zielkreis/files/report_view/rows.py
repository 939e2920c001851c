"""The draft clause by clause, each with the findings that stand beside its words."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise
from typing import Protocol

from zielkreis.domain.values.agreement import Agreement, Clause
from zielkreis.domain.values.codes import Outcome
from zielkreis.domain.values.proposal import ProposedWording
from zielkreis.domain.values.report import CheckedDraft
from zielkreis.files.report_view.passages import Mark, Stretch, cut
from zielkreis.files.report_view.view import Finding, headings_of, marks_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Words that are marked alike throughout.

    ``outcome`` is the gravest of the findings about them, ``None`` where none is; ``anchors`` are ids for
    what begins here, ``references`` the marks that end here; ``to_confirm`` tells that they were recognised
    in a picture and need a look at the paper.
    """

    text: str
    outcome: Outcome | None
    anchors: tuple[str, ...] = ()
    references: tuple[Mark, ...] = ()
    to_confirm: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RowLine:
    """A line of the draft; ``anchors`` are ids for places in it where no mark begins."""

    pieces: tuple[Piece, ...]
    is_heading: bool
    anchors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """Lines of one clause with what stands beside them.

    ``clause`` is the innermost that holds the lines, ``None`` for head and signatures; ``continued`` tells
    that an earlier row has it already. ``findings`` are those whose first place is here, ``others`` those
    that have another place here, ``wordings`` the sentences that would replace statements of these lines,
    each with its number among the proposals of the check.
    """

    clause: Clause | None
    lines: tuple[RowLine, ...]
    continued: bool = False
    findings: tuple[Finding, ...] = ()
    others: tuple[Finding, ...] = ()
    wordings: tuple[tuple[int, ProposedWording], ...] = ()


def anchor_at(start: int) -> str:
    """The id of the place of the draft that begins there."""
    return f"stelle-{start}"


def rows_of(
    checked: CheckedDraft, findings: Sequence[Finding], *, places: Iterable[int] = ()
) -> tuple[Row, ...]:
    """The whole text in rows, with these findings beside it; what begins at ``places`` needs an id too."""
    agreement = checked.agreement
    lines = _lines(agreement, findings, places)
    groups = [
        (clause, tuple(line for _, line in group))
        for clause, group in groupby(
            zip(_innermost(agreement, [start for start, _ in lines]), lines, strict=True),
            key=lambda each: each[0],
        )
    ]
    starts = [group[0][0] for _, group in groups]
    beside = _beside(starts, findings, checked)
    seen: set[str] = set()
    rows = []
    for number, (clause, group) in enumerate(groups):
        known = clause is not None and clause.id in seen
        rows.append(
            replace(beside[number], clause=clause, lines=tuple(line for _, line in group), continued=known)
        )
        seen.update(() if clause is None else (clause.id,))
    return tuple(rows)


def _innermost(agreement: Agreement, starts: Sequence[int]) -> Iterator[Clause | None]:
    """For each line the smallest clause that holds its beginning."""
    waiting = sorted(agreement.clauses, key=lambda each: (each.start, -each.end), reverse=True)
    open_clauses: list[Clause] = []
    for start in starts:
        while waiting and waiting[-1].start <= start:
            open_clauses.append(waiting.pop())
        while open_clauses and open_clauses[-1].end <= start:
            open_clauses.pop()
        yield open_clauses[-1] if open_clauses else None


class _Placed(Protocol):
    @property
    def start(self) -> int: ...


def _beside(starts: Sequence[int], findings: Sequence[Finding], checked: CheckedDraft) -> list[Row]:
    """What stands beside each row, by where it begins."""

    def row_at(place: _Placed) -> int:
        return max(bisect_right(starts, place.start) - 1, 0)

    first, others = _by_row(findings, row_at)
    statements = {each.id: each for each in checked.agreement.statements}
    shown = {each.judgement.id for each in findings}
    wordings: dict[int, list[tuple[int, ProposedWording]]] = defaultdict(list)
    for number, wording in enumerate(checked.proposals):
        at = statements.get(wording.statement)
        if at is not None and shown & set(wording.findings):
            wordings[row_at(at)].append((number, wording))
    return [
        Row(
            clause=None,
            lines=(),
            findings=tuple(first[number]),
            others=tuple(others[number]),
            wordings=tuple(wordings[number]),
        )
        for number in range(len(starts))
    ]


def _by_row(
    findings: Sequence[Finding], row_at: Callable[[_Placed], int]
) -> tuple[dict[int, list[Finding]], dict[int, list[Finding]]]:
    first: dict[int, list[Finding]] = defaultdict(list)
    others: dict[int, list[Finding]] = defaultdict(list)
    for finding in findings:
        rows = list(dict.fromkeys(row_at(each.place) for each in finding.passages))
        for row in rows[:1]:
            first[row].append(finding)
        for row in rows[1:]:
            others[row].append(finding)
    return first, others


def _lines(
    agreement: Agreement, findings: Sequence[Finding], places: Iterable[int]
) -> list[tuple[int, RowLine]]:
    """Each line with where it begins; empty lines are left out."""
    marks = [replace(mark, anchor=anchor_at(mark.start)) for mark in marks_of(findings)]
    marked = {mark.start for mark in marks}
    wanted = sorted({place for place in places if place not in marked})
    confirm = sorted({(each.place.start, each.place.end) for each in agreement.confirmations})
    headings, given = headings_of(agreement), set[str]()
    made, start = [], 0
    for stretches in cut(agreement.text, marks):
        words = "".join(stretch.text for stretch in stretches)
        end = start + len(words)
        anchors = tuple(anchor_at(place) for place in wanted if start <= place <= end)
        line = RowLine(
            pieces=tuple(
                _pieces(
                    stretches, start, [each for each in confirm if each[0] < end and each[1] > start], given
                )
            ),
            is_heading=bool(words.strip()) and words.strip() in headings,
            anchors=anchors,
        )
        if words or anchors or any(piece.references for piece in line.pieces):
            made.append((start, line))
        start = end + 1
    return made


def _pieces(
    stretches: Iterable[Stretch], start: int, confirm: Sequence[tuple[int, int]], given: set[str]
) -> Iterator[Piece]:
    """The stretches of a line, parted where words to be confirmed begin and end."""
    for stretch in stretches:
        end = start + len(stretch.text)
        borders = {start, end, *(place for each in confirm for place in each if start < place < end)}
        edges = sorted(borders) if start < end else [start, start]
        anchors = tuple(each for each in dict.fromkeys(stretch.anchors) if each not in given)
        given.update(anchors)
        for left, right in pairwise(edges):
            yield Piece(
                text=stretch.text[left - start : right - start],
                outcome=stretch.outcome,
                anchors=anchors if left == start else (),
                references=tuple(stretch.references) if right == end else (),
                to_confirm=any(begin <= left and right <= stop and left < right for begin, stop in confirm),
            )
        start = end
