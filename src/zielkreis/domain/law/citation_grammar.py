"""The grammar of German legal citations: from words in running text to values.

A chain is a sign, one or more paragraphs with their parts, lists at every level and a statute:
``§§ 22 und 28``, ``§ 24 Abs. 3 Satz 1 Nr. 1 und 2``, ``§ 16a Nr. 1 bis 4``, ``§§ 16 ff. SGB II``.
A chain without a statute takes the one of the next it is joined to (``§ 6 i. V. m. § 16a SGB II``).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from zielkreis.domain.law.citation import DEFAULT_STATUTE, Citation
from zielkreis.domain.law.citation_parts import RawCitation, read_chain
from zielkreis.domain.law.errors import CitationError
from zielkreis.domain.law.statute_names import StatuteName, match_statute

_S = r"[\s\u00a0\u202f]*"
_SIGN = re.compile(
    r"(?P<article>\bArt(?:ikels?\b|\.))|(?P<several>§§|\bParagra(?:f|ph)en\b)|§|\bParagra(?:f|ph)s?\b"
)
_SPACE = re.compile(_S)
_IN_CONNECTION = rf"i\.?{_S}V\.?{_S}m\.?|in{_S}Verbindung{_S}mit"
_JOINED = re.compile(
    rf"{_S}(?:(?P<connection>{_IN_CONNECTION})|[,;/–-]|,?{_S}und|oder|sowie|u\.|bis)"
    rf"{_S}(?:nach|gemäß|mit|der|des|auch|den)?{_S}"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundCitation:
    """A citation and its words ``text[start:end]``.

    The members of a list have each their own words, those of a range of numbers share them.
    ``statute_named`` is false where the text names no statute and the default stands in: then
    the words may as well mean a clause of the agreement.
    """

    start: int
    end: int
    citation: Citation
    statute_named: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class _Chain:
    """What stands behind one sign, with the statute it names, if it does."""

    members: tuple[RawCitation, ...]
    name: StatuteName | None

    @property
    def end(self) -> int:
        return self.name.end if self.name else self.members[-1].end


def find_citations(text: str, default_statute: str = DEFAULT_STATUTE) -> tuple[FoundCitation, ...]:
    """All citations in a text, in order; words that only look like one are left out."""
    if "§" not in text and "Art" not in text and "aragra" not in text:
        return ()
    chains = _inherit(text, tuple(_read_chains(text)), default_statute)
    return tuple(found for chain in chains for found in _resolve(chain, default_statute))


@lru_cache(maxsize=4096)
def parse_citation(text: str, default_statute: str = DEFAULT_STATUTE) -> Citation:
    """The one citation that the words are; raises CitationError for anything more or less."""
    words = text.strip()
    found = find_citations(words, default_statute)
    if len(found) != 1 or (found[0].start, found[0].end) != (0, len(words)):
        raise CitationError(
            f"„{text}“ ist keine einzelne Fundstelle; erwartet wird zum Beispiel "
            "„§ 48b Abs. 1 S. 1 Nr. 4 SGB II“"
        )
    return found[0].citation


def _read_chains(text: str) -> Iterator[_Chain]:
    position = 0
    while sign := _SIGN.search(text, position):
        members = read_chain(
            text,
            sign.end(),
            start=sign.start(),
            sign="Art." if sign["article"] else "§",
            several=sign["several"] is not None,
        )
        position = sign.end()
        if not members:
            continue
        name = match_statute(text, _skip_space(text, members[-1].end))
        # "Art. 3" without a statute is more likely a word of the sentence than an article.
        if sign["article"] and name is None:
            continue
        chain = _Chain(members=tuple(members), name=name)
        position = chain.end
        yield chain


def _inherit(text: str, chains: Sequence[_Chain], default_statute: str) -> Sequence[_Chain]:
    """Chains without a statute take the one of the chain they are joined to.

    "§ 16 i. V. m. § 45 SGB III" stays open: the second norm stands there because it is of another statute.
    """
    resolved: list[_Chain] = []
    for chain in reversed(chains):
        name = chain.name or (_inherited(text, chain, resolved[-1], default_statute) if resolved else None)
        resolved.append(replace(chain, name=name))
    return resolved[::-1]


def _inherited(text: str, chain: _Chain, following: _Chain, default_statute: str) -> StatuteName | None:
    join = _JOINED.fullmatch(text, chain.end, following.members[0].start)
    if join is None or following.name is None:
        return None
    foreign = following.name.statute not in {"", default_statute}
    return None if join["connection"] and foreign else replace(following.name, end=chain.end)


def _resolve(chain: _Chain, default_statute: str) -> Iterator[FoundCitation]:
    name = chain.name
    internal = name is not None and name.internal
    statute = (name.statute if name else "") or default_statute
    last_end = chain.members[-1].end
    for raw in chain.members:
        yield FoundCitation(
            start=raw.start,
            end=chain.end if raw.end == last_end else raw.end,
            citation=raw.citation(statute="" if internal else statute, internal=internal),
            statute_named=name is not None,
        )


def _skip_space(text: str, position: int) -> int:
    found = _SPACE.match(text, position)
    return found.end() if found else position
