"""Where a text names an actor: Land, kommunaler Träger, Agentur, Jobcenter, its head, the Bund."""

from collections.abc import Iterable
from dataclasses import dataclass

from zielkreis.domain.reading.structure.word_groups import Naming, StructureWords
from zielkreis.domain.values.codes import PartyCode


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """An actor named at ``text[start:end]``; ``codes`` has several where a title fits several.

    ``is_function`` marks the title of a person ("Landrat"), else it is the name of a body.
    """

    start: int
    end: int
    codes: frozenset[PartyCode]
    is_function: bool = False


def find_bodies(plain: str, words: StructureWords) -> tuple[Mention, ...]:
    """The bodies named, in order and without overlap; longer names go before shorter ones."""
    return _in_order(_found(plain, words.parties, is_function=False))


def find_actors(plain: str, words: StructureWords) -> tuple[Mention, ...]:
    """Bodies and functions, in order and without overlap."""
    bodies = _found(plain, words.parties, is_function=False)
    functions = _found(plain, words.functions, is_function=True)
    return _in_order((*bodies, *functions))


def _found(plain: str, namings: Iterable[Naming], *, is_function: bool) -> tuple[Mention, ...]:
    return tuple(
        Mention(start=match.start(), end=match.end(), codes=naming.codes, is_function=is_function)
        for naming in namings
        for match in naming.pattern.finditer(plain)
    )


def _in_order(mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    """Of those that overlap the one that begins first, then the longest, then the first listed."""
    kept: list[Mention] = []
    for mention in sorted(mentions, key=lambda one: (one.start, one.start - one.end)):
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return tuple(kept)
