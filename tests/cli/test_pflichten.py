"""``zielkreis pflichten``: the list in every form, and calls that cannot be used."""

import json
import sys
from io import BytesIO
from pathlib import Path

import pytest
from icalendar import Calendar
from openpyxl import load_workbook  # type: ignore[import-untyped]  # openpyxl ships no types

from tests.cli.conftest import Call

DRAFTS = Path(__file__).parents[1] / "corpus/drafts"
STUDIED = sorted(
    path
    for folder in ("development", "validation")
    for path in (DRAFTS / folder).iterdir()
    if path.suffix in (".md", ".txt", ".docx")
)


def test_the_list_says_who_owes_whom_what_by_when(call: Call, draft: Path) -> None:
    answer = call("pflichten", draft)
    assert answer.code == 0
    told = " ".join(answer.out.split())
    assert "WER SCHULDET WIE VIEL" in told
    assert "30.06.2012 Land Das Land stellt dem Kreis bis zum" in told
    assert "→ kommunaler Träger" in told


@pytest.mark.parametrize("path", STUDIED[::11], ids=[path.stem for path in STUDIED[::11]])
def test_no_line_is_wider_than_eighty_columns_and_none_has_colour(call: Call, path: Path) -> None:
    lines = call("pflichten", path).out.splitlines()
    assert len(lines) > 10
    assert max(map(len, lines)) <= 80
    assert not any("\x1b" in line for line in lines)


@pytest.mark.parametrize("path", STUDIED[::11], ids=[path.stem for path in STUDIED[::11]])
def test_every_duty_stands_in_the_text_it_is_read_from(call: Call, path: Path) -> None:
    text = json.loads(call("lesen", path, "--format", "json").out)["agreement"]["text"]
    duties = json.loads(call("pflichten", path, "--format", "json").out)["duties"]
    assert duties
    for duty in duties:
        place = duty["place"]
        assert text[place["start"] : place["end"]] == place["quote"]
        # A year may stand in the head of the table.
        assert duty["due_words"] in " ".join(text.split())
        assert duty["proviso"] in " ".join(place["quote"].split())


def test_the_workbook_and_the_calendar_are_files(call: Call, draft: Path, tmp_path: Path) -> None:
    book, calendar = tmp_path / "p.xlsx", tmp_path / "p.ics"
    answer = call("pflichten", draft, "--format", "xlsx", "--ausgabe", book)
    assert (answer.code, answer.out, answer.err) == (0, "", f"Geschrieben: {book}\n")
    assert load_workbook(BytesIO(book.read_bytes()))["Pflichten"].max_row > 2
    assert call("pflichten", draft, "--format", "ics", "--ausgabe", calendar).code == 0
    assert len(Calendar.from_ical(calendar.read_bytes()).walk("VEVENT")) == 1


def test_a_workbook_is_not_thrown_at_a_terminal(
    call: Call, draft: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    answer = call("pflichten", draft, "--format", "xlsx")
    assert answer.code == 2
    assert "nennen Sie mit --ausgabe eine Datei" in answer.err


def test_all_faults_of_a_call_are_told_at_once(call: Call, tmp_path: Path) -> None:
    answer = call("pflichten", tmp_path / "fehlt.docx", "--format", "csv", "--typ", "ZV9")
    assert answer.code == 2
    for words in ("„csv“", "„ZV9“", "gibt es nicht"):
        assert words in answer.err


def test_a_paper_without_duties_says_so(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "leer.txt"
    path.write_text(
        "Zielvereinbarung 2012\n\nzwischen dem Land Hessen und dem Kreis Musterland\n\n§ 1 Präambel\n\n"
        "Land und Kreis verbindet eine gute Tradition.\n\nFür das Land\n\nFür den Kreis\n",
        encoding="utf-8",
    )
    assert call("pflichten", path).out.splitlines()[1] == "Der Entwurf enthält keine Pflichten."
