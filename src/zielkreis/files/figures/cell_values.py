"""What stands in a cell: a number as Germans write it, or a mark that says why there is none."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from zielkreis.domain.german.folding import fold
from zielkreis.domain.values.figure import FigureStatus, Gap
from zielkreis.files.figures.grid import GridCell
from zielkreis.files.figures.headings import headings

_NUMBER = re.compile(r"[+-]?(?:\d{1,3}(?:\.\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?:,\d+)?")
_PLAIN = re.compile(r"-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?")
_UNIT = re.compile(r"\s*(?:%|Prozent|v\.\s?H\.|€|EUR|Euro)$")
_FOOTNOTE = re.compile(r"(?:\s+\(?\d{1,2}\)|[¹²³⁴⁵⁶⁷⁸⁹⁰]+\)?|(?<=\d)\*+|\s+\*+|\s*\(?(?P<sign>[a-z])\)?)$")
_ENGLISH = re.compile(r"[+-]?\d+\.\d+")


@dataclass(frozen=True, slots=True, kw_only=True)
class CellValue:
    """A number or a gap; ``footnote`` is the mark behind it, ``status`` and ``imputed`` what that mark
    says.
    """

    value: Decimal | Gap
    footnote: str = ""
    status: FigureStatus | None = None
    imputed: bool = False


class NoNumberError(ValueError):
    """The cell is neither a number nor a mark; the message is German."""


def read_cell(cell: GridCell, marks: Mapping[str, Gap | None]) -> CellValue | None:
    """The value of a cell, ``None`` where it is empty.

    ``marks`` are those of a mapping and go before the shipped ones; ``None`` stands for zero. Raises
    ``NoNumberError``.
    """
    if isinstance(cell, Decimal):
        return CellValue(value=cell)
    if _PLAIN.fullmatch(cell):
        return CellValue(value=Decimal(cell.replace(".", "").replace(",", ".")))
    text = fold(cell).strip()
    if not text:
        return None
    if text in marks or cell.strip() in marks:
        gap = marks.get(text, marks.get(cell.strip()))
        return CellValue(value=Decimal(0) if gap is None else gap)
    known = headings().marks
    gap = known.get(text) or known.get(cell.strip())
    if gap is not None:
        return CellValue(value=gap)
    if (number := _number(text)) is not None:
        return CellValue(value=number)
    return _with_footnote(text, cell, marks)


def _with_footnote(text: str, cell: str, marks: Mapping[str, Gap | None]) -> CellValue:
    match = _FOOTNOTE.search(text)
    if match is not None and match.start() > 0:
        before = text[: match.start()].strip()
        sign = match["sign"] or ""
        says = headings().value_signs.get(sign, "")
        number = _number(before)
        gap = marks.get(before) or headings().marks.get(before)
        if (number is not None or gap is not None) and (not sign or says):
            return CellValue(
                value=number if number is not None else gap or Gap.MISSING,
                footnote=match[0].strip(" ()"),
                status=FigureStatus(says) if says in tuple(FigureStatus) else None,
                imputed=says == "imputed",
            )
    hint = " Nachkommastellen stehen hinter einem Komma." if _ENGLISH.fullmatch(text) else ""
    raise NoNumberError(f"„{cell.strip()[:40]}“ ist weder eine Zahl noch ein bekanntes Zeichen.{hint}")


def _number(text: str) -> Decimal | None:
    bare = _UNIT.sub("", text)
    if not _NUMBER.fullmatch(bare):
        return None
    return Decimal(bare.replace(".", "").replace(" ", "").replace(",", "."))
