"""Where a figure comes from: told in the sentence, in its cell, or right behind it."""

import re

from zielkreis.domain.reading.labels.analysis.analysis import Analysis
from zielkreis.domain.reading.labels.analysis.rows import Cell, CellRole
from zielkreis.domain.reading.wording import Hit
from zielkreis.domain.values.statement import Words

#: Where the words of a source end: at punctuation, a finite verb or the value.
_END = re.compile(
    r"[,;)|]|\.(?:\s|$)"
    r"|\b(?:werden|wird|liegt|liegen|sind|ist|beträgt|sinkt|steigt|soll|weniger|mehr|mindestens|höchstens)\b"
)
#: What stands between "Quelle" and the source.
_COPULA = re.compile(r"^[:\s]*(?:(?:ist|sind|hierfür|dafür)\b\s*)*")
_END_OF_NEXT = re.compile(r"[.;]")


def source_of(analysis: Analysis, cells: tuple[Cell, ...]) -> Words[str] | None:
    """The words that name where the figure comes from."""
    source = _in_cells(analysis, cells)
    for hit in analysis.of("provisos", "source"):
        source = source or _words_of_source(analysis, hit)
    source = source or _told_after(analysis)
    return Words(words=source, value=source) if source else None


def _in_cells(analysis: Analysis, cells: tuple[Cell, ...]) -> str:
    for cell in cells:
        words = analysis.words(cell.start, cell.end)
        if cell.role is CellRole.SOURCE and any(character.isalpha() for character in words):
            return words
    return ""


def _words_of_source(analysis: Analysis, hit: Hit) -> str:
    start = hit.start
    if analysis.words_of(hit).lower().startswith("quelle"):
        behind = analysis.text[hit.end :]
        start = hit.end + len(behind) - len(_COPULA.sub("", behind))
    end = _END.search(analysis.text, max(start, hit.end))
    source = analysis.words(start, end.start() if end else len(analysis.text))
    is_empty = not source or analysis.around(source).has("provisos", "no_source")
    return "" if is_empty else source


def _told_after(analysis: Analysis) -> str:
    """ "Quelle ist die Statistik der Stadt.": the next sentence tells it."""
    if not analysis.context.after:
        return ""
    after = analysis.around(analysis.context.after)
    hit = after.first("provisos", "told_source")
    if hit is None:
        return ""
    end = _END_OF_NEXT.search(after.text, hit.end)
    return after.words(hit.end, end.start() if end else len(after.text)).lstrip(": ")
