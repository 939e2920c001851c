"""Who is Träger of which Leistung on which day (§ 6 Abs. 1 SGB II)."""

from datetime import date, timedelta

import pytest

from zielkreis.domain.law import (
    ClaimKind,
    Gap,
    LawBook,
    Mark,
    OutOfRangeError,
    TraegerCode,
    UnknownNormError,
    parse_citation,
)
from zielkreis.domain.law.timeline import FIRST_DAY
from zielkreis.domain.values.codes import Responsibility

DAY = timedelta(days=1)
MAY_2012 = date(2012, 5, 10)
MAY_2024 = date(2024, 5, 1)
AUTUMN_2025 = date(2025, 10, 1)

CASES: list[tuple[str, date, TraegerCode]] = [
    ("16a_1", MAY_2012, TraegerCode.KT),
    ("16a_2", MAY_2012, TraegerCode.KT),
    ("16a_3", MAY_2024, TraegerCode.KT),
    ("16a_4", AUTUMN_2025, TraegerCode.KT),
    ("22_1", MAY_2012, TraegerCode.KT),
    ("22_8", AUTUMN_2025, TraegerCode.KT),
    ("24_3_1", MAY_2012, TraegerCode.KT),
    ("24_3_2", MAY_2012, TraegerCode.KT),
    ("28", AUTUMN_2025, TraegerCode.KT),
    ("20", MAY_2012, TraegerCode.BA),
    ("14", MAY_2012, TraegerCode.BA),
    ("16d", MAY_2024, TraegerCode.BA),
    ("19", MAY_2012, TraegerCode.BOTH),
    ("16g", MAY_2012, TraegerCode.FOLLOWS_BASE_NEED),
]
TRAPS: list[tuple[str, str, date, TraegerCode]] = [
    ("ganzheitliche Betreuung is of the BA", "16k", MAY_2024, TraegerCode.BA),
    ("orthopaedic shoes are of the BA", "24_3_3", MAY_2012, TraegerCode.BA),
    ("warm water is of the BA", "21_7", MAY_2012, TraegerCode.BA),
    ("hardship of Auszubildende was not settled", "27_4", MAY_2012, TraegerCode.UNCLEAR),
    ("their subsidy for rent was municipal", "27_3", MAY_2012, TraegerCode.KT),
    ("their hardship is split since", "27_3", AUTUMN_2025, TraegerCode.BOTH),
    ("Weiterbildung was of the BA", "16_1_weiterbildung", date(2024, 12, 31), TraegerCode.BA),
    ("Weiterbildung left the SGB II", "16_1_weiterbildung", date(2025, 1, 1), TraegerCode.NONE),
    ("Reha left the SGB II", "16_1_reha", date(2025, 1, 1), TraegerCode.NONE),
    ("there was no § 16h", "16h", date(2016, 7, 31), TraegerCode.NONE),
    ("there was no § 16i", "16i", date(2018, 12, 31), TraegerCode.NONE),
    ("the bonus has gone", "16j", MAY_2024, TraegerCode.NONE),
    ("Erreichbarkeit is no Leistung", "7b", MAY_2024, TraegerCode.NONE),
]


@pytest.mark.parametrize(("benefit", "on", "expected"), CASES)
def test_it_knows_the_traeger(law: LawBook, benefit: str, on: date, expected: TraegerCode) -> None:
    assert law.traeger(benefit, on).traeger is expected


@pytest.mark.parametrize(
    ("benefit", "on", "expected"), [each[1:] for each in TRAPS], ids=[t[0] for t in TRAPS]
)
def test_it_does_not_fall_into_the_trap(law: LawBook, benefit: str, on: date, expected: TraegerCode) -> None:
    assert law.traeger(benefit, on).traeger is expected


def test_every_leistung_has_an_answer_on_every_day_of_change_and_the_day_before(law: LawBook) -> None:
    for change in law.days_of_change():
        for on in {max(change - DAY, FIRST_DAY), change}:
            for benefit in law.benefits:
                entry = law.traeger(benefit, on)
                assert entry.since <= on
                assert entry.valid_from <= on <= (entry.valid_to or on)
                assert entry.name
                assert entry.evidence.sources
                if entry.gap or entry.traeger in {TraegerCode.NONE, TraegerCode.UNCLEAR}:
                    assert entry.note, f"{benefit} says nobody is Träger without a reason"


def test_nothing_changes_between_two_days_of_change(law: LawBook) -> None:
    changes = law.days_of_change()
    for first, following in zip(changes, (*changes[1:], date(2027, 1, 1)), strict=True):
        last = following - DAY
        for benefit in law.benefits:
            assert law.traeger(benefit, first) == law.traeger(benefit, last)


def test_it_tells_since_when_across_versions_with_the_same_traeger(law: LawBook) -> None:
    assert law.traeger("16k", MAY_2024).since == date(2023, 7, 1)
    assert law.traeger("16k", MAY_2024).since_is_known
    assert law.traeger("15a", MAY_2024).since == FIRST_DAY
    assert not law.traeger("15a", MAY_2024).since_is_known
    assert law.traeger("27_3", AUTUMN_2025).since == date(2023, 1, 1)


