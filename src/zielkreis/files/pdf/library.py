"""What every module here takes from pdfium: safe handles, buffers and boxes.

pdfium (BSD and Apache licence) is called through the raw interface of pypdfium2, since the places of
single signs, marked content and structure elements are offered only there.
"""

import ctypes
from collections.abc import Callable
from typing import Any

import pypdfium2.raw as pdfium  # type: ignore[import-untyped]  # pypdfium2 ships no types

_MOST_BYTES = 65536


def text_from(call: Callable[..., int], *arguments: Any) -> str:
    """The UTF-16 text a call of pdfium writes into a buffer after telling its length in bytes."""
    length = call(*arguments, None, 0)
    if not 2 < length <= _MOST_BYTES:
        return ""
    buffer = (ctypes.c_ushort * (length // 2))()
    call(*arguments, buffer, length)
    return bytes(buffer)[: length - 2].decode("utf-16-le", "replace")


def address(handle: Any) -> int:
    """The address of a handle, 0 for none: by it two handles are told apart."""
    return ctypes.cast(handle, ctypes.c_void_p).value or 0 if handle else 0


def font_name(text_object: Any) -> str:
    """The name of the font of a text object, in small letters."""
    font = pdfium.FPDFTextObj_GetFont(text_object)
    length = pdfium.FPDFFont_GetBaseFontName(font, None, 0) if font else 0
    if not 1 < length <= _MOST_BYTES:
        return ""
    buffer = ctypes.create_string_buffer(length)
    pdfium.FPDFFont_GetBaseFontName(font, buffer, length)
    return buffer.raw[: length - 1].decode("utf-8", "replace").lower()
