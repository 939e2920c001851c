"""``vorgang zeigen`` and ``vorgang liste``: where the talks stand."""

from typing import Annotated

import typer

from zielkreis import __version__
from zielkreis.cli.desk import Place, desk_at
from zielkreis.cli.faults import FaultList
from zielkreis.cli.inputs import parse_day
from zielkreis.cli.layout import Ink
from zielkreis.cli.options import Target
from zielkreis.cli.output import check_target, deliver, is_screen
from zielkreis.cli.vorgang.list_text import overview_as_text
from zielkreis.cli.vorgang.options import MatterId
from zielkreis.cli.vorgang.refusals import told_in_german
from zielkreis.cli.vorgang.talks_text import talks_as_text
from zielkreis.service.talks.list_matters import list_matters
from zielkreis.service.talks.show_talks import show_talks

SHOW_HELP = """\
Zeigt den Stand der Gespräche.

Zu jeder Forderung steht, was geantwortet wurde und was der neueste Entwurf sagt; er wird dazu nachgeprüft.
Mit --verlauf steht dabei, was wann eingetragen wurde, auch das Gestrichene.
"""

LIST_HELP = "Zeigt die Vorgänge und was fällig ist.\n\nEs sind die Ihres Hauses, zuletzt geänderte zuerst."

_On = Annotated[
    str | None,
    typer.Option(
        "--am", metavar="TAG", help="Der Stand an einem früheren Tag (JJJJ-MM-TT). Ohne Angabe heute."
    ),
]
_WithTrail = Annotated[bool, typer.Option("--verlauf", help="Auch zeigen, was wann eingetragen wurde.")]
_MOST = 200


def show(
    vorgang: MatterId,
    *,
    am: _On = None,
    verlauf: _WithTrail = False,
    ausgabe: Target = None,
    ablage: Place = None,
) -> int:
    """Print the state of the talks."""
    faults = FaultList()
    day = faults.attempt(lambda: parse_day(am, "--am"))
    faults.attempt(lambda: check_target(ausgabe))
    desk = faults.conclude(lambda: desk_at(ablage))
    with told_in_german():
        talks = show_talks(desk, vorgang, program_version=__version__, on=day)
    ink = Ink(colour=is_screen(ausgabe))
    deliver(["\n".join(talks_as_text(talks, ink, with_trail=verlauf)), "\n"], ausgabe)
    return 0


def list_all(*, ablage: Place = None) -> int:
    """Print all matters and what is due."""
    desk = desk_at(ablage)
    overview = list_matters(desk, most=_MOST)
    deliver(["\n".join(overview_as_text(overview, Ink(colour=is_screen()))), "\n"], None)
    return 0
