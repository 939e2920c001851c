"""The words that proposals are made of, parsed from their YAML."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

from zielkreis.domain.german.articles import Gender, Noun
from zielkreis.domain.german.folding import fold
from zielkreis.domain.german.word_lists import parse_word_list
from zielkreis.domain.values.codes import PartyCode, Population, Unit

_PLACEHOLDER = re.compile(r"\[[^\[\]]* eintragen(?:, etwa [^\[\]]*)?\]")


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitForms:
    """A unit behind a number, and behind one."""

    many: str
    one: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """What a numerator counts; ``flow`` where these are events of a year that spread over its months."""

    many: str
    one: str
    flow: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Contribution:
    """What a Träger brings in; ``of_field`` is the Leistung whose statutory data count it, or empty."""

    benefits: str
    of_field: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """A goal of the law as drafts name it, the directions they must say, and the indicator for it."""

    indicator: str
    words: re.Pattern[str]
    directions: tuple[str, ...]
    by_population: Mapping[Population, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class RemedyWords:
    """Nouns, placeholders and phrases of proposed sentences.

    ``placeholders`` give the words in brackets by name, ``samples`` what a proof reads in their place.
    """

    placeholders: Mapping[str, str]
    samples: Mapping[str, str]
    measures: tuple[Noun, ...]
    parties: tuple[Noun, ...]
    acronym_gender: Gender
    fallback_parties: Mapping[PartyCode, Noun]
    populations: Mapping[Population, str]
    units: Mapping[Unit, UnitForms]
    stocks: Mapping[str, Unit]
    counted: Mapping[str, Counted]
    contributions: Mapping[PartyCode, Contribution]
    goals: Mapping[str, str]
    themes: tuple[Theme, ...]
    counted_heads: tuple[str, ...]
    directions: Mapping[str, re.Pattern[str]]
    questions: Mapping[str, str]

    @classmethod
    def parse(cls, text: str) -> Self:
        """The words from their YAML; a missing or misspelled entry raises ``KeyError`` or ``ValueError``."""
        node = parse_word_list(text)
        return cls(
            placeholders={name: each["words"] for name, each in node["placeholders"].items()},
            samples={name: each["sample"] for name, each in node["placeholders"].items()},
            measures=tuple(_noun(each) for each in node["measures"]),
            parties=tuple(_noun(each) for each in node["parties"]),
            acronym_gender=Gender(node["acronym_gender"]),
            fallback_parties={
                PartyCode(code): _noun(each) for code, each in node["fallback_parties"].items()
            },
            populations={Population(code): words for code, words in node["populations"].items()},
            units={Unit(code): UnitForms(**forms) for code, forms in node["units"].items()},
            stocks={indicator: Unit(unit) for indicator, unit in node["stocks"].items()},
            counted={indicator: Counted(**forms) for indicator, forms in node["counted"].items()},
            contributions={
                PartyCode(code): Contribution(**each) for code, each in node["contributions"].items()
            },
            goals=node["goals"],
            themes=tuple(_theme(each) for each in node["themes"]),
            counted_heads=tuple(node["counted_heads"]),
            directions={name: _stems(stems) for name, stems in node["directions"].items()},
            questions=node["questions"],
        )

    def placeholder(self, name: str, *, year: int | None = None) -> str:
        """``[Ausgangswert 2011 eintragen]``; without a year the word stands alone."""
        return self.placeholders[name].replace(" {year}", f" {year}" if year else "")

    def filled(self, words: str) -> str:
        """The words with a sample in place of every placeholder, as a reader would meet them later."""
        for name, pattern in self.placeholders.items():
            before, _, behind = pattern.partition(" {year}")
            shape = rf"{re.escape(before)}(?: \d{{4}})?{re.escape(behind)}" if behind else re.escape(pattern)
            words = re.sub(shape, self.samples[name], words)
        return words

    def leans(self, direction: str, text: str) -> bool:
        """Whether the words say ``up`` or ``down``."""
        return self.directions[direction].search(fold(text)) is not None


def open_entries(words: str) -> tuple[str, ...]:
    """What in the words only the parties can fill in, each once."""
    return tuple(dict.fromkeys(_PLACEHOLDER.findall(words)))


def _noun(node: Mapping[str, Any]) -> Noun:
    return Noun(
        gender=Gender(node["gender"]), nominative=node["nominative"], genitive=node.get("genitive", "")
    )


def _theme(node: Mapping[str, Any]) -> Theme:
    return Theme(
        indicator=node["indicator"],
        words=re.compile(rf"\b(?:{'|'.join(node['words'])})", re.IGNORECASE),
        directions=tuple(node["directions"]),
        by_population={Population(code): each for code, each in node.get("by_population", {}).items()},
    )


def _stems(stems: list[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, stems))})", re.IGNORECASE)
