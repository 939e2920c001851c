"""Types of agreement, rules, budget resolutions, actors: what the law says of them on which day."""

from datetime import date, timedelta

import pytest

from zielkreis.domain.law import (
    LawBook,
    Mark,
    Modal,
    OutOfRangeError,
    Scope,
    SigningRole,
    SupervisionKind,
    UnknownNormError,
)
from zielkreis.domain.law.timeline import FIRST_DAY
from zielkreis.domain.values.codes import AgreementType, PartyCode, Responsibility

MAY_2012 = date(2012, 5, 10)
P = PartyCode
MUST, MAY, CONSENT, NO_ROLE = SigningRole

SIGNING: list[tuple[AgreementType, dict[SigningRole, set[P]]]] = [
    (AgreementType.ZV1, {MUST: {P.BMAS, P.BA}, CONSENT: {P.BMF}, NO_ROLE: {P.LAND, P.KT}}),
    (AgreementType.ZV2, {MUST: {P.BA, P.KT, P.GF}, NO_ROLE: {P.LAND}}),
    (AgreementType.ZV3, {MUST: {P.BMAS, P.LAND}, NO_ROLE: {P.BA, P.KT, P.ZKT}}),
    (AgreementType.ZV4, {MUST: {P.LAND, P.ZKT}, NO_ROLE: {P.BA}}),
    (AgreementType.ZV5, {MUST: {P.LAND, P.KT}, MAY: {P.GF}, NO_ROLE: {P.BA}}),
]
APPLIES = {
    "PARTIES": "ZV1 ZV2 ZV3 ZV4 ZV5",
    "CONSENT": "ZV1",
    "R_ABS1_S2": "ZV2 ZV3 ZV4",
    "R_ABS1_S3": "ZV3",
    "R_ABS1_S4": "ZV1 ZV2 ZV3 ZV4",
    "R_ABS2": "ZV1 ZV2 ZV3 ZV4",
    "R_ABS3": "ZV1 ZV2 ZV3 ZV4",
    "R_ABS4": "ZV4",
    "R_ABS5": "ZV1 ZV2 ZV3 ZV4",
    "R_ABS6": "ZV1",
    "R_18B": "ZV1 ZV2 ZV3",
}


@pytest.mark.parametrize(("code", "expected"), SIGNING)
def test_it_knows_who_signs(law: LawBook, code: AgreementType, expected: dict[SigningRole, set[P]]) -> None:
    kind = law.agreement_type(code, MAY_2012)
    by_role = {role: {party for party in P if kind.signing_role(party) is role} for role in SigningRole}
    assert {role: parties for role, parties in by_role.items() if parties} == expected
    assert set(kind.parties) == expected[MUST]


@pytest.mark.parametrize(
    ("code", "citation", "scope", "goals"),
    [
        ("ZV1", "§ 48b Abs. 1 S. 1 Nr. 1 SGB II", Scope.AGENCY, "G1 G2 G3"),
        ("ZV2", "§ 48b Abs. 1 S. 1 Nr. 2 SGB II", Scope.ALL, "G1 G2 G3 G4"),
        ("ZV3", "§ 48b Abs. 1 S. 1 Nr. 3 SGB II", Scope.ALL, "G1 G2 G3 G4"),
        ("ZV4", "§ 48b Abs. 1 S. 1 Nr. 4 SGB II", Scope.ALL, "G1 G2 G3 G4"),
        ("ZV5", "§ 2a AG-SGB II NRW", Scope.MUNICIPAL, ""),
    ],
)
def test_it_knows_norm_scope_and_goals(
    law: LawBook, code: str, citation: str, scope: Scope, goals: str
) -> None:
    kind = law.agreement_type(code, MAY_2012)
    assert str(kind.citation) == citation
    assert kind.rule.scope is scope
    assert kind.rule.goals == tuple(goals.split())
    assert all(goal in law.goals for goal in kind.rule.goals)


def test_only_the_type_of_the_land_is_a_soll(law: LawBook) -> None:
    modals = {code: law.agreement_type(code, MAY_2012).rule.modal for code in AgreementType}
    assert {code for code, modal in modals.items() if modal is Modal.SHOULD} == {AgreementType.ZV5}


def test_a_zkt_agreement_follows_the_one_of_the_land(law: LawBook) -> None:
    assert law.agreement_type("ZV4", MAY_2012).rule.orientation is AgreementType.ZV3


