"""``zielkreis pruefen``: check a draft and say what holds."""

from dataclasses import dataclass

from zielkreis.cli.check_order import CheckOrder, CheckWords, check_as_ordered, parse_check_order
from zielkreis.cli.commented import (
    CommentOrder,
    commented,
    deliver_commented,
    fetch_for,
    parse_comment_order,
)
from zielkreis.cli.faults import FaultList
from zielkreis.cli.figures import tell_of_own_figures
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
from zielkreis.cli.reading import Source
from zielkreis.cli.report_text.report import report_as_text
from zielkreis.cli.target_names import check_ending
from zielkreis.domain.values.report import CheckedDraft
from zielkreis.service.comment_draft import CommentedDraft
from zielkreis.service.main_points import all_that_counts_is_met
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
    words = CheckWords(
        draft=entwurf,
        kind=typ,
        on=stichtag,
        changes=aenderungen,
        profile=profil,
        orientation=orientierung,
        figures=zahlen,
        waivers=zurueckgestellt,
    )
    order = parse_check_order(faults, words)
    files = (entwurf, orientierung, zurueckgestellt, zahlen)
    faults.attempt(lambda: check_target(ausgabe, *files))
    comments = parse_comment_order(faults, kommentiert, freigabe, verfasser, beside=(*files, ausgabe))
    faults.attempt(lambda: _check_form(ausgabe, chosen))
    wanted = _Wanted(order=order, comments=comments, form=chosen or "text", target=ausgabe)
    with Progress(f"{name_of(entwurf)} wird gelesen") as progress:
        source = faults.conclude(lambda: fetch_for(comments, entwurf))
        made = _made(source, wanted, progress)
    _deliver(made, wanted)
    return ALL_MET if all_that_counts_is_met(made.checked) else SOMETHING_OPEN


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wanted:
    """What the call asks for: how to check, what goes to the other side, form and place of the report."""

    order: CheckOrder
    comments: CommentOrder | None
    form: str
    target: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Made:
    """What came of it."""

    checked: CheckedDraft
    report: str | bytes
    answer: CommentedDraft | None


def _made(source: Source, wanted: _Wanted, progress: Progress) -> _Made:
    checked = check_as_ordered(source, wanted.order, progress)
    progress.step("Der Bericht wird geschrieben")
    comments = wanted.comments
    answer = commented(comments, source, checked, wanted.order.reading) if comments else None
    report = _written(checked, wanted.form, colour=is_screen(wanted.target))
    return _Made(checked=checked, report=report, answer=answer)


def _check_form(target: str | None, form: str | None) -> None:
    """Refuse a place that does not suit the form: a name of another form, or a terminal for a PDF."""
    check_ending(target, form, _FORMATS)
    if form == "pdf":
        check_no_terminal(target, what=_PDF)


def _deliver(made: _Made, wanted: _Wanted) -> None:
    if isinstance(made.report, bytes):
        deliver_file(made.report, wanted.target, what=_PDF)
    else:
        deliver([made.report], wanted.target)
    if wanted.comments and made.answer:
        deliver_commented(wanted.comments, made.answer)
        tell_of_own_figures(wanted.order.figures)


def _written(checked: CheckedDraft, form: str, *, colour: bool) -> str | bytes:
    if form == "json":
        return checked_draft_as_json(checked)
    if form == "html":
        return checked_draft_as_html(checked)
    if form == "pdf":
        return checked_draft_as_pdf(checked)
    return report_as_text(checked, colour=colour)
