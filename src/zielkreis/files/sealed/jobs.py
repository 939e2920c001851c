"""What a sealed process can be asked to do.

To add a job: write a module ``<name>_job.py`` here with a function ``(request, data) -> (header, payload)``,
where ``request`` and ``header`` are small objects of JSON and ``data`` and ``payload`` bytes; then add a
loader below. The loader imports that module and all it needs; it runs *before* the process is sealed, the
job itself after. A job raises ``UnreadableFileError`` for what it cannot use; nothing else needs care: any
other error ends as ``reader_failed``, and what it prints goes nowhere. The calling side is
``asking.run_sealed(name, …)``; it must not trust what comes back more than the file itself.
"""

from collections.abc import Callable, Mapping
from typing import Any

Job = Callable[[Mapping[str, Any], bytes], tuple[Mapping[str, Any], bytes]]


def _read() -> Job:
    # reason: every job loads only the libraries it needs, and the calling process none of them
    from zielkreis.files.sealed.read_job import read_to_json  # noqa: PLC0415 - see above

    return read_to_json


def _comment() -> Job:
    # reason: every job loads only the libraries it needs, and the calling process none of them
    from zielkreis.files.sealed.comment_job import comment_from_json  # noqa: PLC0415 - see above

    return comment_from_json


def _letter() -> Job:
    # reason: every job loads only the libraries it needs, and the calling process none of them
    from zielkreis.files.sealed.letter_job import letter_from_template  # noqa: PLC0415 - see above

    return letter_from_template


def _raster() -> Job:
    # reason: every job loads only the libraries it needs, and the calling process none of them
    from zielkreis.files.sealed.raster_job import raster_page  # noqa: PLC0415 - see above

    return raster_page


def _grid() -> Job:
    # reason: every job loads only the libraries it needs, and the calling process none of them
    from zielkreis.files.sealed.grid_job import grid_to_json  # noqa: PLC0415 - see above

    return grid_to_json


#: The jobs by name, each with its loader.
JOBS: dict[str, Callable[[], Job]] = {
    "read": _read,
    "raster": _raster,
    "comment": _comment,
    "letter": _letter,
    "grid": _grid,
}
