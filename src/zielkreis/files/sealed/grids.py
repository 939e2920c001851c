"""A foreign spreadsheet becomes a grid in a sealed process: what the rest of the program calls."""

from zielkreis.files.errors import UnreadableCode, UnreadableFileError
from zielkreis.files.figures.grid import Grid
from zielkreis.files.figures.grid_json import read_grid_json
from zielkreis.files.sealed.asking import run_sealed
from zielkreis.files.sealed.limits import GIGABYTE, Limits

#: A whole country over many years takes longer and more than a draft does.
_LIMITS = Limits(seconds=120, memory=3 * GIGABYTE)
#: How files begin that are no spreadsheet we read.
_OTHERS = (
    (b"\xd0\xcf\x11\xe0", UnreadableCode.DOC),
    (b"%PDF", UnreadableCode.UNKNOWN),
    (b"\x89PNG", UnreadableCode.IMAGE),
    (b"\xff\xd8\xff", UnreadableCode.IMAGE),
)


def read_grid(data: bytes) -> Grid:
    """The cells of an XLSX or CSV file; raises ``UnreadableFileError``."""
    if not data.strip():
        raise UnreadableFileError(UnreadableCode.EMPTY)
    for beginning, code in _OTHERS:
        if data.startswith(beginning):
            raise UnreadableFileError(code)
    return read_grid_json(run_sealed("grid", {}, data, limits=_LIMITS).payload)
