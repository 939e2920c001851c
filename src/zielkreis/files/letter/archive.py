"""A Word file packed so that nothing in it depends on clock or machine."""

import io
import zipfile

_FIRST = "[Content_Types].xml"
_DATE = (1980, 1, 1, 0, 0, 0)


def reproducible(data: bytes) -> bytes:
    """The same archive in a fixed order, with fixed dates and the marks of no system."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(stream, "w") as new:
        for name in sorted(old.namelist(), key=lambda name: (name != _FIRST, name)):
            entry = zipfile.ZipInfo(name, date_time=_DATE)
            entry.create_system = 0
            entry.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(entry, old.read(name))
    return stream.getvalue()
