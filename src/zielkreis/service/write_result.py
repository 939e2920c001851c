"""A result in the form somebody asked for: JSON for machines, HTML and PDF for readers."""

from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.report import CheckedDraft
from zielkreis.domain.values.waived import standing_report
from zielkreis.files.interchange import Interchange, write_interchange
from zielkreis.service.main_points import main_points, outcomes_by_class


def agreement_as_json(agreement: Agreement) -> str:
    """The agreement in the interchange form."""
    return write_interchange(Interchange(agreement=agreement))


def checked_draft_as_json(checked: CheckedDraft) -> str:
    """The agreement and its report in the interchange form."""
    return write_interchange(Interchange.of(checked))


def checked_draft_as_html(checked: CheckedDraft) -> str:
    """The report beside the text as one accessible page."""
    # reason: the template engine takes a tenth of a second to load, and only this form needs it
    from zielkreis.files.html_report.page import render_page  # noqa: PLC0415 - see above

    points = main_points(standing_report(checked))
    return render_page(checked, points=points, outcomes=outcomes_by_class(checked.report))


def checked_draft_as_pdf(checked: CheckedDraft) -> bytes:
    """The report as a tagged PDF for print and archive; the same draft gives the same bytes."""
    # reason: the typesetter takes a tenth of a second to load, and only this form needs it
    from zielkreis.files.pdf_report.typeset import render_pdf  # noqa: PLC0415 - see above

    points = main_points(standing_report(checked))
    return render_pdf(checked, points=points, outcomes=outcomes_by_class(checked.report))
