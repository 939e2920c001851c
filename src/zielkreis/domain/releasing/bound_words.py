"""The words a waiver is bound to, in the form in which they are compared (``clause-digest/1``)."""

import re
import unicodedata

# A label that can be nothing else; "1." may as well begin "1. Quartal" and stays.
_OWN_LABEL = re.compile(r"(?:§\s?\d+[a-z]?(?=\s)|\(\d{1,3}[a-z]?\)|[a-z]\)|\d{1,3}\)|[-–•])\s*")


def bound_words(words: str) -> str:
    """The words in NFC, white space collapsed, without the label of their own clause in front."""
    collapsed = " ".join(unicodedata.normalize("NFC", words).split())
    label = _OWN_LABEL.match(collapsed)
    return collapsed[label.end() :] if label and label.end() < len(collapsed) else collapsed


def same_label(one: str, other: str) -> bool:
    """Whether two clause labels are the same but for white space."""
    return " ".join(one.split()) == " ".join(other.split())
