"""The talks of 2012 played by command line: draft, five demands, the oral answer, the promised report."""

from pathlib import Path

import pytest

from tests.cli.conftest import Answer, Call
from zielkreis.cli.demo import commands_in

EXAMPLE = Path(__file__).parents[2] / "examples/rhein-sieg-2012"
MATTER = "land-2012"


@pytest.fixture
def told(call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Call:
    """The commands of the example, each run on a new store; then any other command on it."""
    monkeypatch.chdir(EXAMPLE.parents[1])
    place = tmp_path / "ablage.sqlite3"
    for words in commands_in((EXAMPLE / "gespraeche.befehle").read_text("utf-8")):
        answer = call(*words, "--ablage", place)
        assert answer.code == 0, f"{words}: {answer.err}"

    def on_that_store(*arguments: object) -> Answer:
        return call(*arguments, "--ablage", place)

    return on_that_store


def flat(answer: Answer) -> str:
    """The words of the answer on one line."""
    assert answer.code == 0, answer.err
    return " ".join(answer.out.split())


def test_the_talks_of_2012(told: Call) -> None:
    shown = flat(told("vorgang", "zeigen", MATTER))
    assert "Neuester Entwurf: Fassung 1, „entwurf.docx“, eingegangen am 30.03.2012" in shown
    for named in "abcde":
        assert f"{named} unabdingbar offen (mündlich signalisiert am 18.04.2012) nicht erfüllt" in shown
    assert shown.count("unabdingbar, erhoben von Rhein-Sieg-Kreis am 02.04.2012") == 5
    assert shown.count("Im Text heute: nicht erfüllt.") == 5
    assert "A1 MAIS NRW (Vertreter des Ministeriums) am 18.04.2012, Besprechung" in shown
    assert "mündlich signalisiert, erfasst durch Rhein-Sieg-Kreis" in shown
    assert "Zu: a offen, b offen, c offen, d offen, e offen" in shown
    assert "„Das Land sei gesprächsbereit; einseitige Vorgaben werde es nicht geben.“" in shown
    assert (
        "T1 bis 10.05.2012: über die weiteren Verhandlungen berichten (Rhein-Sieg-Kreis gegenüber Ausschuss "
        "für soziale Angelegenheiten und soziale Beschäftigungsförderung)" in shown
    )


def test_the_demand_says_where_the_draft_does_not_meet_it(told: Call) -> None:
    shown = flat(told("vorgang", "zeigen", MATTER))
    assert "Im Text heute: nicht erfüllt. 9 von 16 Zielen und Maßnahmen" in shown
    assert "§ 1 Abs. 2: „Ihre Inhalte dürfen sich ausschließlich" in shown
    assert "e1 nicht erfüllt: Es fehlt die Geschäftsführung des Jobcenters" in shown
    assert "e2 nicht erfüllt: Es fehlen die Bundesagentur" in shown


def test_the_list_shows_the_matter_and_what_is_due(told: Call) -> None:
    listed = flat(told("vorgang", "liste"))
    assert "Forderungen: 5 von 5 offen; nächster Termin 10.05.2012" in listed
    assert "10.05.2012 überfällig: über die weiteren Verhandlungen berichten" in listed


def test_the_trail_tells_it_from_the_first_draft_on(told: Call) -> None:
    trail = flat(told("vorgang", "zeigen", MATTER, "--verlauf")).partition("VERLAUF")[2]
    told_in_order = (
        "begonnen, mit",
        "Entwurf „entwurf.docx“ von",
        "fordert (a, unabdingbar)",
        "fordert (e, unabdingbar)",
        "(a: offen, b: offen, c: offen, d: offen, e: offen)",
        "Termin T1 bis 10.05.2012",
    )
    places = [trail.find(words) for words in told_in_order]
    assert -1 not in places
    assert places == sorted(places)
