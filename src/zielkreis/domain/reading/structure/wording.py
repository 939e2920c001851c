"""Whether a stretch of text is a sentence, a mere heading, or holds a value."""

import re
from itertools import zip_longest

from zielkreis.domain.german.folding import fold
from zielkreis.domain.reading.structure.word_groups import StructureWords, WordingWords

_WORD = re.compile(r"[^\W\d_]+(?:[-'/][^\W\d_]+)*")
_SINGULAR = re.compile(r"[a-zäöüß]{2,}t")
_PLURAL = re.compile(r"[a-zäöüß]{2,}(?:en|ern|eln)")
_BLANK = re.compile(r"[\W_]*")
_ABBREVIATION = 4


def plain(text: str, words: StructureWords) -> str:
    """The text as patterns read it, at the same length: plain blanks and quotes, no line in capitals."""
    folded = "\t".join(fold(part) for part in text.split("\t")) if "\t" in text else fold(text)
    if not folded.isupper() or sum(map(str.isalpha, folded)) <= _ABBREVIATION:
        return folded
    return _WORD.sub(lambda match: _softened(match[0], words), folded)


def _softened(word: str, words: StructureWords) -> str:
    if word in words.small_words:
        return word.lower()
    if len(word) <= _ABBREVIATION and word not in words.short_words:
        return word
    return "-".join(part[:1] + part[1:].lower() for part in word.split("-"))


def is_blank(text: str) -> bool:
    """Whether there is neither letter nor digit in it."""
    return _BLANK.fullmatch(text) is not None


def word_count(text: str) -> int:
    """Number of words, without figures and signs."""
    return len(_WORD.findall(text))


def ends_sentence(text: str, words: WordingWords) -> bool:
    """Whether a full stop or another closing sign stands at the end."""
    return words.sentence_end.search(text) is not None


def starts_small(text: str) -> bool:
    """Whether the first letter is a small one: an item that completes its introduction."""
    match = re.match(r"\W*([^\W\d_])", text)
    return match is not None and match[1].islower()


def has_verb(text: str, words: WordingWords) -> bool:
    """Whether a word in small letters has the form of a finite verb.

    Recognised by a closed list, by the ending -t, and by -en before a small word, where no
    adjective can stand. A participle may pass for a verb, so a heading is decided together with
    its punctuation and what follows.
    """
    found = [match[0] for match in _WORD.finditer(text)]
    for word, following in zip_longest(found, found[1:], fillvalue=""):
        if words.verbs.fullmatch(word):
            return True
        if _SINGULAR.fullmatch(word) and not words.not_verbs.fullmatch(word):
            return True
        before_small = following[:1].islower() and not words.joining.fullmatch(following)
        if before_small and _PLURAL.fullmatch(word) and not words.not_plurals.fullmatch(word):
            return True
    return False


def is_question(text: str, words: WordingWords) -> bool:
    """Whether it begins like "Was der Kreis tut" or "Wie lange das gilt"."""
    match = words.questions.match(text)
    return match is not None and (match.end() == len(text) or not text[match.end()].isalnum())


def has_value(text: str, words: WordingWords) -> bool:
    """Whether a figure stands there that is no year, date, citation or number of order."""
    return words.value.search(words.label_numbers.sub(" ", text)) is not None


def says_something(text: str, words: WordingWords) -> bool:
    """Whether a value or a date stands there, so that it can be no mere heading."""
    return has_value(text, words) or words.date.search(text) is not None


def is_sentence(text: str, words: WordingWords) -> bool:
    """Whether it is a full sentence: a finite verb and a closing sign."""
    return ends_sentence(text, words) and has_verb(text, words)
