"""``zielkreis konto``: who works with a store."""

from typing import Annotated

import typer

from zielkreis.cli.clock import today
from zielkreis.cli.desk import Place, location_at, store_at
from zielkreis.cli.faults import CliFault
from zielkreis.cli.german_help import GermanCommand, GermanGroup
from zielkreis.cli.output import deliver, tell
from zielkreis.domain.values.visible import visible
from zielkreis.service.keeping.accounts import AccountRefusedError, add_account, move_account
from zielkreis.service.keeping.chance import new_id

HELP = """\
Legt Konten an und zeigt, wer mit einer Ablage arbeitet.

Ein Konto arbeitet für ein Haus. Im Journal steht von ihm nur ein Pseudonym.
"""
_ADD_HELP = """\
Legt ein Konto an, beim ersten Mal auch die Ablage.

Der NAME ist, wie Ihr Arbeitsplatz heißt („Sozialdezernat“, „Controlling“); eine Funktion ist besser als ein
Personenname. Das Haus ist die Behörde, für die Sie arbeiten: ihre Kennung oder ihr Name aus der Liste der
Akteure. Gibt es noch keine Liste, wird aus Ihren Worten eine Kennung.

\b
Beispiele:
  zielkreis konto anlegen Sozialdezernat --haus rhein-sieg-kreis
  zielkreis konto anlegen "Stabsstelle Controlling" --haus "Rhein-Sieg-Kreis" --ablage /srv/zielkreis
"""
_CHANGE_HELP = """\
Lässt ein Konto für ein anderes Haus arbeiten.

Das geht, solange das bisherige Haus keinen Vorgang hat, etwa nach einem Schreibfehler.

\b
Beispiel:
  zielkreis konto aendern Sozialdezernat --haus rhein-sieg-kreis
"""
_SHOW_HELP = """\
Zeigt alle Konten mit Haus und Pseudonym.

„*“ ist das Konto, das am Terminal schreibt: das älteste.
"""

_Name = Annotated[str, typer.Argument(metavar="NAME", help="Wie das Konto heißt.", show_default=False)]
_House = Annotated[
    str,
    typer.Option(
        "--haus", metavar="BEHÖRDE", help="Nötig: für welche Behörde es arbeitet.", show_default=False
    ),
]


def add(name: _Name, *, haus: _House = "", ablage: Place = None) -> int:
    """Add an account; a store is made where there is none."""
    if not haus.strip():
        raise CliFault(
            "Es fehlt --haus mit der Behörde, für die das Konto arbeitet, etwa --haus rhein-sieg-kreis."
        )
    store = store_at(ablage, create=True)
    try:
        account = add_account(store, name=name, house=haus, new_id=new_id)
    except AccountRefusedError as error:
        raise CliFault(str(error)) from None
    tell(
        f"Konto „{account.name}“ angelegt; es arbeitet für „{account.house}“.\n"
        f"Ablage: {location_at(ablage).shown}"
    )
    return 0


def change(name: _Name, *, haus: _House = "", ablage: Place = None) -> int:
    """Let an account work for another house."""
    try:
        account = move_account(store_at(ablage), name=name, house=haus)
    except AccountRefusedError as error:
        raise CliFault(str(error)) from None
    tell(f"Konto „{account.name}“ arbeitet jetzt für „{account.house}“.")
    return 0


def show(*, ablage: Place = None) -> int:
    """Show all accounts."""
    store = store_at(ablage)
    accounts, actors = store.accounts.all(), store.actors.load().on(today())
    if not accounts:
        tell(
            "In dieser Ablage gibt es noch kein Konto. Legen Sie eins an: "
            "zielkreis konto anlegen NAME --haus BEHÖRDE"
        )
        return 0
    rows = [(visible(each.name), visible(actors.called(each.house)), each.pseudonym) for each in accounts]
    widths = [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
    for number, row in enumerate(rows):
        cells = (f"{cell:<{width}}" for cell, width in zip(row, widths, strict=True))
        deliver([f"{'*' if number == 0 else ' '} {'  '.join(cells)}".rstrip(), "\n"], None)
    return 0


app = typer.Typer(
    cls=GermanGroup,
    help=HELP,
    rich_markup_mode=None,
    no_args_is_help=False,
    subcommand_metavar="BEFEHL [ANGABEN] …",
    options_metavar="",
)
for command_name, command, help_text in (
    ("anlegen", add, _ADD_HELP),
    ("aendern", change, _CHANGE_HELP),
    ("zeigen", show, _SHOW_HELP),
):
    app.command(command_name, cls=GermanCommand, help=help_text, options_metavar="[OPTIONEN]")(command)
