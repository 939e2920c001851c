"""What recognisers typically misread: noise is dropped, what nothing proves is told and left as it is."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from zielkreis.files.ocr.word_table import SeenWord
from zielkreis.files.page_words.words import PageOfWords, PageWord

_FAINT = 50
_EDGES = frozenset({"|", "||", "¦"})  # bars in the margin and rests of tables
_STROKES = re.compile(r"[|l!iI\[\]{}—–_~.,:;'‘’`´°*=-]{1,2}")
#: What a raised footnote number is taken for; no clause says anything by these signs alone.
_RAISED_MARK = re.compile(r"\+?\*{1,2}|[†‡’'`´]{1,2}")
_MAYBE_MINUS = re.compile(r"[=~≈—_]\s?\d")
_OTHER_LETTERS = frozenset("éèêáàâóòôíìîúùûñçëïåøæœ" + "éèêáàâóòôíìîúùûñçëïåøæœ".upper())
_GERMAN = frozenset("abcdefghijklmnopqrstuvwxyzäöüßABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜẞ")
_SHOWN = 5
_MARK_SIZE = 0.8  # of the size of the word before it: smaller is the mark of a footnote


def without_noise(line: Sequence[SeenWord]) -> list[SeenWord]:
    """The words without single strokes of low confidence, as the rest of a ruled line leaves them.

    A sign that a raised footnote number is taken for is dropped too, except before other words.
    """
    return [
        word
        for place, word in enumerate(line)
        if word.is_mark or not (_is_noise(word, line[place - 1] if place else None, len(line)))
    ]


def _is_noise(word: SeenWord, before: SeenWord | None, count: int) -> bool:
    if word.text in _EDGES or (not word.confidence and not any(map(str.isalnum, word.text))):
        return True
    is_stroke = word.confidence < _FAINT and _STROKES.fullmatch(word.text) is not None
    names_book = before is not None and before.text.endswith("SGB")  # behind it stands a Roman number
    is_mark = (before is not None or count == 1) and _RAISED_MARK.fullmatch(word.text) is not None
    return (is_stroke and not names_book) or is_mark


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
    marks = list(dict.fromkeys(word.seen for page in pages for word in _footnote_marks(page.words)))
    if marks:
        remarks.append(
            f"Hochgestellte Zeichen gelten als Verweise auf die Fußnoten der Seite, der Reihe nach: gelesen "
            f"wurde {_listed(marks)}."
        )
    odd = list(dict.fromkeys(text for text in words if _has_odd_letter(text)))
    if odd:
        remarks.append(f"Ungewöhnliche Buchstaben, vermutlich falsch erkannt: {_listed(odd)}.")
    return remarks


def _footnote_marks(words: Sequence[PageWord]) -> Iterator[PageWord]:
    for before, word in pairwise(words):
        is_small = word.size < _MARK_SIZE * before.size and word.x0 >= before.x1 - 1
        if word.seen and is_small and abs(word.bottom - before.bottom) < before.size / 2:
            yield word


def _has_odd_letter(text: str) -> bool:
    return any(sign.isalpha() and sign not in _GERMAN and sign not in _OTHER_LETTERS for sign in text)


def _listed(words: Sequence[str]) -> str:
    shown = ", ".join(f"„{word}“" for word in words[:_SHOWN])
    return shown + (f" und {len(words) - _SHOWN} weitere" if len(words) > _SHOWN else "")
