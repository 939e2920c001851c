"""``zielkreis pruefen``: check a draft and say what holds."""

from dataclasses import dataclass, replace

from zielkreis import __version__
from zielkreis.cli.commented import commented, deliver_commented, fetch_for, parse_comment_order
from zielkreis.cli.demands import demands_named
from zielkreis.cli.faults import FaultList
from zielkreis.cli.figures import figures_named, tell_of_own_figures
from zielkreis.cli.inputs import name_of, parse_choice
from zielkreis.cli.options import (
    Changes,
    Commented,
    Draft,
    Figures,
    LawDay,
    Orientation,
    Profile,
    Release,
    ReportForm,
    Target,
    Type,
    Waivers,
    Writer,
)
from zielkreis.cli.output import check_no_terminal, check_target, deliver, deliver_file, is_screen
from zielkreis.cli.progress import Progress
from zielkreis.cli.reading import (
    ReadingChoices,
    Source,
    fetch_orientation,
    parse_choices,
    read_agreement_from,
)
from zielkreis.cli.report_text.report import report_as_text
from zielkreis.cli.target_names import check_ending
from zielkreis.cli.waiver_files import waivers_beside
from zielkreis.domain.values.local_figure import LocalFigure
from zielkreis.domain.values.report import CheckedDraft
from zielkreis.service.check_draft import check_draft
from zielkreis.service.demands import Demands
from zielkreis.service.main_points import all_that_counts_is_met
from zielkreis.service.waivers import with_waivers
from zielkreis.service.write_result import (
    checked_draft_as_html,
    checked_draft_as_json,
    checked_draft_as_pdf,
)

ALL_MET, SOMETHING_OPEN = 0, 1
_FORMATS = ("text", "json", "html", "pdf")
_PDF = "Der Bericht als PDF"

HELP = """\
Prüft einen Entwurf nach Recht, Forderungen und Handwerk.

Zu jedem Befund stehen die Norm, die Stelle im Entwurf mit Zitat und was den Mangel beheben würde.

\b
Beispiele:
  zielkreis pruefen entwurf.docx
  zielkreis pruefen entwurf.docx --format html --ausgabe befund.html
  zielkreis pruefen entwurf.docx --format pdf --ausgabe befund.pdf
  zielkreis pruefen entwurf.docx --kommentiert antwort.docx --freigabe b,c
  zielkreis pruefen entwurf.docx --zahlen zahlen.csv
  zielkreis pruefen entwurf.docx --aenderungen ablehnen
  zielkreis pruefen kreis.docx --orientierung land.docx --stichtag 2012-03-01

\b
Rückgabewert:
  0  alles erfüllt oder zurückgestellt
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
    zahlen: Figures = None,
    aenderungen: Changes = "annehmen",
    zurueckgestellt: Waivers = None,
    kommentiert: Commented = None,
    freigabe: Release = None,
    verfasser: Writer = None,
    form: ReportForm = "text",
    ausgabe: Target = None,
) -> int:
    """Check a draft: 0 if all is met, 1 if something is not met or open."""
    faults = FaultList()
    chosen = faults.attempt(lambda: parse_choice(form, "--format", _FORMATS))
    choices = parse_choices(faults, typ=typ, stichtag=stichtag, changes=aenderungen)
    demands = faults.attempt(lambda: demands_named(profil))
    waivers = faults.attempt(lambda: waivers_beside(entwurf, zurueckgestellt))
    figures = faults.attempt(lambda: figures_named(zahlen, draft=entwurf))
    files = (entwurf, orientierung, zurueckgestellt, zahlen)
    faults.attempt(lambda: check_target(ausgabe, *files))
    order = parse_comment_order(faults, kommentiert, freigabe, verfasser, beside=(*files, ausgabe))
    faults.attempt(lambda: _check_form(ausgabe, chosen))
    with Progress(f"{name_of(entwurf)} wird gelesen") as progress:
        beside = faults.attempt(lambda: fetch_orientation(orientierung, draft=entwurf))
        source = faults.conclude(lambda: fetch_for(order, entwurf))
        against = _Against(demands=demands, orientation=beside, figures=figures or ())
        checked = with_waivers(_checked(source, choices, against, progress), waivers or ())
        progress.step("Der Bericht wird geschrieben")
        answer = commented(order, source, checked, choices) if order else None
        result = _written(checked, chosen or "text", colour=is_screen(ausgabe))
    _deliver(result, ausgabe)
    if order and answer:
        deliver_commented(order, answer)
        tell_of_own_figures(figures or ())
    return ALL_MET if all_that_counts_is_met(checked) else SOMETHING_OPEN


def _check_form(target: str | None, form: str | None) -> None:
    """Refuse a place that does not suit the form: a name of another form, or a terminal for a PDF."""
    check_ending(target, form, _FORMATS)
    if form == "pdf":
        check_no_terminal(target, what=_PDF)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Against:
    """What a draft is held against: demands, the agreement of the Land, figures of the spot."""

    demands: Demands | None
    orientation: Source | None
    figures: tuple[LocalFigure, ...]


def _checked(source: Source, choices: ReadingChoices, against: _Against, progress: Progress) -> CheckedDraft:
    agreement = read_agreement_from(source, choices)
    other = against.orientation
    compared = read_agreement_from(other, replace(choices, kind=None)) if other else None
    progress.step("Der Entwurf wird geprüft")
    return check_draft(
        agreement,
        program_version=__version__,
        on=choices.on,
        demands=against.demands,
        orientation=compared,
        figures=against.figures,
    )


def _deliver(result: str | bytes, target: str | None) -> None:
    if isinstance(result, bytes):
        deliver_file(result, target, what=_PDF)
    else:
        deliver([result], target)


def _written(checked: CheckedDraft, form: str, *, colour: bool) -> str | bytes:
    if form == "json":
        return checked_draft_as_json(checked)
    if form == "html":
        return checked_draft_as_html(checked)
    if form == "pdf":
        return checked_draft_as_pdf(checked)
    return report_as_text(checked, colour=colour)
