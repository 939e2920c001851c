"""One line of text as it is handed on: NFC, without invisible signs, blanks collapsed, columns as tabs."""

import re
import unicodedata

# Soft hyphen, zero-width signs and direction marks show nothing on the page.
_INVISIBLE = re.compile("[\u00ad\u200b\u200c\u200d\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufff9-\ufffb]")
# A gap of four blanks, or any between two rules to sign on, divides columns.
_COLUMN_GAP = re.compile(r"[ \u00a0]*\t[\s\u00a0]*|(?<=\S)[ \u00a0]{4,}(?=\S)|(?<=___)[ \u00a0]+(?=___)")
_BLANKS = re.compile(r"[ \u00a0\u2000-\u200a\u3000]{2,}|[\r\n\f\v\u0085\u2028\u2029]+")
_LONG_GAP = re.compile(r"[ \u00a0]{40,}")  # cut short, so that no pattern below has to look far
_SPACED_LETTERS = re.compile(r"\w(?: \w){3,}(?:[ \u00a0]{2,}\w(?: \w)*)*")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")


def clean_line(text: str, *, keeps_leading_tab: bool = False) -> str:
    """``text`` as a line of a block.

    A tab or a gap of four blanks and more becomes one tab, so that columns side by side stay
    apart; other blanks collapse. Tabs at the ends go, but a leading one stays where
    ``keeps_leading_tab`` says that the line belongs to the second of two columns. Spaced
    letters ("P r ä a m b e l") are closed up.
    """
    text = _LONG_GAP.sub(" " * 40, _CONTROL.sub("", _INVISIBLE.sub("", text)))
    leads = keeps_leading_tab and text.lstrip(" ").startswith("\t")
    text = _without_spaced_letters(text.strip())
    text = _BLANKS.sub(" ", _COLUMN_GAP.sub("\t", text))
    text = unicodedata.normalize("NFC", text.strip())
    return f"\t{text}" if leads and text else text


def _without_spaced_letters(text: str) -> str:
    if len(text) < 7 or text[1] != " " or not _SPACED_LETTERS.fullmatch(text):
        return text
    words = re.split(r"[ \u00a0]{2,}", text)
    return " ".join(word.replace(" ", "") for word in words)
