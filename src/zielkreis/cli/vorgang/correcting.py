"""``vorgang streichen`` and ``vorgang loeschen``: entries that were wrong, contents that must go."""

from typing import Annotated

import typer

from zielkreis.cli.desk import Place, desk_at
from zielkreis.cli.faults import FaultList
from zielkreis.cli.output import tell
from zielkreis.cli.vorgang.options import MatterId, Reason, Seen
from zielkreis.cli.vorgang.refusals import audience_named, told_in_german
from zielkreis.domain.values.journal import Audience
from zielkreis.service.talks.correct import erase_contents, strike_entry

STRIKE_HELP = """\
Streicht einen Eintrag, der falsch war.

Er bleibt mit dem Grund lesbar, zählt aber nicht mehr.

Nummer und Teil des Journals zeigt „zielkreis vorgang zeigen VORGANG --verlauf“.
"""

ERASE_HELP = """\
Löscht den Inhalt eines Eintrags endgültig.

So lässt sich ein Verlangen nach Art. 17 DSGVO erfüllen. Dass und warum gelöscht wurde, bleibt stehen; die
Kette des Journals hält. In Sicherungen, die es schon gibt, steht der Inhalt weiter.
"""

_Number = Annotated[int, typer.Argument(metavar="NUMMER", help="Die Nummer des Eintrags.")]


def strike(
    vorgang: MatterId, nummer: _Number, *, grund: Reason, sichtbar: Seen = "haus", ablage: Place = None
) -> int:
    """Strike an entry."""
    faults = FaultList()
    audience = faults.attempt(lambda: audience_named(sichtbar))
    desk = faults.conclude(lambda: desk_at(ablage))
    with told_in_german():
        strike_entry(desk, vorgang, audience=audience or Audience.HOUSE, seq=nummer, reason=grund)
    tell(f"Eintrag {nummer} gestrichen.")
    return 0


def erase(
    vorgang: MatterId, nummer: _Number, *, grund: Reason, sichtbar: Seen = "haus", ablage: Place = None
) -> int:
    """Delete the contents of an entry for good."""
    faults = FaultList()
    audience = faults.attempt(lambda: audience_named(sichtbar))
    desk = faults.conclude(lambda: desk_at(ablage))
    with told_in_german():
        erase_contents(desk, vorgang, audience=audience or Audience.HOUSE, seq=nummer, reason=grund)
    tell(f"Inhalt des Eintrags {nummer} gelöscht.")
    return 0
