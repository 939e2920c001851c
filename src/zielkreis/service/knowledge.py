"""Everything the program ships, read and understood at first use and then kept."""

from collections.abc import Mapping
from functools import cache

from zielkreis.domain.checking import CheckWords, OutcomeTable, Profile
from zielkreis.domain.indicators import Catalogue
from zielkreis.domain.law import LawBook
from zielkreis.domain.reading.lexicon_texts import build_phrasebook
from zielkreis.domain.reading.phrasebook import PhraseBook
from zielkreis.domain.reading.structure.words import StructureWords, parse_structure_words
from zielkreis.files.shipped import read_shipped

_PROFILES = "demands/profiles/"


@cache
def law_book() -> LawBook:
    """The law of federation and Länder."""
    return LawBook.parse(read_shipped("zielkreis.domain.law.texts"))


@cache
def catalogue() -> Catalogue:
    """The official indicators and the statutory data."""
    return Catalogue.parse(read_shipped("zielkreis.domain.indicators")["catalogue.yaml"])


@cache
def phrase_book() -> PhraseBook:
    """The phrases by which single statements are read."""
    texts = _lexicon()
    return build_phrasebook({name: texts[name] for name in texts if not name.startswith("structure")})


@cache
def structure_words() -> StructureWords:
    """The patterns by which the parts of an agreement are told."""
    return parse_structure_words(_lexicon()["structure.yaml"])


@cache
def outcome_table() -> OutcomeTable:
    """The contract's judgements as a table."""
    return OutcomeTable.parse(_checking()["applicability.yaml"])


@cache
def check_words() -> CheckWords:
    """The word lists of the checks."""
    return CheckWords.parse(_checking()["words.yaml"])


@cache
def profiles() -> Mapping[str, Profile]:
    """The shipped demand profiles by id."""
    parsed = (Profile.parse(text) for name, text in _checking().items() if name.startswith(_PROFILES))
    return {profile.id: profile for profile in parsed}


@cache
def _lexicon() -> Mapping[str, str]:
    return read_shipped("zielkreis.domain.reading.lexicon")


@cache
def _checking() -> Mapping[str, str]:
    return read_shipped("zielkreis.domain.checking")
