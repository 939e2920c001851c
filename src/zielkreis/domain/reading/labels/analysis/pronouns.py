"""Pronouns in the place of the subject, and the party they point back to."""

import re

from zielkreis.domain.reading.labels.analysis.subjects import subject_of
from zielkreis.domain.reading.wording import Hit, Wording

_POINTS_BACK = re.compile(
    r"^\W*(?:Er|Sie|Es|Dieser?|Dieses)\b|^[^,;]*\b\w+t (?:er|sie|es)\b"
    r"|^\W*(?:Soweit|Sofern|Falls|Wenn|Solange|Sobald)\b[^,;]*,\s\w+t (?:er|sie|es)\b"
)
_IMPERSONAL = re.compile(
    r"^\W*Es (?:ist|sind|gilt|wird|werden|soll|sollen|gibt(?!.*\b(?:heraus|weiter)\b))\b"
)
_GENDERS = {"er": "masculine_named", "sie": "feminine_named", "es": "neuter_named"}
_PARTIES = ("LAND", "BMAS", "BA", "KT", "GE", "GF")


def points_back(wording: Wording) -> bool:
    """Whether the subject is a pronoun: "Es unterstützt", "hält es die Stadt auf dem Laufenden"."""
    text = wording.text
    return _POINTS_BACK.search(text) is not None and _IMPERSONAL.search(text) is None


def meant_by(wording: Wording, around: Wording) -> Hit | None:
    """The party that "er", "sie" or "es" points back to: the subject around it, else one named there."""
    subject = subject_of(around)
    if subject is not None:
        return subject
    pronoun = next((token.low for token in wording.tokens if token.low in _GENDERS), None)
    if pronoun is None:
        return None
    fitting = {hit.first for hit in around.of("genders", _GENDERS[pronoun])}
    return next((hit for hit in around.of("actors", *_PARTIES) if hit.first in fitting), None)
