"""Which rows are the head of a table, where the file does not say so."""

import re
from collections.abc import Sequence

from zielkreis.files.line_breaks import is_signature_rule

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_DIGIT = re.compile(r"\d")


def first_row_is_head(rows: Sequence[Sequence[str]]) -> bool:
    """Whether the first row names the columns: no figures in it, figures in half of the rows below.

    Years do not count as figures ("Ist 2011", "Ziel 2012"). A layout table for signatures, known
    by its rules to sign on, has no head.
    """
    if len(rows) < 2 or len(rows[0]) < 2:
        return False
    if any(is_signature_rule(cell) for row in rows for cell in row):
        return False
    if _has_figure(rows[0]) or sum(bool(cell.strip()) for cell in rows[0]) < 2:
        return False
    below = rows[1:]
    return 2 * sum(_has_figure(row) for row in below) >= len(below)


def _has_figure(row: Sequence[str]) -> bool:
    return any(_DIGIT.search(_YEAR.sub("", cell)) for cell in row)
