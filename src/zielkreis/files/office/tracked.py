"""Tracked changes: which of them a reading keeps, and what is told of each."""

from dataclasses import dataclass
from enum import StrEnum

from zielkreis.domain.values.document import ChangeKind

PARAGRAPH_MARK = "¶"


class TrackedReading(StrEnum):
    """How tracked changes are read: as if all were accepted, or as if all were rejected."""

    ACCEPT = "accept"
    REJECT = "reject"


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeMark:
    """Who changed something, when, and which way."""

    kind: ChangeKind
    author: str
    date: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PendingChange:
    """A change whose block is not yet known; ``line`` counts the line breaks before it."""

    mark: ChangeMark
    words: str
    line: int = 0


Marks = tuple[ChangeMark, ...]


def vanishes(marks: Marks, reading: TrackedReading) -> bool:
    """Whether what stands under ``marks`` is gone in this reading."""
    gone = ChangeKind.DELETED if reading is TrackedReading.ACCEPT else ChangeKind.INSERTED
    return any(mark.kind is gone for mark in marks)


def under(marks: Marks, mark: ChangeMark | None) -> Marks:
    """``marks`` with one more; a second one of the same kind by the same person adds nothing."""
    if mark is None or any(known.kind is mark.kind and known.author == mark.author for known in marks):
        return marks
    return (*marks, mark)


class ChangeLog:
    """The changes of one paragraph while its words are read."""

    def __init__(self) -> None:
        self.changes: list[PendingChange] = []
        self._open: dict[ChangeMark, int] = {}

    def end_paragraph(self) -> None:
        """Parts the words of a change before a paragraph mark from those behind it."""
        for index in self._open.values():
            known = self.changes[index]
            self.changes[index] = PendingChange(mark=known.mark, words=f"{known.words} ", line=known.line)

    def add(self, text: str, marks: Marks, line: int) -> None:
        """Adds words to the changes they belong to; text that follows on directly makes one longer."""
        still_open: dict[ChangeMark, int] = {}
        for mark in marks:
            index = self._open.get(mark)
            if index is None:
                index = len(self.changes)
                self.changes.append(PendingChange(mark=mark, words="", line=line))
            known = self.changes[index]
            self.changes[index] = PendingChange(mark=mark, words=known.words + text, line=known.line)
            still_open[mark] = index
        self._open = still_open
