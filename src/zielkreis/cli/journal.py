"""``zielkreis journal``: whether what was recorded is still what it was."""

from pathlib import Path
from typing import Annotated

import typer

from zielkreis.cli.desk import Place, store_at
from zielkreis.cli.faults import CliFault, FaultList, reason
from zielkreis.cli.german_help import GermanCommand, GermanGroup
from zielkreis.cli.journal_heads import read_heads
from zielkreis.cli.journal_text import entries_as_text, heads_as_text, verification_as_text
from zielkreis.cli.options import Target
from zielkreis.cli.output import check_target, deliver, tell
from zielkreis.domain.values.journal import Head
from zielkreis.domain.values.verification import Verification
from zielkreis.domain.values.visible import shortened
from zielkreis.service.keeping.rebuild import rebuild_overview
from zielkreis.service.keeping.restore import UnusableBackupError, check_backup
from zielkreis.service.keeping.verify import verify_store

WHOLE, BROKEN = 0, 1

HELP = """\
Prüft das Journal, zeigt es und gibt seinen Stand aus.

Jeder Eintrag hält den davor fest. Wer einen ändert, entfernt oder einschiebt, zerreißt die Kette; die Prüfung
nennt den ersten Eintrag, an dem sie reißt. Sie braucht kein Netz.
"""
_CHECK_HELP = """\
Prüft das Journal und was daraus folgt.

Zu jedem Strom wird der erste Eintrag genannt, der nicht stimmt.

Geprüft werden die Kette der Einträge, ihre Inhalte und die Löschungen; in einer Ablage auch, ob die Übersicht
aus dem Journal folgt und jede Datei die ist, die abgelegt wurde. Ein abgeschnittenes Ende sieht nur, wer
einen
früher ausgegebenen Stand hat („zielkreis journal kopf“) und ihn mit --kopf nennt.

\b
Beispiele:
  zielkreis journal pruefen
  zielkreis journal pruefen --kopf stand.txt
  zielkreis journal pruefen sicherung.zip

\b
Rückgabewert:
  0  alles stimmt
  1  etwas stimmt nicht
  2  Aufruf, Ablage oder Datei nicht brauchbar
"""
_HEADS_HELP = """\
Gibt den Stand des Journals aus.

Zu jedem Strom stehen da die Zahl der Einträge und die Verkettung des letzten.

Heben Sie ihn außerhalb des Rechners auf, etwa ausgedruckt in der Akte oder in einer Sitzungsvorlage. Er
verrät
nichts vom Inhalt. Mit „zielkreis journal pruefen --kopf DATEI“ zeigt sich, ob seither etwas umgeschrieben
wurde.
"""
_SHOW_HELP = """\
Zeigt die Einträge ohne ihre Inhalte.

Was ein Eintrag besagt, zeigt „zielkreis vorgang zeigen VORGANG --verlauf“.
"""
_OVERVIEW_HELP = """\
Macht die Übersicht aus dem Journal neu.

Die Übersicht nennt Vorgänge und Termine. Nötig ist das nur, wenn „zielkreis journal pruefen“ es sagt. Das
Journal bleibt, wie es ist.
"""
_FORGET_HELP = """\
Löscht den Namen hinter einem Pseudonym.

Im Journal steht nie ein Name, sondern ein Pseudonym; danach bleibt nur dieses. Die Kette hält. Was jemand in
Worten eingetragen hat, löscht „zielkreis vorgang loeschen“. In Sicherungen, die es schon gibt, steht der
Name weiter.
"""

_Archive = Annotated[
    str | None,
    typer.Argument(
        metavar="SICHERUNG", help="Eine Sicherung (.zip) statt der Ablage prüfen.", show_default=False
    ),
]
_Heads = Annotated[
    str | None,
    typer.Option("--kopf", metavar="DATEI", help="Ein früher ausgegebener Stand, mit dem verglichen wird."),
]
_Matter = Annotated[
    str | None, typer.Argument(metavar="VORGANG", help="Nur diesen Vorgang.", show_default=False)
]
_Pseudonym = Annotated[str, typer.Argument(metavar="PSEUDONYM", help="Das Pseudonym, etwa P-3f2a.")]


