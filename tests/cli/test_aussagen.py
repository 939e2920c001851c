"""``zielkreis aussagen``: lines in, lines out, and every fault at once."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Call

LINE = {
    "id": "eins",
    "text": "Die Integrationsquote steigt 2012 um 2,5 %.",
    "context": {"agreement_type": "ZV5", "on": "2012-01-01", "parties": ["LAND", "KT"], "year": 2012},
}


@pytest.fixture
def lines(tmp_path: Path) -> Path:
    path = tmp_path / "saetze.jsonl"
    path.write_text(json.dumps(LINE) + "\n" + json.dumps({**LINE, "id": 2}) + "\n", encoding="utf-8")
    return path


def test_each_line_gets_its_labels_under_its_id(call: Call, lines: Path) -> None:
    answer = call("aussagen", lines)
    assert (answer.code, answer.err) == (0, "")
    found = [json.loads(line) for line in answer.out.splitlines()]
    assert [each["id"] for each in found] == ["eins", 2]
    assert found[0]["parts"]["indicator"]["value"] == "K2"


def test_the_lines_can_go_to_a_file(call: Call, lines: Path, tmp_path: Path) -> None:
    target = tmp_path / "aus.jsonl"
    answer = call("aussagen", lines, "--ausgabe", target)
    assert (answer.code, answer.out, answer.err) == (0, "", f"Geschrieben: {target}\n")
    assert len(target.read_text("utf-8").splitlines()) == 2


def test_an_id_given_twice_is_told_with_both_lines(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "saetze.jsonl"
    path.write_text(f"{json.dumps(LINE)}\n\n{json.dumps(LINE)}\n", encoding="utf-8")
    answer = call("aussagen", path)
    assert (answer.code, len(answer.out.splitlines())) == (0, 2)
    assert answer.err.startswith("Zeile 3: Die id „eins“ steht schon in Zeile 1.")


def test_all_faults_are_told_with_their_lines(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "saetze.jsonl"
    path.write_text('{"id": 1}\n' + json.dumps(LINE) + "\nkein JSON\n", encoding="utf-8")
    answer = call("aussagen", path)
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.splitlines()[1:] == [
        "Zeile 1: text: fehlt.",
        "Zeile 1: context: fehlt.",
        "Zeile 3: Kein gültiges JSON: bei Spalte 1 steht „kein JSON“.",
    ]
