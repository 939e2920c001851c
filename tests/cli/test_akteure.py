"""``zielkreis akteure``: a house's list goes in, and comes out for a day or as a file."""

import shutil
import zipfile
from pathlib import Path

import pytest

from tests.cli.conftest import Call

HOUSE = "rhein-sieg-kreis"


@pytest.fixture
def place(tmp_path: Path, call: Call) -> Path:
    """A store in which the Sozialdezernat works."""
    path = tmp_path / "ablage.sqlite3"
    assert call("konto", "anlegen", "Sozialdezernat", "--haus", HOUSE, "--ablage", path).code == 0
    return path


@pytest.fixture
def actors(tmp_path: Path, repository: Path) -> Path:
    """The list of the example of 2012."""
    path = tmp_path / "akteure.yaml"
    shutil.copyfile(repository / "examples/rhein-sieg-2012/akteure.yaml", path)
    return path


def test_the_list_is_shown_for_a_day(call: Call, place: Path, actors: Path) -> None:
    assert call("akteure", "einlesen", actors, "--ablage", place).code == 0
    shown = " ".join(call("akteure", "zeigen", "--am", "2012-05-10", "--ablage", place).out.split())
    for words in (
        "Akteure am 10.05.2012",
        "(MAIS NRW), Landesministerium, ab 01.01.2011 bis 29.06.2017",
        "MAIS NRW führt die Aufsicht über Rhein-Sieg-Kreis: § 47 Abs. 2 SGB II",
        "BA ist weisungsbefugt gegenüber jobcenter rhein-sieg: § 44b Abs. 3 SGB II",
        "jobcenter rhein-sieg: Geschäftsführung, ab 01.01.2011 Nachweis: § 44d Abs. 1 SGB II",
        "BMAS: offen; die Liste nennt niemanden",
        "Ausschuss für soziale Angelegenheiten und soziale Beschäftigungsförderung (Ausschuss)",
    ):
        assert words in shown
    assert "MAGS" not in shown
    assert "MAGS" in call("akteure", "zeigen", "--am", "2020-01-01", "--ablage", place).out


def test_what_comes_out_as_a_file_goes_in_again_unchanged(
    call: Call, place: Path, actors: Path, tmp_path: Path
) -> None:
    call("akteure", "einlesen", actors, "--ablage", place)
    out = tmp_path / "heraus.yaml"
    assert call("akteure", "zeigen", "--format", "yaml", "--ausgabe", out, "--ablage", place).code == 0
    answer = call("akteure", "einlesen", out, "--ablage", place)
    assert answer.err == "Die Liste ist schon die der Ablage; nichts geändert.\n"
    assert call("akteure", "zeigen", "--format", "yaml", "--ablage", place).out == out.read_text("utf-8")


def test_a_rehearsal_says_what_would_change_and_changes_nothing(
    call: Call, place: Path, actors: Path
) -> None:
    call("akteure", "einlesen", actors, "--ablage", place)
    text = actors.read_text("utf-8")
    actors.write_text(text.replace("kurz: BMAS", "kurz: Bund"), "utf-8")
    before = call("akteure", "zeigen", "--format", "yaml", "--ablage", place).out
    answer = call("akteure", "einlesen", actors, "--probe", "--ablage", place)
    assert (answer.code, answer.err) == (0, "Nur eine Probe: Nichts ist eingetragen.\n")
    assert [line for line in answer.out.splitlines() if line[0] in "+-"] == [
        "- Behörde bmas: Bundesministerium für Arbeit und Soziales (BMAS),",
        "+ Behörde bmas: Bundesministerium für Arbeit und Soziales (Bund),",
    ]
    assert call("akteure", "zeigen", "--format", "yaml", "--ablage", place).out == before


def test_names_of_persons_are_kept_behind_pseudonyms(call: Call, place: Path, tmp_path: Path) -> None:
    actors = tmp_path / "akteure.yaml"
    actors.write_text(
        f"behoerden: [{{kennung: {HOUSE}, art: kommunaler Träger, name: Kreis}}]\n"
        f"vertretung: [{{behoerde: {HOUSE}, funktion: Landrat, nachweis: Gesetz, name: M. Beispiel}}]\n",
        "utf-8",
    )
    call("akteure", "einlesen", actors, "--ablage", place)
    assert "Landrat M. Beispiel" in call("akteure", "zeigen", "--ablage", place).out
    yaml_text = call("akteure", "zeigen", "--format", "yaml", "--ablage", place).out
    assert "name: M. Beispiel" in yaml_text
    (named,) = _pseudonyms(place, "M. Beispiel")
    assert call("journal", "name-loeschen", named, "--ablage", place).code == 0
    shown = call("akteure", "zeigen", "--ablage", place).out
    assert "Kreis: Landrat\n" in shown
    assert "P-" not in shown


