"""The lines that ``zielkreis aussagen`` reads."""

import json
from datetime import date
from typing import Any

import pytest

from zielkreis.domain.values.codes import AgreementType, PartyCode
from zielkreis.files.statement_lines import StatementLine, StatementLinesError, read_statement_lines

CONTEXT = {"agreement_type": "ZV5", "on": "2012-03-01", "parties": ["LAND", "KT"], "year": 2012}

PARTIES = "BMAS, BMF, BA, LAND, KT, ZKT, GF oder GE"


def line(context: dict[str, Any] | None = None, **fields: Any) -> bytes:
    content = {"id": "1", "text": "Die Quote steigt.", "context": {**CONTEXT, **(context or {})}, **fields}
    return json.dumps(content, ensure_ascii=False).encode()


def the_one(data: bytes) -> StatementLine:
    (found,) = read_statement_lines(data)
    return found


def test_a_line_gives_text_and_surroundings() -> None:
    found = the_one(line({"section": "§ 2", "before": "Es gilt:"}))
    assert (found.id, found.text, found.number) == ("1", "Die Quote steigt.", 1)
    assert found.context.agreement_type is AgreementType.ZV5
    assert found.context.on == date(2012, 3, 1)
    assert found.context.parties == (PartyCode.LAND, PartyCode.KT)
    assert (found.context.section, found.context.before, found.context.after) == ("§ 2", "Es gilt:", "")


@pytest.mark.parametrize(
    ("header", "cells"),
    [
        (["Ziel", "Wert"], ("Ziel", "Wert")),
        ("Ziel | Wert", ("Ziel", "Wert")),
        ("Zielwert", ("Zielwert",)),
        ("", ()),
        (None, ()),
    ],
)
def test_the_head_of_a_table_may_be_a_list_or_one_text(header: Any, cells: tuple[str, ...]) -> None:
    assert the_one(line({"table_header": header})).context.table_header == cells


def test_optional_surroundings_may_be_missing_or_null_and_unknown_keys_are_passed_over() -> None:
    found = the_one(line({"heading": None, "after": None, "colour": "rot"}, comment="x"))
    assert (found.context.heading, found.context.after) == ("", "")


def test_without_a_day_the_year_counts_from_its_first_day() -> None:
    assert the_one(line({"on": None})).context.on == date(2012, 1, 1)


def test_a_number_may_be_the_id_and_empty_lines_are_passed_over() -> None:
    found = read_statement_lines(b"\xef\xbb\xbf" + line(id=7) + b"\r\n\r\n" + line(id="b") + b"\n")
    assert [each.id for each in found] == [7, "b"]
    assert [each.number for each in found] == [1, 3]


def test_all_faults_of_all_lines_are_told_at_once() -> None:
    data = b"\n".join([line({"parties": ["KT", "XX"]}, text=3), b"{", b"", line({"on": "2012-13-01"})])
    with pytest.raises(StatementLinesError) as error:
        read_statement_lines(data)
    assert list(error.value.faults) == [
        "Zeile 1: text: muss Text sein, ist aber „3“.",
        f"Zeile 1: context › parties › 2: „XX“ ist kein erlaubter Wert; erlaubt: {PARTIES}.",
        "Zeile 2: Kein gültiges JSON: bei Spalte 2 steht nichts mehr.",
        "Zeile 4: context › on: muss ein Tag in der Form JJJJ-MM-TT sein, ist aber „2012-13-01“.",
    ]


def test_a_statement_too_long_to_be_one_is_a_fault_of_its_line() -> None:
    long = "Die Quote steigt. " * 3000
    data = b"\n".join([line(), line(text=long), line({"before": long, "table_header": [long]}), b"{"])
    with pytest.raises(StatementLinesError) as error:
        read_statement_lines(data)
    assert [fault.partition(" (")[0] for fault in error.value.faults] == [
        "Zeile 2: text: ist zu lang für eine Aussage",
        "Zeile 3: context › table_header: ist zu lang für eine Aussage",
        "Zeile 3: context › before: ist zu lang für eine Aussage",
        "Zeile 4: Kein gültiges JSON: bei Spalte 2 steht nichts mehr.",
    ]
    assert "54.000 Zeichen, erlaubt sind 50.000" in error.value.faults[0]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "Die Eingabe ist leer"),
        ("Straße".encode("cp1252"), "Zeile 1: kein UTF-8"),
        (b"[1]", "muss ein Objekt in geschweiften Klammern sein"),
        (b"PK\x03\x04 word/document.xml", "Das ist eine Word-Datei; .* „zielkreis pruefen“"),
        (b"PK\x03\x04 saetze.jsonl", "Das ist ein ZIP-Archiv"),
        (line({"year": 20120}), "muss höchstens 2200 sein"),
    ],
)
def test_an_unusable_input_says_why(data: bytes, words: str) -> None:
    with pytest.raises(StatementLinesError, match=words):
        read_statement_lines(data)
