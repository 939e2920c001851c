"""Single statements are labelled exactly as in a draft."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from tests.service.drafts import DRAFT
from zielkreis.domain.checking.subject import parties_at_the_table
from zielkreis.domain.values.statement import Statement, StatementContext
from zielkreis.files.interchange import plain_judgements, plain_parts, plain_support
from zielkreis.service import one_statement, read_draft
from zielkreis.service.label_statements import StatementLinesError, label_statements

CONTEXT = {"agreement_type": "ZV5", "on": "2012-01-01", "parties": ["LAND", "KT"], "year": 2012}
KEYS = ["id", "kind", "responsibility", "parts", "judgements", "support"]


def labelled(*statements: dict[str, Any]) -> list[dict[str, Any]]:
    data = "\n".join(json.dumps(each, ensure_ascii=False) for each in statements).encode()
    return [json.loads(line) for line in label_statements(data).lines]


def statement(text: str, **context: Any) -> dict[str, Any]:
    return {"id": text[:3], "text": text, "context": {**CONTEXT, **context}}


def test_each_line_has_the_same_keys_whatever_the_kind() -> None:
    found = labelled(
        statement("Die Integrationsquote steigt 2012 um 2,5 %."),
        statement("Das Land stellt bis zum 30.06.2012 zwei Stellen bereit."),
        statement("Land und Kreis wirken zusammen.", heading="Präambel"),
    )
    assert [list(each) for each in found] == [KEYS] * 3
    target, support, context = found
    assert target["kind"] == "target"
    assert target["parts"]["value"] == {"words": "2,5 %", "value": 2.5}
    assert target["judgements"].keys() == {"precise", "measurable", "within_scope"}
    assert support["support"].keys() == {"grade", "binding", "quantified", "dated", "concrete"}
    assert (context["responsibility"], context["parts"], context["support"]) == (None, {}, None)


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, StatementContext]]:
    """Every statement of a draft with the context in which it is labelled."""
    calls: list[tuple[str, StatementContext]] = []

    def noted(text: str, context: StatementContext) -> Any:
        calls.append((text, context))
        return one_statement.label_one(text, context)

    monkeypatch.setattr(read_draft, "label_one", noted)
    return calls


def _line(number: int, text: str, context: StatementContext, parties: Iterator[str]) -> dict[str, Any]:
    surroundings = {
        "agreement_type": context.agreement_type, "on": context.on.isoformat(), "parties": list(parties),
        "year": context.year, "section": context.section, "heading": context.heading,
        "table_header": list(context.table_header), "before": context.before, "after": context.after,
    }  # fmt: skip
    return {"id": number, "text": text, "context": surroundings}


def test_a_statement_gets_the_labels_it_has_in_the_draft(seen: list[tuple[str, StatementContext]]) -> None:
    agreement = read_draft.read_draft(DRAFT.encode(), name="entwurf.txt")
    parties = parties_at_the_table(agreement)
    lines = [_line(number, *each, iter(sorted(parties))) for number, each in enumerate(seen)]
    assert len(lines) == len(agreement.statements) > 2
    for one, alone in zip(agreement.statements, labelled(*lines), strict=True):
        assert alone == {"id": alone["id"], **_labels(one)}


def _labels(one: Statement) -> dict[str, Any]:
    labels = {
        "kind": one.kind,
        "responsibility": one.responsibility,
        "parts": plain_parts(one.parts),
        "judgements": plain_judgements(one.judgements),
        "support": plain_support(one.support),
    }
    plain: dict[str, Any] = json.loads(json.dumps(labels, default=float))
    return plain


def test_a_day_before_the_recorded_law_is_told_and_does_not_stop_the_work() -> None:
    early = statement("Die Schuldnerberatung nach § 16a wird ausgebaut.", on="1999-01-01", year=None)
    result = label_statements(json.dumps(early).encode())
    assert len(list(result.lines)) == result.count == 1
    (note,) = result.notes
    assert note.startswith("Zeile 1: Für den 01.01.1999 ist kein Recht erfasst")


def test_a_fault_in_the_last_line_stops_the_work_before_the_first() -> None:
    good = json.dumps(statement("Die Quote steigt."))
    with pytest.raises(StatementLinesError, match="Zeile 2"):
        label_statements(f"{good}\n{{".encode())


def test_odd_text_is_labelled_like_any_other() -> None:
    texts = ["", " ", "…", "\u00ad", "a" * 5000, "\ud800", "2", "|", "| |", "§", "%\u202e"]
    data = "\n".join(json.dumps(statement(text)) for text in texts).encode()
    assert len(list(label_statements(data).lines)) == len(texts)
