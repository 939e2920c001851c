"""``zielkreis pruefen``: check a draft and say what holds."""

from datetime import date

from zielkreis import __version__
from zielkreis.cli.faults import CliFault
from zielkreis.cli.inputs import parse_choice, parse_day, read_bytes
from zielkreis.cli.options import Changes, Draft, LawDay, Orientation, Profile, ReportForm, Target, Type
from zielkreis.cli.output import check_target, deliver, is_screen
from zielkreis.cli.progress import Progress
from zielkreis.cli.reading import read_agreement_from
from zielkreis.cli.report_text.report import report_as_text
from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.report import CheckedDraft
from zielkreis.service.check_draft import check_draft
from zielkreis.service.demands import UnusableProfileError, own_profile, shipped_profile
from zielkreis.service.main_points import everything_is_met
from zielkreis.service.write_result import checked_draft_as_html, checked_draft_as_json

ALL_MET, SOMETHING_OPEN = 0, 1
_FORMATS = ("text", "json", "html")

HELP = """\
Prüft einen Entwurf nach Recht, Forderungen und Handwerk.

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


def pruefen(
    entwurf: Draft,
    *,
    typ: Type = None,
    stichtag: LawDay = None,
    profil: Profile = "kreis",
    orientierung: Orientation = None,
    aenderungen: Changes = "annehmen",
    form: ReportForm = "text",
    ausgabe: Target = None,
) -> int:
    """Check a draft: 0 if all is met, 1 if something is not met or open."""
    chosen = parse_choice(form, "--format", _FORMATS)
    on = parse_day(stichtag, "--stichtag")
    check_target(ausgabe, entwurf, orientierung)
    with Progress(f"{entwurf} wird gelesen") as progress:
        agreement = read_agreement_from(entwurf, kind=typ, on=on, changes=aenderungen)
        compared = (
            read_agreement_from(orientierung, kind=None, on=on, changes=aenderungen) if orientierung else None
        )
        progress.step("Der Entwurf wird geprüft")
        checked = _checked(agreement, on=on, profile=profil, orientation=compared)
        progress.step("Der Bericht wird geschrieben")
        result = _written(checked, chosen or "text", colour=ausgabe is None and is_screen())
    deliver([result], ausgabe)
    return ALL_MET if everything_is_met(checked.report) else SOMETHING_OPEN


def _checked(
    agreement: Agreement, *, on: date | None, profile: str, orientation: Agreement | None
) -> CheckedDraft:
    try:
        is_file = profile.lower().endswith((".yaml", ".yml"))
        demands = own_profile(read_bytes(profile), name=profile) if is_file else shipped_profile(profile)
        return check_draft(
            agreement, program_version=__version__, on=on, demands=demands, orientation=orientation
        )
    except UnusableProfileError as error:
        raise CliFault(str(error)) from None


def _written(checked: CheckedDraft, form: str, *, colour: bool) -> str:
    if form == "json":
        return checked_draft_as_json(checked)
    if form == "html":
        return checked_draft_as_html(checked)
    return report_as_text(checked, colour=colour)
