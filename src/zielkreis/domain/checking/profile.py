"""A demand profile: what a party asks of an agreement, as data. ``kreis`` ships; others add theirs."""

from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar, Literal, Self

from pydantic import ConfigDict, TypeAdapter, ValidationError

from zielkreis.domain.checking.profile_faults import faults_of_meaning
from zielkreis.domain.checking.profile_text import ProfileTextFault, load_profile_text
from zielkreis.domain.values.codes import AgreementType
from zielkreis.domain.values.shape_faults import german_faults


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
    """Something known that is told with the judgement, with mark, source and day of the last look.

    ``happened_on`` is the day of what is told, so that a judgement of an earlier law day can say so.
    """

    __pydantic_config__: ClassVar[ConfigDict] = ConfigDict(extra="forbid")

    text: str
    source: str
    mark: Literal["verified", "derived", "unverified"]
    checked_on: date
    happened_on: date | None = None

    def told_on(self, day: date) -> str:
        """The fact with its source, as it is told in a judgement of a law day."""
        text = " ".join(self.text.split()).removeprefix("Bekannt ist:").strip()
        begin = "Bekannt ist:"
        if self.happened_on is not None and self.happened_on > day:
            begin = f"Später als der geprüfte Rechtsstand, {self.happened_on.year}:"
        return f"{begin} {text} (Quelle: {' '.join(self.source.split())})"


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
            raw = load_profile_text(text)
        except ProfileTextFault as error:
            raise ProfileInvalid(str(error)) from error
        profile: Self | None = None
        faults: list[str] = []
        try:
            profile = TypeAdapter(cls).validate_python(raw)
        except ValidationError as error:
            faults = german_faults(error, an_object="ein Block aus Feldern („Name: Wert“)")
        faults += faults_of_meaning(raw)
        if faults or profile is None:
            raise ProfileInvalid("\n".join(("Das Profil hat Fehler:", *(f"- {each}" for each in faults))))
        return profile
