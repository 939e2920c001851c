"""Phrases over word stems: the pattern language of the lexicon, and its matcher.

A phrase is a row of elements between blanks. ``*`` stands for any letters in a word, ``|``
parts alternatives, a trailing ``?`` makes an element optional, ``..`` lets up to three words
pass and ``...`` up to fourteen. Punctuation is passed over; a gap never crosses a semicolon.

    stell* ... bereit|verfügung
    *quote der|von integrationen

Elements are looked up once per word form and kept, so that reading a long text costs
little more than splitting it into words.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from zielkreis.domain.reading.tokens import Token

_GAPS = {"..": 3, "...": 14}


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase found: its category and concept, and the tokens ``[first, last]`` it covers."""

    category: str
    concept: str
    first: int
    last: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Step:
    """One step of a phrase: an element to meet after at most ``gap`` other words."""

    element: int
    gap: int
    optional: bool


@dataclass(frozen=True, slots=True)
class _Phrase:
    category: str
    concept: str
    steps: tuple[_Step, ...]


@dataclass(slots=True)
class _Elements:
    """The distinct elements, arranged so that a word meets only those that may fit it."""

    numbers: dict[str, int] = field(default_factory=dict)
    exact: dict[str, list[int]] = field(default_factory=dict)
    by_head: dict[str, list[tuple[re.Pattern[str], int]]] = field(default_factory=dict)
    by_tail: dict[str, list[tuple[re.Pattern[str], int]]] = field(default_factory=dict)
    anywhere: list[tuple[str, re.Pattern[str], int]] = field(default_factory=list)
    seen: dict[str, frozenset[int]] = field(default_factory=dict)

    def number(self, element: str) -> int:
        if element not in self.numbers:
            self.numbers[element] = len(self.numbers)
            for form in element.split("|"):
                self._arrange(form, self.numbers[element])
        return self.numbers[element]

    def _arrange(self, form: str, number: int) -> None:
        if "*" not in form:
            self.exact.setdefault(form, []).append(number)
            return
        pattern = re.compile(".*".join(re.escape(part) for part in form.split("*")), re.DOTALL)
        head, tail = form.split("*", 1)[0], form.rsplit("*", 1)[1]
        if len(head) >= 2:
            self.by_head.setdefault(head[:2], []).append((pattern, number))
        elif len(tail) >= 2:
            self.by_tail.setdefault(tail[-2:], []).append((pattern, number))
        else:
            self.anywhere.append((max(form.split("*"), key=len), pattern, number))

    def of(self, low: str) -> frozenset[int]:
        """Numbers of the elements that a word form meets."""
        found = self.seen.get(low)
        if found is None:
            found = self.seen[low] = frozenset(self._look_up(low))
        return found

    def _look_up(self, low: str) -> Iterator[int]:
        yield from self.exact.get(low, ())
        for pattern, number in (*self.by_head.get(low[:2], ()), *self.by_tail.get(low[-2:], ())):
            if pattern.fullmatch(low):
                yield number
        for core, pattern, number in self.anywhere:
            if core in low and pattern.fullmatch(low):
                yield number


class PhraseBook:
    """All phrases of the lexicon by category and concept, ready to be found in tokens."""

    __slots__ = ("_competing", "_elements", "_starting")

    def __init__(
        self, lexicon: Mapping[str, Mapping[str, Iterable[str]]], *, competing: frozenset[str] = frozenset()
    ) -> None:
        """Take ``lexicon[category][concept]`` as phrases in the pattern language.

        In a ``competing`` category the longer phrase wins over any inside it ("Bundesministerium der
        Finanzen" over "Bundesministerium"); elsewhere only phrases of one concept do so.
        """
        self._competing = competing
        self._elements = _Elements()
        self._starting: dict[int, list[_Phrase]] = {}
        for category, concepts in lexicon.items():
            for concept, phrases in concepts.items():
                for phrase in phrases:
                    self._add(category, concept, phrase)

    def _add(self, category: str, concept: str, phrase: str) -> None:
        steps: list[_Step] = []
        gap = 0
        for element in phrase.split():
            if element in _GAPS:
                gap = _GAPS[element]
                continue
            optional = element.endswith("?")
            steps.append(_Step(self._elements.number(element.removesuffix("?")), gap, optional))
            gap = 0
        if not steps or steps[0].optional:
            message = f"Phrase {phrase!r} of {category}/{concept} must begin with a word that is required."
            raise ValueError(message)
        self._starting.setdefault(steps[0].element, []).append(_Phrase(category, concept, tuple(steps)))

    def find(self, tokens: tuple[Token, ...]) -> tuple[Hit, ...]:
        """All phrases found, without those that a longer one contains."""
        met = [self._elements.of(token.low) for token in tokens]
        hits: list[Hit] = []
        for first, elements in enumerate(met):
            for element in elements:
                for phrase in self._starting.get(element, ()):
                    last = _follow(phrase.steps, 1, first, tokens, met)
                    if last is not None:
                        start, end = tokens[first].start, tokens[last].end
                        hits.append(Hit(phrase.category, phrase.concept, first, last, start, end))
        return _longest(hits, self._competing)


def _follow(
    steps: tuple[_Step, ...],
    at: int,
    last: int,
    tokens: tuple[Token, ...],
    met: list[frozenset[int]],
) -> int | None:
    """Index of the token that ends the phrase when its first ``at`` steps end at ``last``."""
    if at == len(steps):
        return last
    step = steps[at]
    passed = 0
    for index in range(last + 1, len(tokens)):
        if tokens[index].form == ";":
            break
        if step.element in met[index]:
            end = _follow(steps, at + 1, index, tokens, met)
            if end is not None:
                return end
        if tokens[index].is_silent:
            continue
        passed += 1
        if passed > step.gap:
            break
    return _follow(steps, at + 1, last, tokens, met) if step.optional else None


def _longest(hits: list[Hit], competing: frozenset[str]) -> tuple[Hit, ...]:
    kept: list[Hit] = []
    for hit in sorted(hits, key=lambda hit: (hit.first, -hit.last)):
        inside = any(
            other.category == hit.category
            and other.first <= hit.first
            and hit.last <= other.last
            and (
                other.concept == hit.concept
                or (hit.category in competing and other.last - other.first > hit.last - hit.first)
            )
            for other in kept
        )
        if not inside:
            kept.append(hit)
    return tuple(kept)
