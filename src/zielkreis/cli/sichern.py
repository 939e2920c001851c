"""``zielkreis sichern`` and ``zielkreis zurueckspielen``: the whole store in one file, and back."""

from pathlib import Path
from typing import Annotated

import typer

from zielkreis import __version__
from zielkreis.cli.clock import now
from zielkreis.cli.desk import Place, location_at, store_at
from zielkreis.cli.faults import CliFault, reason
from zielkreis.cli.journal_text import break_in_words, verification_as_text
from zielkreis.cli.output import tell
from zielkreis.domain.values.backup import BackupManifest
from zielkreis.domain.values.german_time import german_time
from zielkreis.domain.values.journal import JournalBreak
from zielkreis.domain.values.visible import shortened
from zielkreis.service.keeping.back_up import BackedUp, back_up
from zielkreis.service.keeping.restore import (
    BrokenBackupError,
    NotEmptyError,
    UnusableBackupError,
    check_backup,
    restore,
)

DONE, BROKEN = 0, 1

BACK_UP_HELP = """\
Sichert die ganze Ablage in eine Datei.

Die Sicherung enthält Journal, Dateien, Prüfungen, Behörden, Namen und Konten, so wie sie in einem
Augenblick waren;
andere können währenddessen weiterarbeiten. Nicht enthalten sind Anmeldungen im Browser und Entwürfe, die
gerade
gelesen werden. Sie hängt an keiner Datenbank: Was aus SQLite kommt, lässt sich in PostgreSQL zurückspielen.

Wer die Datei hat, kann alles lesen. Bewahren Sie sie auf wie die Akten selbst.

\b
Beispiele:
  zielkreis sichern sicherung.zip
  zielkreis sichern sicherung.zip --ueberschreiben

\b
Rückgabewert:
  0  gesichert
  1  gesichert, aber das Journal stimmt nicht
  2  nicht gesichert
"""
RESTORE_HELP = """\
Spielt eine Sicherung in eine leere Ablage zurück.

Zuerst wird alles geprüft: jede Prüfsumme und die Kette des Journals. Dann wird die Sicherung als Ganzes
zurückgespielt oder gar nicht. Eine Ablage, in der schon etwas steht, bleibt, wie sie ist.

\b
Beispiele:
  zielkreis zurueckspielen sicherung.zip --ablage neu.sqlite3
  zielkreis zurueckspielen sicherung.zip --ablage postgresql://zielkreis@rechner/zielkreis
"""
_Aim = Annotated[str, typer.Argument(metavar="ZIEL.zip", help="Die Datei, in die gesichert wird.")]
_Source = Annotated[str, typer.Argument(metavar="ARCHIV.zip", help="Die Sicherung.")]
_Overwrite = Annotated[
    bool, typer.Option("--ueberschreiben", help="Eine Datei dieses Namens ersetzen, wenn es sie gibt.")
]


def sichern(ziel: _Aim, *, ueberschreiben: _Overwrite = False, ablage: Place = None) -> int:
    """Back a store up: 0 if its journal is whole, 1 if not."""
    _check_name(ziel)
    store = store_at(ablage)
    shown = shortened(ziel)
    try:
        done = back_up(store, Path(ziel), program=__version__, made_at=now(), overwrite=ueberschreiben)
    except FileExistsError:
        raise CliFault(
            f"„{shown}“ gibt es schon. Wählen Sie einen anderen Namen, oder ersetzen Sie die Datei mit "
            f"--ueberschreiben."
        ) from None
    except OSError as error:
        raise CliFault(
            f"Die Sicherung „{shown}“ lässt sich nicht schreiben: {reason(error)}. Es bleibt keine halbe "
            f"Datei zurück."
        ) from None
    tell(f"Gesichert: {ziel} ({_in_words(done.manifest)}).")
    tell("Nicht enthalten: Anmeldungen im Browser und Entwürfe, die gerade gelesen werden.")
    return _told_breaks(done)


def zurueckspielen(archiv: _Source, *, ablage: Place = None) -> int:
    """Put a backup back into an empty store."""
    shown = shortened(archiv)
    try:
        if breaks := check_backup(Path(archiv)).breaks:  # before a store is made for it
            raise CliFault(_broken(shown, breaks))
        manifest = restore(store_at(ablage, create=True), Path(archiv))
    except UnusableBackupError as error:
        raise CliFault(f"„{shown}“: {error}") from None
    except BrokenBackupError as error:
        raise CliFault(_broken(shown, error.breaks)) from None
    except NotEmptyError:
        raise CliFault(
            f"Die Ablage „{location_at(ablage).shown}“ ist nicht leer; sie bleibt, wie sie ist. Nennen Sie "
            f"mit --ablage "
            "eine neue Datei oder eine leere Datenbank."
        ) from None
    except OSError as error:
        raise CliFault(f"Die Sicherung „{shown}“ lässt sich nicht lesen: {reason(error)}.") from None
    made = f"{german_time(manifest.made_at):%d.%m.%Y %H:%M}"
    tell(f"Zurückgespielt in {location_at(ablage).shown}: Stand vom {made} ({_in_words(manifest)}).")
    return DONE


def _check_name(name: str) -> None:
    if not name.strip():
        raise CliFault("Der Name der Sicherung ist leer; gebraucht wird der Name einer Datei.")
    path = Path(name)
    if path.is_dir():
        raise CliFault(
            f"„{shortened(name)}“ ist ein Verzeichnis; nennen Sie eine Datei darin, etwa sicherung.zip."
        )
    if not path.parent.is_dir():
        raise CliFault(f"Das Verzeichnis „{shortened(str(path.parent))}“ gibt es nicht.")


def _told_breaks(done: BackedUp) -> int:
    if done.verification.is_whole:
        return DONE
    tell("Das Journal stimmt nicht; diese Sicherung lässt sich nicht zurückspielen:")
    tell("".join(verification_as_text(done.verification, with_files=False)).rstrip("\n"))
    return BROKEN


def _broken(shown: str, breaks: tuple[JournalBreak, ...]) -> str:
    first = f"Das Journal in „{shown}“ stimmt nicht; es wurde nichts zurückgespielt."
    return "\n".join((f"{first} Nehmen Sie eine andere Sicherung.", *map(break_in_words, breaks)))


def _in_words(manifest: BackupManifest) -> str:
    matters = len({each.stream.matter for each in manifest.heads})
    entries = sum(each.seq for each in manifest.heads)
    files = sum(each.name.startswith("dateien/") for each in manifest.members)
    return (
        f"{matters} {'Vorgang' if matters == 1 else 'Vorgänge'}, {entries} "
        f"{'Eintrag' if entries == 1 else 'Einträge'}, "
        f"{files} {'Datei' if files == 1 else 'Dateien'}"
    )
