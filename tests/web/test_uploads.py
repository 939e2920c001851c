"""A draft is uploaded, read in the background and taken in; what goes wrong is told and loses nothing."""

import os
import re
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from html import unescape
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from tests.files import hostile, hostile_pdf
from tests.files.word_files import with_files
from tests.web import story
from zielkreis.domain.values.actor import ActorList, Authority, AuthorityKind, Span
from zielkreis.domain.values.reading_progress import ReadingState
from zielkreis.service.keeping.desk import Desk
from zielkreis.service.keeping.recording import matter_of
from zielkreis.web.kept_files import MAX_FILE_BYTES

SECONDS = 60
UPLOAD = "/entwurf-hochladen/"
TO_MATTER = f"{UPLOAD}?vorgang={story.MATTER}"
INVOICE = "Rechnung Nr. 17\n\nWir liefern 20 Stühle zu je 80 Euro.\n\nZahlbar in 14 Tagen.\n".encode()
MEGABYTE = 1024 * 1024
#: The ministry of the Land by the name of each of its times.
RENAMED = ActorList(
    authorities=(
        Authority(id="kreis", kind=AuthorityKind.MUNICIPAL_CARRIER, name="Rhein-Sieg-Kreis"),
        *(
            Authority(id="land", kind=AuthorityKind.LAND_MINISTRY, name=name, short_name=name, span=span)
            for name, span in (
                ("MAIS NRW", Span(first_day=date(2011, 1, 1), last_day=date(2017, 6, 29))),
                ("MAGS NRW", Span(first_day=date(2017, 6, 30))),
            )
        ),
    )
)


@dataclass(frozen=True)
class Page:
    """What came: its status, its words, its source, and where it leads."""

    status: int
    words: str
    source: str
    to: str


