"""The list of duties in the form somebody asked for."""

from datetime import datetime

from zielkreis.domain.values.duty import DutyList
from zielkreis.files.duties_json import write_duties_json


def duties_as_json(duties: DutyList) -> str:
    """The duties for machines."""
    return write_duties_json(duties)


def duties_as_xlsx(duties: DutyList, *, at: datetime) -> bytes:
    """The duties as a workbook made at that moment."""
    # reason: the writer of workbooks takes a tenth of a second to load, and only this form needs it
    from zielkreis.files.duties_xlsx import write_duties_xlsx  # noqa: PLC0415 - see above

    return write_duties_xlsx(duties, at=at)


def duties_as_ics(duties: DutyList, *, at: datetime) -> bytes:
    """The dated duties as a calendar whose entries bear that moment."""
    # reason: the writer of calendars takes a tenth of a second to load, and only this form needs it
    from zielkreis.files.duties_ics import write_duties_ics  # noqa: PLC0415 - see above

    return write_duties_ics(duties, at=at)
