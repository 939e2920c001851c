"""The law of a Land: its ministry, its zugelassene Träger, and that another Land needs no code."""

from datetime import date

import pytest
import yaml

from zielkreis.domain.law import LawBook, Mark

MAY_2012 = date(2012, 5, 10)
NRW = """
Kreis Borken, Kreis Coesfeld, Kreis Düren, Ennepe-Ruhr-Kreis, Stadt Essen, Kreis Gütersloh, Stadt Hamm,
Hochsauerlandkreis, Kreis Kleve, Kreis Lippe, Kreis Minden-Lübbecke, Stadt Mülheim an der Ruhr, Stadt Münster,
Kreis Recklinghausen, Kreis Steinfurt, Stadt Solingen, Kreis Warendorf, Stadt Wuppertal
"""


@pytest.mark.parametrize(
    ("on", "short", "mark"),
    [
        (date(2011, 1, 1), "MAIS", Mark.VERIFIED),
        (date(2017, 6, 29), "MAIS", Mark.VERIFIED),
        (date(2017, 6, 30), "MAGS", Mark.UNVERIFIED),
        (date(2018, 9, 18), "MAGS", Mark.VERIFIED),
    ],
)
def test_it_knows_the_ministry_of_the_day(law: LawBook, on: date, short: str, mark: Mark) -> None:
    authority = law.land("NRW").authority(on)
    assert authority.value is not None
    assert (authority.value.short, authority.mark) == (short, mark)


def test_a_ministry_that_is_not_recorded_is_a_declared_gap(law: LawBook) -> None:
    authority = law.land("HE").authority(MAY_2012)
    assert authority.value is None
    assert "nicht erfasst" in authority.note


@pytest.mark.parametrize("name", [" ".join(each.split()) for each in NRW.split(",")])
def test_it_knows_the_eighteen_of_nrw(law: LawBook, name: str) -> None:
    assert law.is_zkt(name, MAY_2012)
    assert len(NRW.split(",")) == 18


@pytest.mark.parametrize(
    ("name", "on", "expected"),
    [
        ("Rhein-Sieg-Kreis", MAY_2012, False),
        ("Borken", MAY_2012, True),
        ("Landkreis Borken", MAY_2012, True),
        ("Stadt Borken", MAY_2012, False),
        ("Hochsauerland", MAY_2012, True),
        ("kreisfreie Stadt Essen", MAY_2012, True),
        ("Mülheim a. d. Ruhr", MAY_2012, True),
        ("Kreis Lippe", date(2011, 12, 31), False),
        ("Kreis Lippe", date(2012, 1, 1), True),
        ("Stadt Offenbach am Main", MAY_2012, True),
        ("Kreis Offenbach", MAY_2012, True),
        ("", MAY_2012, False),
    ],
)
def test_it_knows_a_carrier_by_its_names_and_days(law: LawBook, name: str, on: date, expected: bool) -> None:
    assert law.is_zkt(name, on) is expected


@pytest.mark.parametrize(
    ("on", "mark"),
    [
        (date(2011, 6, 1), Mark.UNVERIFIED),
        (MAY_2012, Mark.VERIFIED),
        (date(2022, 3, 27), Mark.UNVERIFIED),
    ],
)
def test_it_says_how_sure_an_admission_is(law: LawBook, on: date, mark: Mark) -> None:
    fact = law.zkt("Kreis Düren", on)
    assert fact is not None
    assert fact.mark is mark


def test_another_land_needs_only_a_file(law_texts: dict[str, str]) -> None:
    node = yaml.safe_load(law_texts["laender/hessen.yaml"])
    node |= {"id": "SN", "name": "Sachsen", "names": ["Sachsen", "Sachsens"], "statute": "Sächsisches AG"}
    node["types"][0]["versions"][0]["citation"] = "§ 7 Ausführungsgesetz"
    node["zkt"]["carriers"] = [
        {"name": "Landkreis Bautzen", "versions": node["zkt"]["carriers"][0]["versions"]}
    ]
    law = LawBook.parse({**law_texts, "laender/sachsen.yaml": yaml.safe_dump(node, allow_unicode=True)})
    assert str(law.agreement_type("ZV5", MAY_2012, "Sachsen").citation) == "§ 7 Ausführungsgesetz"
    assert law.is_zkt("Bautzen", MAY_2012)
    assert str(law.agreement_type("ZV5", MAY_2012).citation) == "§ 2a AG-SGB II NRW"


def test_one_land_only_is_assumed_where_a_draft_names_none(law: LawBook) -> None:
    assert [land.id for land in law.laender.values() if land.assumed] == ["NW"]


def test_what_the_land_owes_is_told_with_its_mark(law: LawBook) -> None:
    facts = {str(fact.evidence.citation): fact for fact in law.land("NW").facts}
    assert facts["§ 2 Abs. 2 AG-SGB II NRW"].mark is Mark.VERIFIED
    assert "beratend" in facts["§ 2 Abs. 2 AG-SGB II NRW"].value
    assert facts["§ 1 AG-SGB II NRW"].mark is Mark.UNVERIFIED
