"""How LibreOffice writes a number of a list."""

import re
import string

from zielkreis.files.office.numerals import letters, roman

_LARGEST = 32_767
_PADDED = re.compile(r"(0+)1\b")
_LETTERS = len(string.ascii_lowercase)


def format_number(number: int, name: str, *, repeats_letters: bool) -> str | None:
    """``number`` in the format ``name`` of ``style:num-format``; ``None`` where it is not known.

    ``repeats_letters`` says that 27 is ``aa`` and 28 ``bb``; else 28 is ``ab``.
    """
    if number > _LARGEST:
        return str(number)
    if name == "":
        return ""
    if name == "1":
        return str(number)
    if name in ("a", "A"):
        written = letters(number) if repeats_letters else _counted_letters(number)
        return written.upper() if name == "A" else written
    if name in ("i", "I"):
        return roman(number).upper() if name == "I" else roman(number)
    padded = _PADDED.match(name)
    return None if padded is None else str(number).zfill(len(padded[1]) + 1)


def _counted_letters(number: int) -> str:
    written = ""
    while number > 0:
        number, place = divmod(number - 1, _LETTERS)
        written = string.ascii_lowercase[place] + written
    return written
