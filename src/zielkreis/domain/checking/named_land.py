"""Which Land an agreement names."""

from zielkreis.domain.checking.words import CheckWords, WordList
from zielkreis.domain.law.book import LawBook
from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.codes import PartyCode


def land_of(agreement: Agreement, law: LawBook, words: CheckWords) -> str | None:
    """The name of the Land in title and parties, recorded or not; ``None`` where none is named."""
    named = " ".join(
        (agreement.title, *(each.name for each in agreement.parties if each.code is PartyCode.LAND))
    )
    for recorded in law.laender.values():
        if any(name in named for name in (recorded.name, *recorded.names)):
            return recorded.name
    spans = words.spans(WordList.LAENDER, named)
    return named[slice(*spans[0])].removeprefix("Freistaat ") if spans else None
