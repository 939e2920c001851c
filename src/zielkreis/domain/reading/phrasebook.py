"""Phrases over word stems: the pattern language of the lexicon, and its matcher.

A phrase is a row of elements between blanks, each met by one word.

======================  ======================================================================
``stell*``              ``*`` stands for any letters
``land|landes``         ``|`` parts alternatives
``*platz|!marktplatz``  ``!`` takes a form out of the element again
``der?``                a trailing ``?`` makes an element optional
``..``, ``...``         up to 3, up to 14 other words may pass
``^``, ``$``            before the first, behind the last element: the text begins, ends there
======================  ======================================================================

Punctuation is passed over; a gap never crosses a semicolon. Elements are looked up once per word
form and kept, so that reading a long text costs little more than splitting it into words.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from zielkreis.domain.reading.phrase_elements import Elements
from zielkreis.domain.reading.tokens import Token, tokenise
from zielkreis.domain.reading.wording import Hit, Wording

_GAPS = {"..": 3, "...": 14}
#: Texts kept: a statement is asked for again as the neighbour of the next, a heading by all below it.
_KEPT_TEXTS = 256


@dataclass(frozen=True, slots=True)
class _Step:
    """One step of a phrase: an element to meet after at most ``gap`` other words."""

    element: int
    gap: int
    optional: bool


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A phrase: its category and concept, its steps, what it cannot do without, and its anchors."""

    name: tuple[str, str]
    steps: tuple[_Step, ...]
    needs: frozenset[int]
    opens: bool
    closes: bool


@dataclass(frozen=True, slots=True)
class _Form:
    """What a word form can do: elements it meets, concepts it alone is, longer phrases it may begin."""

    elements: frozenset[int]
    alone: tuple[tuple[str, str], ...]
    begins: tuple[_Phrase, ...]


class PhraseBook:
    """All phrases of the lexicon by category and concept, ready to be found in texts."""

    __slots__ = ("_competing", "_elements", "_forms", "_starting", "read")

    def __init__(
        self, lexicon: Mapping[str, Mapping[str, Iterable[str]]], *, competing: frozenset[str] = frozenset()
    ) -> None:
        """Take ``lexicon[category][concept]`` as phrases in the pattern language.

        In a ``competing`` category the longer phrase wins over any inside it ("Bundesministerium der
        Finanzen" over "Bundesministerium"); elsewhere only phrases of one concept do so.
        """
        self._competing = competing
        self._elements = Elements()
        self._starting: dict[int, list[_Phrase]] = {}
        self._forms: dict[str, _Form] = {}
        #: A folded text with its words and all phrases found in it; the last texts are kept.
        self.read = lru_cache(maxsize=_KEPT_TEXTS)(self._read)
        for category, concepts in lexicon.items():
            for concept, phrases in concepts.items():
                for phrase in phrases:
                    self._add(category, concept, phrase)

    def _add(self, category: str, concept: str, phrase: str) -> None:
        elements = phrase.split()
        opens, closes = elements[:1] == ["^"], elements[-1:] == ["$"]
        steps = tuple(self._steps(elements[opens : len(elements) - closes]))
        if not steps or steps[0].optional:
            message = f"Phrase {phrase!r} of {category}/{concept} must begin with a word that is required."
            raise ValueError(message)
        needs = frozenset(step.element for step in steps if not step.optional)
        added = _Phrase((category, concept), steps, needs, opens, closes)
        self._starting.setdefault(steps[0].element, []).append(added)

    def _steps(self, elements: Sequence[str]) -> Iterator[_Step]:
        gap = 0
        for element in elements:
            if element in _GAPS:
                gap = _GAPS[element]
            else:
                number = self._elements.number(element.removesuffix("?"))
                yield _Step(number, gap, element.endswith("?"))
                gap = 0

    def _form(self, low: str) -> _Form:
        form = self._forms.get(low)
        if form is None:
            elements = self._elements.met_by(low)
            phrases = [phrase for element in elements for phrase in self._starting.get(element, ())]
            alone = [phrase.name for phrase in phrases if _is_word(phrase)]
            longer = [phrase for phrase in phrases if not _is_word(phrase)]
            form = self._forms[low] = _Form(elements, tuple(dict.fromkeys(alone)), tuple(longer))
        return form

    def _read(self, text: str) -> Wording:
        tokens = tokenise(text)
        forms = [self._form(token.low) for token in tokens]
        met = [form.elements for form in forms]
        present = frozenset().union(*met)
        opening = next((index for index, token in enumerate(tokens) if not token.is_silent), 0)
        found = _Found(self._competing, tokens)
        for first, form in enumerate(forms):
            longer = []
            for phrase in form.begins:
                if phrase.needs <= present and (first == opening or not phrase.opens):
                    last = _follow(phrase, 1, first, tokens, met)
                    if last is not None:
                        longer.append((last, phrase.name))
            longer.sort(reverse=True)
            for last, name in longer:
                found.add(name, first, last)
            for name in form.alone:
                found.add(name, first, first)
        return Wording(text, tokens, found.by_category, found.by_concept)


class _Found:
    """Phrases as they are found, from left to right, the longer first; those inside others are left out."""

    __slots__ = ("by_category", "by_concept", "competing", "farthest", "tokens")

    def __init__(self, competing: frozenset[str], tokens: tuple[Token, ...]) -> None:
        self.competing = competing
        self.tokens = tokens
        self.by_category: dict[str, list[Hit]] = {}
        self.by_concept: dict[tuple[str, str], list[Hit]] = {}
        #: Of each category the phrase that ends last, the first one to end there.
        self.farthest: dict[str, Hit] = {}

    def add(self, name: tuple[str, str], first: int, last: int) -> None:
        """Keep a phrase unless one of the same concept, or of a competing category, contains it."""
        same = self.by_concept.get(name)
        # From left to right each phrase kept ends behind all before it.
        if same is not None and last <= same[-1].last:
            return
        category, concept = name
        if category in self.competing and self._is_inside(category, first, last):
            return
        hit = Hit(category, concept, first, last, self.tokens[first].start, self.tokens[last].end)
        self.by_category.setdefault(category, []).append(hit)
        if category not in self.farthest or last > self.farthest[category].last:
            self.farthest[category] = hit
        if same is None:
            self.by_concept[name] = [hit]
        else:
            same.append(hit)

    def _is_inside(self, category: str, first: int, last: int) -> bool:
        """Whether a longer phrase of the category holds the new one, which begins behind all before it."""
        far = self.farthest.get(category)
        return far is not None and (far.last > last or (far.last == last and far.first < first))


def _is_word(phrase: _Phrase) -> bool:
    return len(phrase.steps) == 1 and not phrase.opens and not phrase.closes


def _follow(
    phrase: _Phrase, at: int, last: int, tokens: tuple[Token, ...], met: Sequence[frozenset[int]]
) -> int | None:
    """Index of the token that ends the phrase when its first ``at`` steps end at ``last``."""
    if at == len(phrase.steps):
        is_open = phrase.closes and not all(token.is_silent for token in tokens[last + 1 :])
        return None if is_open else last
    step = phrase.steps[at]
    passed = 0
    for index in range(last + 1, len(tokens)):
        if tokens[index].form == ";":
            break
        if step.element in met[index]:
            end = _follow(phrase, at + 1, index, tokens, met)
            if end is not None:
                return end
        if tokens[index].is_silent:
            continue
        passed += 1
        if passed > step.gap:
            break
    return _follow(phrase, at + 1, last, tokens, met) if step.optional else None