def check(sicherung: _Archive = None, *, kopf: _Heads = None, ablage: Place = None) -> int:
    """Check a store or a backup: 0 if it is whole, 1 if not."""
    faults = FaultList()
    heads = faults.attempt(lambda: read_heads(kopf) if kopf is not None else ()) or ()
    if sicherung is not None:
        found = faults.conclude(lambda: _checked_backup(sicherung, heads))
    else:
        store = faults.conclude(lambda: store_at(ablage))
        found = verify_store(store, heads=heads)
    deliver(verification_as_text(found, with_files=sicherung is None), None)
    return WHOLE if found.is_whole else BROKEN


def print_heads(vorgang: _Matter = None, *, ausgabe: Target = None, ablage: Place = None) -> int:
    """Print the heads of all streams, or of those of one matter."""
    faults = FaultList()
    faults.attempt(lambda: check_target(ausgabe))
    store = faults.conclude(lambda: store_at(ablage))
    heads = store.journal.heads(vorgang)
    if not heads:
        raise CliFault(_nothing(vorgang))
    deliver(heads_as_text(heads), ausgabe)
    return WHOLE


def show(vorgang: _Matter = None, *, ausgabe: Target = None, ablage: Place = None) -> int:
    """Show the entries of all matters, or of one."""
    faults = FaultList()
    faults.attempt(lambda: check_target(ausgabe))
    store = faults.conclude(lambda: store_at(ablage))
    if not store.journal.heads(vorgang):
        raise CliFault(_nothing(vorgang))
    entries = store.journal.all_entries() if vorgang is None else store.journal.entries_of(vorgang)
    deliver(entries_as_text(entries, store.names.all_names()), ausgabe)
    return WHOLE


def renew_overview(*, ablage: Place = None) -> int:
    """Make the overview anew from the journal."""
    written = rebuild_overview(store_at(ablage))
    tell(f"Übersicht neu gemacht: {written} {'Vorgang' if written == 1 else 'Vorgänge'}.")
    return WHOLE


def forget_name(pseudonym: _Pseudonym, *, ablage: Place = None) -> int:
    """Delete the name behind a pseudonym."""
    if not store_at(ablage).names.forget(pseudonym):
        raise CliFault(
            f"Zu „{shortened(pseudonym)}“ ist in dieser Ablage kein Name hinterlegt. Wer hinter welchem "
            f"Eintrag steht, "
            "zeigt „zielkreis journal zeigen“."
        )
    tell(f"Der Name hinter {pseudonym} ist gelöscht.")
    return WHOLE


def _checked_backup(name: str, heads: tuple[Head, ...]) -> Verification:
    try:
        return check_backup(Path(name), heads=heads)
    except UnusableBackupError as error:
        raise CliFault(f"„{shortened(name)}“: {error}") from None
    except OSError as error:
        raise CliFault(
            f"Die Sicherung „{shortened(name)}“ lässt sich nicht lesen: {reason(error)}."
        ) from None


def _nothing(matter: str | None) -> str:
    if matter is None:
        return "Das Journal dieser Ablage ist leer: Es gibt noch keinen Vorgang."
    return (
        f"Einen Vorgang „{shortened(matter)}“ gibt es in dieser Ablage nicht; „zielkreis vorgang liste“ "
        f"zeigt, welche es "
        "gibt."
    )


app = typer.Typer(
    cls=GermanGroup,
    help=HELP,
    rich_markup_mode=None,
    no_args_is_help=False,
    subcommand_metavar="BEFEHL [ANGABEN] …",
    options_metavar="",
)
for name, command, help_text in (
    ("pruefen", check, _CHECK_HELP),
    ("kopf", print_heads, _HEADS_HELP),
    ("zeigen", show, _SHOW_HELP),
    ("uebersicht", renew_overview, _OVERVIEW_HELP),
    ("name-loeschen", forget_name, _FORGET_HELP),
):
    app.command(name, cls=GermanCommand, help=help_text, options_metavar="[OPTIONEN]")(command)
