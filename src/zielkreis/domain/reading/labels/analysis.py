"""A statement taken apart once: words, phrases, numbers and dates, with what stands around it."""

from dataclasses import dataclass

from zielkreis.domain.german.dates import FoundDate, find_dates
from zielkreis.domain.german.folding import fold
from zielkreis.domain.german.numbers import FoundNumber, find_numbers
from zielkreis.domain.reading.phrasebook import Hit, PhraseBook
from zielkreis.domain.reading.tokens import Token, tokenise
from zielkreis.domain.values.statement import StatementContext


@dataclass(frozen=True, slots=True)
class Analysis:
    """Everything the rules of reading look at; all places point into ``text``.

    ``text`` has no soft hyphens and plain spaces and hyphens; ``year`` is the planning year.
    """

    text: str
    tokens: tuple[Token, ...]
    hits: tuple[Hit, ...]
    numbers: tuple[FoundNumber, ...]
    dates: tuple[FoundDate, ...]
    context: StatementContext
    year: int

    def of(self, category: str, *concepts: str) -> tuple[Hit, ...]:
        """Phrases found of a category, of all its concepts if none is named."""
        return tuple(
            hit for hit in self.hits if hit.category == category and (not concepts or hit.concept in concepts)
        )

    def outside_names(self, category: str, *concepts: str) -> tuple[Hit, ...]:
        """Phrases that are no part of an actor's name ("Agentur für Arbeit" is not about work)."""
        names = [hit for hit in self.of("actors") if hit.concept != "CLIENTS"]
        return tuple(
            hit
            for hit in self.of(category, *concepts)
            if not any(
                name.start <= hit.start and hit.end <= name.end and name.first < name.last for name in names
            )
        )

    def first(self, category: str, *concepts: str) -> Hit | None:
        """The first phrase found of a category."""
        return next(iter(self.of(category, *concepts)), None)

    def has(self, category: str, *concepts: str) -> bool:
        """Whether a phrase of the category is there."""
        return self.first(category, *concepts) is not None

    def words(self, start: int, end: int) -> str:
        """The words at ``[start, end)`` without blanks at the ends."""
        return self.text[start:end].strip()

    def token_before(self, place: int) -> int:
        """Index of the last token that ends at or before ``place``; -1 if there is none."""
        index = -1
        for number, token in enumerate(self.tokens):
            if token.end > place:
                break
            index = number
        return index


def analyse(text: str, context: StatementContext, book: PhraseBook) -> Analysis:
    """Take ``text`` (without soft hyphens) apart."""
    folded = fold(text)
    tokens = tokenise(folded)
    year = context.year or context.on.year
    return Analysis(
        text=folded,
        tokens=tokens,
        hits=book.find(tokens),
        numbers=find_numbers(folded),
        dates=find_dates(folded, year=year),
        context=context,
        year=year,
    )
