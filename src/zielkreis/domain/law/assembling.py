"""From checked nodes to the values of the law book, one function a kind of file."""

from collections.abc import Mapping
from datetime import date

from zielkreis.domain.law.actors import Actor, Supervision, SupervisionKind
from zielkreis.domain.law.agreement_types import AgreementTypeHistory, AgreementTypeRule, Modal, Scope
from zielkreis.domain.law.benefit_codes import TraegerCode
from zielkreis.domain.law.benefits import Benefit, TraegerState
from zielkreis.domain.law.building import Builder
from zielkreis.domain.law.citation import Citation
from zielkreis.domain.law.evidence import DatedFact, Gap, Mark
from zielkreis.domain.law.land import Authority, Carrier, LandLaw
from zielkreis.domain.law.rules import RuleHistory
from zielkreis.domain.law.schema import BenefitNode, NameNode, TraegerNode
from zielkreis.domain.law.schema_agreements import (
    ActorNode,
    AuthorityNode,
    BudgetFile,
    CarrierNode,
    EdgeNode,
    LandFile,
    RuleNode,
    TypeNode,
    TypeVersionNode,
)
from zielkreis.domain.law.timeline import FIRST_DAY, Timeline


def build_benefit(builder: Builder, node: BenefitNode) -> Benefit:
    """A Leistung; a single name holds from the first day on."""
    name = f"Leistung {node.id}"
    first = node.traeger[0]
    always = {"name": node.name, "from": FIRST_DAY} | first.model_dump(
        include={"mark", "source", "checked_on"}
    )
    names = node.names or (NameNode.model_validate(always),)
    return Benefit(
        id=node.id,
        norm=node.norm,
        covers=node.covers,
        names=builder.timeline(name, names, lambda each: each.name, norm=node.norm),
        art=node.art,
        money=node.money,
        trap=node.trap,
        traeger=builder.timeline(name, node.traeger, _traeger_state),
    )


def build_type(
    builder: Builder, node: TypeNode, horizon: Timeline[Mark], *, land: str = ""
) -> AgreementTypeHistory:
    """A type of agreement; ``land`` is the id of the Land whose law it rests on."""
    name = f"Vereinbarungstyp {node.id}" + (f" ({land})" if land else "")
    return AgreementTypeHistory(
        code=node.id,
        title=node.title,
        practice=node.practice,
        land=land,
        versions=builder.timeline(name, node.versions, _type_rule),
        horizon=horizon,
    )


def build_rule(builder: Builder, node: RuleNode, horizon: Timeline[Mark]) -> RuleHistory:
    """A rule of law."""
    return RuleHistory(
        id=node.id,
        title=node.title,
        requirement=node.requirement,
        applies_to=node.applies_to,
        limits=node.limits,
        versions=builder.timeline(f"Regel {node.id}", node.versions, lambda each: str(each.citation)),
        horizon=horizon,
    )


def build_resolutions(builder: Builder, file: BudgetFile) -> Mapping[int, DatedFact[date]]:
    """The budget resolutions by year."""
    return {
        node.year: DatedFact(
            value=node.voted_on,
            evidence=builder.evidence(f"Haushalt {node.year}", node, norm=file.citation),
        )
        for node in file.resolutions
    }


def build_actor(builder: Builder, node: ActorNode) -> Actor:
    """An actor."""
    return Actor(
        id=node.id, name=node.name, role=node.role, evidence=builder.evidence(f"Akteur {node.id}", node)
    )


def build_edge(builder: Builder, node: EdgeNode) -> Supervision:
    """An edge of the graph of supervision."""
    return Supervision(
        over=node.over,
        under=node.under,
        kind=SupervisionKind(node.kind),
        field=node.field,
        evidence=builder.evidence(f"Aufsicht {node.over} über {node.under}", node),
    )


def build_land(builder: Builder, file: LandFile) -> LandLaw:
    """The law of a Land."""
    norm = next((version.citation for node in file.types for version in node.versions), file.zkt.citation)
    horizon = builder.horizon(file.name, file.horizon, norm)
    return LandLaw(
        id=file.id,
        name=file.name,
        names=file.names,
        statute=file.statute,
        assumed=file.assumed,
        authorities=builder.timeline(f"Behörde {file.name}", file.authorities, _authority),
        types={node.id: build_type(builder, node, horizon, land=file.id) for node in file.types},
        facts=tuple(
            DatedFact(value=node.text, evidence=builder.evidence(f"{file.name}, {node.id}", node))
            for node in file.facts
        ),
        carriers=tuple(_carrier(builder, node, file.zkt.citation) for node in file.zkt.carriers),
    )


def _carrier(builder: Builder, node: CarrierNode, norm: Citation) -> Carrier:
    return Carrier(
        name=node.name,
        names=node.names,
        admission=builder.timeline(
            f"Zulassung {node.name}", node.versions, lambda each: each.promulgation, norm=norm, first_day=None
        ),
    )


def _traeger_state(node: TraegerNode) -> TraegerState:
    if node.traeger is not None:
        return TraegerState(traeger=TraegerCode(node.traeger), gap=None, art=node.art)
    absent = TraegerCode.NONE if node.gap is Gap.NO_SUCH_DUTY else TraegerCode.UNCLEAR
    return TraegerState(traeger=absent, gap=node.gap)


def _type_rule(node: TypeVersionNode) -> AgreementTypeRule:
    return AgreementTypeRule(
        side_a=node.side_a,
        side_b=node.side_b,
        modal=Modal(node.modal),
        must_sign=node.must_sign,
        may_sign=node.may_sign,
        consent_only=node.consent_only,
        no_role=node.no_role,
        preparatory=node.preparatory,
        scope=Scope(node.scope),
        goals=node.goals,
        orientation=node.orientation,
    )


def _authority(node: AuthorityNode) -> Authority | None:
    return None if node.gap else Authority(short=node.short, name=node.name)
