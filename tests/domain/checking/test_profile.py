"""A profile is data: another house writes its own and reuses the checks."""

import pytest

from tests.domain.checking.building import build_agreement
from tests.domain.checking.shipped import Shipped
from zielkreis.domain.checking.profile import Profile, ProfileInvalid, Remedy
from zielkreis.domain.values.codes import FindingClass, Outcome

CITY = """
id: stadt
title: Forderungen einer Stadt
version: "2014"
source: Ratsbeschluss
demands:
  - id: messbar
    check: c
    title: Wir wollen zählen
    words: Jedes Ziel muss zählbar sein.
    why: Sonst lässt sich nichts berichten.
    remedies: {not_measurable: {one: "Eine Zahl nennen.", many: "In {count} Zielen eine Zahl nennen."}}
    applies_to: [ZV2]
"""
TARGETS = [
    {"target": "Alles wird besser.", "responsibility": "municipal", "measurable": "not_met"},
    {"target": "Vieles wird besser.", "responsibility": "municipal", "measurable": "not_met"},
]


def test_another_profile_reuses_a_check_under_its_own_words(shipped: Shipped) -> None:
    agreement = build_agreement({"type": "ZV2", "year": 2014, "signs": ["BA", "KT", "GF"]}, TARGETS)
    report = shipped.check(agreement, profile=Profile.parse(CITY))
    (demand,) = (each for each in report.judgements if each.finding_class is FindingClass.DEMAND)
    assert (demand.id, demand.title, demand.outcome) == ("messbar", "Wir wollen zählen", Outcome.NOT_MET)
    assert demand.remedy == "In 2 Zielen eine Zahl nennen."
    assert demand.citation == "Forderung messbar (Forderungen einer Stadt)"
    assert report.profile == "stadt"


def test_a_profile_may_say_to_which_types_its_demand_applies(shipped: Shipped) -> None:
    agreement = build_agreement({"type": "ZV5", "year": 2014, "signs": ["LAND", "KT"]}, TARGETS)
    report = shipped.check(agreement, profile=Profile.parse(CITY))
    assert next(each for each in report.judgements if each.id == "messbar").outcome is Outcome.NOT_APPLICABLE


def test_a_profile_cannot_ask_for_a_check_that_does_not_exist(shipped: Shipped) -> None:
    agreement = build_agreement({"type": "ZV2", "year": 2014, "signs": ["BA", "KT", "GF"]})
    with pytest.raises(ProfileInvalid, match="'z'; es gibt: a, b, c, d, e1, e2"):
        shipped.check(agreement, profile=Profile.parse(CITY.replace("check: c", "check: z")))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("id: [", "kein gültiges YAML"),
        ("id: stadt", "demands"),
        (CITY.replace("why:", "warum:"), "demands.0.why"),
        (CITY.replace("[ZV2]", "[ZV7]"), "applies_to"),
        (CITY + "  - {id: messbar, check: c, title: t, words: w, why: y}\n", "zweimal: messbar"),
    ],
)
def test_it_refuses_what_is_no_profile_and_says_where(text: str, words: str) -> None:
    with pytest.raises(ProfileInvalid, match=words):
        Profile.parse(text)


def test_a_remedy_speaks_of_one_or_of_many() -> None:
    remedy = Remedy(one="Das Ziel streichen.", many="Die {count} Ziele streichen.")
    assert remedy.for_count(1) == "Das Ziel streichen."
    assert remedy.for_count(7) == "Die 7 Ziele streichen."
    assert Remedy(one="Streichen.").for_count(7) == "Streichen."


def test_the_shipped_profile_holds_the_demands_of_the_contract(shipped: Shipped) -> None:
    assert [demand.id for demand in shipped.profile.demands] == ["a", "b", "c", "d", "e1", "e2"]
    assert all(demand.why and demand.words for demand in shipped.profile.demands)
