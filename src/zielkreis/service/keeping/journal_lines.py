"""An entry of the journal as a line of a backup, and back."""

from typing import Any

from pydantic import TypeAdapter, ValidationError

from zielkreis.domain.values.journal import JournalEntry

_ENTRY = TypeAdapter(JournalEntry)


class NoEntryError(ValueError):
    """The line holds no entry."""


def line_of(entry: JournalEntry) -> dict[str, Any]:
    """All parts of an entry as plain values."""
    line: dict[str, Any] = _ENTRY.dump_python(entry, mode="json")
    return line


def entry_of(line: dict[str, object]) -> JournalEntry:
    """The entry of a line; raises ``NoEntryError``."""
    try:
        entry = _ENTRY.validate_python(line)
    except ValidationError as error:
        raise NoEntryError(str(error.error_count())) from error
    if entry.at.tzinfo is None:
        raise NoEntryError("at")
    return entry
