"""Other words for a clause are tried and noted, and the received draft stays as it is."""

import pytest

from tests.service.talks.received import MATTER, received
from zielkreis import __version__
from zielkreis.domain.negotiation import Refused
from zielkreis.domain.values.codes import Outcome
from zielkreis.service.keeping.desk import Desk
from zielkreis.service.keeping.recording import matter_of
from zielkreis.service.talks.propose_clause import drop_proposal, propose_clause
from zielkreis.service.talks.try_clause import (
    ClauseOnDesk,
    NotEditable,
    Trial,
    clause_on_desk,
    try_clause,
    words_with_proposal,
)

PRECISE = "(2) Die Integrationsquote (K2) steigt von 26,86 % im Jahr 2011 auf 30,06 % im Jahr 2012."


def at(desk: Desk, label: str) -> ClauseOnDesk:
    """The clause of that label in the received draft."""
    first = clause_on_desk(desk, MATTER, number=1, clause="c001", program_version=__version__)
    assert first is not None
    clause = next(each for each in first.draft.checked.agreement.clauses if each.label == label)
    found = clause_on_desk(desk, MATTER, number=1, clause=clause.id, program_version=__version__)
    assert found is not None
    return found


def tried(desk: Desk, label: str, words: str) -> Trial:
    return try_clause(at(desk, label), words, program_version=__version__)


def test_the_words_of_the_draft_change_nothing(desk: Desk) -> None:
    received(desk)
    assert tried(desk, "§ 3 Abs. 2", at(desk, "§ 3 Abs. 2").words) == Trial(unchanged=True)


def test_a_precise_target_makes_its_finding_fall_away_here(desk: Desk) -> None:
    received(desk)
    trial = tried(desk, "§ 3 Abs. 2", PRECISE)
    effects = {each.judgement.id: each for each in trial.here}
    assert effects["b"].falls_away
    assert not effects["b"].stays
    assert (effects["b"].before, effects["b"].after) == (Outcome.NOT_MET, Outcome.NOT_MET)
    assert trial.elsewhere == ()


def test_a_vague_target_in_place_of_a_frame_makes_findings_appear_here(desk: Desk) -> None:
    received(desk)
    trial = tried(desk, "§ 1 Abs. 1", "(1) Die Arbeitslosigkeit soll spürbar sinken.")
    assert {each.judgement.id for each in trial.here if each.appears} >= {"b"}


def test_support_that_goes_further_changes_the_outcome_of_its_demand(desk: Desk) -> None:
    received(desk)
    trial = tried(
        desk,
        "§ 7 Abs. 1",
        "(1) Das Land stellt dem Kreis bis zum 30.06.2012 zwei Stellen für die Schuldnerberatung bereit.",
    )
    outcomes = {each.judgement.id: (each.before, each.after) for each in (*trial.here, *trial.elsewhere)}
    assert outcomes["d"] == (Outcome.NOT_MET, Outcome.MET)


def test_a_clause_with_a_table_may_change_around_its_rows_only(desk: Desk) -> None:
    received(desk)
    place = at(desk, "§ 6")
    assert not tried(desk, "§ 6", place.words.replace("fasst die Ziele", "nennt die Ziele")).unchanged
    with pytest.raises(NotEditable, match="Tabellenzeile"):
        tried(desk, "§ 6", place.words.replace("noch offen", "5 %"))


def test_trying_and_noting_words_leaves_the_received_draft_alone(desk: Desk) -> None:
    before = received(desk)
    place = at(desk, "§ 3 Abs. 2")
    tried(desk, "§ 3 Abs. 2", PRECISE)
    after = propose_clause(desk, place, f"{PRECISE}\r\n", reason=" messbar ")
    (proposed,) = after.proposed
    assert (proposed.label, proposed.old, proposed.new) == ("§ 3 Abs. 2", place.words, PRECISE)
    assert proposed.reason == "messbar"
    assert after.versions == before.versions
    assert desk.store.checks.count(MATTER) == 1
    assert at(desk, "§ 3 Abs. 2").words == place.words


def test_noting_the_same_words_is_refused(desk: Desk) -> None:
    received(desk)
    place = at(desk, "§ 3 Abs. 2")
    with pytest.raises(Refused, match="dieselben Worte"):
        propose_clause(desk, place, place.words)


def test_a_proposal_is_given_up_once_and_with_a_reason(desk: Desk) -> None:
    received(desk)
    propose_clause(desk, at(desk, "§ 3 Abs. 2"), PRECISE)
    with pytest.raises(Refused, match="warum der Vorschlag aufgegeben wird"):
        drop_proposal(desk, MATTER, proposal="V1", reason=" ")
    assert drop_proposal(desk, MATTER, proposal="V1", reason="Das Land bietet Besseres an.").proposed == ()
    with pytest.raises(Refused, match="„V1“ gibt es in diesem Vorgang nicht"):
        drop_proposal(desk, MATTER, proposal="V1", reason="noch einmal")
    again = propose_clause(desk, at(desk, "§ 3 Abs. 2"), PRECISE)
    assert [each.id for each in again.proposed] == ["V2"], "an id is given once"
    assert matter_of(desk.store, MATTER).matter == again


def test_a_proposed_sentence_stands_in_the_clause_in_place_of_its_statement(desk: Desk) -> None:
    received(desk)
    place = at(desk, "§ 3 Abs. 2")
    proposals = place.draft.checked.proposals
    number = next(i for i, each in enumerate(proposals) if each.statement == "s009")
    words = words_with_proposal(place, number)
    assert words == f"(2) {proposals[number].words}"
    assert words_with_proposal(place, 999) == place.words
    elsewhere = next(i for i, each in enumerate(proposals) if each.statement == "s008")
    assert words_with_proposal(place, elsewhere) == place.words


def test_a_clause_that_is_nowhere_is_none(desk: Desk) -> None:
    received(desk)
    for number, clause in ((1, "c999"), (7, "c001")):
        assert clause_on_desk(desk, MATTER, number=number, clause=clause, program_version=__version__) is None
