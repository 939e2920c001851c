"""The thread that reads uploads: it takes up what was left, and outlives whatever one draft does to it."""

import logging
import time

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from tests.web import story
from zielkreis.domain.values.reading_progress import ReadingState
from zielkreis.service.keeping.desk import Desk
from zielkreis.service.talks import reading_queue
from zielkreis.web.reading_worker import reading_in_background

SECONDS = 30


def ended(desk: Desk, reading_id: str) -> ReadingState:
    """How a reading ended."""
    until = time.monotonic() + SECONDS
    while time.monotonic() < until:
        kept = desk.store.readings.get(reading_id)
        if kept is not None and kept.state in (ReadingState.DONE, ReadingState.FAILED):
            return kept.state
        time.sleep(0.05)
    raise AssertionError("the reading did not end")


def uploaded(client: Client) -> str:
    """The id of the reading of a small draft."""
    file = SimpleUploadedFile("entwurf.txt", story.SMALL_DRAFT)
    sent = {"file": file, "sent_by": "mais", "received_on": "2012-03-30"}
    return str(client.post("/entwurf-hochladen/", sent).headers["Location"].strip("/").rpartition("/")[2])


def test_what_was_being_read_when_the_server_ended_is_read_after_the_next_start(desk: Desk) -> None:
    story.know_actors(desk)
    story.begin(desk)
    left = story.reading(desk, step="Seite 2 von 5 wird erkannt", data=story.SMALL_DRAFT, name="entwurf.txt")
    desk.store.readings.add(left)
    with reading_in_background():
        assert ended(desk, "r1") is ReadingState.DONE


def test_a_fault_of_the_program_is_told_in_both_places_and_the_next_draft_is_read(
    client: Client, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    handler = logging.Handler()
    monkeypatch.setattr(handler, "emit", lambda record: told.append(str(record.exc_info[1])))
    logger = logging.getLogger("django.request")
    logger.addHandler(handler)

    def broken(*_: object, **__: object) -> None:
        raise ValueError("unvorhergesehen")

    try:
        with monkeypatch.context() as patch:
            patch.setattr(reading_queue, "read_and_check", broken)
            first = uploaded(client)
            assert ended(desk, first) is ReadingState.FAILED
    finally:
        logger.removeHandler(handler)
    assert told == ["unvorhergesehen"]
    assert "Fehler in Zielkreis" in client.get(f"/entwurf-hochladen/{first}/").content.decode()
    assert ended(desk, uploaded(client)) is ReadingState.DONE
