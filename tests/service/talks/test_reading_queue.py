"""Uploaded drafts are read one after the other, and end as a version, as a proposal, or with a reason."""

import secrets
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import count
from pathlib import Path

import pytest

from zielkreis.domain.values.account import LocalAccount
from zielkreis.domain.values.actor import ActorList, Authority, AuthorityKind
from zielkreis.domain.values.codes import AgreementType, PartyCode
from zielkreis.domain.values.matter import MatterParty
from zielkreis.domain.values.reading_progress import ReadingState
from zielkreis.service.keeping.desk import Desk
from zielkreis.service.keeping.opening import open_store, parse_location
from zielkreis.service.keeping.recording import matter_of
from zielkreis.service.talks import reading_queue
from zielkreis.service.talks.confirm_matter import (
    NothingToConfirmError,
    ProposedParty,
    confirm_matter,
    propose_matter,
)
from zielkreis.service.talks.open_matter import Beginning, Refused, open_matter
from zielkreis.service.talks.reading_queue import (
    Reading,
    ReadingTask,
    enqueue,
    keep_file,
    read_next,
    reading_of,
)
from zielkreis.service.talks.receive_draft import ReadingOrder

DRAFT = """Zielvereinbarung 2012

zwischen dem Land Nordrhein-Westfalen und dem Rhein-Sieg-Kreis

§ 1 Verfahren

Die Vereinbarung gilt vom 01.01.2012 bis zum 31.12.2012.
""".encode()
INVOICE = "Rechnung Nr. 17\n\nWir liefern 20 Stühle zu je 80 Euro.\n\nZahlbar in 14 Tagen.\n".encode()
TODAY = date(2012, 4, 20)
ORDER = ReadingOrder(program_version="1")
TASK = ReadingTask(received_on=date(2012, 3, 30), sent_by="mais", note="erster Entwurf", order=ORDER)
PARTIES = (
    MatterParty(authority="kreis", code=PartyCode.KT),
    MatterParty(authority="mais", code=PartyCode.LAND),
)
BEGINNING = Beginning(title="Zielvereinbarung 2012", id="land-2012", parties=PARTIES, on=date(2012, 3, 30))
LIST = ActorList(
    authorities=(
        Authority(id="kreis", kind=AuthorityKind.MUNICIPAL_CARRIER, name="Rhein-Sieg-Kreis"),
        Authority(id="mais", kind=AuthorityKind.LAND_MINISTRY, name="Ministerium", short_name="MAIS NRW"),
    )
)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """The desk of the one account of an empty store."""
    store = open_store(parse_location(str(tmp_path / "z.sqlite3")), create=True)
    account = LocalAccount(sign_in="dezernat", name="Sozialdezernat", house="kreis", pseudonym="p-1")
    store.accounts.add(account)
    numbers = count(1)
    return Desk(
        store=store,
        account=account,
        now=datetime(2012, 4, 20, 8, tzinfo=UTC),
        today=TODAY,
        new_id=lambda: f"{next(numbers):012x}",
        new_salt=lambda: secrets.token_hex(32),
    )


def queued(desk: Desk, matter: str = "", data: bytes = DRAFT, task: ReadingTask = TASK) -> str:
    return enqueue(desk, matter, keep_file(desk, name="entwurf.txt", data=data), task)


def read_all(desk: Desk) -> int:
    number = 0
    while read_next(desk.store, {"p-1": desk}.get):
        number += 1
    return number


def found(desk: Desk, reading_id: str) -> Reading:
    reading = reading_of(desk, reading_id)
    assert reading is not None
    return reading


def test_a_draft_for_a_matter_becomes_its_next_version(desk: Desk) -> None:
    open_matter(desk, BEGINNING)
    reading_id = queued(desk, "land-2012")
    assert found(desk, reading_id).kept.state is ReadingState.WAITING
    assert read_all(desk) == 1
    reading = found(desk, reading_id).kept
    assert (reading.state, reading.matter, reading.fault) == (ReadingState.DONE, "land-2012", "")
    (version,) = matter_of(desk.store, "land-2012").matter.versions
    assert (version.name, version.sent_by, version.note) == ("entwurf.txt", "mais", "erster Entwurf")
    assert desk.store.checks.newest("land-2012", version.file) is not None


