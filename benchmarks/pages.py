"""How fast the server makes its pages with many matters in the store, through the WSGI application."""

import secrets
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory

from django.contrib.auth import get_user_model
from django.core.wsgi import get_wsgi_application
from django.test import Client

from zielkreis import __version__
from zielkreis.domain.negotiation import receive_draft
from zielkreis.domain.values.account import LocalAccount
from zielkreis.domain.values.codes import PartyCode
from zielkreis.domain.values.matter import MatterParty
from zielkreis.service.keeping.desk import Desk
from zielkreis.service.keeping.opening import open_store, parse_location
from zielkreis.service.keeping.recording import matter_of, record
from zielkreis.service.talks.open_matter import Beginning, open_matter
from zielkreis.service.talks.receive_draft import (
    IncomingDraft,
    ReadDraft,
    ReadingOrder,
    keep_draft,
    read_and_check,
)
from zielkreis.web.configuration import web_settings
from zielkreis.web.one_time_links import OneTimeLinks

MATTERS, AT_ONCE, WARM_UP, REQUESTS = 5_000, 250, 10, 100
LIMIT_MS = 150
_RECEIVED = date(2012, 4, 2)
_PARTIES = (
    MatterParty(authority="kreis", code=PartyCode.KT),
    MatterParty(authority="land", code=PartyCode.LAND),
)
_ORDER = ReadingOrder(program_version=__version__)
_ACCOUNT = LocalAccount(sign_in="dezernat", name="Sozialdezernat", house="kreis", pseudonym="p-1")


@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """Milliseconds: half and all but a twentieth of the answers came within; ``cpu_p95`` of computing alone.

    Where other programs want the processor too, only the latter tells of the page.
    """

    p50: float
    p95: float
    cpu_p95: float


def print_pages(example: Path, long_draft: bytes) -> None:
    """Fill a store of its own, ask for pages of matters all over it, and print how long the server took."""
    short = read_and_check(example.read_bytes(), example.name, _ORDER)
    long = read_and_check(long_draft, "lang.docx", _ORDER)
    with TemporaryDirectory() as folder:
        desk = _desk(f"{folder}/zielkreis.sqlite3")
        start = time.perf_counter()
        _fill(desk, short, example.read_bytes())
        _keep(desk, "lang", long, long_draft)
        print(f"{MATTERS} Vorgänge mit Entwurf und Prüfung abgelegt in {time.perf_counter() - start:.0f} s")
        client = _client()
        paths = [f"/vorgaenge/v-{number}/entwurf/" for number in range(0, MATTERS, MATTERS // REQUESTS)]
        bare = _measured(client, ["/ueber/"] * REQUESTS)
        print(f"Seiten über WSGI, SQLite, {REQUESTS} Anfragen, warm (Grenze p95: {LIMIT_MS} ms)")
        for name, asked in (
            ("Seite ohne Inhalt", ["/ueber/"] * REQUESTS),
            ("Startseite", ["/"] * REQUESTS),
            ("geprüfter Entwurf", paths),
            ("geprüfter Entwurf, gefiltert", [f"{path}?forderung=b" for path in paths]),
            ("geprüfter Entwurf, 20 Seiten", ["/vorgaenge/lang/entwurf/"] * REQUESTS),
        ):
            taken = _measured(client, asked)
            print(
                f"  {name:<30} p50 {taken.p50:6.1f} ms   p95 {taken.p95:6.1f} ms   "
                f"Rechenzeit p95 {taken.cpu_p95:6.1f} ms   Verhältnis {taken.cpu_p95 / bare.cpu_p95:5.1f}"
            )


def _desk(place: str) -> Desk:
    face = web_settings(secret=secrets.token_urlsafe(48), port=8048, links=OneTimeLinks())
    store = open_store(parse_location(place), create=True, face=face)
    store.accounts.add(_ACCOUNT)
    return Desk(
        store=store,
        account=_ACCOUNT,
        now=datetime(2012, 4, 20, 8, tzinfo=UTC),
        today=date(2012, 4, 20),
        new_id=lambda: secrets.token_hex(6),
        new_salt=lambda: secrets.token_hex(32),
    )


def _fill(desk: Desk, read: ReadDraft, data: bytes) -> None:
    """The first matter by the use case; the others the same, with its check copied, which saves minutes."""
    _keep(desk, "v-0", read, data)
    version = matter_of(desk.store, "v-0").matter.versions[0]
    kept = desk.store.checks.newest("v-0", version.file)
    if kept is None:
        raise LookupError("v-0")
    for first in range(1, MATTERS, AT_ONCE):
        with desk.store.transaction():
            for number in range(first, min(first + AT_ONCE, MATTERS)):
                _begin(desk, f"v-{number}")
                record(
                    desk,
                    f"v-{number}",
                    lambda course: receive_draft(course.matter, version, today=desk.today),
                )
                desk.store.checks.put(replace(kept, matter=f"v-{number}"))


def _begin(desk: Desk, matter_id: str) -> None:
    beginning = Beginning(title=f"Zielvereinbarung {matter_id}", parties=_PARTIES, id=matter_id, on=_RECEIVED)
    open_matter(desk, beginning)


def _keep(desk: Desk, matter_id: str, read: ReadDraft, data: bytes) -> None:
    _begin(desk, matter_id)
    incoming = IncomingDraft(data=data, name="entwurf.docx", received_on=_RECEIVED, sent_by="land")
    keep_draft(desk, matter_id, incoming, _ORDER, read)


def _client() -> Client:
    get_wsgi_application()
    client = Client(SERVER_NAME="127.0.0.1")
    client.force_login(get_user_model().objects.get(username=_ACCOUNT.sign_in))
    return client


def _measured(client: Client, paths: Sequence[str]) -> Times:
    """How long each page took, all answered with 200."""
    for path in paths[:WARM_UP]:
        client.get(path)
    waited, worked = [], []
    for path in paths:
        wall, cpu = time.perf_counter(), time.process_time()
        answer = client.get(path)
        waited.append((time.perf_counter() - wall) * 1000)
        worked.append((time.process_time() - cpu) * 1000)
        if answer.status_code != 200:
            raise SystemExit(f"{path}: {answer.status_code}")
    marks = quantiles(waited, n=20)
    return Times(p50=marks[9], p95=marks[18], cpu_p95=quantiles(worked, n=20)[18])
