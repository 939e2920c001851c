"""Whether a line broke because it was full, measured against the right edge of its frame."""

from zielkreis.files.page_words.lines import PageLine

_SLACK = 1.0
_SEEN_SLACK = 4.0  # words in a picture are as wide as their ink, and a page may be bent
_SHORT_WORD = 4  # signs: "§", "Nr.", "31." are kept together with the word after them
_BINDING = frozenset(
    "§ §§ Abs. Absatz Nr. Nummer Satz S. Art. Buchst. lit. Ziff. SGB Dr. Prof. ca. rd.".split()
)
_UNITS = frozenset("% ‰ € EUR Euro Prozent Mio Mrd SGB Abs Nr Satz".split())
_BLANK = 0.25  # of the size
_SIGN = 0.5  # of the size


def next_would_have_fitted(above: PageLine, line: PageLine, right: float) -> bool:
    """Whether the first word of ``line`` would have found room behind ``above``.

    Then somebody ended the line on purpose. Words that writers bind by a blank that does not break
    ("Nr. 1", "18,9 %") count together.
    """
    words = line.words
    last = 0
    while last + 1 < len(words) and _binds(words[last].text, words[last + 1].text, is_first=last == 0):
        last += 1
    slack = _SLACK if words[0].confidence is None else _SEEN_SLACK
    return above.x1 + _BLANK * line.size + (words[last].x1 - words[0].x0) <= right - slack


def _binds(word: str, following: str, *, is_first: bool) -> bool:
    if word in _BINDING or (is_first and len(word) <= _SHORT_WORD):
        return True
    return word[-1:].isdigit() and following.rstrip(".,;)") in _UNITS


def signs_would_have_fitted(above: PageLine, signs: str, right: float) -> bool:
    """Whether ``signs`` would have found room directly behind ``above``."""
    return above.x1 + _SIGN * above.size * len(signs) <= right + _SLACK


def centred_would_have_fitted(above: PageLine, line: PageLine, left: float, right: float) -> bool:
    """The same for lines set in the middle between ``left`` and ``right``."""
    free = (right - left) - (above.x1 - above.x0)
    first = line.words[0]
    return _BLANK * line.size + first.x1 - first.x0 <= free - _SLACK
