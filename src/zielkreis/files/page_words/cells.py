"""The text of a table cell from its words: lines wrapped in the cell are put together again."""

import itertools
import re
from collections.abc import Sequence

from zielkreis.files.cell_texts import cell_text
from zielkreis.files.hand_numbers import hand_number
from zielkreis.files.line_breaks import join_lines
from zielkreis.files.line_words import first_word, is_in
from zielkreis.files.page_words.lines import PageLine, lines_of, stretches_of
from zielkreis.files.page_words.words import PageWord
from zielkreis.files.page_words.wrapping import next_would_have_fitted, signs_would_have_fitted

_PADDING = 5.0
_WORD_PART = re.compile(r"[A-ZÄÖÜa-zäöüß][a-zäöüß]{3,}")


def cell_of(words: Sequence[PageWord], *, right: float) -> str:
    """The text of a cell whose right edge stands at ``right``."""
    return cell_text([text for text in cell_paragraphs(words, right=right) if text])


def cell_paragraphs(words: Sequence[PageWord], *, right: float, padding: float = _PADDING) -> list[str]:
    """The paragraphs of a cell; a line that ends although more would have fitted ends one.

    ``padding`` is the room kept free before the right edge.
    """
    lines = lines_of(stretches_of(words), 0)
    if not lines:
        return []
    edge = max(right - padding, *(line.x1 for line in lines))
    paragraphs: list[list[str]] = [[lines[0].text]]
    for above, line in itertools.pairwise(lines):
        if _breaks_word(above, line, edge):
            paragraphs[-1][-1] += line.text
        elif _begins_anew(above, line, edge):
            paragraphs.append([line.text])
        else:
            paragraphs[-1].append(line.text)
    return [join_lines(lines).replace("\t", " ") for lines in paragraphs]


def _begins_anew(above: PageLine, line: PageLine, edge: float) -> bool:
    if hand_number(line.text) is not None and hand_number(line.text + " ") is not None:
        return next_would_have_fitted(above, line, edge) or above.text[-1:] in ".;:,"
    return next_would_have_fitted(above, line, edge) or line.top - above.bottom > 0.9 * line.size


def _breaks_word(above: PageLine, line: PageLine, edge: float) -> bool:
    """Whether a word too long for the cell was broken between two letters without a hyphen.

    Then it stands alone in its line and fills it up to the width of a sign.
    """
    last = above.text.split()[-1] if above.text else ""
    if " " in above.text or not _WORD_PART.fullmatch(last.split("-")[-1]) or not line.text[:1].islower():
        return False
    word = first_word(line.text)
    if any(is_in(word, name) for name in ("goes_on_after", "keeps_hyphen", "says_something")):
        return False
    return not signs_would_have_fitted(above, line.text[:2], edge)
