"""Drafts that are being read."""

from datetime import datetime

from zielkreis.domain.values.reading_progress import KeptReading, ReadingState
from zielkreis.store.models import ReadingRow


class ReadingStore:
    """Queues readings and keeps their progress."""

    def add(self, reading: KeptReading) -> None:
        """Queue a reading."""
        ReadingRow.objects.create(
            id=reading.id,
            matter=reading.matter,
            file=reading.file,
            name=reading.name,
            order=reading.order,
            by=reading.by,
            state=reading.state,
            step=reading.step,
            fault=reading.fault,
            began_at=reading.began_at,
        )

    def get(self, reading_id: str) -> KeptReading | None:
        """The reading of that id."""
        row = ReadingRow.objects.filter(id=reading_id).first()
        return _kept(row) if row else None

    def take(self) -> KeptReading | None:
        """The oldest waiting reading, now running; ``None`` where none waits or another took it."""
        row = ReadingRow.objects.filter(state=ReadingState.WAITING).order_by("began_at", "id").first()
        if row is None:
            return None
        taken = ReadingRow.objects.filter(id=row.id, state=ReadingState.WAITING).update(
            state=ReadingState.RUNNING
        )
        return self.get(row.id) if taken else None

    def tell(self, reading_id: str, step: str) -> None:
        """Note what is being done now, in German."""
        ReadingRow.objects.filter(id=reading_id).update(step=step)

    def change(self, reading_id: str, *, matter: str, order: str) -> None:
        """Note which matter a reading belongs to, and what is to be done or known of it from now on."""
        ReadingRow.objects.filter(id=reading_id).update(matter=matter, order=order)

    def end(self, reading_id: str, *, state: ReadingState, at: datetime, fault: str = "") -> None:
        """Note how a reading ended."""
        ReadingRow.objects.filter(id=reading_id).update(state=state, fault=fault, ended_at=at)

    def wake(self) -> int:
        """Queue again what was running when the program ended; how many."""
        return ReadingRow.objects.filter(state=ReadingState.RUNNING).update(state=ReadingState.WAITING)


def _kept(row: ReadingRow) -> KeptReading:
    return KeptReading(
        id=row.id,
        matter=row.matter,
        file=row.file,
        name=row.name,
        order=row.order,
        by=row.by,
        state=ReadingState(row.state),
        began_at=row.began_at,
        step=row.step,
        fault=row.fault,
    )
