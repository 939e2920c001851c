"""A profile is data: another house writes its own and reuses the checks."""

from dataclasses import replace

import pytest

from tests.domain.checking.building import build_agreement
from tests.domain.checking.shipped import Shipped
from zielkreis.domain.checking.demands.reason_codes import REASON_CODES
from zielkreis.domain.checking.demands.registry import DEMAND_RULES
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
    profile = Profile.parse(CITY)
    (demand,) = profile.demands
    with pytest.raises(ProfileInvalid, match="'z'; es gibt: a, b, c, d, e1, e2"):
        shipped.check(agreement, profile=replace(profile, demands=(replace(demand, check="z"),)))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("id: [", "kein gültiges YAML"),
        ("id: stadt", "demands"),
        (CITY.replace("why:", "warum:"), "demands › 1 › why: fehlt"),
        (CITY.replace("[ZV2]", "[ZV7]"), "applies_to"),
        (CITY + "  - {id: messbar, check: c, title: t, words: w, why: y}\n", "zweimal: messbar"),
        (CITY.replace("check: c", "check: z"), "die Prüfung „z“ gibt es nicht; es gibt: a, b, c, d, e1, e2"),
        (CITY.replace("not_measurable:", "unmessbar:"), "diesen Grund kennt die Prüfung „c“ nicht"),
        (CITY.replace("id: messbar", 'id: " "'), "demands › 1 › id: darf nicht leer sein"),
        (CITY.replace("id: stadt", 'id: ""'), "id: darf nicht leer sein"),
        (CITY + "title: Noch einer\n", "das Feld „title“ steht zweimal"),
        (CITY.replace('"2014"', "2012-02-30"), "in Zeile 4 steht ein Tag, den es nicht gibt"),
        ("[" * 50_000, "zu tief geschachtelt"),
        ("", "Das Profil ist leer"),
        ("- id: stadt", "hat keine Felder"),
        ("id: a\0b", "Zeichen ist nicht erlaubt"),
    ],
)
def test_it_refuses_what_is_no_profile_and_says_where(text: str, words: str) -> None:
    with pytest.raises(ProfileInvalid, match=words):
        Profile.parse(text)


def test_faults_of_shape_and_of_meaning_are_told_together() -> None:
    text = CITY.replace("why:", "warum:").replace("check: c", "check: z").replace('"2014"', "2014")
    with pytest.raises(ProfileInvalid) as error:
        Profile.parse(text)
    assert set(str(error.value).splitlines()) == {
        "Das Profil hat Fehler:",
        "- version: muss Text sein, ist aber „2014“.",
        "- demands › 1 › why: fehlt.",
        "- demands › 1 › warum: ist unbekannt.",
        "- demands › 1 › check: die Prüfung „z“ gibt es nicht; es gibt: a, b, c, d, e1, e2.",
    }


def test_every_check_has_its_reason_codes() -> None:
    assert list(REASON_CODES) == [rule.id for rule in DEMAND_RULES]


def test_a_remedy_speaks_of_one_or_of_many() -> None:
    remedy = Remedy(one="Das Ziel streichen.", many="Die {count} Ziele streichen.")
    assert remedy.for_count(1) == "Das Ziel streichen."
    assert remedy.for_count(7) == "Die 7 Ziele streichen."
    assert Remedy(one="Streichen.").for_count(7) == "Streichen."


def test_the_shipped_profile_holds_the_demands_of_the_contract(shipped: Shipped) -> None:
    assert [demand.id for demand in shipped.profile.demands] == ["a", "b", "c", "d", "e1", "e2"]
    assert all(demand.why and demand.words for demand in shipped.profile.demands)
