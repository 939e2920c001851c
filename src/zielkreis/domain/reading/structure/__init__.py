"""How an agreement is built: its regions, clauses, passages, parties, signatures, year and type."""

from zielkreis.domain.reading.structure.recognition import agreement_likelihood, looks_like_agreement
from zielkreis.domain.reading.structure.words import StructureWords, parse_structure_words

__all__ = ["StructureWords", "agreement_likelihood", "looks_like_agreement", "parse_structure_words"]
