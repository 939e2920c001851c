"""The word lists of the checks, as patterns that are compiled once and handed in."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Self

import yaml

from zielkreis.domain.german.folding import SOFT_HYPHEN, fold
from zielkreis.domain.german.word_lists import parse_word_list


class WordList(StrEnum):
    """The lists a check can ask for; ``words.yaml`` holds each of them and no other."""

    GOAL_NEED = "goal_need"
    GOAL_INTEGRATION = "goal_integration"
    GOAL_LONG_TERM = "goal_long_term"
    GOAL_PARTICIPATION = "goal_participation"
    EXCHANGE = "exchange"
    SUBSTANCE = "substance"
    LIMITING = "limiting"
    EXTENDING = "extending"
    EVERYTHING = "everything"
    OWN_AREA = "own_area"
    MUNICIPAL = "municipal"
    AGENCY = "agency"
    EXCLUDING = "excluding"
    SAVING = "saving"
    CONCURRENCE = "concurrence"
    FINANCE_MINISTRY = "finance_ministry"
    STILL_OPEN = "still_open"
    COOPERATION_COMMITTEE = "cooperation_committee"
    PLANNING_BASIS = "planning_basis"
    SELF_MANAGEMENT = "self_management"
    LAND_PRIORITIES = "land_priorities"
    ORIENTATION = "orientation"
    LAND_AGREEMENT = "land_agreement"
    REASONS = "reasons"
    OWN_RECORDS = "own_records"
    OFFICIAL_DATA = "official_data"
    FALLING = "falling"
    RISING = "rising"
    RESTRICTING = "restricting"
    CLAIMS = "claims"
    NOT_A_BENEFIT = "not_a_benefit"
    SAFEGUARD = "safeguard"
    ANNEX_REFERENCE = "annex_reference"
    DATE_PLACEHOLDER = "date_placeholder"
    TOLERANCE = "tolerance"
    LAENDER = "laender"


class WordsInvalid(ValueError):
    """The word lists cannot be used; the message names every list that is wrong."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckWords:
    """Compiled word lists. Places found in a text are places of that text: folding keeps length."""

    patterns: dict[WordList, re.Pattern[str]]

    @classmethod
    def parse(cls, text: str) -> Self:
        """The lists in ``text`` (YAML); raises ``WordsInvalid`` naming all faulty lists."""
        try:
            raw = parse_word_list(text)
        except yaml.YAMLError as error:
            raise WordsInvalid(f"Die Wortlisten der Prüfung sind kein gültiges YAML: {error}") from error
        if not isinstance(raw, dict):
            raise WordsInvalid("Die Wortlisten der Prüfung sind leer oder keine Zuordnung.")
        faults = [f"{name}: unbekannt" for name in raw if name not in set(WordList)]
        patterns: dict[WordList, re.Pattern[str]] = {}
        for name in WordList:
            stems = raw.get(name.value)
            if not isinstance(stems, list) or not stems or not all(isinstance(stem, str) for stem in stems):
                faults.append(f"{name.value}: fehlt, ist leer oder enthält etwas anderes als Wörter")
                continue
            try:
                patterns[name] = re.compile("|".join(f"(?:{stem})" for stem in stems), re.IGNORECASE)
            except re.error as error:
                faults.append(f"{name.value}: {error}")
        if faults:
            raise WordsInvalid("Wortlisten der Prüfung: " + "; ".join(faults))
        return cls(patterns=patterns)

    def has(self, name: WordList, text: str) -> bool:
        """Whether a word of the list stands in the text; soft hyphens do not part a word."""
        return self.patterns[name].search(fold(text).replace(SOFT_HYPHEN, "")) is not None

    def spans(self, name: WordList, text: str) -> tuple[tuple[int, int], ...]:
        """All places ``[start, end)`` at which a word of the list stands in the text."""
        return tuple(match.span() for match in self.patterns[name].finditer(fold(text)))
