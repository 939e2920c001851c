"""What the parties are called in a sentence, in every case."""

import re
from dataclasses import replace

from zielkreis.domain.german.articles import Noun
from zielkreis.domain.remedies.words import RemedyWords
from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.codes import PartyCode

_ACRONYM = re.compile(r"[A-ZÄÖÜ]{3,8}")
_BRACKETED = re.compile(r"\(([A-ZÄÖÜ]{3,8})\)$")
_HYPHENATED = re.compile(r"[\w-]*-?(?:kreis|Kreis)\b")


def party_noun(agreement: Agreement, code: PartyCode, words: RemedyWords) -> Noun:
    """The party in the words of the agreement: its short name, or the head word of its name.

    "Rhein-Sieg-Kreis (im Folgenden: Kreis)" gives "der Kreis", "MAIS" gives "das MAIS"; a party that the
    draft does not name is called as the law calls it.
    """
    for party in agreement.parties:
        if party.code is not code:
            continue
        acronym = _BRACKETED.search(party.name)
        for name in (party.short_name, acronym[1] if acronym else "", party.name):
            noun = _noun_of(name, words)
            if noun is not None:
                return noun
    return words.fallback_parties[code]


def _noun_of(name: str, words: RemedyWords) -> Noun | None:
    if _ACRONYM.fullmatch(name):
        known = next((noun for noun in words.parties if noun.nominative == name), None)
        return known or Noun(gender=words.acronym_gender, nominative=name, genitive=name)
    for noun in words.parties:
        if re.match(rf"{re.escape(noun.nominative)}\b", name):
            return noun
    if _HYPHENATED.match(name):
        return next(noun for noun in words.parties if noun.nominative == "Kreis")
    return None


def named(noun: Noun, name: str) -> Noun:
    """The noun with a name behind it: ``Geschäftsführung des Jobcenters Musterkreis``."""
    return replace(
        noun, nominative=f"{noun.nominative} {name}", genitive=f"{noun.genitive or noun.nominative} {name}"
    )
