"""The form of the files on agreement types, rules, actors, budget and the law of a Land."""

from datetime import date
from typing import Annotated, Any, Literal, Self

from pydantic import Field, model_validator

from zielkreis.domain.law.evidence import Gap
from zielkreis.domain.law.schema import CitationText, DatedNode, HorizonNode, Node, ReadNode, Text
from zielkreis.domain.values.codes import AgreementType, PartyCode

Horizon = Annotated[tuple[HorizonNode, ...], Field(min_length=1)]
Parties = Annotated[tuple[PartyCode, ...], Field(min_length=1)]
Goal = Literal["G1", "G2", "G3", "G4"]


class TypeVersionNode(DatedNode):
    """Who agrees with whom and on what, in one stretch of time."""

    side_a: Parties
    side_b: Parties
    modal: Literal["must", "should", "unclear"]
    must_sign: Parties
    may_sign: tuple[PartyCode, ...] = ()
    consent_only: tuple[PartyCode, ...] = ()
    no_role: tuple[PartyCode, ...] = ()
    preparatory: tuple[Literal["KA", "BLA"], ...]
    scope: Literal["all", "agency", "municipal"]
    goals: tuple[Goal, ...]
    orientation: AgreementType | None = None

    @model_validator(mode="after")
    def _gives_each_party_one_role(self) -> Self:
        roles = (*self.must_sign, *self.may_sign, *self.consent_only, *self.no_role)
        twice = sorted({party for party in roles if roles.count(party) > 1})
        if twice:
            raise ValueError(f"{', '.join(twice)} hat mehr als eine Rolle bei der Unterschrift")
        return self


class TypeNode(Node):
    """A type of agreement over time."""

    id: AgreementType
    title: Text
    practice: str = ""
    versions: Annotated[tuple[TypeVersionNode, ...], Field(min_length=1)]


class TypesFile(Node):
    """The types the federal law knows, and the goals it names."""

    kind: Literal["vereinbarungstypen"]
    templates: Any = ()
    horizon: Horizon
    goals: dict[Goal, Text]
    types: Annotated[tuple[TypeNode, ...], Field(min_length=1)]


class RuleNode(Node):
    """A rule of law over time; ``limits`` says what it cannot see."""

    id: Text
    title: Text
    requirement: Text
    applies_to: Annotated[tuple[AgreementType, ...], Field(min_length=1)]
    limits: Text
    versions: Annotated[tuple[DatedNode, ...], Field(min_length=1)]


class RulesFile(Node):
    """The rules of law an agreement can be measured by."""

    kind: Literal["regeln"]
    templates: Any = ()
    horizon: Horizon
    rules: Annotated[tuple[RuleNode, ...], Field(min_length=1)]


class ResolutionNode(ReadNode):
    """The day the Bundestag passed the budget of a year."""

    year: int
    voted_on: date


class BudgetFile(Node):
    """The budget resolutions of the Bundestag (§ 48b Abs. 2 SGB II)."""

    kind: Literal["haushalt"]
    citation: CitationText
    templates: Any = ()
    resolutions: Annotated[tuple[ResolutionNode, ...], Field(min_length=1)]


class ActorNode(DatedNode):
    """Somebody who acts in the steering of the SGB II."""

    id: Text
    name: Text
    role: Text


class EdgeNode(DatedNode):
    """Who supervises or instructs whom, or expressly does not (``none``)."""

    over: Text
    under: Text
    kind: Literal["rechts_und_fachaufsicht", "rechtsaufsicht", "aufsicht", "weisung", "none"]
    field: str = ""


class ActorsFile(Node):
    """Actors and the edges among them."""

    kind: Literal["akteure"]
    templates: Any = ()
    horizon: Horizon
    actors: Annotated[tuple[ActorNode, ...], Field(min_length=1)]
    edges: tuple[EdgeNode, ...]

    @model_validator(mode="after")
    def _joins_known_actors(self) -> Self:
        known = {actor.id for actor in self.actors}
        unknown = sorted({end for edge in self.edges for end in (edge.over, edge.under)} - known)
        if unknown:
            raise ValueError(f"eine Kante nennt unbekannte Akteure: {', '.join(unknown)}")
        return self


class AuthorityNode(DatedNode):
    """The ministry of a Land that signs, from a day on."""

    short: str = ""
    name: str = ""
    gap: Gap | None = None

    @model_validator(mode="after")
    def _says_one_thing(self) -> Self:
        if bool(self.name and self.short) == (self.gap is not None):
            raise ValueError("braucht entweder „short“ und „name“ oder eine erklärte Lücke („gap“)")
        return self


class LandFactNode(DatedNode):
    """A statement about the law of a Land, told in German."""

    id: Text
    text: Text


class CarrierVersionNode(ReadNode):
    """A stretch of time in which a kommunaler Träger is zugelassen (§ 6a SGB II)."""

    from_: date = Field(alias="from")
    to: date | None = None
    promulgation: Text


class CarrierNode(Node):
    """A zugelassener kommunaler Träger with other spellings of its name."""

    name: Text
    names: tuple[str, ...] = ()
    versions: Annotated[tuple[CarrierVersionNode, ...], Field(min_length=1)]


class CarriersNode(Node):
    """The zugelassene kommunale Träger of a Land."""

    citation: CitationText
    templates: Any = ()
    carriers: tuple[CarrierNode, ...]


class LandFile(Node):
    """The law of one Land. ``horizon`` says for which days its own type of agreement is attested."""

    kind: Literal["land"]
    templates: Any = ()
    id: Text
    name: Text
    names: Annotated[tuple[Text, ...], Field(min_length=1)]
    statute: Text
    assumed: bool
    horizon: Horizon
    authorities: Annotated[tuple[AuthorityNode, ...], Field(min_length=1)]
    types: tuple[TypeNode, ...]
    facts: tuple[LandFactNode, ...]
    zkt: CarriersNode
