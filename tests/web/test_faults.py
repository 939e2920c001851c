"""Pages for what went wrong: in words for people, with nothing that only a developer understands."""

import logging
import re

import pytest
from django.test import Client
from django.test.utils import override_settings

from zielkreis.web import faults
from zielkreis.web.fault_lines import OneLine

SAMPLE = override_settings(ROOT_URLCONF="tests.web.sample_addresses")
FAULTS = [value for value in vars(faults).values() if isinstance(value, faults.Fault)]
TECHNICAL = re.compile(
    r"CSRF|HTTP|Error\b|Exception|Request|Traceback|Token|Server|Django|URL|JSON", re.IGNORECASE
)


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: str(fault.status))
def test_a_fault_is_told_without_technical_words_and_says_what_to_do(fault: faults.Fault) -> None:
    assert not TECHNICAL.search(f"{fault.title} {fault.text}")
    assert re.search(r"\b(Öffnen|Gehen|Versuchen|Verkleinern|Startseite)\b", fault.text)


@SAMPLE
def test_a_broken_page_says_so_and_keeps_what_it_knows_to_itself(client: Client) -> None:
    client.raise_request_exception = False
    answer = client.get("/kaputt/")
    assert answer.status_code == 500
    page = answer.content.decode()
    assert "Hier ist ein Fehler in Zielkreis" in page
    assert "geheim" not in page
    assert "ValueError" not in page
    assert "Content-Security-Policy" in answer.headers


@SAMPLE
def test_the_window_of_the_program_gets_one_line_for_a_broken_page(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines: list[str] = []
    handler = logging.Handler()
    handler.setFormatter(OneLine())
    monkeypatch.setattr(handler, "emit", lambda record: lines.append(handler.format(record)))
    logger = logging.getLogger("django.request")
    logger.addHandler(handler)
    client.raise_request_exception = False
    try:
        client.get("/kaputt/")
    finally:
        logger.removeHandler(handler)
    (line,) = lines
    assert re.fullmatch(
        r"Fehler in Zielkreis bei /kaputt/: ValueError: geheim: /etc/passwd "
        r"\(sample_addresses\.py, Zeile \d+\)",
        line,
    )


def test_a_missing_page_leads_back_to_the_start(client: Client) -> None:
    answer = client.get("/gibt-es-nicht/")
    assert answer.status_code == 404
    assert "Diese Seite gibt es nicht" in answer.content.decode()
    assert 'href="/"' in answer.content.decode()
