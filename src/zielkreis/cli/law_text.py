"""Answers about the law as text: who, since when, on which norm, and how sure that is."""

from collections.abc import Iterator
from datetime import date

from zielkreis.cli.layout import WIDTH, Ink, labelled, wrapped
from zielkreis.service.ask_law import LawAnswer

_ENUMERATION = 4


def answers_as_text(answers: tuple[LawAnswer, ...], *, on: date, colour: bool) -> str:
    """The answers in lines of 80 columns, the day on top."""
    ink = Ink(colour=colour)
    lines = [ink.heading(f"Recht am {on:%d.%m.%Y}"), "─" * WIDTH]
    for answer in answers:
        lines += [*_answer(answer, ink), ""]
    return "\n".join(lines)


def _row(label: str, text: str) -> Iterator[str]:
    """A row on its lines; an enumeration has a line for each of its items."""
    items = text.split("; ")
    if len(items) < _ENUMERATION:
        yield from labelled(label, text)
        return
    yield from wrapped(f"{label}:", indent=2)
    for item in items:
        yield from wrapped(f"- {item}", indent=4, hanging=2)


def _answer(answer: LawAnswer, ink: Ink) -> Iterator[str]:
    title = f"{answer.kind}: {answer.heading}, {answer.title}" if answer.title else answer.heading
    yield from (ink.heading(line) for line in wrapped(title, hanging=2))
    for label, text in answer.rows:
        yield from _row(label, text)
    for label, text in (("Stand", answer.mark), ("Hinweis", answer.note), ("Vorsicht", answer.trap)):
        if text:
            yield from labelled(label, text)
    for source in answer.sources:
        yield from labelled("Quelle", source)
