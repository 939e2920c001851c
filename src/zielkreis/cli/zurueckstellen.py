"""``zielkreis zurueckstellen``: set a finding aside, with reason and name, in the list beside the draft."""

from functools import partial
from typing import Annotated

import typer

from zielkreis import __version__
from zielkreis.cli.clock import today
from zielkreis.cli.demands import demands_named
from zielkreis.cli.faults import CliFault, FaultList
from zielkreis.cli.inputs import STANDARD_INPUT, name_of, parse_day
from zielkreis.cli.options import Changes, Draft, LawDay, Profile, Type, Waivers
from zielkreis.cli.output import check_target, tell
from zielkreis.cli.progress import Progress
from zielkreis.cli.reading import fetch, parse_choices, read_agreement_from
from zielkreis.cli.waiver_files import content_of, replace_file, waiver_file_of
from zielkreis.domain.values.report import CheckedDraft
from zielkreis.domain.values.waiver import Waiver
from zielkreis.service.check_draft import check_draft
from zielkreis.service.waivers import UnusableWaiversError, set_aside

HELP = """\
Stellt einen Befund mit Grund und Namen zurück.

Ein zurückgestellter Befund steht weiter in jedem Bericht, zählt aber nicht mehr und geht nie an die
andere Seite. Er gilt nur, solange der Wortlaut im Entwurf derselbe ist. Die Liste liegt neben dem
Entwurf und heißt wie er, mit der Endung .zurueckgestellt.yaml; sie lässt sich auch von Hand ändern.

\b
Beispiele:
  zielkreis zurueckstellen entwurf.docx --befund e2 \\
    --grund "Wird erst 2013 verhandelt" --name "Leitung 50"
  zielkreis zurueckstellen entwurf.docx --befund b --stelle "§ 2 Abs. 1" \\
    --grund "Klärt der Fachausschuss" --name "Leitung 50"
"""


_Finding = Annotated[
    str,
    typer.Option(
        "--befund",
        metavar="BEFUND",
        help="Nötig: der Befund, wie ihn der Bericht nennt (b, e1; bei Recht und Handwerk die Kennung).",
        show_default=False,
    ),
]
_Reason = Annotated[str, typer.Option("--grund", metavar="TEXT", help="Nötig: warum.", show_default=False)]
_Name = Annotated[
    str, typer.Option("--name", metavar="NAME", help="Nötig: wer das entscheidet.", show_default=False)
]
_Place = Annotated[
    str,
    typer.Option(
        "--stelle",
        metavar="STELLE",
        help="Nur an dieser Stelle, wie der Bericht sie nennt; ohne Angabe an allen.",
        show_default=False,
    ),
]
_Day = Annotated[str | None, typer.Option("--am", metavar="JJJJ-MM-TT", help="Wann (Vorgabe: heute).")]


def zurueckstellen(
    entwurf: Draft,
    *,
    befund: _Finding = "",
    grund: _Reason = "",
    name: _Name = "",
    stelle: _Place = "",
    am: _Day = None,
    typ: Type = None,
    stichtag: LawDay = None,
    profil: Profile = "kreis",
    aenderungen: Changes = "annehmen",
    zurueckgestellt: Waivers = None,
) -> int:
    """Add what sets the finding aside to the list and say what was added."""
    faults = FaultList()
    choices = parse_choices(faults, typ=typ, stichtag=stichtag, changes=aenderungen)
    on = faults.attempt(lambda: parse_day(am, "--am"))
    demands = faults.attempt(lambda: demands_named(profil))
    for option, words in (("--befund", befund), ("--grund", grund), ("--name", name)):
        faults.attempt(partial(_check_not_blank, option, words))
    path = faults.attempt(lambda: _path(entwurf, zurueckgestellt)) or ""
    faults.attempt(lambda: check_target(path or None, entwurf))
    with Progress(f"{name_of(entwurf)} wird gelesen"):
        there = faults.attempt(lambda: content_of(path)) or b""
        source = faults.conclude(lambda: fetch(entwurf))
        agreement = read_agreement_from(source, choices)
        checked = check_draft(agreement, program_version=__version__, on=choices.on, demands=demands)
        wish = Waiver(
            finding=befund, place=stelle.strip(), reason=grund.strip(), by=name.strip(), on=on or today()
        )
        added = _entered(checked, there, path, wish)
    tell(_said(added, path))
    return 0


def _entered(checked: CheckedDraft, there: bytes, path: str, wish: Waiver) -> tuple[Waiver, ...]:
    """What was added to the list; the file is written only where something was."""
    try:
        text, added = set_aside(checked, there, name=name_of(path), wish=wish)
    except UnusableWaiversError as error:
        raise CliFault(str(error)) from None
    if added:
        replace_file(path, text)
    return added


def _path(draft: str, named: str | None) -> str:
    path = waiver_file_of(draft, named)
    if path is None or path == STANDARD_INPUT:
        raise CliFault("Für die Standardeingabe muss --zurueckgestellt die Datei nennen, die ergänzt wird.")
    return path


def _check_not_blank(option: str, words: str) -> None:
    if not words.strip():
        raise CliFault(f"Es fehlt {option} mit einem Wort oder Satz.")


def _said(added: tuple[Waiver, ...], path: str) -> str:
    if not added:
        return f"Das steht schon in {path}; nichts geändert."
    places = ", ".join(dict.fromkeys(each.place for each in added if each.place))
    where = f" an {places}" if places else ""
    return f"Zurückgestellt: {added[0].finding}{where}. Eingetragen in {path}."