def page_of(answer: Any) -> Page:
    source = answer.content.decode()
    return Page(
        status=answer.status_code,
        words=unescape(re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", source))),
        source=source,
        to=answer.headers.get("Location", answer.headers.get("HX-Redirect", "")),
    )


def send(
    client: Client, data: bytes | None, *, name: str = "entwurf.txt", to: str = UPLOAD, **said: str
) -> Page:
    fields: dict[str, object] = {
        "sent_by": "mais",
        "received_on": "2012-03-30",
        "note": "",
        "kind": "",
        **said,
    }
    if data is not None:
        fields["file"] = SimpleUploadedFile(name, data)
    return page_of(client.post(to, fields))


def read(client: Client, reading: str) -> Page:
    """The page of a reading once it has ended."""
    assert reading.startswith(UPLOAD), f"no reading began: {reading!r}"
    until = time.monotonic() + SECONDS
    while (page := page_of(client.get(reading))).words.find("Der Entwurf wird gelesen") >= 0:
        assert time.monotonic() < until, page.words
        time.sleep(0.1)
    return page


def kept_word(page: Page) -> str:
    found = re.search(r'name="behalten" value="([^"]+)"', page.source)
    assert found, "no file is kept"
    return found[1]


@pytest.fixture
def matter(desk: Desk) -> str:
    """A matter without a draft, of a house that keeps a list of authorities."""
    story.know_actors(desk)
    story.begin(desk)
    return story.MATTER


def test_a_draft_for_a_matter_becomes_its_first_version(client: Client, desk: Desk, matter: str) -> None:
    sent = send(client, story.SMALL_DRAFT, to=TO_MATTER, matter=matter, note="erster Entwurf")
    ended = read(client, sent.to)
    assert ended.to == f"/vorgaenge/{matter}/entwurf/"
    (version,) = matter_of(desk.store, matter).matter.versions
    assert (version.name, version.sent_by, version.note) == ("entwurf.txt", "mais", "erster Entwurf")
    assert version.received_on == story.RECEIVED


def test_the_form_of_a_matter_offers_its_parties_and_today(client: Client, matter: str) -> None:
    page = page_of(client.get(TO_MATTER))
    assert re.findall(r'<option value="(\w*)"', page.source.partition('name="kind"')[0]) == [
        "",
        "kreis",
        "mais",
    ]
    assert re.search(r'type="date" name="received_on" value="\d{4}-\d\d-\d\d"', page.source)


def test_a_draft_of_a_new_matter_is_proposed_and_confirmed(client: Client, desk: Desk) -> None:
    story.know_actors(desk)
    ended = read(client, send(client, story.SMALL_DRAFT).to)
    assert ended.to.endswith("/vorgang/")
    page = page_of(client.get(ended.to))
    assert 'value="Zielvereinbarung 2012 mit MAIS NRW"' in page.source
    assert re.search(r'value="ZV5"[^>]*checked', page.source)
    assert "Im Entwurf: Rhein-Sieg-Kreis" in page.words
    began = page_of(client.post(ended.to, confirmed(id="land-2012")))
    assert began.to == "/vorgaenge/land-2012/entwurf/"
    assert [each.name for each in matter_of(desk.store, "land-2012").matter.versions] == ["entwurf.txt"]
    again = page_of(client.post(ended.to, confirmed(id="land-2013")))
    assert page_of(client.get(again.to)).to == "/vorgaenge/land-2012/entwurf/"
    assert not desk.store.overview.exists("land-2013"), "confirmed twice, begun once"


def confirmed(**said: str) -> dict[str, str]:
    """The form of a new matter as it is sent."""
    return {
        "title": "Zielvereinbarung 2012",
        "id": "",
        "year": "2012",
        "types": "ZV5",
        "partei-TOTAL_FORMS": "2",
        "partei-INITIAL_FORMS": "2",
        "partei-0-authority": "kreis",
        "partei-0-code": "KT",
        "partei-0-named": "Rhein-Sieg-Kreis",
        "partei-1-authority": "mais",
        "partei-1-code": "LAND",
        "partei-1-named": "Land",
        **said,
    }


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ({"title": ""}, "Name des Vorgangs: Dieses Feld ist zwingend erforderlich."),
        ({"id": "Land 2012"}, "„Land 2012“ ist keine Kennung"),
        ({"partei-0-authority": ""}, "Ihr Haus („kreis“) ist nicht unter den Vertragspartnern"),
        ({"partei-1-authority": ""}, "mindestens zwei Vertragspartner"),
        ({"partei-1-code": ""}, "Wählen Sie, welche Rolle diese Behörde hat."),
        ({"year": "zweitausend"}, "Planungsjahr: Bitte eine ganze Zahl eingeben."),
    ],
)
def test_a_confirmation_that_is_refused_says_why_and_keeps_what_was_typed(
    client: Client, desk: Desk, said: dict[str, str], told: str
) -> None:
    story.know_actors(desk)
    ended = read(client, send(client, story.SMALL_DRAFT).to)
    page = page_of(client.post(ended.to, confirmed(**{"title": "Mein Name", **said})))
    assert page.status == 422
    assert told in page.words
    assert 'value="Mein Name"' in page.source or "title" in said
    assert desk.store.overview.count() == 0


def test_without_a_list_a_sender_is_typed(client: Client, desk: Desk) -> None:
    assert 'type="text" name="sent_by"' in client.get(UPLOAD).content.decode()
    ended = read(client, send(client, story.SMALL_DRAFT, sent_by="MAIS NRW").to)
    assert 'value="MAIS NRW"' in client.get(ended.to).content.decode()


def test_what_is_missing_is_told_beside_the_fields_and_the_file_is_kept(
    client: Client, desk: Desk, matter: str
) -> None:
    page = send(client, story.SMALL_DRAFT, to=TO_MATTER, matter=matter, sent_by="", note="neu: § 3")
    assert page.status == 422
    assert "Wählen Sie, wer ihn geschickt hat." in page.words
    assert 'href="#id_sent_by"' in page.source
    assert "neu: § 3" in page.words
    assert "Schon hochgeladen: entwurf.txt" in page.words
    sent = send(client, None, to=TO_MATTER, matter=matter, behalten=kept_word(page))
    assert read(client, sent.to).to == f"/vorgaenge/{matter}/entwurf/"


def test_a_file_that_another_matter_holds_cannot_be_named(client: Client, matter: str) -> None:
    page = send(client, None, to=TO_MATTER, matter=matter, behalten="WyJhIiwgImIiXQ:1abc:xyz")
    assert page.status == 422
    assert "Wählen Sie die Datei des Entwurfs aus." in page.words


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ({"received_on": "2999-01-01"}, "das liegt in der Zukunft"),
        ({"received_on": "30. März"}, "Eingegangen am: Bitte ein gültiges Datum eingeben."),
        ({"sent_by": "fremd"}, "Von wem:"),
    ],
)
def test_what_cannot_be_is_refused_before_it_is_read(
    client: Client, matter: str, said: dict[str, str], told: str
) -> None:
    page = send(client, story.SMALL_DRAFT, to=TO_MATTER, matter=matter, **said)
    assert page.status == 422
    assert told in page.words


