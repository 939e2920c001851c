"""Papers to the other side: what the letter says, before any file is made of it."""

from zielkreis.domain.papers.compose import compose_letter
from zielkreis.domain.papers.letter import (
    Letter,
    LetterAddition,
    LetterPassage,
    LetterPoint,
    LetterSection,
)
from zielkreis.domain.papers.wording import LetterWords, Tone

__all__ = [
    "Letter",
    "LetterAddition",
    "LetterPassage",
    "LetterPoint",
    "LetterSection",
    "LetterWords",
    "Tone",
    "compose_letter",
]
