"""``zielkreis pruefen``: check a draft and say what holds."""

from dataclasses import replace

from zielkreis import __version__
from zielkreis.cli.faults import CliFault, FaultList
from zielkreis.cli.inputs import STANDARD_INPUT, name_of, parse_choice, read_bytes
from zielkreis.cli.options import Changes, Draft, LawDay, Orientation, Profile, ReportForm, Target, Type
from zielkreis.cli.output import check_target, deliver, is_screen
from zielkreis.cli.progress import Progress
from zielkreis.cli.reading import Source, fetch, parse_choices, read_agreement_from
from zielkreis.cli.report_text.report import report_as_text
from zielkreis.domain.values.report import CheckedDraft
from zielkreis.service.check_draft import check_draft
from zielkreis.service.demands import Demands, UnusableProfileError, own_profile, shipped_profile
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
    faults = FaultList()
    chosen = faults.attempt(lambda: parse_choice(form, "--format", _FORMATS))
    choices = parse_choices(faults, typ=typ, stichtag=stichtag, changes=aenderungen)
    demands = faults.attempt(lambda: _demands(profil))
    faults.attempt(lambda: check_target(ausgabe, entwurf, orientierung))
    with Progress(f"{name_of(entwurf)} wird gelesen") as progress:
        beside = faults.attempt(lambda: _orientation(orientierung, entwurf))
        source = faults.conclude(lambda: fetch(entwurf))
        agreement = read_agreement_from(source, choices)
        compared = read_agreement_from(beside, replace(choices, kind=None)) if beside else None
        progress.step("Der Entwurf wird geprüft")
        checked = check_draft(
            agreement, program_version=__version__, on=choices.on, demands=demands, orientation=compared
        )
        progress.step("Der Bericht wird geschrieben")
        result = _written(checked, chosen or "text", colour=is_screen(ausgabe))
    deliver([result], ausgabe)
    return ALL_MET if everything_is_met(checked.report) else SOMETHING_OPEN


def _demands(profile: str) -> Demands:
    try:
        if profile.lower().endswith((".yaml", ".yml")):
            return own_profile(read_bytes(profile), name=name_of(profile))
        return shipped_profile(profile)
    except UnusableProfileError as error:
        raise CliFault(str(error)) from None


def _orientation(name: str | None, draft: str) -> Source | None:
    if name == draft == STANDARD_INPUT:
        raise CliFault(
            "Die Standardeingabe („-“) kann nicht zugleich Entwurf und --orientierung sein; nennen Sie für "
            "eines von beiden eine Datei."
        )
    return None if name is None else fetch(name)


def _written(checked: CheckedDraft, form: str, *, colour: bool) -> str:
    if form == "json":
        return checked_draft_as_json(checked)
    if form == "html":
        return checked_draft_as_html(checked)
    return report_as_text(checked, colour=colour)
