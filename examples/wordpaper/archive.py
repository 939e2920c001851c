"""What is in the archive of a Word file."""

import io
import zipfile


def contents(data: bytes) -> dict[str, bytes]:
    """The parts by name; what two archives share even if they were packed by different libraries."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}
