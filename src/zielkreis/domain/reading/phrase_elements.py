"""The elements of phrases: which of them a word form meets, found once per form and kept."""

from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class _Form:
    """One alternative with wildcards, its fixed stretches, and the element it belongs to.

    ``core`` is the longest stretch: most words lack it, and looking for it is cheapest.
    """

    core: str
    head: str
    inner: tuple[str, ...]
    tail: str
    element: int
    is_whole: bool = False

    def fits(self, low: str) -> bool:
        """Whether a word begins with the head, ends with the tail, and holds the rest between, in order."""
        if self.is_whole:
            return low == self.head
        end = len(low) - len(self.tail)
        place = len(self.head)
        if place > end or not (low.startswith(self.head) and low.endswith(self.tail)):
            return False
        for part in self.inner:
            place = low.find(part, place, end)
            if place < 0:
                return False
            place += len(part)
        return True


@dataclass(slots=True)
class Elements:
    """The distinct elements of a book by number, arranged so that a word meets only those that may fit."""

    numbers: dict[str, int] = field(default_factory=dict)
    exact: dict[str, list[int]] = field(default_factory=dict)
    by_head: dict[str, list[_Form]] = field(default_factory=dict)
    by_tail: dict[str, list[_Form]] = field(default_factory=dict)
    anywhere: list[_Form] = field(default_factory=list)
    excluded: dict[int, list[_Form]] = field(default_factory=dict)

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
            self.excluded.setdefault(number, []).append(_form(form[1:], number))
            return
        if "*" not in form:
            self.exact.setdefault(form, []).append(number)
            return
        arranged = _form(form, number)
        if len(arranged.head) >= 2:
            self.by_head.setdefault(arranged.head[:2], []).append(arranged)
        elif len(arranged.tail) >= 2:
            self.by_tail.setdefault(arranged.tail[-2:], []).append(arranged)
        else:
            self.anywhere.append(arranged)

    def _candidates(self, low: str) -> Iterator[int]:
        yield from self.exact.get(low, ())
        for form in (*self.by_head.get(low[:2], ()), *self.by_tail.get(low[-2:], ()), *self.anywhere):
            if form.core in low and form.fits(low):
                yield form.element

    def _is_excluded(self, number: int, low: str) -> bool:
        return any(form.fits(low) for form in self.excluded.get(number, ()))


def _form(form: str, element: int) -> _Form:
    """A form with its wildcards; one without is the whole word."""
    head, *inner = form.split("*")
    if not inner:
        return _Form(head, head, (), "", element, is_whole=True)
    core = max((head, *inner), key=len)
    return _Form(core, head, tuple(part for part in inner[:-1] if part), inner[-1], element)
