"""A result in the form somebody asked for: JSON for machines, HTML for readers."""

from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.report import CheckedDraft
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

    report = checked.report
    return render_page(checked, points=main_points(report), outcomes=outcomes_by_class(report))
