"""Looking up the law: answers in German, with norm, day and mark."""

from datetime import date

import pytest

from zielkreis.domain.indicators import Catalogue
from zielkreis.domain.law import LawBook, OutOfRangeError, UnknownNormError
from zielkreis.files.shipped import read_shipped
from zielkreis.service.look_up_law import LawAnswer, look_up

MAY_2012 = date(2012, 5, 10)
MAY_2024 = date(2024, 5, 1)


@pytest.fixture(scope="module")
def law() -> LawBook:
    return LawBook.parse(read_shipped("zielkreis.domain.law.texts"))


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return Catalogue.parse(read_shipped("zielkreis.domain.indicators")["catalogue.yaml"])


class Ask:
    """Asks the shipped law."""

    def __init__(self, law: LawBook, catalogue: Catalogue) -> None:
        self._law, self._catalogue = law, catalogue

    def __call__(self, norm: str | None, on: date = MAY_2012) -> tuple[LawAnswer, ...]:
        return look_up(norm, on, law=self._law, catalogue=self._catalogue)


@pytest.fixture
def ask(law: LawBook, catalogue: Catalogue) -> Ask:
    return Ask(law, catalogue)


def test_it_answers_who_is_responsible_since_when_with_norm_mark_and_trap(ask: Ask) -> None:
    (answer,) = ask("§ 16k", MAY_2024)
    assert (answer.kind, answer.heading, answer.title) == (
        "Leistung",
        "§ 16k SGB II",
        "Ganzheitliche Betreuung",
    )
    rows = dict(answer.rows)
    assert rows["Träger"] == "Bundesagentur für Arbeit"
    assert rows["Seit"] == "dem 01.07.2023"
    assert rows["Norm"] == "§ 6 Abs. 1 S. 1 Nr. 1 SGB II"
    assert rows["Verkündung"] == "Bürgergeld-Gesetz v. 16.12.2022, BGBl. I S. 2328"
    assert (answer.mark, answer.verified) == ("geprüft", True)
    assert "psychosoziale Betreuung" in answer.trap
    assert all(source[0].isupper() and " " in source for source in answer.sources)


@pytest.mark.parametrize("norm", ["§ 16k", "§16k", "16k", "16 k", "§ 16 k SGB II", " § 16k  SGB II "])
def test_it_understands_a_norm_however_it_is_typed(ask: Ask, norm: str) -> None:
    (answer,) = ask(norm, MAY_2024)
    assert answer.title == "Ganzheitliche Betreuung"


def test_it_says_that_a_leistung_did_not_exist_yet(ask: Ask) -> None:
    (answer,) = ask("§ 16k")
    assert "keine Leistung des SGB II" in dict(answer.rows)["Träger"]
    assert answer.note == "§ 16k gilt erst seit dem 01.07.2023."
    assert "Anspruch" not in dict(answer.rows)


def test_it_says_where_the_record_begins_instead_of_inventing_a_day(ask: Ask) -> None:
    (answer,) = ask("§ 16a Nr. 2")
    assert dict(answer.rows)["Seit"] == "spätestens dem 01.01.2011 (Beginn der Aufzeichnung)"


@pytest.mark.parametrize("on", [date(2011, 6, 1), date(2026, 3, 1)])
def test_it_never_drops_the_mark_of_what_was_not_read(ask: Ask, on: date) -> None:
    (answer,) = ask("§ 20", on)
    assert (answer.mark, answer.verified) == ("nicht geprüft", False)
    assert "nicht gelesen" in answer.note


def test_it_answers_the_types_and_rules_of_48b(ask: Ask) -> None:
    kinds = [answer.kind for answer in ask("§ 48b")]
    assert kinds.count("Vereinbarungstyp") == 4
    assert kinds.count("Regel") == 10
    headings = [answer.heading for answer in ask("§ 48b Abs. 2")]
    assert headings == ["R_ABS2 (§ 48b Abs. 2 SGB II)"]


def test_it_answers_the_kennzahlen_of_48a(ask: Ask) -> None:
    headings = [
        answer.heading for answer in ask("§ 48a") if answer.kind != "Kennzahl" or answer.heading != "keine"
    ]
    assert len(headings) == 15
    assert headings[0] == "K1"


@pytest.mark.parametrize(
    ("norm", "title"), [("K2", "Integrationsquote"), ("k2e3", "Nachhaltigkeit der Integrationen")]
)
def test_it_answers_a_kennzahl_in_the_version_of_the_day(ask: Ask, norm: str, title: str) -> None:
    (answer,) = ask(norm)
    assert answer.title == title
    assert "(abgeleitet)" in dict(answer.rows)["Richtung"]


