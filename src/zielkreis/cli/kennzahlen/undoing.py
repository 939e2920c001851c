"""``kennzahlen liste`` and ``kennzahlen zuruecknehmen``: what was taken in, and undoing it."""

from typing import Annotated

import typer

from zielkreis.cli.desk import Place, desk_at
from zielkreis.cli.kennzahlen.import_text import imports_as_text
from zielkreis.cli.kennzahlen.refusals import told_in_german
from zielkreis.cli.layout import Ink
from zielkreis.cli.output import deliver, is_screen, tell
from zielkreis.service.figures.withdraw import list_imports, withdraw_import

LIST_HELP = "Zeigt, welche Dateien mit Zahlen aufgenommen wurden.\n\nDie letzte zuerst, auch zurückgenommene."
WITHDRAW_HELP = """\
Nimmt eine Einlesung als Ganzes zurück.

Ihre Zahlen zählen dann nirgends mehr, auch nicht rückblickend; die Datei und der Grund bleiben in der Ablage.

\b
Beispiel:
  zielkreis kennzahlen zuruecknehmen 3f9c2a --grund "falscher Monat"
"""

_Import = Annotated[
    str, typer.Argument(metavar="EINLESUNG", help="Die Kennung; „kennzahlen liste“ zeigt sie.")
]
_Reason = Annotated[str, typer.Option("--grund", metavar="TEXT", help="Warum.")]


def list_all(*, ablage: Place = None) -> int:
    """Print all imports."""
    imports = list_imports(desk_at(ablage).store)
    lines = list(imports_as_text(imports, Ink(colour=is_screen())))
    deliver(["\n".join(lines or ["Noch nichts eingelesen: zielkreis kennzahlen einlesen DATEI"]), "\n"], None)
    return 0


def withdraw(einlesung: _Import, *, grund: _Reason = "", ablage: Place = None) -> int:
    """Undo an import."""
    desk = desk_at(ablage)
    with told_in_german():
        done = withdraw_import(desk, einlesung, reason=grund)
    tell(f"Zurückgenommen: Einlesung {done.id} ({done.name}).")
    return 0
