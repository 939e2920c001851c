"""``zielkreis nachhalten`` on the examples with their synthetic figures, as a user calls it."""

import json
import math
import re
import sqlite3
from contextlib import closing
from decimal import Decimal
from importlib.util import find_spec
from pathlib import Path

import pytest

from examples.kennzahlen_bauen import FOLDER, PLACES, count
from tests.cli.conftest import Answer, Call
from tests.conftest import IN_CI
from zielkreis.cli.app import run
from zielkreis.domain.values.month import Month

EXAMPLES = FOLDER.parent
PAPER_2012 = EXAMPLES / "rhein-sieg-2012" / "unterschriftsreif.docx"
PAPER_2013 = EXAMPLES / "rhein-sieg-2013" / "vereinbarung.docx"
COUNTS = sorted(FOLDER.glob("synthetisch-eckwerte-*.csv"))
QUOTA = """Zielvereinbarung 2012

zwischen dem Land Nordrhein-Westfalen und dem Rhein-Sieg-Kreis als zugelassenem kommunalem Träger

§ 1 Ziele

Die Integrationsquote steigt 2012 gegenüber dem Vorjahr um {percent} %.

Bis zum 30.06.2013 ist eine Jugendberufsagentur eingerichtet.

Für das Land

Für den Rhein-Sieg-Kreis
"""


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with the synthetic counts of 2010 to 2012, made once."""
    path = tmp_path_factory.mktemp("kept") / "z.sqlite3"
    assert run(["konto", "anlegen", "dezernat", "--haus", "rhein-sieg-kreis", "--ablage", str(path)]) == 0
    assert run(["kennzahlen", "einlesen", *map(str, COUNTS), "--ablage", str(path)]) == 0
    return path


@pytest.fixture
def place(kept: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of that store, where the commands look for one."""
    path = tmp_path / "z.sqlite3"
    with closing(sqlite3.connect(kept)) as source, closing(sqlite3.connect(path)) as target:
        source.backup(target)
    monkeypatch.setenv("ZIELKREIS_ABLAGE", str(path))
    return path


def quota(folder: Path, percent: str = "2,5") -> Path:
    path = folder / "quote.txt"
    path.write_text(QUOTA.format(percent=percent), encoding="utf-8")
    return path


def flat(answer: Answer) -> str:
    return " ".join(answer.out.split())


