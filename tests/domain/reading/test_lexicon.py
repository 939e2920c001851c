"""The word lists and the code that asks for them fit together."""

import ast
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

import pytest

from tests.domain.reading.labels.shipped_reader import lexicon_texts
from zielkreis.domain.reading.labels.analysis.rows import CellRole
from zielkreis.domain.reading.labels.analysis.sections import SectionKind
from zielkreis.domain.reading.lexicon_texts import build_phrasebook, parse_lexicon
from zielkreis.domain.values.codes import Aggregation, Commitment, Grade, Responsibility, Unit

READERS = ("src/zielkreis/domain/reading/labels", "src/zielkreis/domain/checking/statements")
#: Codes of the contract that name concepts.
CODES: tuple[type[StrEnum], ...] = (
    Aggregation,
    CellRole,
    Commitment,
    Grade,
    Responsibility,
    SectionKind,
    Unit,
)
#: Categories whose concepts are all read: ids of Leistungen, figures, actors, populations and the like.
READ_WHOLE = {
    "actors",
    "benefits",
    "comparators",
    "figures_around",
    "indicators",
    "populations",
    "factors",
}
#: Concepts whose names the code puts together.
COMPOSED = {
    "commitment_expectation",
    "commitment_offer",
    "head_expectation",
    "head_offer",
}


def strings_in_code(repository: Path) -> Iterator[str]:
    for folder in READERS:
        for path in sorted((repository / folder).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    yield node.value


def asked_pairs(repository: Path) -> Iterator[tuple[str, str]]:
    """Category and concept of each call such as ``of("times", "state")``."""
    short = {
        "says": "kinds",
        "turns": "turns",
        "ends_in": "numbers",
        "has_before": "numbers",
        "back": "numbers",
    }
    short["is_followed_by"] = "numbers"
    for folder in READERS:
        for path in sorted((repository / folder).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
                    continue
                words = [arg.value for arg in node.args if isinstance(arg, ast.Constant)]
                told = [word for word in words if isinstance(word, str)]
                if node.func.attr in short:
                    yield from ((short[node.func.attr], concept) for concept in told)
                elif node.func.attr in ("of", "first", "has", "outside_names") and len(told) > 1:
                    yield from ((told[0], concept) for concept in told[1:])


def test_every_concept_is_asked_for_by_the_code(repository: Path) -> None:
    named = {*strings_in_code(repository), *COMPOSED, *(code.value for codes in CODES for code in codes)}
    lexicon = parse_lexicon(lexicon_texts(repository))
    dead = [
        f"{category}/{concept}"
        for category, concepts in lexicon.items()
        for concept in concepts
        if category not in named or (category not in READ_WHOLE and concept not in named)
    ]
    assert not dead


def test_every_concept_the_code_asks_for_exists(repository: Path) -> None:
    lexicon = parse_lexicon(lexicon_texts(repository))
    asked = sorted(set(asked_pairs(repository)))
    assert asked
    missing = [pair for pair in asked if pair[0] not in lexicon or pair[1] not in lexicon[pair[0]]]
    # ``has`` on a target of the judgements names concepts of one category only.
    measuring = lexicon["measuring"]
    assert not [pair for pair in missing if pair[0] not in measuring]


def test_no_phrase_stands_twice_under_one_concept(repository: Path) -> None:
    lexicon = parse_lexicon(lexicon_texts(repository))
    twice = [
        f"{category}/{concept}: {phrase}"
        for category, concepts in lexicon.items()
        for concept, phrases in concepts.items()
        for phrase in set(phrases)
        if phrases.count(phrase) > 1
    ]
    assert not twice


def test_a_list_that_holds_no_phrases_is_refused_with_its_name() -> None:
    with pytest.raises(ValueError, match=r"words\.yaml: kreis must be a list"):
        build_phrasebook({"words.yaml": "kreis: {a: b}"})
