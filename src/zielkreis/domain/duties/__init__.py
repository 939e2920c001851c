"""Who owes whom what by when, as far as the words of an agreement say it."""

from zielkreis.domain.duties.listing import list_duties

__all__ = ["list_duties"]