def _pseudonyms(place: Path, name: str) -> list[str]:
    # reason: the terminal shows no pseudonym of somebody who wrote nothing
    from zielkreis.service.keeping.opening import open_store, parse_location  # noqa: PLC0415 - see above

    names = open_store(parse_location(str(place))).names.all_names()
    return [pseudonym for pseudonym, known in names.items() if known == name]


def test_a_list_without_the_house_of_an_account_is_refused(call: Call, place: Path, tmp_path: Path) -> None:
    actors = tmp_path / "akteure.yaml"
    actors.write_text("behoerden: [{kennung: kreis, art: kommunaler Träger, name: Kreis}]", "utf-8")
    answer = call("akteure", "einlesen", actors, "--ablage", place)
    assert answer.code == 2
    assert answer.err == (
        "Das Konto „Sozialdezernat“ arbeitet für „rhein-sieg-kreis“, das in der Liste fehlt; ergänzen Sie "
        "die Behörde mit dieser Kennung.\n"
    )
    assert call("akteure", "zeigen", "--ablage", place).code == 2, "nothing was kept"


def test_a_party_of_a_matter_that_the_list_does_not_know_is_said(
    call: Call, place: Path, tmp_path: Path
) -> None:
    parties = ("--partei", f"KT={HOUSE}", "--partei", "LAND=land")
    call("vorgang", "anlegen", "Ziele 2012", "--kennung", "z-2012", *parties, "--ablage", place)
    actors = tmp_path / "akteure.yaml"
    actors.write_text(f"behoerden: [{{kennung: {HOUSE}, art: kommunaler Träger, name: Kreis}}]", "utf-8")
    answer = call("akteure", "einlesen", actors, "--ablage", place)
    assert answer.code == 0
    assert "! Der Vorgang z-2012 nennt land; die Liste kennt das nicht." in answer.out


def test_faults_of_list_and_store_are_told_at_once(call: Call, tmp_path: Path) -> None:
    actors = tmp_path / "akteure.yaml"
    actors.write_text("behoerden: []", "utf-8")
    answer = call("akteure", "einlesen", actors, "--ablage", tmp_path / "nirgends.sqlite3")
    assert answer.code == 2
    assert f"{actors}: Die Liste der Akteure nennt keine Behörde" in answer.err
    assert "gibt es nicht. Legen Sie sie mit „zielkreis konto anlegen“ an" in answer.err
    assert not (tmp_path / "nirgends.sqlite3").exists()


def test_a_file_in_another_encoding_is_told(call: Call, place: Path, tmp_path: Path) -> None:
    actors = tmp_path / "akteure.yaml"
    actors.write_bytes("behoerden: [{name: Träger}]".encode("cp1252"))
    answer = call("akteure", "einlesen", actors, "--ablage", place)
    assert (answer.code, answer.err) == (2, f"{actors} ist kein UTF-8; speichern Sie die Datei als UTF-8.\n")


def test_a_word_file_is_called_what_it_is(call: Call, place: Path, tmp_path: Path) -> None:
    actors = tmp_path / "akteure.docx"
    with zipfile.ZipFile(actors, "w") as package:
        package.writestr("word/document.xml", "<w:document/>")
    answer = call("akteure", "einlesen", actors, "--ablage", place)
    assert (answer.code, answer.err) == (
        2,
        (
            f"{actors} ist ein Word-Dokument. Gebraucht wird die Liste der Akteure, eine reine Textdatei in "
            "UTF-8, die auf .yaml endet.\n"
        ),
    )


def test_a_store_without_a_list_says_how_to_get_one(call: Call, place: Path) -> None:
    answer = call("akteure", "zeigen", "--ablage", place)
    assert answer.code == 2
    assert answer.err == (
        "In dieser Ablage gibt es noch keine Liste der Akteure. Lesen Sie eine ein: "
        "zielkreis akteure einlesen DATEI\n"
    )
