"""The elements of phrases: which of them a word form meets, found once per form and kept."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class _Form:
    """One alternative with wildcards, its longest fixed stretch, and the element it belongs to."""

    core: str
    pattern: re.Pattern[str]
    element: int


@dataclass(slots=True)
class Elements:
    """The distinct elements of a book by number, arranged so that a word meets only those that may fit."""

    numbers: dict[str, int] = field(default_factory=dict)
    exact: dict[str, list[int]] = field(default_factory=dict)
    by_head: dict[str, list[_Form]] = field(default_factory=dict)
    by_tail: dict[str, list[_Form]] = field(default_factory=dict)
    anywhere: list[_Form] = field(default_factory=list)
    excluded: dict[int, list[re.Pattern[str]]] = field(default_factory=dict)

    def number(self, element: str) -> int:
        """The number of an element such as ``stell*|gestellt|!stelle``."""
        if element not in self.numbers:
            self.numbers[element] = len(self.numbers)
            forms = element.split("|")
            # An element that only takes forms out is met by every other word.
            if all(form.startswith("!") for form in forms):
                forms.append("*")
            for form in forms:
                self._arrange(form, self.numbers[element])
        return self.numbers[element]

    def met_by(self, low: str) -> frozenset[int]:
        """Numbers of the elements that a word form in small letters meets."""
        found = frozenset(self._candidates(low))
        return frozenset(number for number in found if not self._is_excluded(number, low))

    def _arrange(self, form: str, number: int) -> None:
        if form.startswith("!"):
            self.excluded.setdefault(number, []).append(_pattern(form[1:]))
            return
        if "*" not in form:
            self.exact.setdefault(form, []).append(number)
            return
        head, tail = form.split("*", 1)[0], form.rsplit("*", 1)[1]
        arranged = _Form(max(form.split("*"), key=len), _pattern(form), number)
        if len(head) >= 2:
            self.by_head.setdefault(head[:2], []).append(arranged)
        elif len(tail) >= 2:
            self.by_tail.setdefault(tail[-2:], []).append(arranged)
        else:
            self.anywhere.append(arranged)

    def _candidates(self, low: str) -> Iterator[int]:
        yield from self.exact.get(low, ())
        for form in (*self.by_head.get(low[:2], ()), *self.by_tail.get(low[-2:], ()), *self.anywhere):
            if form.core in low and form.pattern.fullmatch(low):
                yield form.element

    def _is_excluded(self, number: int, low: str) -> bool:
        return any(pattern.fullmatch(low) for pattern in self.excluded.get(number, ()))


def _pattern(form: str) -> re.Pattern[str]:
    return re.compile(".*".join(re.escape(part) for part in form.split("*")), re.DOTALL)