def test_a_scope_says_whose_leistungen_lie_within(law: LawBook) -> None:
    assert law.agreement_type("ZV5", MAY_2012).rule.scope.responsibilities == {Responsibility.MUNICIPAL}
    assert Responsibility.SHARED in law.agreement_type("ZV2", MAY_2012).rule.scope.responsibilities


@pytest.mark.parametrize(
    ("code", "on", "mark"),
    [
        ("ZV1", date(2011, 3, 31), Mark.UNVERIFIED),
        ("ZV1", date(2011, 4, 1), Mark.VERIFIED),
        ("ZV4", date(2025, 12, 21), Mark.VERIFIED),
        ("ZV4", date(2025, 12, 22), Mark.UNVERIFIED),
        ("ZV5", MAY_2012, Mark.DERIVED),
        ("ZV5", date(2016, 1, 1), Mark.UNVERIFIED),
    ],
)
def test_a_type_says_how_sure_it_is(law: LawBook, code: str, on: date, mark: Mark) -> None:
    kind = law.agreement_type(code, on)
    assert kind.mark is mark
    assert mark is Mark.VERIFIED or "nicht gelesen" in kind.evidence.note


def test_another_land_has_its_own_type(law: LawBook) -> None:
    kind = law.agreement_type("ZV5", MAY_2012, "Hessen")
    assert str(kind.citation) == "§ 8a OFFENSIV-Gesetz"
    assert kind.land == "HE"
    assert kind.mark is Mark.UNVERIFIED


def test_an_unknown_land_is_refused(law: LawBook) -> None:
    with pytest.raises(
        UnknownNormError, match="Landesrecht Bayern ist nicht erfasst; erfasst: Hessen, Nordrhein"
    ):
        law.agreement_type("ZV5", MAY_2012, "Bayern")


@pytest.mark.parametrize(("rule", "types"), APPLIES.items())
def test_a_rule_applies_to_the_types_the_law_names(law: LawBook, rule: str, types: str) -> None:
    assert law.rule(rule, MAY_2012).applies_to == tuple(AgreementType(each) for each in types.split())


def test_every_rule_of_the_contract_is_there_and_says_its_limits(law: LawBook) -> None:
    assert set(law.rules) == set(APPLIES)
    for rule in law.rules:
        assert law.rule(rule, MAY_2012).limits
        assert law.rule(rule, MAY_2012).mark is Mark.VERIFIED


@pytest.mark.parametrize("rule", APPLIES)
def test_a_rule_is_silent_before_the_record_begins(law: LawBook, rule: str) -> None:
    with pytest.raises(OutOfRangeError):
        law.rule(rule, FIRST_DAY - timedelta(days=1))


def test_it_says_that_soziale_teilhabe_is_not_attested_before_april_2011(law: LawBook) -> None:
    before = law.rule("R_ABS3", date(2011, 3, 31))
    assert before.mark is Mark.UNVERIFIED
    assert "soziale Teilhabe" in before.evidence.note
    assert law.rule("R_ABS3", date(2011, 4, 1)).mark is Mark.VERIFIED


@pytest.mark.parametrize(
    ("year", "day", "mark"),
    [
        (2012, date(2011, 11, 25), Mark.VERIFIED),
        (2013, date(2012, 11, 23), Mark.UNVERIFIED),
        (2018, date(2018, 7, 5), Mark.UNVERIFIED),
        (2024, date(2024, 2, 2), Mark.VERIFIED),
        (2026, date(2025, 11, 28), Mark.UNVERIFIED),
    ],
)
def test_it_knows_the_budget_resolution_and_how_sure_it_is(
    law: LawBook, year: int, day: date, mark: Mark
) -> None:
    resolution = law.budget_resolution(year)
    assert resolution is not None
    assert (resolution.value, resolution.mark) == (day, mark)
    assert mark is Mark.VERIFIED or "belegt" in resolution.note.lower()


@pytest.mark.parametrize("year", [2011, 2027])
def test_it_does_not_guess_a_budget_resolution(law: LawBook, year: int) -> None:
    assert law.budget_resolution(year) is None


def test_the_land_has_no_power_over_jobcenter_geschaeftsfuehrung_and_agentur(law: LawBook) -> None:
    none = {(edge.over, edge.under) for edge in law.supervision if edge.kind is SupervisionKind.NONE}
    assert none == {("LAND", "GE"), ("LAND", "GF"), ("LAND", "BA")}
    for edge in law.supervision:
        assert (edge.over, edge.under) not in none or edge.evidence.mark is Mark.DERIVED


def test_every_party_is_an_actor_with_a_german_name(law: LawBook) -> None:
    assert {party.value for party in PartyCode} <= set(law.actors)
