"""The list as a whole: its order, its overview, its term, and what was recognised in a picture."""

from dataclasses import replace
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.domain.duties.papers import duties_in, paper, read
from zielkreis.domain.values.codes import PartyCode
from zielkreis.domain.values.confirmation import Confirmation
from zielkreis.domain.values.due_days import days_of
from zielkreis.domain.values.place import Place
from zielkreis.service.list_duties import duties_of_draft

CLAUSES = (
    "Das Land stellt dem Kreis bis zum 30.06.2012 zwei Stellen für die Schuldnerberatung bereit.",
    "Land und Kreis erörtern im Juni und im Oktober 2012 den Stand der Zielerreichung.",
    "Der Kreis berichtet dem Land vierteljährlich über den Stand der Zielerreichung.",
    "Vorbehaltlich verfügbarer Haushaltsmittel bezuschusst das Land die Suchtberatung.",
    "Die Integrationsquote steigt 2012 gegenüber dem Vorjahr um 2,5 %.",
    "In den Schulen werden Anträge auf Leistungen nach § 28 SGB II ausgelegt.",
    "Das Jobcenter bietet allen Alleinerziehenden eine Betreuung an.",
)
PARTIES = ("LAND", "KT")


def of(*clauses: str) -> str:
    return paper("\n\n".join(clauses), parties=PARTIES, heading="Inhalt", year=2012)


def test_the_earliest_comes_first_and_what_has_no_day_last() -> None:
    dues = [days_of(duty.due) for duty in duties_in(of(*CLAUSES), "ZV5").duties]
    last_days = [days[1] for days in dues if days is not None]
    assert last_days == sorted(last_days)
    assert [days is None for days in dues] == sorted(days is None for days in dues)


def test_the_overview_counts_a_sentence_with_two_days_once_and_names_who_does_not_sign() -> None:
    shares = {share.party: share for share in duties_in(of(*CLAUSES), "ZV5").shares}
    assert list(shares)[:2] == [PartyCode.LAND, PartyCode.KT]
    land, jobcenter, nobody = shares[PartyCode.LAND], shares[PartyCode.GE], shares[None]
    assert (land.total, land.support, land.procedure, land.provisos) == (3, 2, 1, 1)
    assert (jobcenter.signs, jobcenter.total) == (False, 1)
    assert nobody.total == 1


def test_what_comes_back_is_bounded_by_the_term_and_the_day_of_conclusion() -> None:
    agreement = read(of(CLAUSES[0]), "ZV5")
    listed = duties_of_draft(replace(agreement, concluded_on=date(2012, 5, 2)))
    assert (listed.first_day, listed.last_day) == (date(2012, 5, 2), date(2012, 12, 31))
    unknown = duties_of_draft(replace(agreement, year=None, term=None, concluded_on=None))
    assert (unknown.first_day, unknown.last_day) == (None, None)


def test_a_duty_with_a_recognised_number_is_to_be_confirmed() -> None:
    agreement = read(of(CLAUSES[0], CLAUSES[2]), "ZV5")
    start = agreement.text.index("30.06.2012")
    seen = Place(place="§ 1", start=start, end=start + 10, quote="30.06.2012")
    doubted = replace(agreement, confirmations=(Confirmation(place=seen, confidence=71),))
    assert [duty.needs_confirmation for duty in duties_of_draft(doubted).duties] == [True, False]
    assert not any(duty.needs_confirmation for duty in duties_of_draft(agreement).duties)


@settings(max_examples=20)
@given(st.lists(st.sampled_from(CLAUSES), min_size=1, max_size=5), st.sampled_from(["ZV2", "ZV4", "ZV5"]))
def test_every_duty_quotes_the_text_and_no_party_is_made_up(clauses: list[str], kind: str) -> None:
    agreement = read(of(*clauses), kind)
    known = {party.code for party in agreement.parties} | {PartyCode.GE, PartyCode.GF, PartyCode.ZKT}
    for duty in duties_of_draft(agreement).duties:
        assert agreement.text[duty.place.start : duty.place.end] == duty.place.quote
        assert duty.due_words in duty.place.quote
        assert duty.proviso in duty.place.quote
        assert set(duty.debtors) <= known
        assert not duty.due or days_of(duty.due) is not None


@settings(max_examples=30)
@given(st.text(max_size=120))
def test_any_words_in_a_clause_give_a_list(words: str) -> None:
    listed = duties_in(of(f"Der Kreis berichtet monatlich {words}"), "ZV5")
    assert all(share.total >= share.dated for share in listed.shares)
