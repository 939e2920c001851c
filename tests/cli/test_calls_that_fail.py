"""Whatever is wrong, the user reads German and gets exit code 2, never a trace of calls."""

from pathlib import Path

import pytest

from tests.cli.conftest import Call
from zielkreis.cli import lesen
from zielkreis.cli.faults import UNUSABLE


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["pruefe"], "Den Befehl „pruefe“ gibt es nicht. Gemeint ist vielleicht pruefen."),
        (["xyz"], "Den Befehl „xyz“ gibt es nicht.\nHilfe: zielkreis --help"),
        (["--foo"], "Die Option „--foo“ gibt es nicht."),
        (["pruefen"], "Es fehlt die Angabe ENTWURF."),
        (["pruefen", "a", "b"], "Zu viele Angaben: b."),
        (["pruefen", "a", "--tpy", "ZV1"], "Die Option „--tpy“ gibt es nicht. Gemeint ist vielleicht --typ."),
        (["pruefen", "a", "--typ"], "Die Option „--typ“ verlangt einen Wert."),
        (["pruefen", "--help=ja"], "Die Option „--help“ nimmt keinen Wert."),
        (["aussagen"], "Es fehlt die Angabe EINGABE.jsonl."),
        (["recht", "--stichtag", "gestern"], "„gestern“ ist kein Tag für --stichtag"),
        (["recht", "Unsinn"], "weder Norm noch Land"),
    ],
)
def test_a_wrong_call_says_what_is_wrong(call: Call, arguments: list[str], words: str) -> None:
    answer = call(*arguments)
    assert (answer.code, answer.out) == (2, "")
    assert words in answer.err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--typ", "ZV9"], "„ZV9“ gibt es für --typ nicht; möglich sind ZV1, ZV2, ZV3, ZV4, ZV5."),
        (["--stichtag", "01.01.2012"], "in der Form JJJJ-MM-TT, etwa 2012-01-01"),
        (["--stichtag", "2012-W05-1"], "in der Form JJJJ-MM-TT, etwa 2012-01-01"),
        (["--ausgabe", ""], "Der Name der Ausgabe ist leer"),
        (["--ausgabe", "/proc/bericht.txt"], "nicht schreiben: eine solche Datei gibt es dort nicht"),
        (["--ausgabe", "x" * 300], "lässt sich nicht schreiben: der Name ist zu lang"),
        (["--profil", ""], "Der Name des Profils ist leer"),
        (["--orientierung", ""], "Der Name einer Eingabedatei ist leer"),
        (["--format", "odt"], "möglich sind text, json, html, pdf"),
        (["--aenderungen", "behalten"], "möglich sind annehmen, ablehnen"),
        (["--profil", "land"], "es gibt: kreis"),
        (["--profil", "fehlt.yaml"], "Die Datei „fehlt.yaml“ gibt es nicht."),
        (["--orientierung", "fehlt.docx"], "Die Datei „fehlt.docx“ gibt es nicht."),
    ],
)
def test_a_wrong_value_names_the_right_ones(
    call: Call, draft: Path, arguments: list[str], words: str
) -> None:
    answer = call("pruefen", draft, *arguments)
    assert (answer.code, answer.out) == (2, "")
    assert words in answer.err


def test_all_faults_of_a_call_are_told_at_once(call: Call) -> None:
    wrong = {"--format": "xml", "--typ": "ZV9", "--stichtag": "gestern", "--aenderungen": "vielleicht"}
    answer = call("pruefen", "nix", *(each for pair in wrong.items() for each in pair), "--profil", "nixda")
    assert (answer.code, answer.out) == (2, "")
    for word in (*wrong, "„nixda“", "„nix“"):
        assert word in answer.err
    assert len(answer.err.splitlines()) == 6


