"""Table rows: what each cell holds, told by its head and by its own form."""

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from zielkreis.domain.reading.labels.analysis.analysis import Analysis
from zielkreis.domain.reading.wording import Wording
from zielkreis.domain.values.codes import Population


class CellRole(StrEnum):
    """What a cell of a row says."""

    NUMBERING = "numbering"
    TOPIC = "topic"
    BASELINE = "baseline"
    VALUE = "value"
    CHANGE = "change"
    INTERIM = "interim"
    SOURCE = "source"
    OWNER = "owner"
    CONTRIBUTION = "contribution"
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
#: A number with a few words behind it, which counts in a column of values.
_COUNTED = re.compile(
    r"(?:(?:mindestens|wenigstens|höchstens|maximal|bis zu|rund|ca\.|über|unter"
    r"|(?:nicht )?mehr als|weniger als)\s)?"
    r"[\d.,]+(?:\s[^\W\d]+){1,3}",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b(20[0-4]\d)\b")
#: The number of a row as it stands in a column of its own.
_ROW_NUMBER = re.compile(r"\d{1,3}(?:\.\d{1,2})*[.)]?")
#: "2024: 21,0 %" tells of which year the value is, as running text does.
_OF_A_YEAR = re.compile(r"\(?20[0-4]\d\s?:")
#: The head of a column that holds the value of a quarter: "III/2016", "3. Quartal", "Q3".
_QUARTER = re.compile(
    r"(?:^|\s|Q)(?P<number>IV|I{1,3}|[1-4])(?:\s?/\s?(?:20)?\d\d\b|\.?\s?(?:Quartal|Qu\.|Vierteljahr)|(?<=Q\d)\b)"
)
_LAST_QUARTER = ("IV", "4")
#: Roles that a head may name, the telling ones first; a cell of words has one of ``_OF_WORDS``.
_OF_VALUES = (
    CellRole.CHANGE,
    CellRole.BASELINE,
    CellRole.SOURCE,
    CellRole.OWNER,
    CellRole.DEADLINE,
    CellRole.VALUE,
)
_OF_WORDS = (CellRole.SOURCE, CellRole.CONTRIBUTION, CellRole.OWNER, CellRole.DEADLINE)


def is_row(text: str) -> bool:
    """Whether a statement is a table row."""
    return " | " in text or "\t" in text


def cells_of(analysis: Analysis, raw: str) -> tuple[Cell, ...]:
    """The cells of a row with their roles; ``raw`` is the text before folding, with its tabs."""
    spans = _spans(raw)
    numeric = _numeric(analysis, spans)
    heads = _heads(analysis, spans, numeric)
    is_numbered = _is_numbered(analysis, raw, spans, numeric, heads)
    if is_numbered:
        numeric = [index for index in numeric if index]
    numeric += [
        index
        for index, (start, end) in enumerate(spans)
        if index not in numeric and _is_counted(analysis.around(heads[index]), raw[start:end])
    ]
    numeric.sort()
    cells = [_cell(analysis, index, span, heads[index], numeric) for index, span in enumerate(spans)]
    return tuple(_with_interim(_behind_number(cells) if is_numbered else cells))


def cell_at(cells: tuple[Cell, ...], place: int) -> Cell | None:
    """The cell a place lies in."""
    return next((cell for cell in cells if cell.start <= place < cell.end), None)


def _cell(analysis: Analysis, index: int, span: tuple[int, int], head: str, numeric: list[int]) -> Cell:
    wording = analysis.around(head)
    years = [int(year) for year in _YEAR.findall(head)]
    if index in numeric:
        role = _role_of_value(wording, years, numeric, index, analysis.year)
    else:
        role = _role_of_words(wording, index)
    return Cell(*span, head, role, _population(wording), years[0] if years else None)


def _is_numbered(
    analysis: Analysis, raw: str, spans: list[tuple[int, int]], numeric: list[int], heads: tuple[str, ...]
) -> bool:
    """Whether the first cell counts the rows: its head says so, or topic and value stand behind it."""
    if len(spans) < 2 or not _ROW_NUMBER.fullmatch(raw[slice(*spans[0])].strip()):
        return False
    if heads[0]:
        return analysis.around(heads[0]).has("cells", CellRole.NUMBERING)
    return 1 not in numeric and any(index > 1 for index in numeric)


def _with_interim(cells: list[Cell]) -> list[Cell]:
    """The cells of a row by quarters: the last holds the value of the year, those before lead up to it."""
    quarters = [_QUARTER.search(cell.head) for cell in cells]
    if not any(quarter and quarter["number"] in _LAST_QUARTER for quarter in quarters):
        return cells
    return [
        replace(cell, role=CellRole.INTERIM) if quarter and quarter["number"] not in _LAST_QUARTER else cell
        for cell, quarter in zip(cells, quarters, strict=True)
    ]


def _behind_number(cells: list[Cell]) -> list[Cell]:
    """The cells of a numbered row: its number, and the topic right behind it."""
    number, topic, *others = cells
    role = CellRole.TOPIC if topic.role is CellRole.DESCRIPTION else topic.role
    return [replace(number, role=CellRole.NUMBERING), replace(topic, role=role), *others]


def _spans(raw: str) -> list[tuple[int, int]]:
    spans, start = [], 0
    for match in _SEPARATOR.finditer(raw):
        spans.append((start, match.start()))
        start = match.end()
    spans.append((start, len(raw)))
    return [(start, end) for start, end in spans if raw[start:end].strip()]


def _numeric(analysis: Analysis, spans: list[tuple[int, int]]) -> list[int]:
    """The cells that hold a value and hardly a word."""
    fitting = {hit.first for hit in analysis.of("cells", "beside_number")}
    found = []
    for index, (start, end) in enumerate(spans):
        inside = [n for n, token in enumerate(analysis.tokens) if start <= token.start < end]
        numbers = [n for n in inside if analysis.tokens[n].form[0].isdigit()]
        words = [n for n in inside if analysis.tokens[n].is_word]
        plain = all(analysis.tokens[n].form[-1].isdigit() for n in numbers)
        plain = plain and not _OF_A_YEAR.match(analysis.text, start)
        if numbers and plain and "§" not in analysis.text[start:end] and all(n in fitting for n in words):
            found.append(index)
    return found


def _is_counted(head: Wording, cell: str) -> bool:
    """ "75 begonnene Leistungen" in a column of values."""
    in_values = _YEAR.search(head.text) or _names(head, CellRole.VALUE, CellRole.CHANGE, CellRole.BASELINE)
    return bool(in_values) and _COUNTED.fullmatch(cell.strip()) is not None


def _names(head: Wording, *roles: CellRole) -> bool:
    return head.has("cells", *roles)


def _heads(analysis: Analysis, spans: list[tuple[int, int]], numeric: list[int]) -> tuple[str, ...]:
    """A head for each cell; for a row that has fewer or more cells they are matched from the end."""
    heads = analysis.context.table_header
    if len(heads) == 1:
        heads = tuple(heads[0].split(" | "))
    missing = len(heads) - len(spans)
    if not heads or missing == 0:
        return heads or ("",) * len(spans)
    if missing > 0 and _names(analysis.around(heads[len(spans) - 1]), CellRole.VALUE, CellRole.CHANGE):
        return heads[: len(spans)]
    if missing > 0:
        return heads[missing:] if len(spans) - 1 in numeric else heads[: len(spans)]
    return (*("",) * -missing, *heads)


def _role_of_value(
    head: Wording, years: list[int], numeric: list[int], index: int, planning_year: int
) -> CellRole:
    if years and years[0] < planning_year and not _names(head, CellRole.CHANGE):
        return CellRole.BASELINE
    named = next((role for role in _OF_VALUES if _names(head, role)), None)
    if named is not None:
        return named
    if head.text:
        return CellRole.VALUE
    if len(numeric) >= 2 and index == numeric[0]:
        return CellRole.BASELINE
    return CellRole.CHANGE if len(numeric) >= 3 and index == numeric[-1] else CellRole.VALUE


def _role_of_words(head: Wording, index: int) -> CellRole:
    named = next((role for role in _OF_WORDS if head.has("cells", role)), None)
    return named or (CellRole.TOPIC if index == 0 else CellRole.DESCRIPTION)


def _population(head: Wording) -> Population | None:
    women, men = head.has("cells", "women"), head.has("cells", "men")
    if women == men:
        return None
    return Population.WOMEN if women else Population.MEN
