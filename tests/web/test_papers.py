"""The papers in the browser: what is chosen, what is told, and files that are only ever downloaded."""

import re

import pytest
from django.test import Client

from tests.service.talks.received import MATTER, SOUND, opened, received
from zielkreis import __version__
from zielkreis.service.keeping.desk import Desk
from zielkreis.service.talks.set_aside import waive_finding

PAGE = f"/vorgaenge/{MATTER}/unterlagen/"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def test_nothing_is_chosen_beforehand(client: Client, desk: Desk) -> None:
    received(desk)
    page = client.get(PAGE).content.decode()
    assert "checked" not in page
    assert "Forderung b: Ziele sind präzise beschrieben (nicht erfüllt)" in page
    assert "Handwerk: Mindert ein Ziel Leistungen, auf die ein Anspruch besteht? (offen)" in page


@pytest.mark.parametrize("kind", ["stellungnahme", "kommentiert"])
def test_without_a_choice_there_is_a_fault_and_no_file(client: Client, desk: Desk, kind: str) -> None:
    received(desk)
    for path in (f"{PAGE}?papier={kind}", f"{PAGE}{kind}/datei/"):
        answer = client.get(path)
        assert answer.status_code == 422
        assert "Nichts ist freigegeben" in answer.content.decode()
        assert "Content-Disposition" not in answer.headers


def test_the_page_says_what_goes_out_and_what_is_still_to_be_entered(client: Client, desk: Desk) -> None:
    received(desk)
    query = "papier=stellungnahme&befunde=b&ton=sachlich&antwort_bis="
    page = client.get(f"{PAGE}?{query}").content.decode()
    assert "Freigegeben: b (16 Stellen). Anderes steht nicht darin." in page
    assert "Vor dem Absenden einzutragen" in page
    assert re.search(r"<li>\[Unterschrift", page)
    link = re.search(r'href="([^"]*/datei/\?[^"]*)"', page)
    assert link
    answer = client.get(link[1].replace("&amp;", "&"))
    assert answer.headers["Content-Type"] == WORD
    assert (
        answer.headers["Content-Disposition"] == 'attachment; filename="zv-2012-fassung-1-stellungnahme.docx"'
    )
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


def test_what_is_set_aside_cannot_be_chosen(client: Client, desk: Desk) -> None:
    received(desk)
    waive_finding(desk, MATTER, finding="d", reason="wird geklärt", program_version=__version__)
    assert 'value="d"' not in client.get(PAGE).content.decode()
    answer = client.get(f"{PAGE}stellungnahme/datei/?befunde=d")
    assert answer.status_code == 422
    assert "Content-Disposition" not in answer.headers


def test_every_fault_of_the_form_is_said_at_once(client: Client, desk: Desk) -> None:
    received(desk)
    page = client.get(f"{PAGE}?papier=stellungnahme&befunde=zz&ton=laut&antwort_bis=bald").content.decode()
    faults = re.findall(r'<li><a class="kern-link" href="#[^"]*">([^<]*)</a></li>', page)
    assert len(faults) == 3
    assert any("Geben Sie einen Tag an, etwa 15.06.2012." in each for each in faults)


def test_only_a_word_file_can_be_commented(client: Client, desk: Desk) -> None:
    received(desk, SOUND, "entwurf.txt")
    page = client.get(PAGE).content.decode()
    assert "Kommentieren lässt sich nur eine Word-Datei" in page
    assert 'value="kommentiert"' not in page


@pytest.mark.parametrize(
    ("kind", "media_type", "name"),
    [
        ("bericht-html", "text/html; charset=utf-8", "pruefbericht.html"),
        ("bericht-pdf", "application/pdf", "pruefbericht.pdf"),
        ("bericht-json", "application/json", "pruefbericht.json"),
        (
            "pflichten-xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "pflichten.xlsx",
        ),
        ("pflichten-ics", "text/calendar; charset=utf-8", "pflichten.ics"),
    ],
)
def test_files_for_the_house_are_downloaded_under_a_plain_name(
    client: Client, desk: Desk, kind: str, media_type: str, name: str
) -> None:
    received(desk)
    answer = client.get(f"{PAGE}haus/{kind}/")
    assert answer.headers["Content-Type"] == media_type
    assert answer.headers["Content-Disposition"] == f'attachment; filename="zv-2012-fassung-1-{name}"'
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.content


def test_papers_that_are_none_are_not_found(client: Client, desk: Desk) -> None:
    opened(desk)
    assert "Noch kein Entwurf" in client.get(PAGE).content.decode()
    for path in ("haus/bericht-pdf/", "stellungnahme/datei/?befunde=b", "haus/unsinn/", "unsinn/datei/"):
        assert client.get(f"{PAGE}{path}").status_code == 404
