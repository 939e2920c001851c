"""Pictures that want to do harm, made when they are asked for."""

import struct
import zlib
from collections.abc import Callable, Mapping


def png(width: int, height: int, data: bytes, *, depth: int = 1) -> bytes:
    """A grey picture that says it is so large."""
    head = struct.pack(">2I5B", width, height, depth, 0, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(data, 9)), (b"IEND", b""))
    chunks = (
        struct.pack(">I", len(inside)) + name + inside + struct.pack(">I", zlib.crc32(name + inside))
        for name, inside in parts
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def tiff(*, following: int) -> bytes:
    """A picture of one sign whose next page stands at ``following``."""
    entries = ((256, 1), (257, 1), (258, 8), (259, 1), (262, 1), (273, 8), (278, 1), (279, 1))
    table = b"".join(struct.pack("<HHII", tag, 4, 1, value) for tag, value in entries)
    return (
        b"II*\0"
        + struct.pack("<I", 10)
        + b"\x7f\0"
        + struct.pack("<H", len(entries))
        + table
        + (struct.pack("<I", following))
    )


#: What each picture is made by.
FILES: Mapping[str, Callable[[], bytes]] = {
    "forty thousand signs each way": lambda: png(40_000, 40_000, bytes(40_000 * 5_001)),
    "more than any machine holds": lambda: png(2**31 - 1, 2**31 - 1, b""),
    "no width": lambda: png(0, 10, b""),
    "less than it says": lambda: png(2_000, 2_000, bytes(10)),
    "one line without end": lambda: png(2_000_000, 1, bytes(250_001)),
    "pages in a circle": lambda: tiff(following=10),
    "pages that lead nowhere": lambda: tiff(following=2**31),
    "head alone": lambda: b"\x89PNG\r\n\x1a\n",
    "photo cut short": lambda: b"\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0\xff\xdb",
    "photo and noise": lambda: b"\xff\xd8\xff\xe0" + bytes(range(256)) * 400,
}
