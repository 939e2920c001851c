"""A demand profile: what a party asks of an agreement, as data. ``kreis`` ships; others add theirs."""

from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar, Literal, Self

import yaml
from pydantic import ConfigDict, TypeAdapter, ValidationError

from zielkreis.domain.values.codes import AgreementType


class ProfileInvalid(ValueError):
    """The text is no demand profile, or it asks for a check that does not exist."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Remedy:
    """What would mend it; ``many`` is used for several statements, ``{count}`` is their number."""

    __pydantic_config__: ClassVar[ConfigDict] = ConfigDict(extra="forbid")

    one: str
    many: str = ""

    def for_count(self, count: int) -> str:
        """The sentence for that many statements."""
        return (self.many if count > 1 and self.many else self.one).replace("{count}", str(count))


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownFact:
    """Something known that is told with the judgement, with mark, source and day of the last look."""

    __pydantic_config__: ClassVar[ConfigDict] = ConfigDict(extra="forbid")

    text: str
    source: str
    mark: Literal["verified", "derived", "unverified"]
    checked_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Demand:
    """One demand: the check it uses, its words, why it is raised, and what would mend it.

    ``remedies`` are by reason code. ``applies_to`` narrows or widens the row of the table that
    belongs to the check; left out, the row counts.
    """

    __pydantic_config__: ClassVar[ConfigDict] = ConfigDict(extra="forbid")

    id: str
    check: str
    title: str
    words: str
    why: str
    remedies: dict[str, Remedy] = field(default_factory=dict)
    known: KnownFact | None = None
    applies_to: tuple[AgreementType, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """The demands of one party: ``version`` is their state, ``source`` where they come from."""

    __pydantic_config__: ClassVar[ConfigDict] = ConfigDict(extra="forbid")

    id: str
    title: str
    version: str
    source: str
    demands: tuple[Demand, ...]

    @classmethod
    def parse(cls, text: str) -> Self:
        """The profile that ``text`` (YAML) holds; raises ``ProfileInvalid`` with all faults at once."""
        try:
            raw = yaml.safe_load(text)
        except yaml.YAMLError as error:
            raise ProfileInvalid(f"Das Profil ist kein gültiges YAML: {error}") from error
        try:
            profile = TypeAdapter(cls).validate_python(raw)
        except ValidationError as error:
            faults = "; ".join(
                f"{'.'.join(str(part) for part in fault['loc'])}: {fault['msg']}" for fault in error.errors()
            )
            raise ProfileInvalid(f"Das Profil hat Fehler: {faults}") from error
        ids = [demand.id for demand in profile.demands]
        twice = sorted({each for each in ids if ids.count(each) > 1})
        if twice:
            raise ProfileInvalid(f"Im Profil {profile.id!r} stehen Forderungen zweimal: {', '.join(twice)}")
        return profile
