"""What a face tells its user when the store cannot be used; loads no Django."""

from zielkreis.domain.negotiation import UnknownEventError
from zielkreis.store.errors import StoreUnavailableError

__all__ = ["UNUSABLE_STORE", "StoreUnavailableError", "UnknownEventError"]

UNUSABLE_STORE = (StoreUnavailableError, UnknownEventError)
"""Errors whose German message a face shows as it is."""
