"""The passages of a frame: paragraphs by gap, indent, type and numbers, lines side by side, tables."""

from collections.abc import Sequence
from dataclasses import dataclass

from zielkreis.files.hand_numbers import HandNumber, begins_item, hand_number
from zielkreis.files.line_breaks import ends_like_sentence, is_enclosed, is_signature_rule
from zielkreis.files.line_words import first_word, is_in, last_word
from zielkreis.files.page_words.aligned_tables import aligned_table
from zielkreis.files.page_words.bands import Band, bands_of
from zielkreis.files.page_words.lines import PageLine
from zielkreis.files.page_words.passages import Passage
from zielkreis.files.page_words.side_by_side import side_passages
from zielkreis.files.page_words.spacing import Spacing
from zielkreis.files.page_words.words import Rule
from zielkreis.files.page_words.wrapping import centred_would_have_fitted, next_would_have_fitted

_STEP = 0.7  # of the size: what counts as an indent
_SIZE_CHANGE = 0.06
_WIDE_TAB = 1.7  # of the size


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """The edges between which a frame is set, and the spacing of the document.

    ``flush`` are the right edges, in whole points, at which justified lines end.
    """

    left: float
    right: float
    spacing: Spacing
    rules: tuple[Rule, ...] = ()
    flush: frozenset[int] = frozenset()

    def is_flush(self, line: PageLine) -> bool:
        """Whether a line ends where many lines of the document do, as full lines of justified text do."""
        return round(line.x1) in self.flush

    def fills(self, line: PageLine) -> bool:
        """Whether a line reaches the right edge and begins near the left one, as justified text does."""
        near = line.size / 2
        return abs(line.x1 - self.right) < near and line.x0 - self.left < 6 * line.size

    def is_centred(self, line: PageLine) -> bool:
        """Whether a line stands in the middle and fills no line."""
        lead, rest = line.x0 - self.left, self.right - line.x1
        return lead > 1.5 * line.size and abs(lead - rest) < 1.2 * line.size


def passages_of(lines: Sequence[PageLine], measure: Measure) -> list[Passage]:
    """The passages of one frame from top to bottom."""
    found: list[Passage] = []
    place = 0
    for band in bands_of(lines):
        table = aligned_table(lines, band, spacing=measure.spacing, rules=measure.rules, right=measure.right)
        if table is None and not _is_side(lines, band, measure):
            continue
        found.extend(paragraphs_of(lines[place : band.start], measure))
        if table is not None:
            found.append(Passage(page=lines[band.start].page, table=table))
        else:
            found.extend(side_passages(lines, band))
        place = band.stop
    found.extend(paragraphs_of(lines[place:], measure))
    if found:
        found[0].is_first, found[-1].is_last = True, True
        found[0].stands_apart = True
    return found


def _is_side(lines: Sequence[PageLine], band: Band, measure: Measure) -> bool:
    """Whether a band is columns side by side rather than running text with one wide gap."""
    inside = lines[band.start : band.stop]
    if len(inside) > 1:
        return True
    line = inside[0]
    below = lines[band.stop] if band.stop < len(lines) else None
    if below is not None and measure.fills(line) and not measure.spacing.has_gap(line, below):
        return False
    gaps = [after.x0 - before.x1 for before, after in zip(line.stretches, line.stretches[1:], strict=False)]
    return max(gaps) > _WIDE_TAB * line.size


def paragraphs_of(lines: Sequence[PageLine], measure: Measure) -> list[Passage]:
    """The paragraphs of lines that stand alone."""
    found: list[Passage] = []
    opening: HandNumber | None = None
    lines = [line.closed() for line in lines]
    for place, line in enumerate(lines):
        has_gap = place > 0 and measure.spacing.has_gap(lines[place - 1], line)
        if not found or _begins(found[-1], line, measure, opening, has_gap=has_gap):
            number = hand_number(line.text)
            found.append(
                Passage(
                    page=line.page,
                    lines=[line],
                    right=measure.right,
                    number=number,
                    stands_apart=has_gap or place == 0,
                )
            )
            opening = number or opening
        else:
            found[-1].lines.append(line)
    return found


def _begins(
    passage: Passage, line: PageLine, measure: Measure, opening: HandNumber | None, *, has_gap: bool
) -> bool:
    above = passage.lines[-1]
    fitted = would_have_fitted(above, line, measure)
    is_alike = abs(line.size - above.size) <= _SIZE_CHANGE * above.size
    flows = is_alike and not fitted and not ends_like_sentence(above.text) and line.text[:1].islower()
    if (
        flows
        and hand_number(line.text) is None
        and line.bottom - above.bottom < 2 * measure.spacing.pitch(line.size)
    ):
        return False
    if has_gap or not is_alike:
        return True
    if begins_item(line.text, above.text, opening) or is_signature_rule(line.text):
        return True
    if line.is_bold != above.is_bold and (fitted or ends_like_sentence(above.text)):
        return True
    if is_enclosed(above.text) or is_signature_rule(above.text):
        return True
    return _changes_indent(passage, line, measure, fitted=fitted) or (
        fitted and was_ended_on_purpose(above, line)
    )


def would_have_fitted(above: PageLine, line: PageLine, measure: Measure) -> bool:
    """Whether the line above ended although the next word had room."""
    if measure.is_flush(above):
        return False
    if measure.is_centred(above) and measure.is_centred(line):
        return centred_would_have_fitted(above, line, measure.left, measure.right)
    return next_would_have_fitted(above, line, measure.right)


def was_ended_on_purpose(above: PageLine, line: PageLine) -> bool:
    """Whether a line that had room left ends a paragraph and does not wait for the next line."""
    if above.text.endswith((",", "-", "–", "/")) or is_in(last_word(above.text), "goes_on_after"):
        return False
    if line.text[0].islower() or line.text[0] == "(":
        return False
    return not is_in(first_word(line.text), "months")


def _changes_indent(passage: Passage, line: PageLine, measure: Measure, *, fitted: bool) -> bool:
    above, step = passage.lines[-1], _STEP * line.size
    if measure.is_centred(above) and measure.is_centred(line):
        return False
    if passage.number is not None:
        content = _content_column(passage)
        if line.x0 > content + step:
            return True
        hangs = len(passage.lines) > 1 and above.x0 >= content - step / 2 > passage.lines[0].x0
        return line.x0 < (content - step if hangs else passage.lines[0].x0 - step)
    if abs(line.x0 - above.x0) < step:
        return False
    if is_in(last_word(above.text), "goes_on_after") and line.x0 > above.x0:
        return False
    # The first line of a paragraph may stand further in or out than the rest.
    return not (len(passage.lines) == 1 and not fitted)


def _content_column(passage: Passage) -> float:
    """Where the words after the number of a passage begin."""
    words = passage.lines[0].words
    if passage.number is None or not passage.number.rest:
        return words[0].x0
    first = passage.number.rest.split()[0]
    return next((word.x0 for word in words[1:4] if word.text == first), words[0].x0)
