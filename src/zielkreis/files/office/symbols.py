"""Characters of symbol fonts as the Unicode characters they look like."""

import sys
from collections.abc import Mapping
from functools import cache
from importlib import resources

from zielkreis.domain.german.word_lists import parse_word_list

_PRIVATE_USE = 0xF000
UNKNOWN_BULLET = "•"


@cache
def _fonts() -> Mapping[str, Mapping[str, str]]:
    text = resources.files("zielkreis.files.office").joinpath("symbols.yaml").read_text("utf-8")
    fonts: Mapping[str, Mapping[str, str]] = parse_word_list(text)
    return {name.lower(): signs for name, signs in fonts.items()}


def is_symbol_font(font: str | None) -> bool:
    """Whether letters in this font show as signs."""
    return font is not None and font.lower() in _fonts()


def symbol(code: int, font: str | None) -> str | None:
    """The sign at ``code`` of ``font``, ``None`` where it is not known.

    Codes outside the private use area of a font that is no symbol font are plain Unicode.
    """
    signs = _fonts().get((font or "").lower())
    if signs is None:
        if _PRIVATE_USE <= code <= _PRIVATE_USE + 0xFF:
            signs = _fonts()["symbol"]  # Word's default where no font is said
        else:
            return chr(code) if _is_character(code) else None
    return signs.get(f"{code & 0xFF:02X}")


def _is_character(code: int) -> bool:
    return 0x20 <= code <= sys.maxunicode and not 0xD800 <= code <= 0xDFFF


def shown_text(text: str, font: str | None) -> tuple[str, int]:
    """``text`` of a run in ``font`` as it looks, and how many of its signs are not known."""
    in_symbol_font = is_symbol_font(font)
    if not in_symbol_font and not any("\uf000" <= character <= "\uf0ff" for character in text):
        return text, 0
    shown, unknown = [], 0
    for character in text:
        if character.isspace() or not (in_symbol_font or "\uf000" <= character <= "\uf0ff"):
            shown.append(character)
            continue
        sign = symbol(ord(character), font) if ord(character) < 0x100 or character >= "\uf000" else character
        unknown += sign is None
        shown.append(sign or "")
    return "".join(shown), unknown


def bullet(text: str, font: str | None) -> str:
    """The bullet of a list as it looks; a sign that is not known shows as a dot."""
    shown, unknown = shown_text(text, font)
    return shown.strip() or (UNKNOWN_BULLET if unknown else "")
