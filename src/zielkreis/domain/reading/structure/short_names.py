"""The short names that the head gives the parties ("im Folgenden: Kreis"), as names to look for."""

import re
from dataclasses import replace

from zielkreis.domain.reading.structure.word_groups import Naming, StructureWords
from zielkreis.domain.values.agreement import Party

_SHORTEST = 2


def with_short_names(words: StructureWords, parties: tuple[Party, ...]) -> StructureWords:
    """The words, with the short name of each party as one more way to name it.

    A name that two parties share says nothing and is left out.
    """
    names = [party.short_name for party in parties]
    own = tuple(
        Naming(codes=frozenset((party.code,)), pattern=re.compile(rf"\b{re.escape(party.short_name)}s?\b"))
        for party in parties
        if len(party.short_name) >= _SHORTEST and names.count(party.short_name) == 1
    )
    return replace(words, parties=(*words.parties, *own))
