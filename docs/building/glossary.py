"""The glossary: one word for one thing, with its German word."""

import inspect
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import Any

import yaml
from building.markdown import code, page, table

from zielkreis.domain.values import (
    account,
    actor,
    actor_changes,
    agreement,
    area,
    attainment,
    backup,
    confirmation,
    deviation,
    document,
    duty,
    events,
    figure,
    figure_import,
    follow_up,
    followed_duty,
    journal,
    kept_check,
    local_figure,
    matter,
    month,
    outlook,
    overview,
    place,
    proposal,
    reading_progress,
    release,
    report,
    series,
    statement,
    talks,
    verification,
    waiver,
)
from zielkreis.domain.values.words import JUDGEMENT_WORDS, PART_WORDS, german, worded_codes

_WORDS = Path(__file__).parent / "glossary.yaml"
_MODULES = (
    agreement,
    statement,
    report,
    place,
    document,
    confirmation,
    proposal,
    waiver,
    duty,
    release,
    local_figure,
    actor,
    actor_changes,
    talks,
    matter,
    overview,
    journal,
    events,
    account,
    kept_check,
    reading_progress,
    backup,
    verification,
    month,
    figure,
    series,
    area,
    figure_import,
    attainment,
    outlook,
    deviation,
    follow_up,
    followed_duty,
)
_INTRODUCTION = """\
Ein Wort für eine Sache. Links steht, wie sie im Code und in der JSON-Form heißt, rechts das deutsche
Wort, das Menschen lesen. Was Gesetz und Vereinbarung nennen, bleibt wörtlich."""


class GlossaryFault(ValueError):
    """A class has no word, or a word has no class."""


def glossary_page() -> str:
    """The whole page; raises ``GlossaryFault`` naming every class without a word."""
    return page("Glossar", _INTRODUCTION, _parts(yaml.safe_load(_WORDS.read_text("utf-8"))))


def _parts(words: dict[str, Any]) -> Iterator[str]:
    _fail_if_incomplete(words)
    yield "## Begriffe"
    yield table(("Code", "Wort", "Bedeutung"), ((code(name), *each) for name, each in words["terms"].items()))
    yield "## Werte"
    yield "Die unveränderlichen Werte, die jede Stufe weiterreicht (`zielkreis.domain.values`)."
    yield table(
        ("Klasse", "Wort", "Bedeutung"), ((code(name), *each) for name, each in words["classes"].items())
    )
    yield "## Codes"
    for each in worded_codes():
        word, meaning = words["codes"][each.__name__]
        yield f"### `{each.__name__}`: {word}"
        yield meaning
        yield table(("Code", "Wort"), ((code(one.value), german(one)) for one in each))
    yield "## Bestandteile eines Ziels"
    yield table(("Feld", "Wort"), ((code(name), word) for name, word in PART_WORDS.items()))
    yield "## Urteile über ein Ziel"
    yield table(("Feld", "Wort"), ((code(name), word) for name, word in JUDGEMENT_WORDS.items()))


def _fail_if_incomplete(words: dict[str, Any]) -> None:
    classes = {name for module in _MODULES for name in _public_classes(module)}
    for known, wanted in (
        (set(words["classes"]), classes),
        (set(words["codes"]), {each.__name__ for each in worded_codes()}),
    ):
        if known != wanted:
            raise GlossaryFault(
                f"glossary.yaml lacks {sorted(wanted - known)}, has too much: {sorted(known - wanted)}"
            )


def _public_classes(module: Any) -> Iterator[str]:
    for name, value in inspect.getmembers(module, inspect.isclass):
        if (
            value.__module__ == module.__name__
            and not name.startswith("_")
            and not issubclass(value, StrEnum)
        ):
            yield name