def test_a_file_that_is_there_already_is_told_at_once(client: Client, desk: Desk, matter: str) -> None:
    read(client, send(client, story.SMALL_DRAFT, to=TO_MATTER, matter=matter).to)
    again = send(client, story.SMALL_DRAFT, name="anders.txt", to=TO_MATTER, matter=matter)
    assert again.status == 422
    assert "Entwurf: Diese Datei ist schon Fassung 1 des Vorgangs" in again.words
    assert len(matter_of(desk.store, matter).matter.versions) == 1


def test_two_uploads_at_once_are_both_read(client: Client, desk: Desk, matter: str) -> None:
    more = story.SMALL_DRAFT + "\n§ 2 Schluss\n\nDie Partner sprechen zweimal im Jahr.\n".encode()
    first = send(client, story.SMALL_DRAFT, to=TO_MATTER, matter=matter)
    second = send(client, more, to=TO_MATTER, matter=matter)
    for each in (first, second):
        assert read(client, each.to).to == f"/vorgaenge/{matter}/entwurf/"
    assert [each.number for each in matter_of(desk.store, matter).matter.versions] == [1, 2]


def test_what_is_no_agreement_comes_back_with_all_that_was_said(client: Client, matter: str) -> None:
    page = read(client, send(client, INVOICE, to=TO_MATTER, matter=matter, note="per Post").to)
    assert page.status == 200
    assert "Der Entwurf ließ sich nicht aufnehmen" in page.words
    assert "Der Text ist keine Zielvereinbarung." in page.words
    assert "per Post" in page.words
    assert re.search(r'<option value="mais" selected', page.source)
    assert 'value="2012-03-30"' in page.source


def test_a_text_whose_kind_is_stated_is_taken_after_all(client: Client, matter: str) -> None:
    page = read(client, send(client, INVOICE, to=TO_MATTER, matter=matter).to)
    sent = send(client, None, to=TO_MATTER, matter=matter, kind="ZV5", behalten=kept_word(page))
    assert read(client, sent.to).to == f"/vorgaenge/{matter}/entwurf/"


@pytest.mark.parametrize(
    "made",
    [
        hostile.REFUSED["bomb of one part"][0],
        hostile.REFUSED["billion laughs"][0],
        hostile.REFUSED["name that climbs"][0],
        hostile.REFUSED["web page called a draft"][0],
        hostile.REFUSED["program"][0],
        hostile_pdf.encrypted,
    ],
)
def test_a_hostile_file_is_refused_in_german_and_the_next_one_is_read(
    client: Client, matter: str, made: Callable[[], bytes]
) -> None:
    page = read(client, send(client, made(), name="entwurf.docx", to=TO_MATTER, matter=matter).to)
    assert "Der Entwurf ließ sich nicht aufnehmen" in page.words
    assert "„entwurf.docx“" in page.words
    assert "Traceback" not in page.words
    assert "Fehler in Zielkreis" not in page.words
    sent = send(client, story.SMALL_DRAFT, to=TO_MATTER, matter=matter)
    assert read(client, sent.to).to == f"/vorgaenge/{matter}/entwurf/"


def test_a_draft_of_forty_megabytes_is_taken(client: Client, desk: Desk, matter: str) -> None:
    pictures = {f"word/media/bild{number}.png": os.urandom(4 * MEGABYTE) for number in range(10)}
    data = with_files(story.DRAFT.read_bytes(), pictures)
    assert 40 * MEGABYTE < len(data) < 42 * MEGABYTE
    page = read(client, send(client, data, name="entwurf.docx", to=TO_MATTER, matter=matter).to)
    assert page.to == f"/vorgaenge/{matter}/entwurf/", page.words
    (version,) = matter_of(desk.store, matter).matter.versions
    assert desk.store.files.get(version.file) == data


