"""``zielkreis lesen``: what was understood, for people and for machines."""

import json
from pathlib import Path

from tests.cli.conftest import Call
from zielkreis.files.interchange import read_interchange


def test_the_text_shows_parties_signatures_and_every_statement_with_its_place(
    call: Call, draft: Path
) -> None:
    answer = call("lesen", draft)
    assert (answer.code, answer.err) == (0, "")
    text = " ".join(answer.out.split())
    data = json.loads(call("lesen", draft, "--format", "json").out)["agreement"]
    for part in ("Art: ZV5", "Planungsjahr: 2012", "VERTRAGSPARTNER", "LAND Land Nordrhein-Westfalen"):
        assert part in text
    assert "KT unterschreibt" in text
    for statement in data["statements"]:
        assert statement["place"] in text
        assert statement["text"] in text
    assert "Messgröße: K2 („Integrationsquote“)" in text
    assert "Stufe: Mittel; verbindlich, beziffert, befristet, bestimmt" in text


def test_the_json_form_is_the_one_that_is_stored(call: Call, draft: Path, tmp_path: Path) -> None:
    target = tmp_path / "entwurf.json"
    assert call("lesen", draft, "--format", "json", "--ausgabe", target).code == 0
    content = read_interchange(target.read_text("utf-8"))
    assert content.report is None
    assert content.agreement.year == 2012
