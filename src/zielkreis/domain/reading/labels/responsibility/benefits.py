"""The Leistungen that a statement names, by norm or by word, and whose they are on the day."""

from dataclasses import dataclass
from datetime import date

from zielkreis.domain.law.book import LawBook
from zielkreis.domain.law.citation_grammar import find_citations
from zielkreis.domain.reading.labels.analysis.analysis import Analysis
from zielkreis.domain.values.codes import Responsibility

#: All four Leistungen of § 16a SGB II, where none of them is singled out.
_ALL_OF_16A = ("16a_1", "16a_2", "16a_3", "16a_4")


@dataclass(frozen=True, slots=True)
class NamedBenefit:
    """A Leistung named at ``[start, end)``, and whose it is on the day."""

    id: str
    start: int
    end: int
    responsibility: Responsibility


def benefits_in(analysis: Analysis, law: LawBook, on: date) -> tuple[NamedBenefit, ...]:
    """The Leistungen named, in order; words narrow a citation that covers several of them."""
    by_word = [
        (benefit, hit.start, hit.end)
        for hit in analysis.outside_names("benefits")
        for benefit in (_ALL_OF_16A if hit.concept == "16a" else (hit.concept,))
    ]
    told = {benefit for benefit, _, _ in by_word}
    by_norm = []
    for cited in find_citations(analysis.text):
        covered = () if cited.citation.internal else law.benefits_of(cited.citation, on)
        kept = [benefit for benefit in covered if benefit in told] or covered
        by_norm += [(benefit, cited.start, cited.end) for benefit in kept]
    named = [NamedBenefit(*place, law.traeger(place[0], on).responsibility) for place in (*by_norm, *by_word)]
    return tuple(sorted(named, key=lambda benefit: benefit.start))
