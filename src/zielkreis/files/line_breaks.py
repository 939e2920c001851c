"""Lines of one paragraph: which of them belong together, and how they are joined.

A line break inside a paragraph can mean two things. In party and signature blocks each line stands
for itself; in running text the break is mere layout. So:

- a line that begins with a number, letter or dash typed by hand begins a block;
- short lines of a paragraph that does not end like a sentence are blocks of their own;
- all other lines are joined, by a blank or at the hyphen.
"""

import re
from collections.abc import Sequence

from zielkreis.files.hand_numbers import HandNumber, begins_item, hand_number
from zielkreis.files.line_words import first_word, is_in

SHORT_LINE = 60
_ENCLOSED = re.compile(r"[-–—]\s.*\s[-–—]")
_SIGNATURE_RULE = re.compile(r"_{4,}|\.{6,}|…{3,}")
_ENDS_LIKE_SENTENCE = re.compile(r"[.;:!?]['“”\")\]]*$")
_DASH_AT_END = re.compile(r"\w–$")  # "Schule–" / "Beruf"
_HYPHEN_AT_END = re.compile(r"\w[-\u2010\u00ad]$")


def join_lines(lines: Sequence[str]) -> str:
    """Lines as one; a word divided at the line end is closed up.

    ``Langzeit-`` / ``leistungsbezug`` loses its hyphen, ``Kreis-`` / ``und`` keeps hyphen and
    blank, ``Nordrhein-`` / ``Westfalen`` and ``SGB-II-`` / ``rechtlich`` keep the hyphen only.
    """
    pieces: list[str] = []
    for line in filter(None, lines):
        if pieces:
            glue, keeps_hyphen = _seam(pieces[-1], line)
            pieces[-1] = pieces[-1] if keeps_hyphen else pieces[-1][:-1]
            pieces.append(glue)
        pieces.append(line)
    return "".join(pieces)


def _seam(first: str, second: str) -> tuple[str, bool]:
    """What joins two lines, and whether the hyphen at the end of the first one stays."""
    if _DASH_AT_END.search(first[-2:]):
        return "", True
    if not _HYPHEN_AT_END.search(first[-2:]) or is_in(first_word(second), "keeps_hyphen"):
        return " ", True
    stem = re.split(r"[\s(„/]", first)[-1][:-1]
    part = re.split("[-\u2010]", stem)[-1]
    is_abbreviation = (part.isupper() and len(part) > 1) or part.isdigit()
    return "", is_abbreviation or not second[0].islower()


def is_signature_rule(line: str) -> bool:
    """Whether the line holds a rule to sign or fill in on."""
    return bool(_SIGNATURE_RULE.search(line))


def ends_like_sentence(text: str) -> bool:
    """Whether ``text`` ends with the mark of a finished sentence or clause."""
    return bool(_ENDS_LIKE_SENTENCE.search(text))


def is_enclosed(line: str) -> bool:
    """Whether the line stands between two dashes, as a party's short name does ("– im Folgenden: Land –")."""
    return bool(_ENCLOSED.fullmatch(line))


def grouped_by_items(lines: Sequence[str]) -> list[list[int]]:
    """Indexes of ``lines`` in groups, a new group at each number typed by hand."""
    groups: list[list[int]] = []
    opening: HandNumber | None = None
    for index, line in enumerate(lines):
        if not groups or begins_item(line, lines[index - 1], opening) or is_enclosed(lines[index - 1]):
            groups.append([index])
            opening = hand_number(line) or opening
        else:
            groups[-1].append(index)
    return groups


def grouped_lines(lines: Sequence[str]) -> list[list[int]]:
    """Indexes of the lines of one paragraph in groups that are one block each."""
    if len(lines) == 1:
        return [[0]]
    stands_apart = all(len(line) <= SHORT_LINE for line in lines) and not ends_like_sentence(lines[-1])
    if stands_apart or any(is_signature_rule(line) or "\t" in line for line in lines):
        return [[index] for index in range(len(lines))]
    return grouped_by_items(lines)
