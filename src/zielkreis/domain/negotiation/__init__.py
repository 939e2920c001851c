"""The talks about a draft: what follows from what was recorded, and what may be recorded next."""

from zielkreis.domain.negotiation.answers import record_answer
from zielkreis.domain.negotiation.correcting import erase_contents, strike_entry
from zielkreis.domain.negotiation.demands import raise_demand, withdraw_demand
from zielkreis.domain.negotiation.digests import text_digest
from zielkreis.domain.negotiation.drafts import open_matter, propose_clause, receive_draft
from zielkreis.domain.negotiation.dropping import drop_proposal
from zielkreis.domain.negotiation.due_items import set_due_item, settle_due_item
from zielkreis.domain.negotiation.event_text import UnknownEventError, kind_of, read_event, write_event
from zielkreis.domain.negotiation.folding import NoMatterError, after, fold, struck_entries
from zielkreis.domain.negotiation.refusal import Refused
from zielkreis.domain.negotiation.setting_aside import drop_waiver, waive_findings
from zielkreis.domain.negotiation.telling import answered_how, day_of, told

__all__ = [
    "NoMatterError",
    "Refused",
    "UnknownEventError",
    "after",
    "answered_how",
    "day_of",
    "drop_proposal",
    "drop_waiver",
    "erase_contents",
    "fold",
    "kind_of",
    "open_matter",
    "propose_clause",
    "raise_demand",
    "read_event",
    "receive_draft",
    "record_answer",
    "set_due_item",
    "settle_due_item",
    "strike_entry",
    "struck_entries",
    "text_digest",
    "told",
    "waive_findings",
    "withdraw_demand",
    "write_event",
]