def test_what_is_being_done_is_told_step_by_step(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    reading_id = queued(desk)
    monkeypatch.setattr(desk.store.readings, "tell", lambda which, step: told.append(f"{which} {step}"))
    read_all(desk)
    assert told == [f"{reading_id} Der Entwurf wird gelesen", f"{reading_id} Der Entwurf wird geprüft"]


def test_two_drafts_are_read_in_the_order_they_came(desk: Desk) -> None:
    first, second = queued(desk), queued(desk, data=DRAFT + b"\nNoch ein Satz.\n")
    assert read_next(desk.store, {"p-1": desk}.get)
    assert found(desk, first).waits_for_confirmation
    assert found(desk, second).kept.state is ReadingState.WAITING
    assert read_all(desk) == 1
    assert found(desk, second).waits_for_confirmation


def test_what_is_no_agreement_ends_with_the_reason_and_keeps_what_was_said(desk: Desk) -> None:
    reading_id = queued(desk, data=INVOICE)
    read_all(desk)
    reading = found(desk, reading_id)
    assert reading.kept.state is ReadingState.FAILED
    assert "entwurf.txt" in reading.kept.fault
    assert "keine Zielvereinbarung" in reading.kept.fault
    assert reading.task == TASK


def test_the_same_file_is_refused_before_it_is_read_again(desk: Desk) -> None:
    open_matter(desk, BEGINNING)
    queued(desk, "land-2012")
    read_all(desk)
    with pytest.raises(Refused, match="ist schon Fassung 1"):
        queued(desk, "land-2012")
    assert read_all(desk) == 0


def test_two_uploads_of_one_file_at_once_make_one_version(desk: Desk) -> None:
    open_matter(desk, BEGINNING)
    first, second = queued(desk, "land-2012"), queued(desk, "land-2012")
    assert read_all(desk) == 2
    assert found(desk, first).kept.state is ReadingState.DONE
    assert "ist schon Fassung 1" in found(desk, second).kept.fault
    assert len(matter_of(desk.store, "land-2012").matter.versions) == 1


@pytest.mark.parametrize("matter", ["", "land-2012"])
def test_a_day_to_come_is_refused_at_once(desk: Desk, matter: str) -> None:
    open_matter(desk, BEGINNING)
    with pytest.raises(Refused, match=r"21\.04\.2012"):
        queued(desk, matter, task=replace(TASK, received_on=date(2012, 4, 21)))


def test_a_sender_that_is_no_party_is_refused_at_once(desk: Desk) -> None:
    open_matter(desk, BEGINNING)
    with pytest.raises(Refused, match="kein Vertragspartner"):
        queued(desk, "land-2012", task=replace(TASK, sent_by="andere"))


def test_what_was_being_read_when_the_program_ended_is_read_after_the_next_start(desk: Desk) -> None:
    reading_id = queued(desk)
    assert desk.store.readings.take() is not None
    assert read_all(desk) == 0, "it is under way, as far as anybody knows"
    assert desk.store.readings.wake() == 1
    assert read_all(desk) == 1
    assert found(desk, reading_id).waits_for_confirmation


def test_a_program_that_ends_before_all_is_written_reads_again_and_keeps_one_version(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_matter(desk, BEGINNING)
    reading_id = queued(desk, "land-2012")

    def ends(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(desk.store.readings, "end", ends)
        with pytest.raises(KeyboardInterrupt):
            read_all(desk)
    assert not matter_of(desk.store, "land-2012").matter.versions
    desk.store.readings.wake()
    assert read_all(desk) == 1
    assert found(desk, reading_id).kept.state is ReadingState.DONE
    assert len(matter_of(desk.store, "land-2012").matter.versions) == 1


def test_a_fault_of_the_program_is_noted_and_goes_on_to_who_must_know(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ValueError("unforeseen")

    reading_id = queued(desk)
    monkeypatch.setattr(reading_queue, "read_and_check", broken)
    with pytest.raises(ValueError, match="unforeseen"):
        read_all(desk)
    reading = found(desk, reading_id).kept
    assert reading.state is ReadingState.FAILED
    assert "Fehler in Zielkreis" in reading.fault
    assert "unforeseen" not in reading.fault


def test_a_reading_is_shown_to_who_began_it_alone(desk: Desk) -> None:
    reading_id = queued(desk)
    other = replace(desk, account=replace(desk.account, pseudonym="p-2"))
    assert reading_of(other, reading_id) is None
    assert reading_of(desk, "gibt-es-nicht") is None


def test_a_draft_whose_account_is_gone_does_not_stop_the_others(desk: Desk) -> None:
    queued(desk)
    assert read_next(desk.store, lambda _: None)
    second = queued(desk, data=DRAFT + b"\nNoch ein Satz.\n")
    assert read_all(desk) == 1
    assert found(desk, second).waits_for_confirmation


def test_a_new_matter_is_proposed_from_what_the_draft_says(desk: Desk) -> None:
    desk.store.actors.replace(LIST)
    reading_id = queued(desk)
    read_all(desk)
    proposal = propose_matter(desk, found(desk, reading_id))
    assert proposal.title == "Zielvereinbarung 2012 mit MAIS NRW"
    assert (proposal.year, proposal.types) == (2012, (AgreementType.ZV5,))
    assert proposal.parties == (
        ProposedParty(code=PartyCode.KT, authority="kreis", named="Rhein-Sieg-Kreis"),
        ProposedParty(code=PartyCode.LAND, authority="mais", named="Land Nordrhein-Westfalen"),
    )


def test_without_a_list_house_and_sender_take_the_places_that_fit_them(desk: Desk) -> None:
    reading_id = queued(desk, task=replace(TASK, sent_by="MAIS"))
    read_all(desk)
    parties = propose_matter(desk, found(desk, reading_id)).parties
    assert [(each.code, each.authority) for each in parties] == [
        (PartyCode.KT, "kreis"),
        (PartyCode.LAND, "MAIS"),
    ]


def test_a_draft_of_the_own_house_proposes_the_other_side_by_its_name(desk: Desk) -> None:
    reading_id = queued(desk, task=replace(TASK, sent_by="kreis"))
    read_all(desk)
    parties = propose_matter(desk, found(desk, reading_id)).parties
    assert [(each.code, each.authority) for each in parties] == [
        (PartyCode.KT, "kreis"),
        (PartyCode.LAND, "Land Nordrhein-Westfalen"),
    ]


def test_a_confirmed_matter_begins_with_the_draft_and_its_check(desk: Desk) -> None:
    reading_id = queued(desk)
    read_all(desk)
    matter = confirm_matter(desk, reading_id, BEGINNING)
    assert [each.name for each in matter.versions] == ["entwurf.txt"]
    assert matter.opened_on == date(2012, 3, 30)
    assert desk.store.checks.newest("land-2012", matter.versions[0].file) is not None
    reading = found(desk, reading_id)
    assert reading.kept.matter == "land-2012"
    assert not reading.waits_for_confirmation
    assert reading.task.result is None, "what was read stands with the matter now"
    with pytest.raises(NothingToConfirmError):
        confirm_matter(desk, reading_id, replace(BEGINNING, id="noch-einer"))
    assert not desk.store.overview.exists("noch-einer")


def test_a_refused_confirmation_leaves_nothing_and_can_be_tried_again(desk: Desk) -> None:
    reading_id = queued(desk)
    read_all(desk)
    with pytest.raises(Refused, match="mais"):
        confirm_matter(
            desk,
            reading_id,
            replace(BEGINNING, parties=(PARTIES[0], replace(PARTIES[1], authority="andere"))),
        )
    assert not desk.store.overview.exists("land-2012")
    assert desk.store.journal.entries_of("land-2012") == ()
    assert confirm_matter(desk, reading_id, BEGINNING).id == "land-2012"
