"""The desk of the terminal: the store at the place a user names, and who works there."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from zielkreis.cli.clock import now, today
from zielkreis.cli.faults import CliFault
from zielkreis.service.keeping.chance import new_id, new_salt
from zielkreis.service.keeping.desk import Desk, Store
from zielkreis.service.keeping.opening import (
    StoreLocation,
    StoreUnavailableError,
    UnusableLocationError,
    open_store,
    parse_location,
)

Place = Annotated[
    str | None,
    typer.Option(
        "--ablage",
        metavar="ORT",
        envvar="ZIELKREIS_ABLAGE",
        help="Die Ablage: eine Datei, ein Ordner oder postgresql://nutzer@rechner/datenbank. Ohne Angabe "
        "liegt sie bei den Daten Ihres Kontos.",
    ),
]
NO_ACCOUNT = (
    "In dieser Ablage arbeitet noch niemand. Legen Sie ein Konto an: "
    "zielkreis konto anlegen NAME --haus KENNUNG"
)
_FOLDERS = {"win32": "AppData/Local/Zielkreis", "darwin": "Library/Application Support/Zielkreis"}
_FOLDER_ELSEWHERE = ".local/share/zielkreis"


def location_at(place: str | None) -> StoreLocation:
    """The place of the store; without words the usual one of this user. Raises ``CliFault``."""
    usual = Path.home() / _FOLDERS.get(sys.platform, _FOLDER_ELSEWHERE) / "zielkreis.sqlite3"
    try:
        return parse_location(str(usual) if place is None else place)
    except UnusableLocationError as error:
        raise CliFault(f"--ablage: {error}") from None


def store_at(place: str | None, *, create: bool = False) -> Store:
    """The store at a place, a new one where there is none if ``create``; raises ``CliFault``."""
    try:
        return open_store(location_at(place), create=create)
    except StoreUnavailableError as error:
        raise CliFault(str(error)) from None


def desk_at(place: str | None) -> Desk:
    """The desk of the first account of the store; raises ``CliFault`` where there is none."""
    store = store_at(place)
    account = store.accounts.first()
    if account is None:
        raise CliFault(NO_ACCOUNT)
    return Desk(store=store, account=account, now=now(), today=today(), new_id=new_id, new_salt=new_salt)
