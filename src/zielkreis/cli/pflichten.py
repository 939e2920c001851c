"""``zielkreis pflichten``: who owes whom what by when."""

from typing import Annotated

import typer

from zielkreis.cli.clock import now
from zielkreis.cli.duties_text import duties_as_text
from zielkreis.cli.faults import FaultList
from zielkreis.cli.inputs import name_of, parse_choice
from zielkreis.cli.options import Changes, Draft, LawDay, Target, Type
from zielkreis.cli.output import check_no_terminal, check_target, deliver, deliver_file, is_screen, tell
from zielkreis.cli.progress import Progress
from zielkreis.cli.reading import fetch, parse_choices, read_agreement_from
from zielkreis.cli.target_names import check_ending
from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.duty import DutyList
from zielkreis.service.list_duties import duties_of_draft
from zielkreis.service.write_duties import duties_as_ics, duties_as_json, duties_as_xlsx

_FORMATS = ("text", "xlsx", "ics", "json")
_FILES = {"xlsx": "Die Arbeitsmappe", "ics": "Der Kalender"}

HELP = """\
Stellt zusammen, wer wem was bis wann schuldet.

Die Liste nennt die Pflichten aller Seiten. Gelesen werden Ziele, Maßnahmen, Unterstützung und
Verfahren. Vorbehalte und unverbindliche Zusagen sind als solche bezeichnet. Wen der Text nicht
nennt, den nennt auch die Liste nicht.

\b
Beispiele:
  zielkreis pflichten vereinbarung.docx
  zielkreis pflichten vereinbarung.docx --format xlsx --ausgabe pflichten.xlsx
  zielkreis pflichten vereinbarung.docx --format ics --ausgabe termine.ics
"""


def pflichten(
    entwurf: Draft,
    *,
    typ: Type = None,
    stichtag: LawDay = None,
    aenderungen: Changes = "annehmen",
    form: Annotated[
        str,
        typer.Option(
            "--format",
            metavar="text|xlsx|ics|json",
            help="Tabelle auf dem Bildschirm (Vorgabe: text), Arbeitsmappe, Kalender oder JSON.",
            show_default=False,
        ),
    ] = "text",
    ausgabe: Target = None,
) -> int:
    """List the duties of a draft."""
    faults = FaultList()
    stated = faults.attempt(lambda: parse_choice(form, "--format", _FORMATS))
    chosen = stated or "text"
    choices = parse_choices(faults, typ=typ, stichtag=stichtag, changes=aenderungen)
    faults.attempt(lambda: check_target(ausgabe, entwurf))
    faults.attempt(lambda: check_ending(ausgabe, stated, _FORMATS))
    if chosen in _FILES:
        faults.attempt(lambda: check_no_terminal(ausgabe, what=_FILES[chosen]))
    with Progress(f"{name_of(entwurf)} wird gelesen"):
        source = faults.conclude(lambda: fetch(entwurf))
        agreement = read_agreement_from(source, choices)
        duties = duties_of_draft(agreement)
    if chosen != "text":
        for note in agreement.notes:
            tell(f"Hinweis: {note}")
    _deliver(agreement, duties, chosen, ausgabe)
    return 0


def _deliver(agreement: Agreement, duties: DutyList, form: str, target: str | None) -> None:
    if form in _FILES:
        written = duties_as_xlsx(duties, at=now()) if form == "xlsx" else duties_as_ics(duties, at=now())
        deliver_file(written, target, what=_FILES[form])
    elif form == "json":
        deliver([duties_as_json(duties)], target)
    else:
        deliver([duties_as_text(agreement, duties, colour=is_screen(target))], target)
