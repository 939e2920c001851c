"""What recognisers typically misread: noise is dropped, what nothing proves is told and left as it is."""

import re
from collections.abc import Sequence

from zielkreis.files.ocr.word_table import SeenWord
from zielkreis.files.page_words.words import PageOfWords

_FAINT = 50
_EDGES = frozenset({"|", "||", "¦"})  # bars in the margin and rests of tables
_STROKES = re.compile(r"[|l!iI\[\]{}—–_~.,:;'‘’`´°*=-]{1,2}")
#: What a raised footnote number is taken for; no clause says anything by these signs alone.
_RAISED_MARK = re.compile(r"\+?\*{1,2}|[†‡’'`´]{1,2}")
_MAYBE_MINUS = re.compile(r"[=~≈—_]\s?\d")
_OTHER_LETTERS = frozenset("éèêáàâóòôíìîúùûñçëïåøæœ" + "éèêáàâóòôíìîúùûñçëïåøæœ".upper())
_GERMAN = frozenset("abcdefghijklmnopqrstuvwxyzäöüßABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜẞ")
_SHOWN = 5


def without_noise(line: Sequence[SeenWord]) -> list[SeenWord]:
    """The words without single strokes of low confidence, as the rest of a ruled line leaves them.

    A sign that a raised footnote number is taken for is dropped too, except before other words.
    """
    kept = [
        word
        for place, word in enumerate(line)
        if word.text not in _EDGES
        and (word.confidence >= _FAINT or not _STROKES.fullmatch(word.text))
        and not ((place or len(line) == 1) and _RAISED_MARK.fullmatch(word.text))
    ]
    return [word for word in kept if word.confidence or any(sign.isalnum() for sign in word.text)]


def remarks_on_words(pages: Sequence[PageOfWords]) -> list[str]:
    """German sentences about readings that a person must look at and that nothing proves."""
    words = [word.text for page in pages for word in page.words if word.confidence is not None]
    remarks: list[str] = []
    minus = list(dict.fromkeys(text for text in words if _MAYBE_MINUS.match(text)))
    if minus:
        remarks.append(
            f"Vor einer Zahl steht ein Zeichen, das ein Minus sein kann: {_listed(minus)}. "
            "Es wurde nichts ergänzt; sehen Sie im Bild nach."
        )
    odd = list(dict.fromkeys(text for text in words if _has_odd_letter(text)))
    if odd:
        remarks.append(f"Ungewöhnliche Buchstaben, vermutlich falsch erkannt: {_listed(odd)}.")
    return remarks


def _has_odd_letter(text: str) -> bool:
    return any(sign.isalpha() and sign not in _GERMAN and sign not in _OTHER_LETTERS for sign in text)


def _listed(words: Sequence[str]) -> str:
    shown = ", ".join(f"„{word}“" for word in words[:_SHOWN])
    return shown + (f" und {len(words) - _SHOWN} weitere" if len(words) > _SHOWN else "")
