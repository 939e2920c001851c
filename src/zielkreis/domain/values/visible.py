"""Text of a draft made safe to look at: nothing in it moves the cursor or turns the reading direction."""

import re
import unicodedata

# Cc: terminal controls. Cf: bidirectional controls and signs without width. Zl, Zp: line breaks in disguise.
# Cs, Co, Cn: no characters at all. A tab or line feed is plain space here.
_SPACES = re.compile(r"[\t\n\r\v\f]+")
_ACTING = ("Cc", "Cf", "Zl", "Zp", "Cs", "Co", "Cn")
_PLAIN = re.compile(r"[\x20-\x7e\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u205e\u20ac]*")

_LONGEST_ECHO, _END_OF_ECHO = 80, 20


def visible(text: str) -> str:
    """The text on one line, each sign that would act on a screen shown by its number (``‹U+202E›``)."""
    line = _SPACES.sub(" ", text)
    if _PLAIN.fullmatch(line):
        return line
    return "".join(_shown(sign) if unicodedata.category(sign) in _ACTING else sign for sign in line)


def shortened(words: str) -> str:
    """Words of the user as a message repeats them: the start and the end of what is very long."""
    if len(words) <= _LONGEST_ECHO:
        return words
    return f"{words[: _LONGEST_ECHO - _END_OF_ECHO]}…{words[-_END_OF_ECHO:]}"


def _shown(sign: str) -> str:
    return f"‹U+{ord(sign):04X}›"
