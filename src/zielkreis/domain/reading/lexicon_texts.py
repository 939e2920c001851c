"""The word lists of the reader, parsed from YAML texts."""

from collections.abc import Mapping

from zielkreis.domain.german.word_lists import parse_word_list
from zielkreis.domain.reading.phrasebook import PhraseBook

#: Categories whose phrases name one thing each, so that the longer name wins.
COMPETING = frozenset(("actors", "benefits", "comparators", "countables", "indicators"))

LexiconData = Mapping[str, Mapping[str, tuple[str, ...]]]


def parse_lexicon(texts: Mapping[str, str]) -> LexiconData:
    """Categories by file name without ending, each with its concepts and their phrases.

    Raises ``ValueError`` naming file and concept where a list holds anything but phrases.
    """
    lexicon: dict[str, dict[str, tuple[str, ...]]] = {}
    for name, text in texts.items():
        category = name.removesuffix(".yaml")
        lexicon[category] = {}
        for concept, phrases in parse_word_list(text).items():
            if not isinstance(phrases, list) or not all(isinstance(phrase, str) for phrase in phrases):
                message = f"{name}: {concept} must be a list of phrases."
                raise ValueError(message)
            lexicon[category][str(concept)] = tuple(phrases)
    return lexicon


def build_phrasebook(texts: Mapping[str, str]) -> PhraseBook:
    """The phrase book of all word lists."""
    return PhraseBook(parse_lexicon(texts), competing=COMPETING)
