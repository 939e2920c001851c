"""The words of the letter, read from YAML: phrases in two tones, headings and requests by reason code."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import ClassVar, Self

from pydantic import ConfigDict, TypeAdapter

from zielkreis.domain.german.word_lists import parse_word_list
from zielkreis.domain.values.codes import FindingClass, Outcome
from zielkreis.domain.values.report import Judgement


class Tone(StrEnum):
    """How the letter speaks: to the point, or obliging as well."""

    SACHLICH = "sachlich"
    VERBINDLICH = "verbindlich"


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbered:
    """A phrase for one thing and for several; ``{count}`` is their number in words."""

    __pydantic_config__: ClassVar[ConfigDict] = ConfigDict(extra="forbid")

    one: str
    many: str

    def for_count(self, count: int) -> str:
        """The phrase for that many things."""
        return self.one if count == 1 else self.many


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrases:
    """The sentences around the points, in one tone.

    ``introduction`` takes ``{draft}``, ``{what}`` and ``{count}``, ``reply`` takes ``{day}``.
    """

    __pydantic_config__: ClassVar[ConfigDict] = ConfigDict(extra="forbid")

    salutation: str
    introduction: Numbered
    reply: str
    closing: tuple[str, ...]
    regards: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenEntries:
    """What only the house can know, each in square brackets."""

    __pydantic_config__: ClassVar[ConfigDict] = ConfigDict(extra="forbid")

    sender: str
    sender_address: str
    recipient: str
    recipient_address: str
    reply_day: str
    signature: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterWords:
    """Everything the letter says that does not come from the findings.

    ``what`` is what is asked for by outcomes (``not_met``, ``undecided``, ``both``), ``numbers`` are the
    words for two, three and so on. ``headings`` are by id of a judgement, ``requests`` by its reason code.
    """

    __pydantic_config__: ClassVar[ConfigDict] = ConfigDict(extra="forbid")

    subject: str
    subject_without_title: str
    draft: str
    draft_without_title: str
    annex: str
    otherwise: str
    what: Mapping[str, str]
    numbers: tuple[str, ...]
    sections: Mapping[FindingClass, str]
    tones: Mapping[Tone, Phrases]
    entries: OpenEntries
    months: tuple[str, ...]
    headings: Mapping[str, str] = field(default_factory=dict)
    requests: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def parse(cls, text: str) -> Self:
        """The words in a YAML text of the package; raises pydantic.ValidationError where it is none."""
        return TypeAdapter(cls).validate_python(parse_word_list(text))

    def heading_of(self, judgement: Judgement) -> str:
        """What a point is called: a statement or a noun, never a question."""
        return self.headings.get(judgement.id, judgement.title)

    def request_of(self, judgement: Judgement) -> str:
        """What the other side is asked to do, as a sentence."""
        asked = self.requests.get(f"{judgement.id}.{judgement.code}") or self.requests.get(judgement.code)
        return asked or (self.otherwise.format(remedy=judgement.remedy) if judgement.remedy else "")

    def count_in_words(self, count: int) -> str:
        """``drei``; in figures what has no short word."""
        return self.numbers[count - 1] if 1 <= count <= len(self.numbers) else str(count)

    def what_is_asked(self, outcomes: frozenset[Outcome]) -> str:
        """``zu ändern``, ``klarzustellen`` or both."""
        named = {Outcome.NOT_MET: "not_met", Outcome.UNDECIDED: "undecided"}
        kinds = [name for outcome, name in named.items() if outcome in outcomes]
        return self.what[kinds[0] if len(kinds) == 1 else "both"]