def lzb_mean(*months: int) -> Decimal:
    """The mean of the synthetic stocks as a whole number, by hand."""
    values = [count(PLACES[0], "lzb", Month(2012, each)) for each in months]
    return Decimal((2 * sum(values) + len(values)) // (2 * len(values)))


def test_the_first_screen_is_a_table_of_targets_in_80_columns(call: Call, place: Path) -> None:
    answer = call("nachhalten", PAPER_2012, "--wie-bekannt-am", "2012-11-01")
    assert answer.code == 1
    lines = answer.out.splitlines()
    assert max(map(len, lines)) <= 80
    screen = "\n".join(lines[:24])
    assert "Zahlen: Rhein-Sieg (synthetisch) (05382), nach dem Namen eines Vertragspartners" in screen
    assert "wie am 01.11.2012 bekannt" in screen
    assert "Achtung: Die Zahlen aus „synthetisches Beispiel“ sind erfunden." in screen
    june = lzb_mean(1, 2, 3, 4, 5, 6)
    assert f"höchst. 13.950 {june:,}".replace(",", ".") + "     hinter dem Pfad 14.108" in screen
    assert "06/2012" in screen
    assert "Kein Gesetz legt eine Schwelle fest." in answer.out


def test_the_day_decides_what_is_known_and_the_month_how_far_is_looked(call: Call, place: Path) -> None:
    def value(*options: str) -> tuple[str, str, object]:
        found = call("nachhalten", PAPER_2012, "--format", "json", *options)
        standing = json.loads(found.out)["targets"][-1]["standing"]
        return standing["attainment"], standing["month"], standing["value"]

    assert value("--wie-bekannt-am", "2012-05-10")[0] == "undecided"
    assert value("--wie-bekannt-am", "2012-11-01") == ("behind", "2012-06", lzb_mean(1, 2, 3, 4, 5, 6))
    assert value("--wie-bekannt-am", "2012-11-01", "--stand", "2012-03") == (
        "behind",
        "2012-03",
        lzb_mean(1, 2, 3),
    )
    assert value("--wie-bekannt-am", "2013-05-01") == ("missed", "2012-12", lzb_mean(*range(1, 13)))


def test_every_value_stands_with_status_day_and_source(call: Call, place: Path) -> None:
    text = flat(call("nachhalten", PAPER_2012, "--wie-bekannt-am", "2012-11-01"))
    assert (
        "Zahlen: Langzeitleistungsbeziehende Januar bis Juni 2012: Anzahl oder Summe, endgültig (T-3), "
        "bekannt seit 15.10.2012; Quelle: synthetisches Beispiel" in text
    )
    assert "Ausgangswert: 14.200 Personen, nach dem Text der Vereinbarung" in text
    assert "die Zahlen ergeben heute 15.139. Es gilt der Text." in text
    assert "−1,8 % gegenüber dem Ausgangswert" in text
    assert "Zweifel: nicht bestätigte Formel" in text


def test_a_reached_quota_says_what_it_means_in_counts_and_where_it_came_from(
    call: Call, place: Path, tmp_path: Path
) -> None:
    answer = call("nachhalten", quota(tmp_path), "--wie-bekannt-am", "2013-05-01")
    assert answer.code == 0  # reached, and the milestone is not due yet
    text = flat(answer)
    assert "Erreicht. Integrationsquote (K2) 2012: 28,2 % (+4,6 %)" in text
    assert "Was heißt das bei uns: +2,5 % sind rund 164 Integrationen mehr im Jahr" in text
    assert "Fortschritt: +4,6 % gegenüber dem Ausgangswert; +0,6 Prozentpunkte gegenüber dem Zielwert" in text
    assert "Ausgangswert: 26,9 %, nach den Zahlen" in text
    assert "Abweichung: Der Wert liegt 0,6 Prozentpunkte über dem Zielwert." in text
    assert "WAS DIESE ZIELE BELOHNEN" in text
    assert "Bundesrechnungshof 2014" in text
    assert "Kein Ausblick: Der Wert, der entscheidet, liegt vor." in text
    assert "noch nicht fällig" in text


def test_a_missed_quota_and_one_still_open_are_told_by_the_exit_code(
    call: Call, place: Path, tmp_path: Path
) -> None:
    missed = call("nachhalten", quota(tmp_path, "9,9"), "--wie-bekannt-am", "2013-05-01")
    assert missed.code == 1
    assert "Verfehlt um 1,4 Prozentpunkte" in flat(missed)
    under_way = call("nachhalten", quota(tmp_path), "--wie-bekannt-am", "2012-11-01")
    assert under_way.code == 0
    assert "auf Kurs, Pfad " in flat(under_way)
    overdue = call("nachhalten", quota(tmp_path), "--wie-bekannt-am", "2013-07-01")
    assert overdue.code == 1
    assert "überfällig" in overdue.out


def test_a_revision_is_told_with_its_day(call: Call, place: Path, tmp_path: Path) -> None:
    table = tmp_path / "berichtigt.csv"
    table.write_text(
        "area;figure;month;group;value;status;as_of;source\n"
        "05382;Integrationen;2012-12;all;2000;revised;2013-04-20;Berichtigung\n",
        encoding="utf-8",
    )
    assert call("kennzahlen", "einlesen", table).code == 0
    text = flat(call("nachhalten", quota(tmp_path), "--wie-bekannt-am", "2013-05-01"))
    assert "Berichtigt: Der Wert wurde von 28,2 auf 34,8 am 20.04.2013 berichtigt" in text


def test_an_own_figure_counts_for_the_local_target_that_is_called_so(call: Call, place: Path) -> None:
    before = flat(call("nachhalten", PAPER_2012, "--wie-bekannt-am", "2013-05-01"))
    assert "was als „Zahl der begonnenen Schuldnerberatungen“ eingetragen ist" in before
    entry = call(
        "kennzahlen", "eigene", "Zahl der begonnenen Schuldnerberatungen", "--gebiet", "05382",
        "--monat", "2012-12", "--wert", "702", "--quelle", "Jahresbericht", "--stand", "2013-04-15",
        "--verantwortlich", "Sozialdezernat", "--beleg", "Vermerk",
    )  # fmt: skip
    assert entry.code == 0
    text = flat(call("nachhalten", PAPER_2012, "--wie-bekannt-am", "2013-05-01"))
    assert "Erreicht. Zahl der begonnenen Schuldnerberatungen Dezember 2012: 702 Fälle" in text
    assert "eigene Angabe, bekannt seit 15.04.2013; Quelle: Jahresbericht" in text
    assert "eigene Angabe, endgültig" not in text  # only official ones wait to be final


def test_a_file_knows_no_deliveries_and_says_so(call: Call, place: Path) -> None:
    text = flat(call("nachhalten", PAPER_2012, "--wie-bekannt-am", "2012-11-01"))
    assert "Land 3 0 2" in text  # promised, settled, overdue
    assert "Fällig war es bis zum 30.06.2012; vermerkt ist nicht, dass es erfüllt wurde." in text
    assert "Was erfüllt wurde, sagt eine Datei nicht." in text


def test_what_is_recorded_in_a_matter_settles_support_and_milestones(call: Call, place: Path) -> None:
    def matter(*arguments: str) -> None:
        assert call("vorgang", *arguments).code == 0

    parties = ("--partei", "KT=rhein-sieg-kreis", "--partei", "LAND=mais")
    matter("anlegen", "Zielvereinbarung 2012", "--kennung", "land-2012", *parties)
    empty = call("nachhalten", "land-2012")
    assert (empty.code, "noch kein Entwurf" in empty.err) == (2, True)
    told = call("nachhalten", "land-2012", "--typ", "ZV5")
    assert (told.code, "gelten für eine Datei" in told.err) == (2, True)
    matter("entwurf", "land-2012", str(PAPER_2012), "--von", "mais", "--am", "2012-03-30")
    for what, by, how, done in (
        ("Betrag für die Schuldnerberatung, § 7 Abs. 1", "2012-06-30", "Zahlung eingegangen", "2012-07-03"),
        ("Konzept nach § 3 Abs. 2", "2012-09-30", "Kreistag hat beschlossen", "2012-09-20"),
    ):
        matter("termin", "land-2012", "--bis", by, "--was", what, "--am", "2012-05-01")
        number = "T1" if "7" in what else "T2"
        matter("erledigt", "land-2012", number, "--wie", how, "--am", done)
    matter(
        "termin", "land-2012", "--bis", "2012-09-10", "--was", "dem Ausschuss berichten", "--am", "2012-05-01"
    )
    answer = call("nachhalten", "land-2012", "--wie-bekannt-am", "2012-11-01")
    text = flat(answer)
    assert "Land 3 1 1" in text
    assert "Verspätet erledigt 30.06.2012" in text
    assert "Erledigt am 03.07.2012: Zahlung eingegangen (T1)" in text
    assert "Erreicht. Nachweis vom 20.09.2012: Kreistag hat beschlossen (T2)." in text
    assert "T3 10.09.2012 dem Ausschuss berichten (rhein-sieg-kreis); überfällig" in text
    early = flat(call("nachhalten", "land-2012", "--wie-bekannt-am", "2012-07-02"))
    assert "Land 3 0 1" in early


def test_few_cases_stay_hidden(call: Call, place: Path, tmp_path: Path) -> None:
    answer = call("nachhalten", quota(tmp_path), "--gebiet", "09903", "--wie-bekannt-am", "2013-05-01")
    assert answer.code == 1
    assert "unterdrückt" in answer.out
    assert "Integrationsquote (K2) 2012:" not in flat(answer)


@pytest.mark.skipif(not (IN_CI or find_spec("statsforecast")), reason="the forecasting library is missing")
def test_an_outlook_stands_with_method_window_coverage_and_the_rule_of_its_light(
    call: Call, place: Path, tmp_path: Path
) -> None:
    table = tmp_path / "reihe.csv"
    rows = ["area;figure;month;group;value;status;as_of;source"]
    for step, month in enumerate(Month(2005, 1).until(Month(2012, 6))):
        value = int(15_500 - 20 * step + 150 * math.sin(month.month / 2) + (step * 37 % 11 - 5) * 12)
        rows.append(f"09901;LZB;{month};all;{value};final;2012-10-20;synthetische lange Reihe")
    table.write_text("\n".join(rows), encoding="utf-8")
    assert call("kennzahlen", "einlesen", table).code == 0
    answer = call("nachhalten", PAPER_2012, "--gebiet", "09901", "--wie-bekannt-am", "2012-11-01")
    text = flat(answer)
    assert "● voraussichtlich erreicht" in answer.out
    assert "Ausblick auf Dezember 2012: 13." in text
    assert "in 80 von 100 Fällen zwischen" in text
    assert "Daten Januar 2005 bis Juni 2012" in text
    assert "Rückblicke)" in text
    assert "Für die Planung: nach dem Verlauf der Vorjahre" in text
    assert "Ampel: ● voraussichtlich erreicht. „voraussichtlich erreicht“ ab 70 von 100" in text
    assert "synthetische lange Reihe" in text


def test_the_agreement_of_2013_has_no_figures_yet_and_no_judgement(call: Call, place: Path) -> None:
    answer = call("nachhalten", PAPER_2013, "--wie-bekannt-am", "2013-05-01", "--format", "json")
    assert answer.code == 1
    found = json.loads(answer.out)
    assert found["format"] == "zielkreis-nachhaltung/1"
    assert found["area"]["id"] == "05382"
    assert {each["standing"]["attainment"] for each in found["targets"]} == {"undecided"}
    assert found["made_up_sources"] == ["synthetisches Beispiel"]


def test_all_faults_of_a_call_are_told_at_once_in_german(call: Call, place: Path, tmp_path: Path) -> None:
    answer = call(
        "nachhalten", "gibtesnicht.docx", "--stand", "2012", "--wie-bekannt-am", "gestern",
        "--format", "pdf", "--ausgabe", tmp_path / "fehlt" / "x.txt",
    )  # fmt: skip
    assert answer.code == 2
    assert answer.out == ""
    for words in (
        "„pdf“ gibt es für --format nicht",
        "kein Monat für --stand",
        "kein Tag für --wie-bekannt-am",
        "für die Ausgabe gibt es nicht",
        "Die Datei „gibtesnicht.docx“ gibt es nicht. Auch ein Vorgang heißt nicht so.",
    ):
        assert words in answer.err


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--gebiet", "Entenhausen"), "Ein Gebiet „Entenhausen“ ist nicht bekannt."),
        (("--ablage", "nirgends/z.sqlite3"), "nirgends"),
    ],
)
def test_what_cannot_be_done_ends_with_2(
    call: Call, place: Path, tmp_path: Path, options: tuple[str, str], words: str
) -> None:
    answer = call("nachhalten", quota(tmp_path), *options)
    assert answer.code == 2
    assert words in answer.err
    assert "Traceback" not in answer.err


