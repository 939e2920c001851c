"""Parts of a target that rest on recognised words say so in JSON, and only they."""

import json
from decimal import Decimal
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.codes import Kind, Unit
from zielkreis.domain.values.confirmation import Confirmation
from zielkreis.domain.values.place import Place
from zielkreis.domain.values.statement import Statement, TargetParts, UnitWords, Words
from zielkreis.files.interchange import Interchange, read_interchange, write_interchange
from zielkreis.files.interchange_schema import interchange_schema

TEXT = "§ 1 Ziele\nDie Quote (K2) steigt von 22,4 % auf 23,0 %."
SENTENCE = TEXT.splitlines()[1]
PARTS = TargetParts(
    indicator=Words(words="Quote", value="K2"),
    value=Words(words="23,0 %", value=Decimal("23.0")),
    baseline=Words(words="22,4 %", value=Decimal("22.4")),
    unit=UnitWords(words="", value=Unit.PERCENT),
)


def agreement(*doubted: tuple[str, int], parts: tuple[TargetParts, ...] = (PARTS,)) -> Agreement:
    start = TEXT.index(SENTENCE)
    statement = Statement(
        id="s001",
        text=SENTENCE,
        place="§ 1",
        start=start,
        end=len(TEXT),
        section="",
        kind=Kind.TARGET,
        parts=parts,
    )
    confirmations = tuple(
        Confirmation(
            place=Place(
                place="§ 1", start=TEXT.index(words), end=TEXT.index(words) + len(words), quote=words
            ),
            confidence=confidence,
        )
        for words, confidence in doubted
    )
    return Agreement(
        type=None, types=(), title="", year=None, concluded_on=None, term=None, text=TEXT, parties=(),
        signatories=(), clauses=(), statements=(statement,), confirmations=confirmations,
    )  # fmt: skip


def written(content: Agreement) -> dict[str, Any]:
    text = write_interchange(Interchange(agreement=content))
    assert read_interchange(text).agreement == content
    plain: dict[str, Any] = json.loads(text)
    Draft202012Validator(interchange_schema()).validate(plain)
    return plain


def test_a_part_on_recognised_words_says_so_with_the_confidence() -> None:
    parts = written(agreement(("23,0", 71)))["agreement"]["statements"][0]["parts"]
    assert parts["value"] == {"words": "23,0 %", "value": 23.0, "needs_confirmation": True, "confidence": 71}
    assert parts["baseline"] == {"words": "22,4 %", "value": 22.4}
    assert "needs_confirmation" not in parts["unit"]


def test_the_least_sure_word_counts() -> None:
    content = agreement(("22,4", 90), ("% auf", 12), ("23,0", 71))
    parts = written(content)["agreement"]["statements"][0]["parts"]
    assert parts["baseline"]["confidence"] == 12
    assert parts["value"]["confidence"] == 71


def test_each_of_several_results_is_marked() -> None:
    parts = written(agreement(("23,0", 71), parts=(PARTS, PARTS)))["agreement"]["statements"][0]["parts"]
    assert [each["value"]["needs_confirmation"] for each in parts] == [True, True]


def test_doubts_elsewhere_mark_nothing() -> None:
    assert "needs_confirmation" not in json.dumps(written(agreement(("1", 50))))


@pytest.mark.parametrize("doubted", [(), (("23,0", 71),)])
def test_the_places_themselves_are_kept(doubted: tuple[tuple[str, int], ...]) -> None:
    assert len(written(agreement(*doubted))["agreement"]["confirmations"]) == len(doubted)
