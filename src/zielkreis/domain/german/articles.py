"""Articles and nouns that agree: gender, case and number of the closed set of nouns that sentences use."""

from dataclasses import dataclass
from enum import StrEnum


class Gender(StrEnum):
    """The gender of a noun; ``plural`` is a noun that stands in the plural."""

    MASCULINE = "masculine"
    FEMININE = "feminine"
    NEUTER = "neuter"
    PLURAL = "plural"


class Case(StrEnum):
    """The four cases."""

    NOMINATIVE = "nominative"
    GENITIVE = "genitive"
    DATIVE = "dative"
    ACCUSATIVE = "accusative"


_DEFINITE = {
    Gender.MASCULINE: ("der", "des", "dem", "den"),
    Gender.FEMININE: ("die", "der", "der", "die"),
    Gender.NEUTER: ("das", "des", "dem", "das"),
    Gender.PLURAL: ("die", "der", "den", "die"),
}
_PRONOUNS = {Gender.MASCULINE: "er", Gender.FEMININE: "sie", Gender.NEUTER: "es", Gender.PLURAL: "sie"}
_DATIVE_PRONOUNS = {
    Gender.MASCULINE: "ihm",
    Gender.FEMININE: "ihr",
    Gender.NEUTER: "ihm",
    Gender.PLURAL: "ihnen",
}
_JOINED = {
    "bei dem": "beim",
    "von dem": "vom",
    "zu dem": "zum",
    "zu der": "zur",
    "in dem": "im",
    "an dem": "am",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Noun:
    """A noun in the singular (or a plural) with the form of its genitive; the other cases are like the first.

    ``dative`` differs for nouns in the plural only (``Personen``, but ``Fällen``).
    """

    gender: Gender
    nominative: str
    genitive: str = ""
    dative: str = ""

    def form(self, case: Case) -> str:
        """The noun alone in a case."""
        if case is Case.GENITIVE and self.genitive:
            return self.genitive
        if case is Case.DATIVE and self.dative:
            return self.dative
        return self.nominative

    @property
    def pronoun(self) -> str:
        """``er``, ``sie`` or ``es``."""
        return _PRONOUNS[self.gender]

    @property
    def dative_pronoun(self) -> str:
        """``ihm``, ``ihr`` or ``ihnen``."""
        return _DATIVE_PRONOUNS[self.gender]

    def definite(self, case: Case) -> str:
        """``des Kreises``: the noun behind its definite article."""
        return f"{definite_article(self.gender, case)} {self.form(case)}"


def definite_article(gender: Gender, case: Case) -> str:
    """``der``, ``des``, ``dem``, ``den`` and so on."""
    return _DEFINITE[gender][tuple(Case).index(case)]


def joined(preposition: str, phrase: str) -> str:
    """Preposition and phrase, drawn together where German does so: ``vom Land``, ``zur Stadt``."""
    article, _, rest = phrase.partition(" ")
    short = _JOINED.get(f"{preposition} {article}")
    return f"{short} {rest}" if short else f"{preposition} {phrase}"


def capital(words: str) -> str:
    """The words as they begin a sentence."""
    return words[:1].upper() + words[1:]
