"""One statement with its place, kind, responsibility, parts, judgements and grade of support."""

from collections.abc import Iterator

from zielkreis.cli.layout import Ink, wrapped
from zielkreis.domain.values.part_words import parts_in_words
from zielkreis.domain.values.report_words import ANSWERS
from zielkreis.domain.values.statement import Statement, Support
from zielkreis.domain.values.words import JUDGEMENT_WORDS, german


def statement_as_text(statement: Statement, ink: Ink) -> Iterator[str]:
    """The statement and what is known of it, a few lines."""
    whose = f", {german(statement.responsibility)}" if statement.responsibility else ""
    yield from (
        ink.heading(line)
        for line in wrapped(f"{german(statement.kind)}{whose} · {statement.place}", indent=2)
    )
    yield from wrapped(statement.text, indent=4)
    for number, parts in enumerate(statement.parts, start=1):
        said = "; ".join(f"{name}: {words}" for name, words in parts_in_words(parts))
        name = f"Ergebnis {number}: " if len(statement.parts) > 1 else ""
        if said:
            yield from wrapped(f"{name}{said}", indent=4, hanging=2)
    if statement.judgements is not None:
        outcomes = (
            f"{word}: {ANSWERS[getattr(statement.judgements, name)]}"
            for name, word in JUDGEMENT_WORDS.items()
        )
        yield from wrapped("; ".join(outcomes), indent=4)
    if statement.support is not None:
        yield from wrapped(_support(statement.support), indent=4)


def _support(support: Support) -> str:
    marks = [
        "verbindlich" if support.binding else "unverbindlich",
        "beziffert" if support.quantified else "",
        "befristet" if support.dated else "",
        "bestimmt" if support.concrete else "nicht bestimmt",
    ]
    return f"Stufe: {german(support.grade)}; " + ", ".join(mark for mark in marks if mark)
