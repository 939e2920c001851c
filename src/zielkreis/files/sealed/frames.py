"""What goes through the pipes: a header in JSON and bytes, each with its length before it.

A frame is four bytes with the length of the header, the header (UTF-8), eight bytes with the length of the
payload, and the payload; lengths are unsigned, the high byte first. Whoever reads says how much it takes,
so that a process that has been taken over cannot fill the memory of the other.
"""

import json
from collections.abc import Mapping
from typing import IO, Any

HEADER_LENGTH, PAYLOAD_LENGTH = 4, 8
MAX_HEADER_BYTES = 64 * 1024
_STEP = 1024 * 1024


class FrameError(ValueError):
    """What came through the pipe is no frame, is cut short, or is larger than allowed."""


def write_frame(stream: IO[bytes], header: Mapping[str, Any], payload: bytes) -> None:
    """Writes one frame and flushes; raises OSError where nobody reads any more."""
    words = json.dumps(dict(header), ensure_ascii=False).encode("utf-8", "surrogatepass")
    stream.write(len(words).to_bytes(HEADER_LENGTH, "big") + words)
    stream.write(len(payload).to_bytes(PAYLOAD_LENGTH, "big"))
    stream.write(payload)
    stream.flush()


def read_header(stream: IO[bytes]) -> dict[str, Any]:
    """The header of a frame, an object of JSON; raises ``FrameError``."""
    words = _exactly(stream, _length(stream, HEADER_LENGTH, MAX_HEADER_BYTES))
    try:
        header = json.loads(words)
    except (ValueError, RecursionError) as error:
        raise FrameError("the header is no JSON") from error
    if not isinstance(header, dict):
        raise FrameError("the header is no object")
    return header


def read_payload(stream: IO[bytes], *, most: int) -> bytes:
    """The payload of a frame whose header has been read, ``most`` bytes at the most."""
    return _exactly(stream, _length(stream, PAYLOAD_LENGTH, most))


def _length(stream: IO[bytes], size: int, most: int) -> int:
    length = int.from_bytes(_exactly(stream, size), "big")
    if length > most:
        raise FrameError(f"{length} bytes, allowed are {most}")
    return length


def _exactly(stream: IO[bytes], length: int) -> bytes:
    """So many bytes; memory is taken as they come, not on the word of the other side."""
    pieces = bytearray()
    while len(pieces) < length:
        piece = stream.read(min(_STEP, length - len(pieces)))
        if not piece:
            raise FrameError(f"{len(pieces)} of {length} bytes")
        pieces += piece
    return bytes(pieces)
