"""The commands under ``kennzahlen``: take in, show, undo, as a user does."""

import re
from pathlib import Path

import pytest

from examples.kennzahlen_bauen import FOLDER
from tests.cli.conftest import Call

COUNTS = FOLDER / "synthetisch-eckwerte-2012-bis-03.csv"
COMPARISON = FOLDER / "synthetisch-kennzahlen-2012-03.xlsx"


@pytest.fixture
def place(call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "z.sqlite3"
    monkeypatch.setenv("ZIELKREIS_ABLAGE", str(path))
    assert call("konto", "anlegen", "dezernat", "--haus", "rsk").code == 0
    return path


def test_a_trial_says_what_is_recognised_and_keeps_nothing(call: Call, place: Path) -> None:
    answer = call("kennzahlen", "einlesen", COUNTS, "--probe")
    assert answer.code == 0
    assert "Monate: Januar 2012 bis März 2012" in answer.out
    assert "Bekannt seit: 15.07.2012" in answer.out
    assert "Gebiete: 4 (05382, 09901, 09902, 09903)" in answer.out
    assert "nichts aufgenommen" in answer.err
    assert "Noch nichts eingelesen" in call("kennzahlen", "liste").out


def test_twice_changes_nothing_and_undone_is_gone(call: Call, place: Path) -> None:
    first = call("kennzahlen", "einlesen", COUNTS, COMPARISON)
    assert first.code == 0
    (import_id, _) = re.findall(r"Einlesung ([0-9a-f]{12})", first.err)
    assert "Schon aufgenommen" in call("kennzahlen", "einlesen", COUNTS).err
    shown = call(
        "kennzahlen", "zeigen", "05382", "--kennzahl", "ELB", "--von", "2012-03", "--bis", "2012-03"
    ).out
    assert "23.889" in shown
    assert "endgültig (T-3); bekannt seit 15.07.2012; synthetisches Beispiel" in shown
    undone = call("kennzahlen", "zuruecknehmen", import_id, "--grund", "nur ein Versuch")
    assert undone.code == 0
    assert "zurückgenommen am" in call("kennzahlen", "liste").out
    assert "23.889" not in call("kennzahlen", "zeigen", "05382", "--von", "2012-03", "--bis", "2012-03").out


def test_faults_are_told_by_row_and_leave_the_good_file_out_too(
    call: Call, place: Path, tmp_path: Path
) -> None:
    bad = tmp_path / "falsch.csv"
    bad.write_text("Nr.;K2\n05382;29.9\nStand: 15.07.2012 März 2012;\nQuelle: BA;\n", encoding="utf-8")
    answer = call("kennzahlen", "einlesen", COUNTS, bad)
    assert answer.code == 2
    assert "„falsch.csv“: Zeile 2: „29.9“ ist weder eine Zahl" in answer.err
    assert "Noch nichts eingelesen" in call("kennzahlen", "liste").out
    assert call("kennzahlen", "einlesen", bad, "--probe").code == 2


def test_a_mapping_is_kept_for_the_next_month(call: Call, place: Path, tmp_path: Path) -> None:
    table, mapping = tmp_path / "t.csv", tmp_path / "spalten.yaml"
    table.write_text("Tabelle März 2012;\nX;Y\n05382;29,9\n", encoding="utf-8")
    mapping.write_text(
        "kopfzeilen: 2\nspalten: {A: gebiet, B: {kennzahl: K2}}\nquelle: BA\n", encoding="utf-8"
    )
    assert call("kennzahlen", "einlesen", table, "--stand", "2012-07-15").code == 2
    assert call("kennzahlen", "einlesen", table, "--stand", "2012-07-15", "--zuordnung", mapping).code == 0
    table.write_text("Tabelle April 2012;\nX;Y\n05382;30,1\n", encoding="utf-8")
    answer = call("kennzahlen", "einlesen", table, "--stand", "2012-08-15")
    assert answer.code == 0
    assert "nach einer behaltenen Zuordnung" in answer.out
    assert "April 2012" in answer.out


def test_own_figures_are_marked(call: Call, place: Path) -> None:
    entry = (
        *("kennzahlen", "eigene", "Schuldnerberatungen; mit „Komma“", "--gebiet", "05", "--monat", "2012-03"),
        *(
            "--wert",
            "42",
            "--quelle",
            "Auswertung",
            "--verantwortlich",
            "Sozialdezernat",
            "--beleg",
            "Vermerk",
        ),
    )
    assert call(*entry).code == 0
    assert "steht schon so" in call(*entry).err
    shown = call("kennzahlen", "zeigen", "NRW", "--von", "2012-03", "--bis", "2012-03").out
    assert "eigene Angabe" in shown
    assert "42" in shown
    assert "verantwortlich: Sozialdezernat; Beleg: Vermerk" in call("kennzahlen", "liste").out


def test_areas_are_listed_with_their_days(call: Call, place: Path) -> None:
    assert (
        "Eingelesen: 4 Gebiete"
        in call("kennzahlen", "gebiete", "einlesen", FOLDER / "synthetisch-gebiete.csv").err
    )
    then = call("kennzahlen", "gebiete", "liste", "--am", "2012-05-10").out
    later = call("kennzahlen", "gebiete", "liste", "--am", "2014-02-01").out
    assert "Vergleichstyp 12 bis 31.01.2014" in then
    assert "Vergleichstyp IIIe" not in then
    assert "Vergleichstyp IIIe ab 01.02.2014" in later
    assert "Rhein-Sieg (synthetisch); gehört zu VT-1" in later


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("einlesen", "gibtesnicht.csv"), "gibt es nicht"),
        (("einlesen", str(COUNTS), "--stand", "gestern"), "kein Tag für --stand"),
        (("zeigen", "Entenhausen"), "nicht bekannt"),
        (("zeigen", "05", "--von", "2012"), "kein Monat für --von"),
        (("zeigen", "05", "--von", "2012-03", "--bis", "2012-01"), "--von liegt hinter --bis"),
        (("zeigen", "05", "--mindestens", "2"), "nie gezeigt"),
        (("zuruecknehmen", "abc", "--grund", "x"), "gibt es nicht"),
        (
            (
                "eigene",
                "x",
                "--gebiet",
                "05",
                "--monat",
                "2012-03",
                "--wert",
                "viel",
                "--quelle",
                "q",
                "--verantwortlich",
                "v",
                "--beleg",
                "b",
            ),
            "weder eine Zahl",
        ),
    ],
)
def test_what_cannot_be_done_is_told_in_german(
    call: Call, place: Path, arguments: tuple[str, ...], words: str
) -> None:
    answer = call("kennzahlen", *arguments)
    assert answer.code == 2
    assert words in answer.err
    assert "Traceback" not in answer.err
