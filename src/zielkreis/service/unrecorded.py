"""What of a citation is not recorded: a number that stands beside those that are."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from string import ascii_lowercase

from zielkreis.domain.checking.counting import listed
from zielkreis.domain.law import Citation, LawBook
from zielkreis.domain.values.codes import AgreementType
from zielkreis.service.law_answers import LawAnswer

_FEWEST_FOR_A_SPAN = 3


def note_on_number(citation: Citation, on: date, law: LawBook) -> LawAnswer | None:
    """That the cited number is not recorded, and which ones are; ``None`` where it is, or where none is.

    Numbers of another Absatz or Satz do not count, but a citation that leaves the Satz out means any.
    """
    if not citation.nummer:
        return None
    around = replace(citation, nummer="", buchstabe="")
    numbers = {each.nummer for each in _recorded(on, law) if each.nummer and around.covers(each)}
    if not numbers or citation.nummer in numbers:
        return None
    said = _in_words(sorted(numbers, key=_order))
    return LawAnswer(
        kind="Hinweis",
        heading=str(citation),
        title=f"Nr. {citation.nummer} ist nicht erfasst; {said}.",
        rows=(),
        mark="",
        verified=False,
    )


def _recorded(on: date, law: LawBook) -> Iterator[Citation]:
    """The norms of the Leistungen, the types of agreement and the rules."""
    for benefit in law.benefits:
        yield law.traeger(benefit, on).norm
    for history in (law.types, *(land.types for land in law.laender.values())):
        for code in AgreementType:
            if code in history:
                yield history[code].at(on).citation
    for rule in law.rules:
        yield law.rule(rule, on).citation


def _in_words(numbers: Sequence[str]) -> str:
    if len(numbers) == 1:
        return f"erfasst ist Nr. {numbers[0]}"
    if len(numbers) >= _FEWEST_FOR_A_SPAN and _follow_one_another(numbers):
        return f"erfasst sind Nr. {numbers[0]} bis {numbers[-1]}"
    return f"erfasst sind Nr. {listed(numbers)}"


def _follow_one_another(numbers: Iterable[str]) -> bool:
    places = [_order(each) for each in numbers]
    return [(places[0][0] + step, "") for step in range(len(places))] == places


def _order(number: str) -> tuple[int, str]:
    """The order of numbers in a statute: 1, 2, 2a, 10."""
    digits = number.rstrip(ascii_lowercase)
    return int(digits), number.removeprefix(digits)
