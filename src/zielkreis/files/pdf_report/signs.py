"""Text that the fonts of the PDF can draw: whatever they cannot is shown by its number."""

import re
import unicodedata

from zielkreis.domain.values.visible import visible

# The blocks that the fonts inside the typesetter draw in full: Latin, Greek, Cyrillic, punctuation,
# currency, arrows, mathematics, frames and boxes to tick. Scripts that run from right to left would turn the
# words beside them, and a combining sign on its own stops the typesetter.
_NOT_DRAWN = re.compile(
    "[^\\x20-\\x7e\u00a0-\u00ac\u00ae-\u024f\u0370-\u0377\u037a-\u037f\u0384-\u038a\u038c\u038e-\u03a1\u03a3-\u03ff"
    "\u0400-\u0482\u048a-\u04ff\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u2070-\u2071\u2074-\u208e\u2090-\u209c"
    "\u20a0-\u20c0\u2100-\u214f\u2153-\u2184\u2190-\u23ff\u2460-\u25ff\u2610-\u2612\u2713-\u2718]"
)


def drawable(text: str) -> str:
    """The text on one line in signs that the PDF can draw; any other as ``‹U+6F22›``."""
    return _NOT_DRAWN.sub(lambda sign: f"‹U+{ord(sign[0]):04X}›", visible(unicodedata.normalize("NFC", text)))
