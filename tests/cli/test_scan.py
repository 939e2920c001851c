"""A scan from the terminal: signs of life, what is to be confirmed, and the same in JSON."""

import json
from pathlib import Path

import pytest
import typst

from tests.cli.conftest import Call
from tests.scans import Scanner, scanned_images
from tests.service.drafts import DRAFT
from zielkreis.files.interchange import read_interchange
from zielkreis.files.ocr import recogniser


@pytest.fixture(scope="module")
def scan(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small draft printed and scanned."""
    lines = "\\\n".join(f"#{json.dumps(line, ensure_ascii=False)}" for line in DRAFT.splitlines() if line)
    pdf = typst.compile(f"#set text(11pt)\n{lines}".encode(), format="pdf")
    path = tmp_path_factory.mktemp("scan") / "unterschrieben.png"
    scanned_images(pdf, Scanner(dpi=200, angle=0.3, noise=5, quality=85))[0].save(path, dpi=(200, 200))
    return path


@pytest.mark.usefixtures("tesseract")
def test_a_scan_is_read_with_signs_of_life_and_asks_for_confirmation(call: Call, scan: Path) -> None:
    answer = call("lesen", scan)
    assert answer.code == 0
    assert answer.err.splitlines() == ["Texterkennung: 0 von 1 Seite …", "Texterkennung: 1 Seite fertig"]
    text = " ".join(answer.out.split())
    assert "ZU BESTÄTIGEN" in text
    assert "wie sicher die Erkennung war" in text
    assert "Der Text von Seite 1 wurde aus Bildern erkannt" in text


@pytest.mark.usefixtures("tesseract")
def test_in_json_each_part_on_recognised_words_says_so(call: Call, scan: Path) -> None:
    answer = call("lesen", scan, "--format", "json")
    agreement = json.loads(answer.out)["agreement"]
    assert read_interchange(answer.out).agreement.confirmations
    parts = [each["parts"] for each in agreement["statements"] if each["kind"] == "target" and each["parts"]]
    values = [part["value"] for part in parts if isinstance(part, dict) and "value" in part]
    assert values
    assert all(value["needs_confirmation"] and 0 < value["confidence"] <= 100 for value in values)


@pytest.mark.usefixtures("tesseract")
def test_the_report_warns_before_all_findings(call: Call, scan: Path) -> None:
    answer = call("pruefen", scan)
    warned = answer.out.index("aus dem Bild erkannt")
    assert warned < answer.out.index("Was gilt und was nicht")


def test_without_tesseract_the_terminal_says_what_to_install(
    call: Call, scan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recogniser, "PROGRAM", "no-such-program")
    answer = call("pruefen", scan)
    assert (answer.code, answer.out) == (2, "")
    assert "apt install tesseract-ocr tesseract-ocr-script-latn" in " ".join(answer.err.split())