def test_a_file_over_the_limit_is_refused_beside_its_field(
    client: Client, matter: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("zielkreis.web.kept_files.MAX_FILE_BYTES", 100)
    page = send(client, story.SMALL_DRAFT, to=TO_MATTER, matter=matter, note="groß")
    assert page.status == 422
    assert "Entwurf: „entwurf.txt“ ist größer als 50 MB." in page.words
    assert "groß" in page.words
    assert "Schon hochgeladen" not in page.words


def test_the_form_tells_the_browser_how_large_a_file_may_be(client: Client) -> None:
    assert f'data-hoechstens="{MAX_FILE_BYTES}"' in client.get(UPLOAD).content.decode()


@pytest.mark.parametrize("name", ["../../etc/passwd", "a\x07b.txt", "ä" * 400 + ".txt", "<b>.txt"])
def test_any_name_of_a_file_is_taken_and_harms_nothing(client: Client, matter: str, name: str) -> None:
    page = read(client, send(client, INVOICE, name=name, to=TO_MATTER, matter=matter).to)
    assert "ließ sich nicht aufnehmen" in page.words
    assert "<b>" not in page.source
    assert "etc/" not in page.source


def test_a_reading_under_way_shows_its_step_and_only_news_is_sent(
    client: Client, desk: Desk, matter: str
) -> None:
    desk.store.readings.add(story.reading(desk, step="Seite 2 von 5 wird erkannt"))
    page = page_of(client.get(f"{UPLOAD}r1/"))
    assert "Seite 2 von 5 wird erkannt …" in page.words
    assert 'aria-live="polite"' in page.source
    assert "Stand neu laden" in page.words
    desk.store.readings.tell("r1", "Seite 3 von 5 wird erkannt")
    news = client.get(f"{UPLOAD}r1/stand/", {"bekannt": "Seite 2 von 5 wird erkannt"})
    assert "Seite 3 von 5" in news.content.decode()
    assert "<html" not in news.content.decode()
    assert client.get(f"{UPLOAD}r1/stand/", {"bekannt": "Seite 3 von 5 wird erkannt"}).status_code == 204
    desk.store.readings.end("r1", state=ReadingState.FAILED, at=desk.now, fault="Das ist kaputt.")
    assert page_of(client.get(f"{UPLOAD}r1/stand/")).to == f"{UPLOAD}r1/"
    assert "Das ist kaputt." in page_of(client.get(f"{UPLOAD}r1/")).words


def test_the_matter_of_another_house_takes_no_upload(client: Client, desk: Desk, matter: str) -> None:
    row = matter_of(desk.store, matter).matter
    desk.store.overview.write(replace(row, house="anderer-kreis"), changed_at=desk.now)
    assert client.get(TO_MATTER).status_code == 404
    assert send(client, story.SMALL_DRAFT, matter=matter).status == 404


@pytest.mark.parametrize("path", ["gibt-es-nicht/", "gibt-es-nicht/stand/", "gibt-es-nicht/vorgang/"])
def test_a_reading_that_is_none_of_mine_does_not_exist(client: Client, path: str) -> None:
    assert client.get(f"{UPLOAD}{path}").status_code == 404


# --- What somebody should know before a draft is taken in


def test_a_draft_older_than_the_newest_is_taken_once_somebody_is_sure(
    client: Client, desk: Desk, matter: str
) -> None:
    read(client, send(client, story.SMALL_DRAFT, to=TO_MATTER, matter=matter).to)
    older = story.SMALL_DRAFT + b"\n\xc2\xa7 2 Schluss\n"
    page = send(client, older, to=TO_MATTER, matter=matter, received_on="2012-03-01")
    assert page.status == 422
    assert (
        "Der 01.03.2012 liegt vor dem neuesten Entwurf vom 30.03.2012 (Fassung 1); diese Datei wird nicht "
        "der neueste." in page.words
    )
    assert "Trotzdem aufnehmen" in page.words
    sure = send(
        client,
        None,
        to=TO_MATTER,
        matter=matter,
        received_on="2012-03-01",
        behalten=kept_word(page),
        trotzdem="on",
    )
    assert read(client, sure.to).to == f"/vorgaenge/{matter}/entwurf/"
    found = matter_of(desk.store, matter).matter
    assert [each.number for each in found.versions] == [1, 2]
    assert found.newest is not None
    assert found.newest.number == 1


def test_a_file_that_another_matter_holds_is_told_first(client: Client, desk: Desk, matter: str) -> None:
    read(client, send(client, story.SMALL_DRAFT, to=TO_MATTER, matter=matter).to)
    page = send(client, story.SMALL_DRAFT, name="kopie.txt")
    assert page.status == 422
    assert f"Dieselbe Datei ist schon Fassung 1 im Vorgang „{story.TITLE}“ ({matter})." in page.words
    sure = send(client, None, behalten=kept_word(page), trotzdem="on")
    assert read(client, sure.to).to.endswith("/vorgang/")


def test_the_files_of_another_house_are_not_told(client: Client, desk: Desk, matter: str) -> None:
    read(client, send(client, story.SMALL_DRAFT, to=TO_MATTER, matter=matter).to)
    row = matter_of(desk.store, matter).matter
    desk.store.overview.write(replace(row, house="anderer-kreis"), changed_at=desk.now)
    assert send(client, story.SMALL_DRAFT).status == 302


# --- Names of other days


def test_a_new_matter_offers_the_names_of_every_day_with_their_span(client: Client, desk: Desk) -> None:
    desk.store.actors.replace(RENAMED)
    offered = re.findall(r'<option value="(land[^"]*)">([^<]+)', client.get(UPLOAD).content.decode())
    assert offered == [
        ("land", "MAGS NRW (ab 30.06.2017)"),
        ("land@2017-06-29", "MAIS NRW (bis 29.06.2017)"),
    ]
    page = send(client, story.SMALL_DRAFT, sent_by="land@2017-06-29", received_on="")
    assert '<option value="land@2017-06-29" selected' in page.source, "the name that was chosen stays"
    ended = read(client, send(client, story.SMALL_DRAFT, sent_by="land@2017-06-29").to)
    assert "Zielvereinbarung 2012 mit MAIS NRW" in client.get(ended.to).content.decode()


def test_every_page_of_a_matter_names_an_authority_as_of_its_day(client: Client, desk: Desk) -> None:
    desk.store.actors.replace(RENAMED)
    ended = read(client, send(client, story.SMALL_DRAFT, sent_by="land@2017-06-29").to)
    matter = "/vorgaenge/land-2012/"
    assert (
        client.post(ended.to, confirmed(id="land-2012", **{"partei-1-authority": "land"})).status_code == 302
    )
    pages = (
        "/",
        matter,
        f"{matter}entwurf/",
        f"{matter}gespraeche/forderung/",
        f"{matter}gespraeche/antwort/",
        f"{matter}gespraeche/termin/",
        f"{matter}verlauf/",
        f"{UPLOAD}?vorgang=land-2012",
    )
    for path in pages:
        page = client.get(path).content.decode()
        assert "MAIS NRW" in page, path
        assert "MAGS" not in page, path


def test_a_reading_that_failed_keeps_the_name_of_its_day(client: Client, desk: Desk) -> None:
    desk.store.actors.replace(RENAMED)
    page = read(client, send(client, INVOICE, sent_by="land").to)
    assert '<option value="land@2017-06-29" selected' in page.source


# --- Files that cannot be read


def test_a_file_that_cannot_be_read_is_not_offered_again(client: Client, matter: str) -> None:
    picture = b"GIF89a" + bytes(40)
    page = read(client, send(client, picture, name="bild.gif", to=TO_MATTER, matter=matter).to)
    assert "ließ sich nicht aufnehmen" in page.words
    assert "Schon hochgeladen" not in page.words
    assert "dieselbe Datei noch einmal" not in page.words


def test_words_for_the_terminal_are_not_told_in_the_browser(client: Client, matter: str) -> None:
    page = read(client, send(client, INVOICE, to=TO_MATTER, matter=matter).to)
    assert "--typ" not in page.words
    assert "wählen Sie ihre Art (ZV1 bis ZV5)" in page.words
    assert "Schon hochgeladen: entwurf.txt" in page.words


def test_without_script_the_progress_goes_on_by_itself(client: Client, desk: Desk, matter: str) -> None:
    desk.store.readings.add(story.reading(desk, step="Seite 2 von 5 wird erkannt"))
    page = page_of(client.get(f"{UPLOAD}r1/"))
    assert '<noscript><meta http-equiv="refresh" content="3"></noscript>' in page.source
