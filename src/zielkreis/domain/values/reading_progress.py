"""A draft that is being read: how far it is, how it ended."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class ReadingState(StrEnum):
    """How far a reading is."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptReading:
    """A reading as it is kept: ``order`` is JSON text of what to do, ``step`` and ``fault`` are German."""

    id: str
    matter: str
    file: str
    name: str
    order: str
    by: str
    state: ReadingState
    began_at: datetime
    step: str = ""
    fault: str = ""
