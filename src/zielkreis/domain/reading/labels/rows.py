"""Table rows: what each cell holds, told by its head and by its own form."""

import re
from dataclasses import dataclass
from enum import StrEnum

from zielkreis.domain.reading.labels.analysis import Analysis
from zielkreis.domain.values.codes import Population


class CellRole(StrEnum):
    """What a cell of a row says."""

    TOPIC = "topic"
    BASELINE = "baseline"
    VALUE = "value"
    CHANGE = "change"
    SOURCE = "source"
    OWNER = "owner"
    DEADLINE = "deadline"
    DESCRIPTION = "description"


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell at ``[start, end)`` of the statement, its head and its role.

    ``population`` is set where the head names one ("Frauen"), ``year`` where it names a year.
    """

    start: int
    end: int
    head: str
    role: CellRole
    population: Population | None = None
    year: int | None = None


_SEPARATOR = re.compile(r"\s*\|\s*|\t+")
_NUMERIC = re.compile(
    r"(?:[<>≤≥=~±+\-–−]|ca\.?|rd\.?|rund|max\.?|mind\.?|min\.?|höchstens|mindestens|maximal|unter|über|bis zu|"
    r"mehr als|weniger als|nicht mehr als|nicht unter|jeweils|um|auf|von|plus|minus|bis|"
    r"\(?\d[\d.,]*\)?|%|v\.\s?H\.|Prozent\w*|%-Punkte?|-?Punkte|Pp\.?|PP|EUR|€|Euro|T€|TEUR|Mio\.?|Mrd\.?|Tsd\.?|"
    r"Personen|Fälle|BG|eLb|ELB|LZB|Integrationen|Tage|Arbeitstage|Werktage|Wochen|Monate|Plätze|"
    r"ggü\.?|gegenüber|VJ|Vj\.?|dem|Vorjahr|zum|\s|;|/|:)+",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b(20[0-4]\d)\b")
_HEADS = (
    (CellRole.CHANGE, re.compile(r"(?:gegenüber|ggü\.?|zum|vs\.?)\s+(?:dem\s+)?(?:vorjahr|vj|20\d\d)|veränd|änderung|δ|delta|steigerung|differenz|ggü|abweich|entwicklung|zuwachs", re.I)),
    (CellRole.BASELINE, re.compile(r"\bist\b|ist-|vorjahr|ausgang|basis|stand|ergebnis|bisher|referenz|\bvj\b", re.I)),
    (CellRole.SOURCE, re.compile(r"quelle|\bwoher|gezählt|gemessen|datengrund|datenbasis|erhebung|nachweis", re.I)),
    (CellRole.OWNER, re.compile(r"verantwort|zuständig|träger|federf|akteur|wer\b", re.I)),
    (CellRole.DEADLINE, re.compile(r"termin|frist|bis wann|zeitraum|zeitplan|stichtag|fällig|umsetzung bis", re.I)),
    (CellRole.VALUE, re.compile(r"zielwert|soll|planwert|plan\b|wert|zielgröße|angebot|erwartung|prognose|ziel\s*20", re.I)),
)  # fmt: skip
_WOMEN = re.compile(r"frau|weibl", re.I)
_MEN = re.compile(r"männer|männl", re.I)


def is_row(text: str) -> bool:
    """Whether a statement is a table row."""
    return " | " in text or "\t" in text


def cells_of(analysis: Analysis, raw: str) -> tuple[Cell, ...]:
    """The cells of a row with their roles; ``raw`` is the text before folding, with its tabs."""
    spans = _spans(raw)
    heads = analysis.context.table_header
    heads = tuple(part for head in heads for part in head.split(" | ")) if len(heads) == 1 else heads
    aligned = heads if len(heads) == len(spans) else _aligned(heads, spans, raw)
    numeric = [
        index
        for index, (start, end) in enumerate(spans)
        if is_numeric(raw[start:end]) or _is_counted(raw[start:end], aligned[index] if index < len(aligned) else "")
    ]
    cells = []
    for index, (start, end) in enumerate(spans):
        head = aligned[index] if index < len(aligned) else ""
        role = _role(head, numeric, index, analysis.year) if index in numeric else _role_of_text(head, index)
        years = [int(year) for year in _YEAR.findall(head)]
        cells.append(Cell(start, end, head, role, _population(head), years[0] if years else None))
    return tuple(cells)


def is_numeric(cell: str) -> bool:
    """Whether a cell holds a value and hardly a word."""
    stripped = cell.strip()
    return bool(stripped) and any(c.isdigit() for c in stripped) and bool(_NUMERIC.fullmatch(stripped))


_COUNTED = re.compile(
    r"(?:(?:mindestens|wenigstens|höchstens|maximal|bis zu|rund|ca\.|über|unter|mehr als|weniger als|nicht mehr als)\s)?[\d.,]+(?:\s[^\W\d]+){1,3}", re.IGNORECASE
)


def _is_counted(cell: str, head: str) -> bool:
    """ "75 begonnene Leistungen" in a column of values."""
    in_values = _YEAR.search(head) or any(
        pattern.search(head) for role, pattern in _HEADS if role in (CellRole.VALUE, CellRole.CHANGE, CellRole.BASELINE)
    )
    return bool(in_values) and _COUNTED.fullmatch(cell.strip()) is not None


def _spans(raw: str) -> list[tuple[int, int]]:
    spans, start = [], 0
    for match in _SEPARATOR.finditer(raw):
        spans.append((start, match.start()))
        start = match.end()
    spans.append((start, len(raw)))
    return [(start, end) for start, end in spans if raw[start:end].strip()]


def _aligned(heads: tuple[str, ...], spans: list[tuple[int, int]], raw: str) -> tuple[str, ...]:
    """Heads for a row that has fewer or more cells: they are matched from the end."""
    if not heads:
        return ()
    missing = len(heads) - len(spans)
    if missing > 0 and _holds_value(heads[len(spans) - 1]):
        return heads[: len(spans)]
    if missing > 0:
        return heads[missing:] if is_numeric(raw[spans[-1][0] : spans[-1][1]]) else heads[: len(spans)]
    return (*("",) * -missing, *heads)


def _holds_value(head: str) -> bool:
    return any(pattern.search(head) for role, pattern in _HEADS if role in (CellRole.VALUE, CellRole.CHANGE))


def _role(head: str, numeric: list[int], index: int, year: int) -> CellRole:
    """Role of a cell with a value."""
    years = [int(found) for found in _YEAR.findall(head)]
    if years and years[0] < year and not _HEADS[0][1].search(head):
        return CellRole.BASELINE
    for role, pattern in _HEADS:
        if head and pattern.search(head):
            return role
    if years:
        return CellRole.BASELINE if years[0] < year else CellRole.VALUE
    if head:
        return CellRole.VALUE
    if len(numeric) >= 2 and index == numeric[0]:
        return CellRole.BASELINE
    return CellRole.CHANGE if len(numeric) >= 3 and index == numeric[-1] else CellRole.VALUE


def _role_of_text(head: str, index: int) -> CellRole:
    for role, pattern in _HEADS[2:5]:
        if pattern.search(head):
            return role
    return CellRole.TOPIC if index == 0 else CellRole.DESCRIPTION


def _population(head: str) -> Population | None:
    if _WOMEN.search(head) and not _MEN.search(head):
        return Population.WOMEN
    if _MEN.search(head) and not _WOMEN.search(head):
        return Population.MEN
    return None
