"""A legal citation as a value, printed in one canonical form.

``§ 48b Abs. 1 S. 1 Nr. 4 SGB II`` is the form of the house; the grammar that finds citations in
running text stands in ``citation_grammar``.
"""

import re
from dataclasses import dataclass, replace
from typing import Self

from zielkreis.domain.law.errors import CitationError

DEFAULT_STATUTE = "SGB II"
INTERNAL_WORDS = "dieser Vereinbarung"

_PARAGRAPH = re.compile(r"([1-9]\d{0,3})([a-z]?)")
_FORMS = {
    "paragraph": _PARAGRAPH,
    "absatz": re.compile(r"[1-9]\d?[a-z]?"),
    "satz": re.compile(r"[1-9]\d?"),
    "halbsatz": re.compile(r"[1-9]"),
    "nummer": re.compile(r"[1-9]\d?[a-z]?"),
    "buchstabe": re.compile(r"([a-z])\1?"),
    "through": _PARAGRAPH,
    "following": re.compile(r"ff?\."),
    "sign": re.compile(r"§|Art\."),
}
PARTS = ("absatz", "satz", "halbsatz", "nummer", "buchstabe")
"""The parts below the paragraph, from large to small."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """A place in a statute, or a clause of the agreement itself (``internal``).

    ``paragraph`` includes its letter (``48b``); parts that are not cited are ``""``. ``through`` is
    the last paragraph of a range (``§§ 22 bis 28``), ``following`` is ``f.`` or ``ff.``; both exclude
    parts below the paragraph. ``sign`` is ``§`` or ``Art.``. An internal citation has the statute
    ``""``. Raises CitationError for a part that no citation can have.
    """

    paragraph: str
    statute: str = DEFAULT_STATUTE
    absatz: str = ""
    satz: str = ""
    halbsatz: str = ""
    nummer: str = ""
    buchstabe: str = ""
    through: str = ""
    following: str = ""
    sign: str = "§"
    internal: bool = False

    def __post_init__(self) -> None:
        for name, form in _FORMS.items():
            part = getattr(self, name)
            if (part or name == "paragraph") and not form.fullmatch(part):
                raise CitationError(f"„{part}“ kann in einer Fundstelle nicht unter {name} stehen")
        if (self.through or self.following) and (self.depth or (self.through and self.following)):
            raise CitationError("ein Bereich von Paragrafen hat keine Absätze, Sätze oder Nummern")
        if bool(self.statute) == self.internal:
            raise CitationError("eine Fundstelle nennt ein Gesetz oder verweist auf die Vereinbarung selbst")

    def __str__(self) -> str:
        """The canonical form: ``parse_citation`` gives the same value back."""
        sign = "§§" if self.sign == "§" and (self.through or self.following) else self.sign
        words = [sign, self.paragraph]
        for label, part in (
            ("bis", self.through),
            ("Abs.", self.absatz),
            ("S.", self.satz),
            ("Hs.", self.halbsatz),
            ("Nr.", self.nummer),
            ("Buchst.", self.buchstabe),
        ):
            words += [label, part] if part else []
        words += [self.following] if self.following else []
        words.append(INTERNAL_WORDS if self.internal else self.statute)
        return " ".join(words)

    @property
    def depth(self) -> int:
        """How many parts below the paragraph are cited: the larger, the more specific."""
        return sum(1 for part in PARTS if getattr(self, part))

    def covers(self, other: Self) -> bool:
        """Whether every place the other one cites lies within what this one cites.

        A Satz that only one of the two names does not part them: running text often leaves it
        out (``§ 24 Abs. 3 Nr. 1`` for ``§ 24 Abs. 3 S. 1 Nr. 1``).
        """
        if (self.statute, self.sign, self.internal) != (other.statute, other.sign, other.internal):
            return False
        if not self._holds_paragraph(other.paragraph):
            return False
        return all(
            not mine or mine == theirs or (part == "satz" and not theirs)
            for part in PARTS
            for mine, theirs in ((getattr(self, part), getattr(other, part)),)
        )

    def _holds_paragraph(self, paragraph: str) -> bool:
        """Whether a paragraph is the cited one or lies in the cited range.

        ``f.`` reaches the next number or letter, ``ff.`` the lettered paragraphs of the same number
        (``§§ 16 ff.``: 16 to 16k), because no text says where it ends.
        """
        if paragraph == self.paragraph:
            return True
        if not self.through and not self.following:
            return False
        first, here = paragraph_key(self.paragraph), paragraph_key(paragraph)
        if self.through:
            return first <= here <= paragraph_key(self.through)
        if self.following == "ff.":
            return here[0] == first[0] and here > first
        return here in {(first[0] + 1, ""), (first[0], chr(ord(first[1] or "`") + 1))}

    def whole_paragraph(self) -> Self:
        """The same paragraph without Absatz and what stands below."""
        return replace(self, absatz="", satz="", halbsatz="", nummer="", buchstabe="")


def paragraph_key(paragraph: str) -> tuple[int, str]:
    """The order of paragraphs in a statute: 9, 16, 16a, 16k, 17."""
    match = _PARAGRAPH.fullmatch(paragraph)
    if match is None:
        raise CitationError(f"„{paragraph}“ ist keine Paragrafennummer")
    return int(match.group(1)), match.group(2)
