"""Paragraphs and tables that go on over the end of a page or column."""

from collections.abc import Sequence
from dataclasses import replace

from zielkreis.domain.values.document import BlockKind
from zielkreis.files.hand_numbers import hand_number
from zielkreis.files.line_breaks import ends_like_sentence, join_lines
from zielkreis.files.line_words import is_in, last_word
from zielkreis.files.page_words.passages import Passage
from zielkreis.files.page_words.words import PageTable, PageWord
from zielkreis.files.page_words.wrapping import next_would_have_fitted

_SAME_EDGE = 12.0
_APART = frozenset({BlockKind.TITLE, BlockKind.FOOTNOTE, BlockKind.TEXT_BOX})


def joined(passages: Sequence[Passage]) -> list[Passage]:
    """The passages with those put together that a page or column has torn apart."""
    found: list[Passage] = []
    for passage in passages:
        above = found[-1] if found else None
        if above is not None and above.table is not None and passage.table is not None:
            merged = _merged(above, passage)
            if merged is not None:
                found[-1] = replace(above, table=merged, page=passage.page)
                continue
        if above is not None and _goes_on(above, passage):
            above.lines.extend(passage.lines)
            above.is_last = passage.is_last
        else:
            found.append(passage)
    return found


def _goes_on(above: Passage, below: Passage) -> bool:
    if not (above.lines and below.lines) or above.is_side or below.is_side:
        return False
    if not (above.is_last and below.is_first) or above.kind in _APART or below.kind in _APART:
        return False
    if below.label or abs(above.size - below.size) > 0.06 * above.size:
        return False
    if below.goes_on:
        return True
    last, first = above.lines[-1], below.lines[0]
    if below.number is not None or hand_number(first.text) is not None:
        return False
    if above.kind is not None and BlockKind.HEADING in (above.kind, below.kind):
        return False
    is_full = not next_would_have_fitted(last, first, above.right)
    waits = is_in(last_word(last.text), "goes_on_after") or last.text.endswith((",", "-", "–", "/"))
    if is_full or waits:
        return not ends_like_sentence(last.text) or first.text[:1].islower()
    return first.text[:1].islower() and not ends_like_sentence(last.text)


def _merged(above: Passage, below: Passage) -> PageTable | None:
    """Both tables as one, ``None`` where the second is another one."""
    first, second = above.table, below.table
    if first is None or second is None or not below.goes_on_from(above):
        return None
    if len(first.rows[-1]) != len(second.rows[0]):
        return None
    is_far = abs(first.x0 - second.x0) > _SAME_EDGE or abs(first.x1 - second.x1) > _SAME_EDGE
    if is_far and not below.goes_on:
        return None
    repeated = 0
    while repeated < min(len(first.rows), len(second.rows) - 1) and (
        first.rows[repeated] == second.rows[repeated]
    ):
        repeated += 1
    rows, words = list(second.rows[repeated:]), list(_padded(second)[repeated:])
    before, held = list(first.rows), list(_padded(first))
    if _row_goes_on(before[-1], rows[0]):
        before[-1] = tuple(
            join_lines([one, other]) for one, other in zip(before[-1], rows.pop(0), strict=True)
        )
        held[-1] = tuple((*one, *other) for one, other in zip(held[-1], words.pop(0), strict=True))
    return replace(
        first, rows=(*before, *rows), cell_words=(*held, *words), header_rows=max(first.header_rows, repeated)
    )


def _padded(table: PageTable) -> tuple[tuple[tuple[PageWord, ...], ...], ...]:
    return table.cell_words or tuple(tuple(() for _ in row) for row in table.rows)


def _row_goes_on(above: Sequence[str], below: Sequence[str]) -> bool:
    """Whether a row was torn: what stands below runs on from the cells above, other cells are empty."""
    pairs = [(one, other) for one, other in zip(above, below, strict=True) if other]
    if not pairs:
        return True
    return all(one and _runs_on(one, other) for one, other in pairs) and (
        len(pairs) < len(below) or len(pairs) == 1
    )


def _runs_on(one: str, other: str) -> bool:
    waits = one.endswith((",", "-", "–")) or is_in(last_word(one), "goes_on_after")
    return not ends_like_sentence(one) and (other[:1].islower() or waits)
