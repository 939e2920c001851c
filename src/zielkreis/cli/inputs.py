"""What the user hands in: files, days and choices, with German words for all that can be wrong."""

import re
import sys
from collections.abc import Iterable
from datetime import date
from difflib import get_close_matches
from pathlib import Path
from typing import BinaryIO

from zielkreis.cli.faults import CliFault, reason
from zielkreis.domain.values.visible import shortened

STANDARD_INPUT = "-"
#: No input is larger; what has no end (a device, a pipe) must not fill the memory.
MAX_INPUT_BYTES = 256 * 1024 * 1024
#: How much of two names must agree where their endings differ, from 0 to 1.
_ALIKE = 0.8
_DAY_FORMS = "in der Form JJJJ-MM-TT, etwa 2012-01-01"
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def read_bytes(name: str) -> bytes:
    """The content of a file, or of the standard input for ``-``; raises ``CliFault``."""
    if name == STANDARD_INPUT:
        return _standard_input()
    if not name.strip():
        raise CliFault("Der Name einer Eingabedatei ist leer; gebraucht wird der Name einer Datei.")
    path, shown = Path(name), shortened(name)
    try:
        with path.open("rb") as file:
            return _within_reason(file, shown)
    except FileNotFoundError:
        raise CliFault(f"Die Datei „{shown}“ gibt es nicht.{_similar(path)}") from None
    except IsADirectoryError:
        raise CliFault(f"„{shown}“ ist ein Verzeichnis; gebraucht wird eine Datei.") from None
    except PermissionError:
        raise CliFault(f"Die Datei „{shown}“ darf nicht gelesen werden: es fehlt das Leserecht.") from None
    except (OSError, ValueError) as error:
        raise CliFault(f"Die Datei „{shown}“ lässt sich nicht lesen: {reason(error)}.") from None


def parse_day(words: str | None, option: str) -> date | None:
    """A day in ISO form, ``None`` where none is given; raises ``CliFault``."""
    if words is None:
        return None
    try:
        # Python knows more forms (``2012-W05-1``) than the ones that are promised.
        return date.fromisoformat(words.strip() if _DAY.fullmatch(words.strip()) else "")
    except ValueError:
        raise CliFault(
            f"„{shortened(words)}“ ist kein Tag für {option}; gebraucht wird ein Tag {_DAY_FORMS}."
        ) from None


def parse_choice(words: str | None, option: str, allowed: Iterable[str]) -> str | None:
    """One of the allowed words, whatever their case, ``None`` where none is given; raises ``CliFault``."""
    choices = list(allowed)
    if words is None:
        return None
    for choice in choices:
        if choice.lower() == words.strip().lower():
            return choice
    raise CliFault(f"„{shortened(words)}“ gibt es für {option} nicht; möglich sind {', '.join(choices)}.")


def name_of(name: str) -> str:
    """What messages call an input."""
    return "Standardeingabe" if name == STANDARD_INPUT else shortened(name)


def _within_reason(file: BinaryIO, shown: str) -> bytes:
    data = file.read(MAX_INPUT_BYTES + 1)
    if len(data) > MAX_INPUT_BYTES:
        most = MAX_INPUT_BYTES // 1024 // 1024
        raise CliFault(f"„{shown}“ ist zu groß: Gelesen werden höchstens {most} MB.")
    return data


def _standard_input() -> bytes:
    try:
        return _within_reason(sys.stdin.buffer, "Standardeingabe")
    except OSError as error:
        raise CliFault(
            f"Die Standardeingabe lässt sich nicht lesen: {reason(error)}. Leiten Sie eine Datei hinein oder "
            "nennen Sie ihren Namen statt „-“."
        ) from None


def _similar(path: Path) -> str:
    try:
        names = [each.name for each in path.parent.iterdir()] if path.parent.is_dir() else None
    except OSError:
        return ""
    if names is None:
        return f" Auch das Verzeichnis „{shortened(str(path.parent))}“ gibt es nicht."
    near = [each for each in get_close_matches(path.name, names) if _is_alike(Path(each), path)]
    return f" Im selben Verzeichnis liegt „{near[0]}“." if near else ""


def _is_alike(other: Path, path: Path) -> bool:
    """Whether a name of about the same letters has the same ending, or else is called almost the same."""
    if other.suffix.lower() == path.suffix.lower():
        return True
    return bool(get_close_matches(other.stem.lower(), [path.stem.lower()], cutoff=_ALIKE))
