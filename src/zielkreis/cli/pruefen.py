"""``zielkreis pruefen``: check a draft and say what holds."""

from typing import Annotated

import typer

from zielkreis import __version__
from zielkreis.cli.faults import CliFault
from zielkreis.cli.inputs import parse_choice, parse_day
from zielkreis.cli.options import Changes, Draft, LawDay, Target, Type
from zielkreis.cli.output import check_target, deliver, is_screen
from zielkreis.cli.progress import Progress
from zielkreis.cli.reading import read_agreement_from
from zielkreis.cli.report_text.report import report_as_text
from zielkreis.domain.values.report import CheckedDraft
from zielkreis.service.check_draft import UnknownProfileError, check_draft
from zielkreis.service.main_points import everything_is_met
from zielkreis.service.write_result import checked_draft_as_html, checked_draft_as_json

ALL_MET, SOMETHING_OPEN = 0, 1
_FORMATS = ("text", "json", "html")


def pruefen(
    entwurf: Draft,
    *,
    typ: Type = None,
    stichtag: LawDay = None,
    profil: Annotated[
        str,
        typer.Option(
            "--profil",
            metavar="NAME",
            help="Wessen Forderungen gelten sollen (Vorgabe: kreis).",
            show_default=False,
        ),
    ] = "kreis",
    orientierung: Annotated[
        str | None,
        typer.Option(
            "--orientierung",
            metavar="DATEI",
            help="Die Vereinbarung des Landes mit dem Bund, mit der verglichen wird (§ 48b Abs. 4 SGB II).",
        ),
    ] = None,
    aenderungen: Changes = "annehmen",
    form: Annotated[
        str,
        typer.Option(
            "--format",
            metavar="text|json|html",
            help="Die Form des Berichts (Vorgabe: text).",
            show_default=False,
        ),
    ] = "text",
    ausgabe: Target = None,
) -> int:
    r"""Prüft einen Entwurf nach Recht, Forderungen und Handwerk.

    Zu jedem Befund stehen die Norm, die Stelle im Entwurf mit Zitat und was den Mangel beheben würde.

    \b
    Beispiele:
      zielkreis pruefen entwurf.docx
      zielkreis pruefen entwurf.docx --format html --ausgabe befund.html
      zielkreis pruefen entwurf.docx --aenderungen ablehnen
      zielkreis pruefen kreis.docx --orientierung land.docx --stichtag 2012-03-01

    \b
    Rückgabewert:
      0  alles erfüllt
      1  etwas ist nicht erfüllt oder offen
      2  Aufruf oder Datei nicht brauchbar
    """
    chosen = parse_choice(form, "--format", _FORMATS)
    on = parse_day(stichtag, "--stichtag")
    check_target(ausgabe, entwurf, orientierung)
    with Progress(f"{entwurf} wird gelesen") as progress:
        agreement = read_agreement_from(entwurf, kind=typ, on=on, changes=aenderungen)
        compared = (
            read_agreement_from(orientierung, kind=None, on=on, changes=aenderungen) if orientierung else None
        )
        progress.step("Der Entwurf wird geprüft")
        try:
            checked = check_draft(
                agreement, program_version=__version__, on=on, demands=profil, orientation=compared
            )
        except UnknownProfileError as error:
            raise CliFault(str(error)) from None
        progress.step("Der Bericht wird geschrieben")
        result = _written(checked, chosen or "text", colour=ausgabe is None and is_screen())
    deliver([result], ausgabe)
    return ALL_MET if everything_is_met(checked.report) else SOMETHING_OPEN


def _written(checked: CheckedDraft, form: str, *, colour: bool) -> str:
    if form == "json":
        return checked_draft_as_json(checked)
    if form == "html":
        return checked_draft_as_html(checked)
    return report_as_text(checked, colour=colour)
