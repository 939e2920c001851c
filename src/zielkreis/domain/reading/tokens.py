"""Words, numbers and signs of a statement, each with its place."""

import re
from functools import lru_cache
from typing import NamedTuple

_TOKEN = re.compile(
    r"""
      (?:Δ\s?|\b)K[123](?:E[1-4])?\b                            # Kennzahl by its code
    | [^\W\d_]+(?:[-'/][^\W\d_]+)*(?:[*:_/]-?[Ii]n(?:nen)?)?-?    # word, hyphenated, gender-fair
    | \d+(?:[.,:]\d+)*(?:-?[^\W\d_]+)*                            # number, "16a", "25-Jährige"
    | >=|<=|[%€§≥≤<>=±+\-−]                                       # signs
    | [.,;:()\[\]|/"–—]                                           # punctuation
    """,
    re.VERBOSE,
)
_GENDER = re.compile(r"(?:[*:_/]-?in(?:nen)?|(?<=[a-zäöüß])Innen)(?=$|-)")
_SILENT = frozenset('.,;:()[]|/"–—')


class Token(NamedTuple):
    """A word or sign at ``[start, end)``; ``low`` is its form for look-up, in small letters.

    A tuple and no dataclass, because a statement makes dozens of them.
    """

    start: int
    end: int
    form: str
    low: str

    @property
    def is_word(self) -> bool:
        """Whether it is a word and no number, sign or punctuation."""
        return self.form[0].isalpha()

    @property
    def is_silent(self) -> bool:
        """Whether it is punctuation, which phrases pass over."""
        return self.form in _SILENT

    @property
    def is_noun(self) -> bool:
        """Whether it is written with a capital, as German nouns are."""
        return self.form[0].isupper()


def tokenise(folded: str) -> tuple[Token, ...]:
    """Tokens of folded text in order; gender-fair endings are left out of ``low``."""
    return tuple(
        [
            Token(match.start(), match.end(), form, _look_up_form(form))
            for match in _TOKEN.finditer(folded)
            for form in (match[0],)
        ]
    )


# The same few thousand forms come again and again.
@lru_cache(maxsize=1 << 15)
def _look_up_form(form: str) -> str:
    return _GENDER.sub("", form).lower().replace(" ", "")
