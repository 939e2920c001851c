"""``zielkreis konto``: the first account in one command, later ones beside it."""

from pathlib import Path

import pytest

from tests.cli.conftest import Call


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Where no store is yet."""
    return tmp_path / "neu" / "ablage.sqlite3"


def test_the_first_account_needs_one_command_and_no_store(call: Call, place: Path) -> None:
    answer = call("konto", "anlegen", "Sozialdezernat", "--haus", "Rhein-Sieg-Kreis", "--ablage", place)
    assert (answer.code, answer.out) == (0, "")
    assert answer.err == (
        f"Konto „Sozialdezernat“ angelegt; es arbeitet für „rhein-sieg-kreis“.\nAblage: {place}\n"
    )
    assert place.is_file()


def test_the_accounts_are_shown_the_one_that_writes_at_the_terminal_first(call: Call, place: Path) -> None:
    for name in ("Sozialdezernat", "Controlling"):
        assert call("konto", "anlegen", name, "--haus", "kreis", "--ablage", place).code == 0
    lines = call("konto", "zeigen", "--ablage", place).out.splitlines()
    assert [line[: line.index("P-")] for line in lines] == [
        "* Sozialdezernat  kreis  ",
        "  Controlling     kreis  ",
    ]
    assert len({line[line.index("P-") :] for line in lines}) == 2, "each has a pseudonym of its own"


@pytest.mark.parametrize("name", ["Controlling", "controlling", " Controlling "])
def test_a_second_account_of_the_same_name_is_refused(call: Call, place: Path, name: str) -> None:
    call("konto", "anlegen", "Controlling", "--haus", "kreis", "--ablage", place)
    answer = call("konto", "anlegen", name, "--haus", "kreis", "--ablage", place)
    assert (answer.code, answer.err) == (
        2,
        "Ein Konto „Controlling“ gibt es schon; es arbeitet für „kreis“. Wählen Sie einen anderen Namen.\n",
    )
    assert len(call("konto", "zeigen", "--ablage", place).out.splitlines()) == 1


def test_every_reason_is_told_at_once(call: Call, place: Path) -> None:
    answer = call("konto", "anlegen", "x" * 101, "--haus", "§§", "--ablage", place)
    assert answer.code == 2
    assert answer.err.splitlines() == [
        f"„{'x' * 60}…{'x' * 20}“ ist kein brauchbarer Name; nehmen Sie höchstens 100 sichtbare Zeichen.",
        (
            "Aus „§§“ lässt sich keine Kennung für das Haus bilden; nehmen Sie Buchstaben und Ziffern, etwa "
            "„rhein-sieg-kreis“."
        ),
    ]


def test_without_a_house_no_store_is_made(call: Call, place: Path) -> None:
    answer = call("konto", "anlegen", "Controlling", "--ablage", place)
    assert answer.code == 2
    assert answer.err.startswith("Es fehlt --haus mit der Behörde, für die das Konto arbeitet")
    assert not place.exists()


def test_with_a_list_of_actors_the_house_is_one_of_them(call: Call, place: Path, tmp_path: Path) -> None:
    actors = tmp_path / "akteure.yaml"
    actors.write_text(
        "behoerden: [{kennung: kreis, art: kommunaler Träger, name: Rhein-Sieg-Kreis, kurz: RSK}]", "utf-8"
    )
    call("konto", "anlegen", "Sozialdezernat", "--haus", "kreis", "--ablage", place)
    assert call("akteure", "einlesen", actors, "--ablage", place).code == 0
    for number, words in enumerate(("kreis", "rhein-sieg-kreis", "rsk")):
        answer = call("konto", "anlegen", f"Konto {number}", "--haus", words, "--ablage", place)
        assert "es arbeitet für „kreis“" in answer.err
    answer = call("konto", "anlegen", "Fremd", "--haus", "Köln", "--ablage", place)
    assert answer.code == 2
    assert answer.err == (
        "Ein Haus „Köln“ steht nicht in der Liste der Akteure; sie kennt: kreis. Ergänzen Sie die Liste "
        "(„zielkreis akteure einlesen“) oder nennen Sie eines davon.\n"
    )


def test_a_store_without_accounts_says_what_to_do(call: Call, place: Path) -> None:
    answer = call("konto", "zeigen", "--ablage", place)
    assert answer.code == 2
    assert "Legen Sie sie mit „zielkreis konto anlegen“ an" in answer.err
