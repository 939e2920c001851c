"""The text of a table cell from its paragraphs, and of a row from its cells."""

from collections.abc import Sequence

from zielkreis.files.hand_numbers import hand_number
from zielkreis.files.line_breaks import join_lines

_PARAGRAPH_GAP = " / "
_CELL_GAP = " | "
_NEEDS_NO_GAP = tuple(".:;,!?–-")


def cell_text(paragraphs: Sequence[str]) -> str:
    """The paragraphs of a cell as one line.

    A blank joins where the text above has ended or goes on (small letter, bracket); else `` / ``
    keeps the paragraphs apart, so that lists and names in a cell stay readable, also below a rule
    to sign on.
    """
    text = ""
    for paragraph in paragraphs:
        if not text or not paragraph:
            text = text or paragraph
        elif not text.endswith("__") and (
            text.endswith(_NEEDS_NO_GAP)
            or (hand_number(paragraph) is None and (paragraph[0].islower() or paragraph[0] == "("))
        ):
            text = join_lines([text, paragraph])
        else:
            text = text + _PARAGRAPH_GAP + paragraph
    return text.replace("\t", " ")


def row_text(cells: Sequence[str]) -> str:
    """The cells of a row as one line."""
    return _CELL_GAP.join(cells)
