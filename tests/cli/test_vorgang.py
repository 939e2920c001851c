"""``zielkreis vorgang``: what is recorded comes back, and what does not fit is refused with every reason."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Answer, Call
from zielkreis.domain.values.account import LocalAccount
from zielkreis.service.keeping.opening import open_store, parse_location

Matter = Callable[..., Answer]
ACCOUNT = LocalAccount(sign_in="dezernat", name="Sozialdezernat", house="kreis", pseudonym="P-1")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A store in which the Sozialdezernat of the Kreis works."""
    path = tmp_path / "ablage.sqlite3"
    open_store(parse_location(str(path)), create=True).accounts.add(ACCOUNT)
    return path


@pytest.fixture
def vorgang(call: Call, place: Path) -> Matter:
    """Call ``zielkreis vorgang`` on that store."""
    return lambda *arguments: call("vorgang", *arguments, "--ablage", place)


@pytest.fixture
def talks(vorgang: Matter, draft: Path) -> Matter:
    """The same, once a matter has a draft."""
    parties = ("--partei", "KT=kreis", "--partei", "LAND=land")
    assert vorgang("anlegen", "Zielvereinbarung 2012", "--kennung", "land-2012", *parties).code == 0
    assert vorgang("entwurf", "land-2012", draft, "--von", "land", "--am", "2012-03-30").code == 0
    return vorgang


def shown(vorgang: Matter, *options: str) -> str:
    return " ".join(vorgang("zeigen", "land-2012", *options).out.split())


def test_a_demand_shows_what_the_draft_says_of_it_today(talks: Matter) -> None:
    answer = talks(
        "fordern", "land-2012", "--kennung", "b", "--gewicht", "unabdingbar", "--befund", "b",
        "--wortlaut", "Die Ziele sind präzise zu beschreiben.",
    )  # fmt: skip
    assert (answer.code, answer.err) == (0, "Forderung b eingetragen.\n")
    text = shown(talks)
    assert "b unabdingbar offen, noch keine Antwort nicht erfüllt" in text
    assert "b Die Ziele sind präzise zu beschreiben." in text
    assert "sieht nur Ihr Haus" in text
    assert "Im Text heute: nicht erfüllt." in text


def test_what_another_side_said_is_shown_as_recorded_by_the_house(talks: Matter) -> None:
    talks(
        "fordern",
        "land-2012",
        "--kennung",
        "b",
        "--befund",
        "b",
        "--am",
        "2012-04-02",
        "--wortlaut",
        "Präzise Ziele.",
    )
    answer = talks(
        "antwort", "land-2012", "--von", "land", "--am", "2012-04-18", "--anlass", "besprechung",
        "--wirkung", "b=erfüllt", "--wortlaut", "Das sagen wir zu.", "--zusage", "2012-05-10=Entwurf ändern",
    )  # fmt: skip
    assert answer.code == 0
    text = shown(talks)
    assert (
        "land am 18.04.2012, Besprechung, mündlich signalisiert, erfasst durch kreis: „Das sagen wir zu.“"
        in text
    )
    assert "zugesagt (mündlich signalisiert am 18.04.2012)" in text
    assert "Achtung: Am 18.04.2012 zugesagt; seitdem liegt kein neuer Entwurf vor." in text
    assert "T1 bis 10.05.2012: Entwurf ändern (land gegenüber kreis). Überfällig seit" in text


def test_an_answer_in_the_text_needs_the_words_of_the_draft(talks: Matter) -> None:
    talks("fordern", "land-2012", "--kennung", "b", "--wortlaut", "Präzise Ziele.")
    said = (
        "--von",
        "land",
        "--anlass",
        "entwurf",
        "--wortlaut",
        "Steht im Entwurf.",
        "--wirkung",
        "b=erfüllt",
    )
    refused = talks("antwort", "land-2012", *said, "--im-text", "Worte, die nirgends stehen")
    assert refused.code == 2
    assert refused.err.startswith("Die Worte „Worte, die nirgends stehen“ stehen in keinem Entwurf")
    assert talks("antwort", "land-2012", *said, "--im-text", "Schuldnerberatung").code == 0
    assert "erfüllt (im Text am" in shown(talks)


