"""Forms of words that a recogniser cannot know: blanks behind signs, raised marks, Roman numbers."""

import re
from collections.abc import Sequence
from dataclasses import replace

from zielkreis.files.ocr.list_numbers import with_list_numbers
from zielkreis.files.ocr.page_lines import looks_like_title, page_lines
from zielkreis.files.page_words.words import PageOfWords, PageWord

#: Width of a blank as a share of the size of the type.
BLANK = 0.3
_RAISED = re.compile(r"(.*[A-Za-zäöüß]{2}[).]*)([*°’+}?]{1,2})")
_MARK = 0.5  # width of a raised mark as a share of the size of the type
_SIGN_AND_NUMBER = re.compile(r"(§§?)(\d.*)")
#: Two words of a bound; read as one they would bound nothing ("um biszu 2 %").
_BOUND = re.compile(r"(bis)(zu)|(nicht)(mehr|weniger|unter|über)|(mehr|weniger)(als)", re.IGNORECASE)
_ROMAN = re.compile(r"([Il|]{1,3}V?)\.")
_STROKES_AS_ROMAN = {ord("l"): "I", ord("|"): "I"}
_TWO_STROKES = re.compile(r"([Il1|]{2})([.,;:)]*)")


def with_usual_forms(pages: Sequence[PageOfWords], told: list[str]) -> list[PageOfWords]:
    """The pages with words as they are printed; what was corrected is added to ``told``."""
    spaced = (_with_parted_bounds(_with_spaces(_with_book_numbers(page))) for page in pages)
    return with_list_numbers([_with_roman_numbers(page, told) for page in spaced], told)


def _with_roman_numbers(page: PageOfWords, told: list[str]) -> PageOfWords:
    """``lll. Vereinbarungen`` as ``III. Vereinbarungen``: no number of a section has small strokes."""
    firsts = {
        id(line[0]): replace(line[0], text=match[1].translate(_STROKES_AS_ROMAN) + ".", seen=line[0].text)
        for line in page_lines(page.words)
        if len(line) > 1
        and line[0].confidence is not None
        and (match := _ROMAN.fullmatch(line[0].text)) is not None
        and "l" in match[1]
        and looks_like_title(line[1:])
    }
    told.extend(f"„{word.seen}“ als „{word.text}“" for word in firsts.values())
    return replace(page, words=tuple(firsts.get(id(word), word) for word in page.words))


def _with_book_numbers(page: PageOfWords) -> PageOfWords:
    """``SGB Il`` as ``SGB II``: behind these letters stands a Roman number, and two strokes are two."""
    words: list[PageWord] = []
    for word in page.words:
        match = _TWO_STROKES.fullmatch(word.text) if word.confidence is not None else None
        if match is not None and match[1] != "II" and words and words[-1].text.endswith("SGB"):
            words.append(replace(word, text=f"II{match[2]}", seen=word.text))
        else:
            words.append(word)
    return replace(page, words=tuple(words))


def _with_spaces(page: PageOfWords) -> PageOfWords:
    """``§3`` as ``§`` and ``3``, ``Quote*`` as ``Quote``.

    How wide a blank is cannot be recognised, and what the raised number of a footnote is taken for is no part
    of the word and says nothing.
    """
    words: list[PageWord] = []
    for word in page.words:
        raised = _RAISED.fullmatch(word.text) if word.confidence is not None else None
        if raised is not None:
            edge = word.x1 - _MARK * word.size
            words.append(replace(word, text=raised[1], x1=edge))
            if raised[2] == "?":  # it may be meant
                words.append(replace(word, text=raised[2], x0=edge + BLANK * word.size))
            continue
        match = _SIGN_AND_NUMBER.fullmatch(word.text) if word.confidence is not None else None
        if match is None:
            words.append(word)
            continue
        width = word.x1 - word.x0
        words.append(replace(word, text=match[1], x1=word.x0 + 0.25 * width))
        words.append(replace(word, text=match[2], x0=word.x0 + 0.25 * width + BLANK * word.size))
    return replace(page, words=tuple(words))


def _with_parted_bounds(page: PageOfWords) -> PageOfWords:
    """``biszu`` as ``bis`` and ``zu``, both to be confirmed: a bound that is not seen turns a judgement."""
    words: list[PageWord] = []
    for word in page.words:
        match = _BOUND.fullmatch(word.text) if word.confidence is not None else None
        if match is None:
            words.append(word)
            continue
        first, second = filter(None, match.groups())
        edge = word.x0 + (word.x1 - word.x0) * len(first) / len(word.text)
        words.append(replace(word, text=first, x1=edge, seen=word.text))
        words.append(replace(word, text=second, x0=edge + BLANK * word.size, seen=word.text))
    return replace(page, words=tuple(words))
