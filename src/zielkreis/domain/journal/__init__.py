"""The chain of the journal: digests over salted contents, and how a broken one is found."""

from zielkreis.domain.journal.chain import first_link, link_after, payload_digest
from zielkreis.domain.journal.verifying import first_breaks

__all__ = ["first_breaks", "first_link", "link_after", "payload_digest"]