def test_a_profile_that_cannot_be_used_is_told_before_the_draft_is_read(call: Call, tmp_path: Path) -> None:
    profile = tmp_path / "stadt.yaml"
    profile.write_text("id: 2012-02-30\n", encoding="utf-8")
    broken = tmp_path / "kaputt.docx"
    broken.write_bytes(b"PK\x03\x04" + bytes(200))
    answer = call("pruefen", broken, "--profil", profile)
    assert answer.code == 2
    assert "in Zeile 1 steht ein Tag, den es nicht gibt" in answer.err
    assert "kaputt.docx" not in answer.err


def test_names_that_are_empty_or_endless_are_told_in_short(call: Call) -> None:
    assert "Der Name einer Eingabedatei ist leer" in call("pruefen", "").err
    for arguments in (["lesen", "x" * 5000], ["x" * 5000], ["--" + "x" * 5000], ["lesen", "a", "x" * 5000]):
        answer = call(*arguments)
        assert answer.code == 2
        assert len(answer.err) < 300


def test_a_file_that_is_not_there_brings_up_a_similar_one(call: Call, draft: Path) -> None:
    answer = call("pruefen", draft.with_suffix(".txd"))
    assert answer.code == 2
    assert "gibt es nicht. Im selben Verzeichnis liegt „entwurf.txt“." in answer.err


def test_a_folder_is_no_file(call: Call, tmp_path: Path) -> None:
    assert "ist ein Verzeichnis" in call("lesen", tmp_path).err
    assert "Auch das Verzeichnis" in call("lesen", tmp_path / "nix" / "da.docx").err


@pytest.mark.parametrize("command", ["pruefen", "lesen"])
def test_a_file_that_cannot_be_read_says_why_and_what_helps(call: Call, tmp_path: Path, command: str) -> None:
    path = tmp_path / "entwurf.docx"
    path.write_bytes(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n" + bytes(100))
    answer = call(command, path)
    assert (answer.code, answer.out) == (2, "")
    assert "Die Datei ist beschädigt oder unvollständig." in answer.err
    assert "Lassen Sie sich die Datei noch einmal schicken" in answer.err


def test_an_output_that_cannot_be_written_is_refused_before_the_work(
    call: Call, draft: Path, tmp_path: Path
) -> None:
    for target, words in (
        (tmp_path, "ist ein Verzeichnis"),
        (tmp_path / "nix" / "da.json", "für die Ausgabe gibt es nicht"),
        (draft, "ist zugleich die Eingabe"),
    ):
        answer = call("pruefen", draft, "--ausgabe", target)
        assert answer.code == 2
        assert words in answer.err
    assert "Zielvereinbarung" in draft.read_text("utf-8"), "the draft is untouched"


def test_a_disk_that_is_full_is_told(call: Call, draft: Path) -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("no /dev/full on this system")
    answer = call("pruefen", draft, "--ausgabe", full)
    assert answer.code == 2
    assert "der Datenträger ist voll" in answer.err


def test_an_unexpected_fault_of_the_program_leaves_no_trace_of_calls(
    call: Call, draft: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> str:
        raise RuntimeError("kaputt")

    monkeypatch.setattr(lesen, "agreement_as_text", broken)
    answer = call("lesen", draft)
    assert answer.code == UNUSABLE
    assert answer.err.startswith("Fehler in Zielkreis, nicht in Ihrer Datei (RuntimeError: kaputt).")
    assert "Traceback" not in answer.err


def test_signs_that_would_act_on_the_screen_are_shown_in_messages(call: Call) -> None:
    assert "‹U+001B›[31m" in call("pruefen", "\x1b[31mrot.docx").err


@pytest.mark.parametrize(
    ("asked", "there", "is_named"),
    [
        ("fehlt.docx", "alt.doc", False),
        ("entwurf.docx", "entwurf.doc", True),
        ("entwurf.docx", "Entwurf2.pdf", True),
        ("entwurf.docx", "entwrf.docx", True),
    ],
)
def test_a_file_of_another_form_is_named_only_where_it_is_called_alike(
    call: Call, tmp_path: Path, asked: str, there: str, *, is_named: bool
) -> None:
    (tmp_path / there).write_bytes(b"")
    answer = call("pruefen", tmp_path / asked)
    assert answer.code == 2
    assert (there in answer.err) is is_named
