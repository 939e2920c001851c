"""A statement taken apart once: words, phrases, numbers and dates, with what stands around it."""

from collections.abc import Sequence
from dataclasses import dataclass

from zielkreis.domain.german.dates import FoundDate, find_dates
from zielkreis.domain.german.folding import fold
from zielkreis.domain.german.numbers import FoundNumber, find_numbers
from zielkreis.domain.reading.phrasebook import PhraseBook
from zielkreis.domain.reading.wording import Hit, Wording
from zielkreis.domain.values.statement import StatementContext


@dataclass(frozen=True, slots=True)
class Analysis(Wording):
    """Everything the rules of reading look at; all places point into ``text``.

    ``text`` has no soft hyphens and plain spaces and hyphens; ``year`` is the planning year.
    """

    numbers: tuple[FoundNumber, ...]
    dates: tuple[FoundDate, ...]
    context: StatementContext
    year: int
    book: PhraseBook

    def around(self, text: str) -> Wording:
        """The wording of a text that stands around the statement: heading, lead-in, head of a table."""
        return self.book.read(fold(text))

    def outside_names(self, category: str, *concepts: str) -> Sequence[Hit]:
        """Phrases that are no part of an actor's name ("Agentur für Arbeit" is not about work)."""
        names = [hit for hit in self.of("actors") if hit.concept != "CLIENTS" and hit.first < hit.last]
        return [
            hit
            for hit in self.of(category, *concepts)
            if not any(name.start <= hit.start and hit.end <= name.end for name in names)
        ]


def analyse(text: str, context: StatementContext, book: PhraseBook) -> Analysis:
    """Take ``text`` (without soft hyphens) apart."""
    folded = fold(text)
    wording = book.read(folded)
    year = context.year or context.on.year
    return Analysis(
        text=folded,
        tokens=wording.tokens,
        by_category=wording.by_category,
        by_concept=wording.by_concept,
        numbers=find_numbers(folded),
        dates=find_dates(folded, year=year),
        context=context,
        year=year,
        book=book,
    )