@pytest.mark.parametrize(
    ("on", "name"),
    [
        (date(2022, 12, 31), "Arbeitslosengeld II und Sozialgeld"),
        (date(2023, 1, 1), "Bürgergeld"),
        (date(2026, 6, 30), "Bürgergeld"),
        (date(2026, 7, 1), "Grundsicherungsgeld"),
    ],
)
def test_the_name_of_a_leistung_is_a_dated_fact(law: LawBook, on: date, name: str) -> None:
    assert law.traeger("19", on).name == name


def test_it_never_calls_verified_what_was_not_read(law: LawBook) -> None:
    for benefit in law.benefits:
        for on in (date(2011, 6, 1), date(2026, 3, 1), date(2026, 8, 1)):
            entry = law.traeger(benefit, on)
            assert entry.mark is Mark.UNVERIFIED
            assert entry.name_mark is Mark.UNVERIFIED
            assert "nicht gelesen" in entry.note


def test_a_derived_answer_stays_derived(law: LawBook) -> None:
    assert law.traeger("27_4", MAY_2012).mark is Mark.DERIVED
    assert law.traeger("16j", MAY_2024).mark is Mark.DERIVED
    assert law.traeger("16k", MAY_2024).mark is Mark.VERIFIED


def test_a_gap_says_whether_there_was_no_duty_or_it_is_not_recorded(law: LawBook) -> None:
    assert law.traeger("16k", MAY_2012).gap is Gap.NO_SUCH_DUTY
    assert law.traeger("27_5", MAY_2024).gap is Gap.NOT_IMPLEMENTED
    assert law.traeger("20", MAY_2012).gap is None


@pytest.mark.parametrize(
    ("benefit", "on", "expected"),
    [
        ("22_1", MAY_2012, True),
        ("28", MAY_2012, True),
        ("22_2", MAY_2012, True),
        ("16a_2", MAY_2012, False),
        ("22_8", MAY_2012, False),
        ("27_3", MAY_2012, True),
        ("27_3", AUTUMN_2025, False),
    ],
)
def test_it_knows_where_people_have_a_claim(law: LawBook, benefit: str, on: date, expected: bool) -> None:
    assert law.traeger(benefit, on).has_claim is expected


def test_the_claim_may_change_while_the_traeger_stays(law: LawBook) -> None:
    assert law.traeger("27_3", MAY_2012).art is ClaimKind.PFLICHT


def test_each_traeger_has_its_label_for_statements() -> None:
    labels = {code: code.responsibility for code in TraegerCode}
    assert labels == {
        TraegerCode.BA: Responsibility.AGENCY,
        TraegerCode.KT: Responsibility.MUNICIPAL,
        TraegerCode.BOTH: Responsibility.SHARED,
        TraegerCode.FOLLOWS_BASE_NEED: Responsibility.UNCLEAR,
        TraegerCode.UNCLEAR: Responsibility.UNCLEAR,
        TraegerCode.NONE: Responsibility.NONE,
    }


@pytest.mark.parametrize(
    ("citation", "expected"),
    [
        ("§ 16a SGB II", ("16a_1", "16a_2", "16a_3", "16a_4")),
        ("§ 16a S. 1 Nr. 2 SGB II", ("16a_2",)),
        ("§ 22 SGB II", ("22_1", "22_2", "22_6", "22_8")),
        ("§ 22 Abs. 1 S. 3 SGB II", ("22_1",)),
        ("§ 24 Abs. 3 SGB II", ("24_3_1", "24_3_2", "24_3_3")),
        ("§ 24 Abs. 3 Nr. 3 SGB II", ("24_3_3",)),
        ("§ 21 Abs. 4 SGB II", ("21",)),
        ("§ 21 Abs. 7 SGB II", ("21_7",)),
        ("§ 16 Abs. 1 S. 2 Nr. 4 SGB II", ("16_1_weiterbildung",)),
        ("§ 45 SGB III", ("16_1_aktivierung",)),
        ("§ 27 SGB II", ("27_2", "27_3", "27_4", "27_5")),
        ("§ 29 Abs. 1 SGB II", ("28",)),
        ("§ 99 SGB II", ()),
        ("§ 22 SGB X", ()),
    ],
)
def test_it_knows_which_leistungen_a_citation_means(
    law: LawBook, citation: str, expected: tuple[str, ...]
) -> None:
    assert law.benefits_of(parse_citation(citation), MAY_2012) == expected


def test_a_leistung_that_does_not_exist_yet_is_left_out_of_a_range(law: LawBook) -> None:
    later = {"16h", "16i", "16j", "16k"}
    instruments = parse_citation("§§ 16 ff. SGB II")
    assert not later & set(law.benefits_of(instruments, MAY_2012))
    assert later - {"16j"} <= set(law.benefits_of(instruments, MAY_2024))
    assert law.benefits_of(parse_citation("§ 16k SGB II"), MAY_2012) == ("16k",)


def test_it_refuses_a_day_before_the_record(law: LawBook) -> None:
    with pytest.raises(OutOfRangeError, match=r"Leistung 20: Für den 31\.12\.2010 ist nichts erfasst"):
        law.traeger("20", date(2010, 12, 31))


def test_it_refuses_an_unknown_leistung_and_lists_the_known(law: LawBook) -> None:
    with pytest.raises(UnknownNormError, match=r"Leistung 99 ist nicht erfasst; erfasst: 14, 15, .*16k"):
        law.traeger("99", MAY_2012)
