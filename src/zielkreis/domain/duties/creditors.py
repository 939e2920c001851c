"""Who may demand a duty: whom the sentence names as receiver, else the other side."""

from collections.abc import Iterator

from zielkreis.domain.duties.debtors import joined_with, receives
from zielkreis.domain.duties.sides import Parties, Sides, ordered
from zielkreis.domain.duties.surroundings import Surrounded
from zielkreis.domain.reading.labels.analysis.distance import low_before
from zielkreis.domain.reading.wording import Hit, Wording
from zielkreis.domain.values.codes import Kind

_TOWARDS = frozenset(("gegenüber", "an", "zugunsten"))
_PREPOSITIONS = frozenset(
    "mit von bei aus zu nach seit in im auf neben unter vor zwischen außer für durch gegen ohne um über "
    "hinter vom beim".split()
)
_NO_PARTY = frozenset({"CLIENTS", "STAFF"})


def creditors_of(told: Surrounded, debtors: Parties, sides: Sides) -> Parties:
    """The parties to which it is owed; nobody where the words do not say so and the sides leave a doubt."""
    wording = told.facts.analysis
    received = {code for hit in _receivers(told) for code in sides.named(wording, hit)}
    named = received - set(debtors)
    if named:
        return ordered(named)
    if not debtors and told.statement.kind is Kind.SUPPORT:
        return sides.lower
    return sides.facing(debtors)


def _receivers(told: Surrounded) -> Iterator[Hit]:
    wording = told.facts.analysis
    subject = told.facts.contents.subject
    if subject is not None and receives(wording, subject):
        yield from joined_with(wording, subject)
    for hit in wording.of("actors"):
        if hit.concept not in _NO_PARTY and _receives(told, wording, hit):
            yield from joined_with(wording, hit)


def _receives(told: Surrounded, wording: Wording, hit: Hit) -> bool:
    article, before = low_before(wording, hit.first), low_before(wording, hit.first, 2)
    if before in _TOWARDS:
        return article in ("dem", "den", "der", "das", "die")
    if before in _PREPOSITIONS:
        return False
    if article == "dem":
        return True
    if article == "den":  # the dative of many, or one who is supported
        return told.statement.kind is Kind.SUPPORT
    # "stellt der Stadt … bereit", while "der Bericht der Stadt" is a genitive.
    is_genitive = hit.first < 2 or wording.tokens[hit.first - 2].is_noun
    return article == "der" and not is_genitive and told.statement.kind in (Kind.SUPPORT, Kind.PROCEDURE)
