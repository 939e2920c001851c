"""Bytes become text: UTF-8, UTF-16 and Windows-1252, found from the bytes; anything else is refused."""

import codecs
import re
from dataclasses import dataclass

from zielkreis.files.errors import UnreadableCode, UnreadableFileError

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: its mark begins with that of UTF-16 LE
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SPOKEN_NAMES = {
    "utf-16-le": "UTF-16",
    "utf-16-be": "UTF-16",
    "utf-32-le": "UTF-32",
    "utf-32-be": "UTF-32",
    "cp1252": "Windows-1252",
}
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_BINARY_SHARE = 0.005  # more control characters than this and the file is no text
_UTF8_SEQUENCE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
# Umlauts of the DOS and Mac code pages become these signs when they are read as Windows-1252.
_STRANGE_IN_WORD = re.compile(r"(?<=[A-Za-z])[‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ¡-¬®-ÃÅ-ÕØ-ÛÝÞãåðøþ÷×](?=[a-z])")
_GERMAN_LETTER = re.compile(r"[äöüÄÖÜß]")
_LATIN_SIGN = re.compile(r"[§°éèêàáâçôûîëï€½¼¾²³±·«»„“”‚‘’–—…•´`\u00a0\u00ad©®]")
_MOJIBAKE = re.compile("Ã[¤¶¼Ÿ„–œ]|Â[§\u00a0°]|â€[“”žœ™˜]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """Text with plain line ends, the encoding it had, and German notes where that is worth a word."""

    text: str
    encoding: str
    notes: tuple[str, ...] = ()


def decode(data: bytes) -> Decoded:
    """The text in ``data``.

    Raises:
        UnreadableFileError: ``text_nul_bytes``, ``text_encoding`` or ``format_unknown`` (no text).
    """
    encoding, payload = _encoding_of(data)
    try:
        text = payload.decode(encoding)
    except UnicodeDecodeError as error:
        raise UnreadableFileError(UnreadableCode.ENCODING, where=_place(data, error.start)) from error
    if encoding == "cp1252":
        _refuse_other_code_pages(text)
        text = text.replace("¤", "€")  # ISO-8859-15 differs where German texts are concerned in this sign
    notes = []
    if encoding in _SPOKEN_NAMES:
        notes.append(f"Der Text ist in {_SPOKEN_NAMES[encoding]} kodiert und wurde so gelesen.")
    text = _without_control_characters(text, notes)
    text = _with_mojibake_undone(text, notes)
    if lost := text.count("\ufffd"):
        notes.append(f"An {lost} Stellen fehlt ein Zeichen (\ufffd); es ging schon vor dem Lesen verloren.")
    return Decoded(text=_with_plain_line_ends(text), encoding=encoding, notes=tuple(notes))


def _encoding_of(data: bytes) -> tuple[str, bytes]:
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return encoding, data[len(mark) :]
    if b"\x00" in data:
        return _utf16_without_mark(data), data
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _single_byte_encoding(data, error), data
    return "utf-8", data


def _utf16_without_mark(data: bytes) -> str:
    """German text in UTF-16 has a zero in nearly every second byte, always on the same side."""
    sample = data[: 1 << 16]
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    units = max(len(sample) // 2, 1)
    if odd > 0.6 * units and even < 0.02 * units:
        return "utf-16-le"
    if even > 0.6 * units and odd < 0.02 * units:
        return "utf-16-be"
    first = data.index(b"\x00")
    code = UnreadableCode.UNKNOWN if _looks_binary(data) else UnreadableCode.NUL_BYTES
    raise UnreadableFileError(code, where=_place(data, first))


def _looks_binary(data: bytes) -> bool:
    sample = data[: 1 << 16]
    strange = sum(sample.count(byte) for byte in (*range(0x09), *range(0x0E, 0x20), 0x7F))
    return strange > 0.05 * len(sample)


def _single_byte_encoding(data: bytes, error: UnicodeDecodeError) -> str:
    if _looks_binary(data):
        raise UnreadableFileError(UnreadableCode.UNKNOWN) from error
    rest = _UTF8_SEQUENCE.sub(b"", data)
    broken = sum(1 for byte in rest if byte >= 0x80)
    if len(_UTF8_SEQUENCE.findall(data)) >= broken:
        # Mostly sound UTF-8 with a broken place: reading it as Windows-1252 would spoil every umlaut.
        raise UnreadableFileError(UnreadableCode.ENCODING, where=_place(data, error.start)) from error
    return "cp1252"


def _refuse_other_code_pages(text: str) -> None:
    strange = _STRANGE_IN_WORD.findall(text)
    good = len(_GERMAN_LETTER.findall(text)) + len(_LATIN_SIGN.findall(text)) - len(strange)
    if len(strange) > max(good, 0):
        place = text.index(strange[0])
        line = text.count("\n", 0, place) + 1
        where = f"Zeile {line}, Zeichen „{strange[0]}“ im Wort"
        raise UnreadableFileError(UnreadableCode.ENCODING, where=where)


def _without_control_characters(text: str, notes: list[str]) -> str:
    found = _CONTROL.findall(text)
    if not found:
        return text
    if "\x00" in found and len(found) <= _BINARY_SHARE * len(text):
        line = text.count("\n", 0, text.index("\x00")) + 1
        raise UnreadableFileError(UnreadableCode.NUL_BYTES, where=f"Zeile {line}")
    if len(found) > max(_BINARY_SHARE * len(text), 3):
        raise UnreadableFileError(UnreadableCode.UNKNOWN)
    notes.append(f"{len(found)} Steuerzeichen wurden übergangen.")
    return _CONTROL.sub("", text)


def _with_mojibake_undone(text: str, notes: list[str]) -> str:
    """UTF-8 that was once read as Windows-1252 and saved again reads "TrÃ¤ger"; the way back is exact."""
    if len(_MOJIBAKE.findall(text)) < 2 or _GERMAN_LETTER.search(text.replace("Ã„", "").replace("Ã¶", "")):
        return text
    try:
        repaired = text.encode("cp1252").decode("utf-8")
    except (UnicodeEncodeError, UnicodeDecodeError):
        notes.append("Der Text war schon vor dem Lesen falsch kodiert („Ã¤“ statt „ä“).")
        return text
    notes.append("Der Text war doppelt kodiert („Ã¤“ statt „ä“) und wurde zurückübersetzt.")
    return repaired


def _with_plain_line_ends(text: str) -> str:
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u0085", "\n")
    return text.replace("\u2028", "\n").replace("\u2029", "\n\n").replace("\ufeff", "")


def _place(data: bytes, offset: int) -> str:
    line = data.count(b"\n", 0, offset) + 1
    return f"Zeile {line}, Byte {offset + 1}"
