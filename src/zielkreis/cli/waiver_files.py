"""The list of findings set aside: where it lies, how it is read, and how it is added to."""

import contextlib
import os
import tempfile
from pathlib import Path

from zielkreis.cli.faults import CliFault, reason
from zielkreis.cli.inputs import STANDARD_INPUT, name_of, read_bytes
from zielkreis.domain.values.visible import shortened
from zielkreis.domain.values.waiver import Waiver
from zielkreis.service.waivers import UnusableWaiversError, read_waivers

_NEW_FILE = 0o640
"""Rights of a list that is new: it is internal, so not for everybody."""
ENDING = ".zurueckgestellt.yaml"


def waiver_file_of(draft: str, named: str | None) -> str | None:
    """The list that counts for a draft: the one named, else its own; ``None`` for the standard input."""
    if named is not None:
        return named
    return None if draft == STANDARD_INPUT or not draft.strip() else draft + ENDING


def waivers_beside(draft: str, named: str | None) -> tuple[Waiver, ...]:
    """The waivers for a draft, none where no list is named and none lies beside it; raises ``CliFault``."""
    if named == draft == STANDARD_INPUT:
        raise CliFault(
            "Die Standardeingabe („-“) kann nicht zugleich Entwurf und --zurueckgestellt sein; nennen Sie "
            "für eines von beiden eine Datei."
        )
    path = waiver_file_of(draft, named)
    if path is None or (named is None and not _exists(path)):
        return ()
    return read_waiver_file(path)


def read_waiver_file(path: str) -> tuple[Waiver, ...]:
    """The waivers in a file; raises ``CliFault``."""
    try:
        return read_waivers(read_bytes(path), name=name_of(path))
    except UnusableWaiversError as error:
        raise CliFault(str(error)) from None


def content_of(path: str) -> bytes:
    """The list as it is, nothing where there is no file yet; raises ``CliFault``."""
    return read_bytes(path) if _exists(path) else b""


def replace_file(path: str, text: str) -> None:
    """Put the text in the place of the file at once: it is never half written; raises ``CliFault``."""
    target = Path(path).resolve()
    written: str | None = None
    try:
        with tempfile.NamedTemporaryFile(
            "w", encoding="utf-8", newline="\n", dir=target.parent, prefix=target.name, delete=False
        ) as file:
            written = file.name
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        Path(written).chmod(target.stat().st_mode & 0o777 if target.exists() else _NEW_FILE)
        Path(written).replace(target)
    except (OSError, ValueError) as error:
        if written is not None:
            with contextlib.suppress(OSError):
                Path(written).unlink()
        raise CliFault(
            f"Die Liste „{shortened(path)}“ lässt sich nicht schreiben: {reason(error)}."
        ) from None


def _exists(path: str) -> bool:
    try:
        return Path(path).exists()
    except (OSError, ValueError):
        return False