def test_it_answers_a_type_for_every_land_the_assumed_one_first(ask: Ask) -> None:
    titles = [answer.title for answer in ask("zv5")]
    assert titles == [
        "Land – kommunaler Träger (Nordrhein-Westfalen)",
        "Land – kommunaler Träger (Hessen)",
    ]
    rows = dict(ask("ZV5")[0].rows)
    assert rows["Abschluss"] == "soll abgeschlossen werden"
    assert rows["Geschäftsführung der gemeinsamen Einrichtung"] == "darf mitzeichnen"


@pytest.mark.parametrize(
    ("norm", "kind", "words"),
    [
        ("R_ABS4", "Regel", "Orientierung"),
        ("§ 2a AG-SGB II NRW", "Vereinbarungstyp", "Nordrhein-Westfalen"),
        ("§ 2 Abs. 2 AG-SGB II NRW", "Landesrecht", "Nordrhein-Westfalen"),
        ("§ 6a", "Zulassung", "Zugelassene kommunale Träger in Nordrhein-Westfalen"),
        ("§ 47 Abs. 2", "Aufsicht", "Zuständige oberste Landesbehörde über Kommunaler Träger"),
        ("§ 44d", "Akteur", "Geschäftsführung"),
        ("§ 51b", "Datenfeld", "Einnahmen und Ausgaben"),
        ("§ 6", "Übersicht", "Wer ist Träger"),
    ],
)
def test_it_answers_everything_else_that_is_recorded(ask: Ask, norm: str, kind: str, words: str) -> None:
    answer = ask(norm)[0]
    assert answer.kind == kind
    assert words in answer.title


@pytest.mark.parametrize("name", ["Hessen", "hessen", "Land Hessen", "HE", "OFFENSIV-Gesetz"])
def test_it_answers_everything_recorded_of_a_land(ask: Ask, name: str) -> None:
    answers = ask(name, date(2016, 5, 1))
    kinds = [each.kind for each in answers]
    assert kinds[0] == "Landesrecht"
    assert dict(answers[0].rows)["Zuständig"] == "Ministerium für Soziales und Integration (HMSI)"
    assert "Vereinbarungstyp" in kinds
    assert kinds[-1] == "Zulassung"
    assert not any("Nordrhein-Westfalen" in each.title for each in answers)


def test_an_unknown_land_is_refused_with_the_laender_that_are_recorded(ask: Ask) -> None:
    with pytest.raises(UnknownNormError, match=r"„Bayern“ ist weder Norm noch Land") as raised:
        ask("Bayern")
    assert "Landesrecht: Nordrhein-Westfalen (AG-SGB II NRW), Hessen (OFFENSIV-Gesetz)" in str(raised.value)
    assert "»" not in str(raised.value)


def test_a_list_is_only_as_sure_as_its_weakest_member(ask: Ask) -> None:
    answer = ask("§ 6a", date(2011, 6, 1))[0]
    assert dict(answer.rows)["Anzahl"] == "10"
    assert answer.mark == "nicht geprüft"


def test_without_a_norm_it_gives_an_overview(ask: Ask) -> None:
    overview = ask(None)
    assert [answer.heading for answer in overview] == ["§ 6 Abs. 1 SGB II", "§ 48b SGB II", "§ 48a SGB II"]
    assert "Schuldnerberatung (§ 16a Nr. 2 SGB II)" in dict(overview[0].rows)["kommunaler Träger"]
    assert len(overview[1].rows) == 9
    assert ask("  ") == overview


@pytest.mark.parametrize("norm", ["§ 99", "§ 16a SGB X", "Quatsch", "K7", "ZV9", "§", "16k und 16a"])
def test_an_unknown_norm_is_refused_with_what_is_known(ask: Ask, norm: str) -> None:
    with pytest.raises(UnknownNormError) as raised:
        ask(norm)
    message = str(raised.value)
    for known in ("§ 16k", "K2E3", "ZV5", "R_ABS1_S2", "AG-SGB II NRW", "§ 48b"):
        assert known in message


def test_a_day_before_the_record_is_refused(ask: Ask) -> None:
    with pytest.raises(OutOfRangeError, match=r"01\.01\.2010"):
        ask("§ 16a", date(2010, 1, 1))


def test_every_answer_has_words_in_every_row(ask: Ask, law: LawBook) -> None:
    norms = [
        "§ 48b",
        "§ 48a",
        "§ 6a",
        "§ 47",
        "§ 51b",
        None,
        *(str(each.norm) for each in law.benefits.values()),
    ]
    for norm in norms:
        for answer in ask(norm, MAY_2024):
            assert answer.title
            assert all(label and text for label, text in answer.rows)