def test_all_faults_of_a_call_are_told_at_once(talks: Matter) -> None:
    answer = talks(
        "antwort", "land-2012", "--von", "land", "--anlass", "kaffee", "--am", "gestern",
        "--wirkung", "b", "--beleg", "fehlt.pdf", "--wortlaut", "Ja.",
    )  # fmt: skip
    assert answer.code == 2
    assert len(answer.err.splitlines()) == 4
    for words in ("„kaffee“ gibt es für --anlass nicht", "„gestern“ ist kein Tag", "„b“ nennt keine Wirkung"):
        assert words in answer.err


def test_all_reasons_of_the_talks_are_told_at_once(talks: Matter) -> None:
    answer = talks(
        "antwort", "land-2012", "--von", "bund", "--anlass", "brief", "--grad", "mündlich",
        "--wirkung", "z=offen", "--wortlaut", "Ja.",
    )  # fmt: skip
    assert answer.code == 2
    assert [line.partition(";")[0] for line in answer.err.splitlines()] == [
        "„bund“ ist kein Vertragspartner dieses Vorgangs",
        "Eine Forderung z gibt es nicht",
        "„mündlich signalisiert“ passt nicht zum Anlass „Brief“",
    ]


def test_a_struck_entry_does_not_count_and_stays_readable(talks: Matter) -> None:
    talks("fordern", "land-2012", "--kennung", "b", "--wortlaut", "Falsch verstanden.")
    assert talks("streichen", "land-2012", "1", "--grund", "Falscher Vorgang").code == 0
    assert "Noch keine Forderung eingetragen." in shown(talks)
    assert "Falsch verstanden. Nr. 1, nur unser Haus" in shown(talks, "--verlauf")
    assert "Gestrichen: Falscher Vorgang" in shown(talks, "--verlauf")


def test_erased_contents_are_gone_from_the_file_of_the_store(talks: Matter, place: Path) -> None:
    talks("fordern", "land-2012", "--wortlaut", "Geheimniskrämerei")
    assert talks("loeschen", "land-2012", "1", "--grund", "Art. 17 DSGVO").code == 0
    assert "Inhalt gelöscht." in shown(talks, "--verlauf")
    kept = b"".join(each.read_bytes() for each in place.parent.glob(f"{place.name}*"))
    assert "Geheimniskrämerei".encode() not in kept


def test_the_list_shows_matters_and_what_is_due(talks: Matter) -> None:
    talks("termin", "land-2012", "--bis", "2012-05-10", "--was", "berichten", "--wem", "Ausschuss")
    text = " ".join(talks("liste").out.split())
    assert "land-2012 Zielvereinbarung 2012 mit land: Fassung 1; keine Forderung" in text
    assert "10.05.2012 überfällig: berichten (land-2012, T1; kreis)" in text
    assert talks("erledigt", "land-2012", "T1", "--wie", "mündlich berichtet", "--am", "2012-05-10").code == 0
    assert "FÄLLIG" not in talks("liste").out


def test_the_same_draft_twice_is_refused(talks: Matter, draft: Path) -> None:
    answer = talks("entwurf", "land-2012", draft, "--von", "land")
    assert answer.code == 2
    assert answer.err.startswith("Diese Datei ist schon Fassung 1 des Vorgangs (eingegangen am 30.03.2012)")


def test_a_matter_that_is_not_there_is_named(vorgang: Matter) -> None:
    answer = vorgang("zeigen", "nichts")
    assert (answer.code, answer.err.partition(";")[0]) == (
        2,
        "Einen Vorgang „nichts“ gibt es in dieser Ablage nicht",
    )


def test_commands_that_keep_nothing_load_no_django() -> None:
    asked = "import sys, zielkreis.cli.app; sys.exit('django' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", asked], check=False).returncode == 0


