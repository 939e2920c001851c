"""Whether a document is a target agreement at all."""

from fractions import Fraction

from zielkreis.domain.reading.structure.agreement_types import find_bases
from zielkreis.domain.reading.structure.assembly import assemble
from zielkreis.domain.reading.structure.parties import find_parties
from zielkreis.domain.reading.structure.regions import Region, find_regions
from zielkreis.domain.reading.structure.title import find_title
from zielkreis.domain.reading.structure.views import view
from zielkreis.domain.reading.structure.word_groups import StructureWords
from zielkreis.domain.values.document import Document

#: From this likelihood on a document is read as an agreement without asking.
LIKELY = Fraction(1, 2)

_SIGNS = 6
_SECTIONS = 2


def looks_like_agreement(document: Document, words: StructureWords) -> bool:
    """Whether the document is more likely an agreement than another paper about one."""
    return agreement_likelihood(document, words) >= LIKELY


def agreement_likelihood(document: Document, words: StructureWords) -> Fraction:
    """The share of the signs of an agreement that the document shows, from 0 to 1.

    The signs: a title that says so, two parties, a legal basis, numbered sections, a signature
    block, the words of agreements. Words of committee papers or minutes take three of them away;
    without parties and signatures no more than two count.
    """
    text, lines = assemble(document, words)
    regions = find_regions(lines, words)
    placed = tuple(zip(lines, regions, strict=True))
    head_end = max((line.end for line, region in placed if region is Region.HEAD), default=0)
    numbered = sum(view(line).is_numbered for line, region in placed if region is Region.BODY)
    signs = (
        bool(find_title(lines, regions, words)),
        len({party.code for party in find_parties(text, 0, head_end, words)}) > 1,
        bool(find_bases(text, words)),
        numbered >= _SECTIONS,
        Region.SIGNATURES in regions,
        len(set(words.recognition.agreement_words.findall(text))) > 1,
    )
    _, has_parties, _, _, has_signatures, _ = signs
    against = 3 if words.recognition.other_papers.search(text) else 0
    shown = max(sum(signs) - against, 0)
    return Fraction(shown if has_parties or has_signatures else min(shown, 2), _SIGNS)
