"""Official indicators by version of the regulation (§ 48a SGB II)."""

import time
from datetime import date, timedelta

import pytest

from zielkreis.domain.indicators import Catalogue, Direction, IndicatorKind, Window
from zielkreis.domain.law import LawBook, LawTextError, Mark, OutOfRangeError, UnknownNormError
from zielkreis.domain.values.codes import Population, Responsibility
from zielkreis.files.shipped import read_shipped

DAY = timedelta(days=1)
FIRST = date(2010, 8, 23)
CHANGE = date(2019, 3, 22)
MAY_2012 = date(2012, 5, 10)
R, D = Responsibility, Direction

TABLE: list[tuple[str, Direction, Responsibility, Window]] = [
    ("K1", D.LOWER, R.AGENCY, Window.YEAR_ON_YEAR),
    ("K1E1", D.LOWER, R.MUNICIPAL, Window.YEAR_ON_YEAR),
    ("K1E2", D.LOWER, R.SHARED, Window.YEAR_ON_YEAR),
    ("K1E3", D.LOWER, R.SHARED, Window.AVERAGE_12),
    ("K1E4", D.HIGHER, R.SHARED, Window.AVERAGE_12),
    ("K2", D.HIGHER, R.SHARED, Window.SLIDING_12),
    ("K2E1", D.NEUTRAL, R.SHARED, Window.SLIDING_12),
    ("K2E2", D.NEUTRAL, R.AGENCY, Window.SLIDING_12),
    ("K2E3", D.HIGHER, R.SHARED, Window.SLIDING_12),
    ("K2E4", D.HIGHER, R.SHARED, Window.SLIDING_12),
    ("K3", D.LOWER, R.SHARED, Window.YEAR_ON_YEAR),
    ("K3E1", D.HIGHER, R.SHARED, Window.SLIDING_12),
    ("K3E2", D.HIGHER, R.AGENCY, Window.POINT),
    ("K3E3", D.LOWER, R.SHARED, Window.AVERAGE_12),
    ("K3E4", D.HIGHER, R.SHARED, Window.AVERAGE_12),
]


@pytest.mark.parametrize(("indicator_id", "direction", "responsibility", "window"), TABLE)
@pytest.mark.parametrize("on", [MAY_2012, date(2024, 5, 1)])
def test_it_defines_the_fifteen(
    catalogue: Catalogue,
    indicator_id: str,
    direction: Direction,
    responsibility: Responsibility,
    window: Window,
    *,
    on: date,
) -> None:
    definition = catalogue.get(indicator_id, on).definition
    assert (definition.direction, definition.responsibility, definition.window) == (
        direction,
        responsibility,
        window,
    )


def test_there_are_three_kennzahlen_and_twelve_ergaenzungsgroessen(catalogue: Catalogue) -> None:
    kinds = [indicator.kind for indicator in catalogue.all_on(MAY_2012)]
    assert kinds.count(IndicatorKind.KENNZAHL) == 3
    assert kinds.count(IndicatorKind.ERGAENZUNGSGROESSE) == 12


def test_each_stands_in_the_paragraph_of_its_goal(catalogue: Catalogue) -> None:
    for indicator in catalogue.all_on(MAY_2012):
        assert indicator.citation.statute == "Kennzahlenverordnung"
        assert indicator.citation.paragraph == {"G1": "4", "G2": "5", "G3": "6"}[indicator.goal]
    assert set(catalogue.statutes) == {"Kennzahlenverordnung", "Datenverordnung"}


def test_every_day_of_change_and_the_day_before_has_one_definition(catalogue: Catalogue) -> None:
    for change in catalogue.days_of_change():
        for on in {max(change - DAY, FIRST), change}:
            for indicator in catalogue.all_on(on):
                assert indicator.valid_from <= on <= (indicator.valid_to or on)
            assert len(catalogue.all_on(on)) == 15


@pytest.mark.parametrize(
    ("on", "name", "months"),
    [
        (CHANGE - DAY, "Nachhaltigkeit der Integrationen", 15),
        (CHANGE, "Kontinuierliche Beschäftigung nach Integration", 9),
    ],
)
def test_sustained_integration_was_redefined_in_2019(
    catalogue: Catalogue, on: date, name: str, months: int
) -> None:
    indicator = catalogue.get("K2E3", on)
    assert (indicator.name, indicator.months_until_available) == (name, months)


def test_the_others_are_out_after_three_months(catalogue: Catalogue) -> None:
    waits = {each.id: each.months_until_available for each in catalogue.all_on(MAY_2012)}
    assert {wait for indicator, wait in waits.items() if indicator != "K2E3"} == {3}


def test_long_term_receipt_needs_two_years_of_history(catalogue: Catalogue) -> None:
    for indicator in catalogue.all_on(MAY_2012):
        long_term = indicator.definition.population is Population.LONG_TERM
        assert long_term == indicator.id.startswith("K3")
        assert indicator.definition.history_months == (24 if long_term else 0)


