"""An agreement comes in, the list of its duties goes out."""

from zielkreis.domain.duties import list_duties
from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.duty import DutyList
from zielkreis.service.knowledge import phrase_book


def duties_of_draft(agreement: Agreement) -> DutyList:
    """Who owes whom what by when, as far as the draft says it."""
    return list_duties(agreement, phrase_book())
