"""Why a database cannot be used, in German: what is wrong, where, and what to do.

The codes are those of the drivers: https://sqlite.org/rescode.html and appendix A of the manual of
PostgreSQL.
"""

import sqlite3
from collections.abc import Mapping

_NOTHING_HALF = "Es ist nichts halb eingetragen."
_FULL = (
    "Der Datenträger, auf dem die Ablage „{place}“ liegt, ist voll. "
    f"{_NOTHING_HALF} Schaffen Sie dort Platz und wiederholen Sie den Aufruf."
)
_BUSY = (
    "In die Ablage „{place}“ schreibt seit einer Weile ein anderes Programm. "
    f"{_NOTHING_HALF} Versuchen Sie es noch einmal; bleibt es dabei, beenden Sie das andere Programm."
)
_READ_ONLY = (
    "Die Ablage „{place}“ lässt sich nicht ändern: Die Datei, ihr Ordner oder die Datenbank ist nur zum "
    "Lesen da, oder Ihnen fehlt das Recht zu schreiben. Nennen Sie mit --ablage eine, die Sie ändern dürfen, "
    "oder lassen Sie sich "
    "das Recht geben."
)
_CANNOT_OPEN = (
    "Die Ablage „{place}“ lässt sich nicht öffnen: Die Datei oder ihren Ordner gibt es nicht, oder Ihnen "
    "fehlt das Recht dazu. Prüfen Sie den Ort, oder nennen Sie mit --ablage einen anderen."
)
_FOREIGN = (
    "„{place}“ ist keine Ablage von Zielkreis: Die Datei ist keine Datenbank. Nennen Sie mit --ablage die "
    "richtige."
)
_DAMAGED = (
    "Die Ablage „{place}“ ist beschädigt. Arbeiten Sie nicht mit ihr weiter, heben Sie die Datei auf, und "
    "spielen Sie die letzte Sicherung in eine neue Ablage zurück: zielkreis zurueckspielen SICHERUNG.zip "
    "--ablage NEU"
)
_DISK = (
    "Der Datenträger, auf dem die Ablage „{place}“ liegt, meldet einen Fehler oder nimmt nichts mehr an. "
    f"{_NOTHING_HALF} Prüfen Sie ihn, und wiederholen Sie den Aufruf."
)
_GONE = (
    "Die Datenbank der Ablage „{place}“ antwortet nicht. Prüfen Sie, ob sie läuft, ob Adresse, Nutzer und "
    "Kennwort stimmen und ob es die Datenbank gibt. Halb ist nichts eingetragen; ob der letzte Schritt noch "
    "eingetragen wurde, sehen Sie, wenn sie wieder antwortet."
)

_SQLITE: Mapping[int, str] = {
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: _BUSY,
    sqlite3.SQLITE_READONLY: _READ_ONLY,
    sqlite3.SQLITE_PERM: _READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: _CANNOT_OPEN,
    sqlite3.SQLITE_NOTADB: _FOREIGN,
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_IOERR: _DISK,
    sqlite3.SQLITE_PROTOCOL: _BUSY,
}
#: By the first letters of the state, the longest first.
_POSTGRESQL: tuple[tuple[str, str], ...] = (
    ("53100", _FULL),
    ("53300", _BUSY),
    ("55P03", _BUSY),
    ("57014", _BUSY),
    ("40P01", _BUSY),
    ("40001", _BUSY),
    ("25006", _READ_ONLY),
    ("42501", _READ_ONLY),
    ("58", _DISK),
    ("XX001", _DAMAGED),
    ("XX002", _DAMAGED),
    ("08", _GONE),
    ("28", _GONE),
    ("3D000", _GONE),
    ("57P", _GONE),
)
_PRIMARY_CODE = 0xFF


def what_to_do(error: BaseException) -> str | None:
    """The German message for an error of a driver, with ``{place}`` for the store.

    ``None`` where the store can be used and the fault is elsewhere: a number that is taken, a wrong
    statement.
    """
    code = getattr(error, "sqlite_errorcode", None)
    if code is not None:
        return _SQLITE.get(code & _PRIMARY_CODE)
    if isinstance(error, sqlite3.Error):
        return None
    state = getattr(error, "sqlstate", None)
    if state is None:
        # A driver that gets no answer has no state to tell.
        return _GONE if type(error).__name__ in ("OperationalError", "InterfaceError") else None
    return next((words for start, words in _POSTGRESQL if state.startswith(start)), None)
