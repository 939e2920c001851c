"""Counts, numbers and places as a reader sees them."""

from decimal import Decimal
from fractions import Fraction

import pytest

from tests.domain.checking.building import build_agreement
from zielkreis.domain.checking.counting import TARGET, how_many, listed, of_total, sentence
from zielkreis.domain.checking.places import place_at, place_of, short
from zielkreis.domain.checking.shares import duties_of, shares_of
from zielkreis.domain.checking.shown_numbers import Shown
from zielkreis.domain.checking.signing import Signing, signing_of
from zielkreis.domain.values.codes import PartyCode


@pytest.mark.parametrize(
    ("count", "total", "words"),
    [
        (7, 9, "7 von 9 Zielen"),
        (1, 9, "1 von 9 Zielen"),
        (9, 9, "alle 9 Ziele"),
        (1, 1, "1 Ziel"),
        (0, 1, "0 Ziele"),
    ],
)
def test_it_counts_in_german(count: int, total: int, words: str) -> None:
    assert of_total(count, total, TARGET) == words


def test_it_lists_in_german() -> None:
    assert listed([]) == ""
    assert listed(["a"]) == "a"
    assert listed(["a", "b"]) == "a und b"
    assert listed(["a", "b", "c"], last="oder") == "a, b oder c"
    assert how_many(2, TARGET) == "2 Ziele"
    assert sentence("alle") == "Alle"


@pytest.mark.parametrize(
    ("value", "words", "half"),
    [
        ("11.9", "um 11,9 %", Fraction(1, 20)),
        ("30.06", "auf 30,06 %", Fraction(1, 200)),
        ("-2", "−2 %", Fraction(1, 2)),
        ("4800", "4.800 Integrationen", Fraction(1, 2)),
        ("13500000", "13,5 Mio. EUR", Fraction(50000)),
        ("2.50", "", Fraction(1, 200)),
        ("3", "drei Fälle", Fraction(1, 2)),
    ],
)
def test_a_number_is_as_precise_as_it_is_shown(value: str, words: str, half: Fraction) -> None:
    shown = Shown.of(Decimal(value), words)
    assert shown.high - shown.low == 2 * half
    assert (shown.high + shown.low) / 2 == Fraction(Decimal(value))


def test_shown_numbers_meet_if_they_can_be_the_same() -> None:
    baseline, change = Shown.of(Decimal("26.86"), "26,86"), Shown.of(Decimal("11.9"), "11,9")
    assert (baseline + change.percent_of(baseline)).meets(Shown.of(Decimal("30.06"), "30,06"))
    assert not (baseline + change.percent_of(baseline)).meets(Shown.of(Decimal("30.10"), "30,10"))
    assert (baseline - baseline).meets(Shown.of(Decimal("0.00"), "0,00"))


def test_a_place_outside_all_statements_is_its_line() -> None:
    agreement = build_agreement({"type": "ZV5", "year": 2012, "before": ["  siehe Anlage 2  "]})
    start = agreement.text.index("Anlage")
    place = place_at(agreement, start, start + 8)
    assert place.quote == "siehe Anlage 2"
    assert agreement.text[place.start : place.end] == place.quote
    assert place.place == "Text"


def test_a_place_inside_a_statement_is_the_statement() -> None:
    agreement = build_agreement(
        {"type": "ZV5", "year": 2012}, [{"procedure": "Es gilt Anlage 2.", "place": "§ 7"}]
    )
    start = agreement.text.index("Anlage")
    assert place_at(agreement, start, start + 6) == place_of(agreement.statements[0])


def test_a_long_quotation_is_cut_at_a_word() -> None:
    assert short("kurz") == "„kurz“"
    cut = short("Die Integrationsquote steigt im Jahr 2012 gegenüber dem Vorjahr um zwei Prozent")
    assert cut.endswith(" …“")
    assert len(cut) <= 64


def test_shares_count_targets_and_measures_by_responsibility() -> None:
    agreement = build_agreement(
        {"type": "ZV5"},
        [
            {"target": "a", "responsibility": "agency"},
            {"measure": "b", "responsibility": "municipal"},
            {"measure": "c"},
            {"monitoring": "d", "responsibility": "shared"},
        ],
    )
    shares = shares_of(agreement)
    assert (shares.agency, shares.municipal, shares.shared, shares.unclear) == (1, 1, 0, 1)
    assert shares.agency_share == Fraction(1, 3)


def test_duties_are_binding_support_against_what_the_lower_side_owes() -> None:
    agreement = build_agreement(
        {"type": "ZV5"},
        [
            {"support": "a", "grade": "resource, binding"},
            {"support": "b", "grade": "advice"},
            {"measure": "c", "responsibility": "municipal"},
            {"target": "d", "responsibility": "municipal", "parts": {"responsible": "KT"}},
            {"target": "e", "responsibility": "municipal", "parts": {"responsible": "LAND"}},
        ],
    )
    duties = duties_of(agreement)
    assert (duties.upper, duties.lower) == (1, 2)


@pytest.mark.parametrize(
    ("node", "code", "signing"),
    [
        ({"signs": ["LAND", "KT"]}, PartyCode.KT, Signing.SIGNS),
        ({"signs": ["LAND", "ZKT"]}, PartyCode.KT, Signing.SIGNS),
        ({"signs": ["LAND"], "takes_notice": ["GF"]}, PartyCode.GF, Signing.TAKES_NOTICE),
        ({"signs": ["LAND", "GF"], "takes_notice": ["GF"]}, PartyCode.GF, Signing.SIGNS),
        ({"signs": ["LAND"], "consents": ["GF"]}, PartyCode.GF, Signing.TAKES_NOTICE),
        ({"parties": ["LAND", "GF"], "signs": ["LAND"]}, PartyCode.GF, Signing.ABSENT),
        ({"parties": ["LAND", "KT"]}, PartyCode.GF, Signing.UNCLEAR),
        ({"signs": ["LAND", "GE"]}, PartyCode.GF, Signing.UNCLEAR),
        ({"signs": ["LAND", "KT"]}, PartyCode.GF, Signing.ABSENT),
    ],
)
def test_it_sees_who_signs(node: dict[str, list[str]], code: PartyCode, signing: Signing) -> None:
    assert signing_of(build_agreement({"type": "ZV5", **node}), code) is signing


def test_a_stretch_in_no_clause_is_cited_as_what_it_is() -> None:
    agreement = build_agreement({"type": "ZV2", "year": 2014, "signs": ["BA", "KT"]}, ())
    assert place_at(agreement, 0, 1, otherwise="Ort und Datum").place == "Ort und Datum"
    assert place_at(agreement, 0, 1).place == "Text"
