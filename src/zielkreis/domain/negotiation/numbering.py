"""Short ids that people can speak: ``F3`` for the third demand, ``A1`` for the first answer."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from zielkreis.domain.values import events

_LETTERS = {"demand_raised": "F", "answer_recorded": "A", "due_item_set": "T", "clause_proposed": "V"}


def next_id(letter: str, given: Iterable[str]) -> str:
    """The letter with the number after the highest one given."""
    numbers = (int(match[1]) for each in given if (match := re.fullmatch(rf"{letter}([0-9]+)", each)))
    return f"{letter}{max(numbers, default=0) + 1}"


def given_ids(entries: Iterable[events.Recorded]) -> Iterator[str]:
    """Every id that was given in a matter, those of struck entries too, so that none is given twice.

    What a deleted entry was called is not known; its place among the entries of its kind stands for it.
    """
    counted: Counter[str] = Counter()
    for entry in entries:
        letter = _LETTERS.get(entry.kind.partition("/")[0])
        if letter is not None:
            counted[letter] += 1
            yield _id(entry.event) or f"{letter}{counted[letter]}"


def _id(event: events.Event | None) -> str:
    match event:
        case events.DemandRaised():
            return event.demand.id
        case events.AnswerRecorded():
            return event.answer.id
        case events.DueItemSet():
            return event.due.id
        case events.ClauseProposed():
            return event.proposed.id
        case _:
            return ""
