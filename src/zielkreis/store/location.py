"""Where a store is: a file for SQLite, an address for PostgreSQL."""

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import SplitResult, unquote, urlsplit

_SCHEMES = frozenset({"postgresql", "postgres"})
_FILE_ENDING = ".sqlite3"


class UnusableLocationError(ValueError):
    """The words name no place for a store; the German message says what would."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StoreLocation:
    """The database of a store as Django's settings name it.

    ``shown`` is how messages call it, without a password. ``path`` is the file of SQLite, ``None`` for
    PostgreSQL.
    """

    engine: str
    name: str
    shown: str
    path: Path | None = None
    user: str = ""
    password: str = ""
    host: str = ""
    port: str = ""


def parse_location(words: str) -> StoreLocation:
    """The location a user names: a path, or ``postgresql://nutzer@rechner/datenbank``.

    A folder stands for the file ``zielkreis.sqlite3`` in it. Raises ``UnusableLocationError``.
    """
    if not words.strip():
        raise UnusableLocationError(
            "Der Ort der Ablage ist leer; nennen Sie eine Datei oder postgresql://nutzer@rechner/datenbank."
        )
    scheme, separator, _ = words.partition("://")
    if separator:
        return _postgresql(words, scheme)
    path = Path(words).expanduser()
    path = path / f"zielkreis{_FILE_ENDING}" if path.is_dir() else path
    return StoreLocation(engine="sqlite3", name=str(path), shown=str(path), path=path)


def _postgresql(words: str, scheme: str) -> StoreLocation:
    if scheme not in _SCHEMES:
        raise UnusableLocationError(
            f"„{scheme}://“ ist keine Ablage; es gibt eine Datei (SQLite) oder postgresql://nutzer@rechner/datenbank."
        )
    try:
        address = urlsplit(words)
        port = address.port
    except ValueError:
        raise UnusableLocationError(
            "Die Adresse der Datenbank ist nicht lesbar; sie hat die Form postgresql://nutzer@rechner:5432/datenbank."
        ) from None
    name = unquote(address.path.lstrip("/"))
    if not name:
        raise UnusableLocationError(
            "Die Adresse nennt keine Datenbank; hinter dem Rechner steht ihr Name: postgresql://rechner/zielkreis."
        )
    return StoreLocation(
        engine="postgresql",
        name=name,
        shown=_without_password(address, name),
        user=unquote(address.username or ""),
        password=unquote(address.password or ""),
        host=_host(address),
        port=str(port or ""),
    )


def _host(address: SplitResult) -> str:
    """The host, or the folder of a socket as ``?host=/ordner`` names it."""
    for part in address.query.split("&"):
        key, _, value = part.partition("=")
        if key == "host":
            return unquote(value)
    return address.hostname or ""


def _without_password(address: SplitResult, name: str) -> str:
    user = f"{address.username}@" if address.username else ""
    return f"postgresql://{user}{_host(address) or 'localhost'}/{name}"