def test_a_deleted_answer_is_named_and_its_evidence_goes(talks: Matter, tmp_path: Path, place: Path) -> None:
    minutes = tmp_path / "protokoll.txt"
    minutes.write_text("Geheimniskrämerei im Protokoll", encoding="utf-8")
    talks("fordern", "land-2012", "--kennung", "b", "--am", "2012-04-02", "--wortlaut", "Präzise Ziele.")
    said = ("--von", "land", "--am", "2012-04-18", "--anlass", "besprechung", "--wirkung", "b=offen")
    assert talks("antwort", "land-2012", *said, "--wortlaut", "Ja.", "--beleg", minutes).code == 0
    assert talks("loeschen", "land-2012", "2", "--grund", "Verlangen nach Art. 17 DSGVO").code == 0
    text = shown(talks, "--verlauf")
    assert "b unabdingbar" not in text
    assert "offen; Antwort A1 gelöscht" in text
    assert "Inhalt des Eintrags 2 (nur unser Haus: Antwort A1) gelöscht: Verlangen nach Art. 17 DSGVO" in text
    kept = b"".join(each.read_bytes() for each in place.parent.glob(f"{place.name}*"))
    assert "Geheimniskrämerei".encode() not in kept


def test_the_state_of_an_earlier_day_knows_nothing_later(talks: Matter) -> None:
    talks("fordern", "land-2012", "--kennung", "b", "--am", "2012-04-02", "--wortlaut", "Präzise Ziele.")
    said = ("--von", "land", "--am", "2012-04-18", "--anlass", "besprechung", "--wirkung", "b=erfüllt")
    talks("antwort", "land-2012", *said, "--wortlaut", "Ja.", "--zusage", "2012-05-10=Entwurf ändern")
    before = shown(talks, "--am", "2012-04-17")
    assert "Stand der Gespräche am 17.04.2012" in before
    assert "offen, noch keine Antwort" in before
    assert "T1 bis 10.05.2012" not in before
    after = shown(talks, "--am", "2012-05-01")
    assert "zugesagt (mündlich signalisiert am 18.04.2012)" in after
    assert "T1 bis 10.05.2012: Entwurf ändern (land gegenüber kreis)" in after
    assert "Überfällig" not in after


def test_an_authority_may_be_called_by_its_name(call: Call, place: Path, tmp_path: Path) -> None:
    actors = tmp_path / "akteure.yaml"
    actors.write_text(
        "behoerden:\n"
        "  - {kennung: kreis, art: kommunaler Träger, name: Musterkreis}\n"
        "  - {kennung: land, art: Landesministerium, name: Ministerium für Soziales, kurz: MS}\n",
        encoding="utf-8",
    )
    assert call("akteure", "einlesen", actors, "--ablage", place).code == 0
    parties = ("--partei", "KT=Musterkreis", "--partei", "LAND=ms")
    assert call("vorgang", "anlegen", "Vereinbarung", *parties, "--ablage", place).code == 0
    assert "mit MS: kein Entwurf" in " ".join(call("vorgang", "liste", "--ablage", place).out.split())


def test_the_same_answer_twice_and_impossible_days_are_refused(talks: Matter) -> None:
    talks("fordern", "land-2012", "--kennung", "b", "--am", "2012-04-02", "--wortlaut", "Präzise Ziele.")
    said = ("--von", "land", "--anlass", "besprechung", "--wirkung", "b=offen", "--wortlaut", "Ja.")
    assert talks("antwort", "land-2012", *said, "--am", "2012-04-18").code == 0
    assert "steht schon als A1 da" in talks("antwort", "land-2012", *said, "--am", "2012-04-18").err
    assert (
        "wurde erst am 02.04.2012 erhoben" in talks("antwort", "land-2012", *said, "--am", "2012-03-01").err
    )
    late = talks("termin", "land-2012", "--bis", "1812-05-10", "--was", "berichten")
    assert late.err.startswith("Der 10.05.1812 liegt vor dem Beginn des SGB II")


def test_an_older_draft_that_comes_later_is_told_to_be_none_of_the_newest(
    talks: Matter, tmp_path: Path, draft: Path
) -> None:
    older = tmp_path / "vorher.txt"
    older.write_text(draft.read_text("utf-8").replace("2012", "2012 ", 1), encoding="utf-8")
    answer = talks("entwurf", "land-2012", older, "--von", "land", "--am", "2012-03-01")
    assert answer.code == 0
    assert "Geprüft. Recht: " in answer.err
    assert "Achtung: Als neuester Entwurf gilt weiter Fassung 1 vom 30.03.2012" in answer.err
