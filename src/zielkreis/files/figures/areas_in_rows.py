"""Which area a row is about: numbers with leading zeros, also where a spreadsheet dropped them, and names."""

import re
from collections.abc import Mapping
from decimal import Decimal

from zielkreis.files.figures.grid import GridCell
from zielkreis.files.figures.headings import plain

_DIGITS = re.compile(r"\d{1,5}")
#: Numbers of Jobcenter and Kreise have five digits, those of Länder two.
_AREA_DIGITS, _LAND_DIGITS = 5, 2
#: Germany, comparison types, and numbers that a house made up; a mere word is a name.
_OWN_ID = re.compile(r"D|VT-(?:\d{1,2}|[IVX]{1,4}[a-z])|[A-Z]{1,4}-?\d[\dA-Za-z-]{0,10}")


def area_number(cell: GridCell) -> str | None:
    """The number in a cell with its leading zeros, ``None`` where it is none."""
    if isinstance(cell, Decimal):
        if cell != cell.to_integral_value() or cell < 0:
            return None
        text = str(int(cell))
    else:
        text = cell.strip()
    if _DIGITS.fullmatch(text):
        return text.zfill(_LAND_DIGITS if len(text) <= _LAND_DIGITS else _AREA_DIGITS)
    return text if _OWN_ID.fullmatch(text) else None


def area_in(number: GridCell, name: str, names: Mapping[str, str]) -> str | None:
    """The area of a row by its number, else by its name, ``None`` where neither is known."""
    if str(number).strip():
        found = area_number(number)
        if found is not None:
            return found
        return names.get(plain(str(number)))
    return names.get(plain(name)) if name else None