def test_without_figures_or_a_party_named_so_somebody_must_say_whose_count(
    call: Call, place: Path, tmp_path: Path
) -> None:
    other = tmp_path / "anders.txt"
    other.write_text(
        QUOTA.format(percent="2").replace("Rhein-Sieg-Kreis", "Kreis Anderswo"), encoding="utf-8"
    )
    answer = call("nachhalten", other)
    assert answer.code == 2
    assert "Nennen Sie mit --gebiet, wessen Zahlen gelten. Es gibt 05382, 09901, 09902, 09903." in answer.err
    assert call("nachhalten", other, "--gebiet", "05382", "--wie-bekannt-am", "2013-05-01").code == 0
    empty = tmp_path / "leer.sqlite3"
    assert call("konto", "anlegen", "dezernat", "--haus", "rsk", "--ablage", empty).code == 0
    assert "liegen keine Zahlen" in call("nachhalten", other, "--ablage", empty).err


def test_a_draft_that_sets_no_values_shows_what_is_known_and_breaks_no_number(
    call: Call, place: Path
) -> None:
    draft = EXAMPLES / "rhein-sieg-2012" / "entwurf.docx"
    answer = call("nachhalten", draft, "--wie-bekannt-am", "2013-05-01")
    assert answer.code == 1
    assert re.search(r"^1 .* 87\.\d{3}\.\d{3} +wird beobachtet$", answer.out, re.MULTILINE)
    assert re.search(r" –  +28,2 %  +nicht zu beurteilen$", answer.out, re.MULTILINE)
    rejected = call("nachhalten", draft, "--aenderungen", "ablehnen", "--wie-bekannt-am", "2013-05-01")
    assert rejected.code == 1
    assert rejected.out != answer.out


def test_a_result_goes_to_a_file(call: Call, place: Path, tmp_path: Path) -> None:
    target = tmp_path / "stand.txt"
    answer = call("nachhalten", quota(tmp_path), "--wie-bekannt-am", "2013-05-01", "--ausgabe", target)
    assert (answer.code, answer.out) == (0, "")
    assert "ZIELE AUF EINEN BLICK" in target.read_text(encoding="utf-8")
