"""Heads of the journal that were printed earlier are read back."""

from pathlib import Path

from zielkreis.cli.faults import CliFault, reason
from zielkreis.domain.values.journal import Head, StreamName
from zielkreis.domain.values.visible import shortened

_PARTS = 3
_HEXADECIMAL = frozenset("0123456789abcdef")
_DIGEST_LENGTH = 64
_LARGEST_BYTES = 64 * 1024 * 1024


def read_heads(name: str) -> tuple[Head, ...]:
    """The heads in a file of ``zielkreis journal kopf``; raises ``CliFault`` with every wrong line."""
    try:
        if Path(name).stat().st_size > _LARGEST_BYTES:
            raise CliFault(f"„{shortened(name)}“ ist zu groß für einen Stand des Journals.")
        text = Path(name).read_text(encoding="utf-8")
    except OSError as error:
        raise CliFault(f"Der Stand „{shortened(name)}“ lässt sich nicht lesen: {reason(error)}.") from None
    except UnicodeDecodeError:
        raise CliFault(_no_heads(name)) from None
    heads: list[Head] = []
    faults: list[str] = []
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        head = _head(line)
        if head is None:
            faults.append(
                f"{shortened(name)}, Zeile {number}: „{shortened(line.strip())}“ ist kein Stand eines Stroms."
            )
        else:
            heads.append(head)
    if faults:
        raise CliFault("\n".join((*faults, _no_heads(name))))
    if not heads:
        raise CliFault(_no_heads(name))
    return tuple(heads)


def _head(line: str) -> Head | None:
    parts = line.rsplit(maxsplit=_PARTS - 1)
    if len(parts) != _PARTS:
        return None
    stream, number, link = parts
    if not (number.isascii() and number.isdigit() and int(number[:12]) > 0):
        return None
    if len(link) != _DIGEST_LENGTH or not _HEXADECIMAL.issuperset(link):
        return None
    try:
        return Head(stream=StreamName.parse(stream.strip()), seq=int(number[:12]), link=link)
    except ValueError:
        return None


def _no_heads(name: str) -> str:
    return (
        f"„{shortened(name)}“ ist kein Stand des Journals. Gebraucht wird eine Datei, die „zielkreis "
        f"journal kopf "
        "--ausgabe DATEI“ geschrieben hat."
    )
