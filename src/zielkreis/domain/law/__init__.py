"""The law of target agreements as dated data, and the citations it is cited with."""

from zielkreis.domain.law.actors import Actor, Supervision, SupervisionKind
from zielkreis.domain.law.agreement_types import (
    AgreementTypeLaw,
    AgreementTypeRule,
    Modal,
    Scope,
    SigningRole,
)
from zielkreis.domain.law.benefit_codes import ClaimKind, Funding, TraegerCode
from zielkreis.domain.law.benefits import Benefit, TraegerEntry
from zielkreis.domain.law.book import LawBook
from zielkreis.domain.law.building import Builder
from zielkreis.domain.law.citation import Citation
from zielkreis.domain.law.citation_grammar import FoundCitation, find_citations, parse_citation
from zielkreis.domain.law.errors import (
    CitationError,
    LawError,
    LawTextError,
    OutOfRangeError,
    UnknownNormError,
)
from zielkreis.domain.law.evidence import DatedFact, Evidence, Evidenced, Gap, Mark
from zielkreis.domain.law.land import Authority, Carrier, LandLaw
from zielkreis.domain.law.loading import check_node, load_node
from zielkreis.domain.law.rules import RuleLaw
from zielkreis.domain.law.schema import CitationText, DatedNode, HorizonNode, Node, ReadNode, Text
from zielkreis.domain.law.timeline import Timeline, Version

__all__ = [
    "Actor",
    "AgreementTypeLaw",
    "AgreementTypeRule",
    "Authority",
    "Benefit",
    "Builder",
    "Carrier",
    "Citation",
    "CitationError",
    "CitationText",
    "ClaimKind",
    "DatedFact",
    "DatedNode",
    "Evidence",
    "Evidenced",
    "FoundCitation",
    "Funding",
    "Gap",
    "HorizonNode",
    "LandLaw",
    "LawBook",
    "LawError",
    "LawTextError",
    "Mark",
    "Modal",
    "Node",
    "OutOfRangeError",
    "ReadNode",
    "RuleLaw",
    "Scope",
    "SigningRole",
    "Supervision",
    "SupervisionKind",
    "Text",
    "Timeline",
    "TraegerCode",
    "TraegerEntry",
    "UnknownNormError",
    "Version",
    "check_node",
    "find_citations",
    "load_node",
    "parse_citation",
]