def test_lone_parents_have_their_own(catalogue: Catalogue) -> None:
    assert catalogue.get("K2E4", MAY_2012).definition.population is Population.LONE_PARENTS


@pytest.mark.parametrize(
    ("indicator_id", "on", "expected"),
    [
        ("K1", FIRST - DAY, False),
        ("K1", FIRST, True),
        ("K3E4", date(2030, 1, 1), True),
        ("K9", MAY_2012, False),
        ("K2E5", MAY_2012, False),
    ],
)
def test_it_says_whether_an_indicator_is_defined(
    catalogue: Catalogue, indicator_id: str, on: date, expected: bool
) -> None:
    assert catalogue.defined(indicator_id, on) is expected


def test_it_knows_the_first_and_the_last_day(catalogue: Catalogue) -> None:
    assert catalogue.first_day("K2E3") == FIRST
    assert catalogue.last_day("K2E3") is None


def test_the_day_before_the_first_version_is_refused(catalogue: Catalogue) -> None:
    with pytest.raises(OutOfRangeError, match=r"Kennzahl K2: Für den 22\.08\.2010 ist nichts erfasst"):
        catalogue.get("K2", FIRST - DAY)


def test_an_unknown_indicator_is_refused_with_the_known_ones(catalogue: Catalogue) -> None:
    with pytest.raises(UnknownNormError, match=r"Kennzahl K4 ist nicht erfasst; erfasst: K1, .*, K3E4"):
        catalogue.first_day("K4")


@pytest.mark.parametrize(
    ("on", "mark"),
    [
        (date(2011, 3, 31), Mark.UNVERIFIED),
        (MAY_2012, Mark.VERIFIED),
        (CHANGE, Mark.VERIFIED),
        (date(2026, 1, 1), Mark.UNVERIFIED),
    ],
)
def test_it_says_whether_the_regulation_was_read(catalogue: Catalogue, on: date, mark: Mark) -> None:
    assert catalogue.get("K2", on).mark is mark


def test_direction_and_responsibility_are_called_derived(catalogue: Catalogue) -> None:
    assert {"direction", "responsibility"} <= set(catalogue.derived)


def test_what_is_told_about_16a_is_statutory_data(catalogue: Catalogue) -> None:
    fields = catalogue.fields_for("16a_2", MAY_2012)
    assert [field.id for field in fields] == ["16a_beginn", "16a_ende", "16a_art"]
    assert all(field.evidence.mark is Mark.VERIFIED for field in fields)
    assert {measure for field in fields for measure in field.measures} == {"count", "duration", "kind"}
    later = catalogue.fields_for("16a_2", date(2024, 1, 1))
    assert all(field.evidence.mark is Mark.UNVERIFIED for field in later)


def test_the_cost_of_housing_is_statutory_data(catalogue: Catalogue) -> None:
    fields = {field.id for field in catalogue.fields_for("22_1", MAY_2012)}
    assert {"kdu_tatsaechlich", "kdu_anerkannt"} <= fields


def test_its_fields_name_leistungen_that_exist(catalogue: Catalogue) -> None:
    law = LawBook.parse(read_shipped("zielkreis.domain.law.texts"))
    assert {benefit for field in catalogue.fields for benefit in field.benefits} <= set(law.benefits)


def test_it_says_expressly_what_no_indicator_measures(catalogue: Catalogue) -> None:
    assert [gap.of for gap in catalogue.gaps] == ["G4", "§ 16a SGB II"]


BROKEN: list[tuple[str, str, str]] = [
    (
        "from: 2019-03-22",
        "from: 2010-08-23",
        "Überschneidung: „23.08.2010 bis heute“ und „23.08.2010 bis heute“ gelten beide am",
    ),
    ("first_day: 2010-08-23", "first_day: 2010-01-01", "muss aber am 01.01.2010 beginnen"),
    ("id: K2E4", "id: K2E9", "indicators › „K2E9“ › id: 'K2E9'"),
    ("id: K2E4", "id: K2E2", "Kennzahl „K2E2“ steht zweimal"),
    ("window: point", "window: quarter", "'quarter' ist nicht erlaubt"),
    ("source: [DATV]", "source: [DATX]", "Quelle DATX steht nicht in"),
    ("delay_months: 3", "delay_months: -3", "delay_months: -3"),
    ("kind: kennzahlen", "kind: [", "kein lesbares YAML"),
]


@pytest.mark.parametrize(("old", "new", "words"), BROKEN, ids=[new for _, new, _ in BROKEN])
def test_a_broken_catalogue_is_told(catalogue_text: str, old: str, new: str, words: str) -> None:
    assert old in catalogue_text
    with pytest.raises(LawTextError) as raised:
        Catalogue.parse(catalogue_text.replace(old, new))
    assert words in str(raised.value)


def test_it_is_read_in_no_time(catalogue_text: str) -> None:
    start = time.perf_counter()
    Catalogue.parse(catalogue_text)
    assert time.perf_counter() - start < 0.15
