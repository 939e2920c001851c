"""``zielkreis arbeitsplatz``: the workspace in the browser, on this machine."""

import sys
import webbrowser
from typing import TYPE_CHECKING, Annotated

import typer

from zielkreis.cli.desk import NO_ACCOUNT, Place, location_at
from zielkreis.cli.faults import CliFault
from zielkreis.cli.output import deliver, tell
from zielkreis.service.keeping.opening import StoreLocation, StoreUnavailableError

if TYPE_CHECKING:
    from zielkreis.web.serving import Workspace

HELP = """\
Startet den Arbeitsplatz im Browser, nur auf diesem Rechner.

Das Programm nennt eine Adresse, die ein einziges Mal anmeldet; öffnen Sie sie im Browser. Strg+C beendet
den Arbeitsplatz. Ist der Port belegt, wird ein freier genommen und genannt. Ohne Terminal startet der
Arbeitsplatz zur Probe, ruft seine Startseite ab und beendet sich.

\b
Beispiele:
  zielkreis arbeitsplatz
  zielkreis arbeitsplatz --oeffnen
  zielkreis arbeitsplatz --port 9000 --ablage vorgaenge.sqlite3
"""
_USUAL_PORT, _HIGHEST_PORT = 8048, 65535
_RUNNING = """\
Der Arbeitsplatz läuft. Öffnen Sie diese Adresse im Browser; sie meldet ein einziges Mal an:

  {link}

Strg+C beendet den Arbeitsplatz.
"""
_PROBED = """\
Ohne Terminal nur zur Probe: Der Arbeitsplatz ist gestartet, hat seine Startseite gezeigt und ist wieder
beendet.
"""
_OTHER_PORT = (
    "Port {taken} ist belegt, vielleicht von einem Arbeitsplatz, der schon läuft. Dieser hier nimmt den "
    "freien Port {free}."
)


def arbeitsplatz(
    port: Annotated[
        int,
        typer.Option(
            "--port",
            metavar="ZAHL",
            help="Der Port auf diesem Rechner (Vorgabe: 8048); 0 nimmt einen freien.",
            show_default=False,
        ),
    ] = _USUAL_PORT,
    ablage: Place = None,
    oeffnen: Annotated[  # noqa: FBT002 - typer's form
        bool, typer.Option("--oeffnen", help="Die Adresse gleich im Browser öffnen.")
    ] = False,
) -> int:
    """Serve the pages until Ctrl-C; without a terminal, only try them out."""
    if not 0 <= port <= _HIGHEST_PORT:
        raise CliFault(f"--port: {port} ist kein Port; möglich sind 0 bis {_HIGHEST_PORT}.")
    workspace = _opened(location_at(ablage), port)
    if sys.stdout.isatty():
        _serve(workspace, show=oeffnen)
    else:
        _probe(workspace)
    return 0


def _serve(workspace: "Workspace", *, show: bool) -> None:
    link = workspace.sign_in_address()
    deliver([_RUNNING.format(link=link)], None)
    if show:
        webbrowser.open(link)
    workspace.run()
    deliver(["\nDer Arbeitsplatz ist beendet.\n"], None)


def _probe(workspace: "Workspace") -> None:
    # reason: loads Django, which the other commands do without
    from zielkreis.web.probing import ProbeError, serve_once  # noqa: PLC0415 - see above

    try:
        serve_once(workspace)
    except ProbeError as error:
        raise CliFault(f"Der Arbeitsplatz ließ sich nicht abrufen. {error}") from None
    deliver([_PROBED], None)


def _opened(location: StoreLocation, port: int) -> "Workspace":
    # reason: loads Django, which the other commands do without
    from zielkreis.web.serving import NoAccountError, PortTakenError  # noqa: PLC0415 - see above

    try:
        return _opened_on_a_port(location, port)
    except StoreUnavailableError as error:
        raise CliFault(str(error)) from None
    except NoAccountError:
        raise CliFault(NO_ACCOUNT) from None
    except PortTakenError:
        raise CliFault("Auf diesem Rechner ist kein Port frei. Beenden Sie andere Programme.") from None


def _opened_on_a_port(location: StoreLocation, port: int) -> "Workspace":
    # reason: loads Django, which the other commands do without
    from zielkreis.web.serving import ANY_PORT, PortTakenError, open_workspace  # noqa: PLC0415 - see above

    try:
        return open_workspace(location, port=port)
    except PortTakenError:
        workspace = open_workspace(location, port=ANY_PORT)
        tell(_OTHER_PORT.format(taken=port, free=workspace.server.effective_port))
        return workspace
