"""How one entry holds on to the one before.

The digest of the contents is salted, so that contents that were deleted cannot be found out by trying; the
link is made of the digest, not of the contents, so that it can be recomputed without them.
"""

import hashlib
from datetime import UTC, datetime

from zielkreis.domain.values.journal import StreamName

_FORM = "zielkreis-journal/1"
#: Stands in no name, number, digest or instant, so that no two rows of parts make the same bytes.
_BETWEEN = "\x1f"


def first_link(stream: StreamName) -> str:
    """What the first entry of a stream links to: a digest of the stream's name."""
    return _digest(_FORM, str(stream))


def payload_digest(payload: str, salt: str) -> str:
    """The digest of the contents as text with their salt (hexadecimal SHA-256)."""
    return _digest(_FORM, salt, payload)


def link_after(
    previous: str, *, stream: StreamName, seq: int, kind: str, at: datetime, by: str, digest: str
) -> str:
    """The link of an entry: the digest of all its parts and the link before it.

    ``at`` carries a time zone; the same instant gives the same link in any of them.
    """
    instant = at.astimezone(UTC).isoformat(timespec="microseconds")
    return _digest(_FORM, previous, str(stream), str(seq), kind, instant, by, digest)


def _digest(*parts: str) -> str:
    return hashlib.sha256(_BETWEEN.join(parts).encode("utf-8", "surrogatepass")).hexdigest()
