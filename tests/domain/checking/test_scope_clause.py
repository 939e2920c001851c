"""What scope clauses of real and made-up drafts let in."""

import pytest

from tests.domain.checking.building import build_agreement
from tests.domain.checking.shipped import Shipped
from zielkreis.domain.checking.scope_clause import ScopeMeaning, meaning_of
from zielkreis.domain.values.codes import Outcome, Responsibility

AGENCY, MUNICIPAL = Responsibility.AGENCY, Responsibility.MUNICIPAL


def read(words: str, shipped: Shipped) -> ScopeMeaning:
    (clause,) = build_agreement({"type": "ZV5"}, [{"scope": words}]).statements
    return meaning_of(clause, shipped.words)


@pytest.mark.parametrize(
    "words",
    [
        "Die Inhalte beziehen sich ausschließlich auf den jeweiligen Verantwortungsbereich der Partner.",
        "Inhalte betreffen nur den jeweiligen Verantwortungsbereich von Agentur oder kommunalem Träger.",
        "Was hier vereinbart wird, betrifft ausschließlich den eigenen Verantwortungsbereich.",
        "Jeder Beteiligte verpflichtet sich nur für das, wofür er zuständig ist.",
        "Die Zuständigkeit der Bundesagentur wird durch diese Vereinbarung nicht berührt.",
        "Aufgaben der Agentur bleiben unberührt.",
        "Aufgaben der Agentur sind Gegenstand der Zielvereinbarung zwischen Agentur und Jobcenter.",
    ],
)
def test_it_limits_everybody_to_the_own_area(words: str, shipped: Shipped) -> None:
    meaning = read(words, shipped)
    assert meaning.own_area
    assert not meaning.forbids


@pytest.mark.parametrize(
    ("words", "forbidden"),
    [
        ("Gegenstand sind allein die kommunalen Leistungen.", AGENCY),
        ("Gegenstand sind die Aufgaben nach § 6 Abs. 1 Satz 1 Nr. 2 SGB II.", AGENCY),
        ("Leistungen der Bundesagentur für Arbeit bleiben außer Betracht.", AGENCY),
        ("Leistungen der Agentur sind Gegenstand einer gesonderten Vereinbarung.", AGENCY),
        ("Kommunale Leistungen sind nicht Bestandteil dieser Vereinbarung.", MUNICIPAL),
        ("Die Vereinbarung betrifft nur Leistungen der Bundesagentur.", MUNICIPAL),
        ("Gegenstand sind kommunale Leistungen; Leistungen der Agentur sind nicht Gegenstand.", AGENCY),
    ],
)
def test_it_keeps_one_side_out(words: str, forbidden: Responsibility, shipped: Shipped) -> None:
    assert read(words, shipped).forbids == {forbidden}


@pytest.mark.parametrize(
    "words",
    [
        "Die Vereinbarung erstreckt sich auf alle Leistungen, gleich welcher Träger sie schuldet.",
        "Die Vereinbarung erstreckt sich auf die Leistungen beider Träger.",
        "Die Vereinbarung umfasst sämtliche Leistungen der zugelassenen kommunalen Träger.",
    ],
)
def test_it_claims_all_and_forbids_nothing(words: str, shipped: Shipped) -> None:
    meaning = read(words, shipped)
    assert meaning.claims_all
    assert not meaning.forbids
    assert not meaning.own_area


@pytest.mark.parametrize(
    "words",
    [
        "Gegenstand sind auch kommunale Leistungen.",
        "Gegenstand sind die Aufgaben der zugelassenen kommunalen Träger.",
        "Die Vereinbarung gilt im Kreisgebiet.",
    ],
)
def test_it_limits_nothing(words: str, shipped: Shipped) -> None:
    meaning = read(words, shipped)
    assert (meaning.forbids, meaning.own_area) == (frozenset(), False)


def test_an_own_area_is_contradicted_only_by_what_belongs_to_nobody_at_the_table(shipped: Shipped) -> None:
    meaning = read("Aufgaben der Agentur bleiben unberührt.", shipped)
    (target,) = build_agreement(
        {"type": "ZV5"}, [{"measure": "Die Agentur vermittelt.", "responsibility": "agency"}]
    ).statements
    assert meaning.contradicted_by(target, Outcome.NOT_MET)
    assert not meaning.contradicted_by(target, Outcome.MET)
    assert not meaning.contradicted_by(target, None)
