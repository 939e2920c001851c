"""The form of the law files: what every node has to say, checked by pydantic."""

from datetime import date
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from zielkreis.domain.law.benefit_codes import ClaimKind, Funding
from zielkreis.domain.law.citation import Citation
from zielkreis.domain.law.citation_grammar import parse_citation
from zielkreis.domain.law.evidence import Gap, Mark


def _read_citation(value: Any) -> Citation:
    return parse_citation(str(value))


CitationText = Annotated[Citation, BeforeValidator(_read_citation)]
Text = Annotated[str, Field(min_length=1)]


class Node(BaseModel):
    """A node that knows all its fields."""

    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)


class ReadNode(Node):
    """What is known about how a fact was read."""

    mark: Mark
    source: Annotated[tuple[str, ...], Field(min_length=1)]
    checked_on: date
    note: str = ""

    @model_validator(mode="after")
    def _says_why_it_is_not_verified(self) -> Self:
        if self.mark is Mark.UNVERIFIED and not self.note:
            raise ValueError("eine ungeprüfte Angabe (unverified) braucht in „note“ den Grund")
        return self


class DatedNode(ReadNode):
    """A fact with its days; ``promulgation: unknown`` says that the act was not found."""

    from_: date = Field(alias="from")
    to: date | None = None
    citation: CitationText
    promulgation: Text


class HorizonNode(ReadNode):
    """From which day on the text of a file's norm is read how well."""

    from_: date = Field(alias="from")


class NameNode(ReadNode):
    """A name a benefit bears from a day on."""

    name: Text
    from_: date = Field(alias="from")


class TraegerNode(DatedNode):
    """Who is Träger in a stretch of time, or why nobody is."""

    traeger: Literal["BA", "KT", "both", "follows_base_need", "unclear"] | None = None
    gap: Gap | None = None
    art: ClaimKind | None = None

    @model_validator(mode="after")
    def _says_one_thing(self) -> Self:
        if (self.traeger is None) == (self.gap is None):
            raise ValueError("braucht genau eines von „traeger“ und „gap“")
        if self.gap is not None and not self.note:
            raise ValueError("eine erklärte Lücke („gap“) braucht eine Begründung in „note“")
        return self


class BenefitNode(Node):
    """A Leistung of the SGB II: norm, names, kind of claim, money and Träger over time."""

    id: Text
    norm: CitationText
    covers: tuple[CitationText, ...] = ()
    name: str = ""
    names: tuple[NameNode, ...] = ()
    art: ClaimKind
    money: Funding
    trap: str = ""
    traeger: Annotated[tuple[TraegerNode, ...], Field(min_length=1)]

    @model_validator(mode="after")
    def _has_a_name(self) -> Self:
        if bool(self.name) == bool(self.names):
            raise ValueError("braucht genau eines von „name“ und „names“")
        return self


class BenefitsFile(Node):
    """The file of Leistungen. ``templates`` holds shared evidence and is not read by itself."""

    kind: Literal["leistungen"]
    templates: Any = ()
    horizon: Annotated[tuple[HorizonNode, ...], Field(min_length=1)]
    benefits: Annotated[tuple[BenefitNode, ...], Field(min_length=1)]


class SourcesFile(Node):
    """What each source key stands for, in words for readers."""

    kind: Literal["quellen"]
    sources: dict[str, Text]
