"""The overview of matters and what is due: written with the journal, made anew from it."""

from datetime import datetime

from django.db.models import Q, QuerySet

from zielkreis.domain.values.matter import Matter
from zielkreis.domain.values.overview import DueLine, MatterLine
from zielkreis.domain.values.talks import DemandState, DueItem
from zielkreis.store.models import DueRow, MatterRow

_BETWEEN = " · "


class OverviewStore:
    """Lists matters and due items without reading their journals."""

    def lock(self, matter: str) -> bool:
        """Hold the matter until the transaction ends; whether it exists. Others wait to write to it."""
        return MatterRow.objects.select_for_update().filter(id=matter).first() is not None

    def exists(self, matter: str) -> bool:
        """Whether there is a matter of that id."""
        return MatterRow.objects.filter(id=matter).exists()

    def house_of(self, matter: str) -> str | None:
        """The house whose matter it is, ``None`` where there is no matter of that id."""
        return MatterRow.objects.filter(id=matter).values_list("house", flat=True).first()

    def write(self, matter: Matter, *, changed_at: datetime) -> None:
        """Bring the lines of a matter up to its state."""
        row, _ = MatterRow.objects.update_or_create(id=matter.id, defaults=_columns(matter, changed_at))
        DueRow.objects.filter(matter=row).delete()
        DueRow.objects.bulk_create(DueRow(matter=row, **_due_columns(each)) for each in matter.due)

    def agrees(self, matter: Matter, *, changed_at: datetime) -> bool:
        """Whether the lines of a matter are those that ``write`` would write."""
        columns = _columns(matter, changed_at)
        row = MatterRow.objects.filter(id=matter.id).values(*columns).first()
        due = [_due_columns(each) for each in sorted(matter.due, key=lambda each: each.id)]
        kept = DueRow.objects.filter(matter_id=matter.id).values(*_DUE_COLUMNS)
        return row == columns and sorted(kept, key=lambda each: str(each["item"])) == due

    def ids(self) -> frozenset[str]:
        """The ids of all matters that have a line."""
        return frozenset(MatterRow.objects.values_list("id", flat=True))

    def clear(self) -> None:
        """Drop all lines, to make them anew."""
        MatterRow.objects.all().delete()

    def matters(
        self, *, house: str | None = None, search: str = "", first: int = 0, most: int = 50
    ) -> tuple[MatterLine, ...]:
        """Matters by what changed last, ``most`` from ``first`` on, chosen as in ``count``."""
        rows = _chosen(house, search).order_by("-changed_at", "id")
        return tuple(map(_line, rows[first : first + most]))

    def count(self, *, house: str | None = None, search: str = "") -> int:
        """How many matters there are, of one house if named, with each word of ``search`` in title or id."""
        return _chosen(house, search).count()

    def open_due(self, *, house: str | None = None, most: int = 50) -> tuple[DueLine, ...]:
        """What is still due, the earliest day first."""
        rows = (
            DueRow.objects.filter(settled_on=None)
            .select_related("matter")
            .order_by("due_on", "matter", "item")
        )
        if house is not None:
            rows = rows.filter(matter__house=house)
        return tuple(map(_due, rows[:most]))


def _chosen(house: str | None, search: str) -> QuerySet[MatterRow]:
    rows = MatterRow.objects.all() if house is None else MatterRow.objects.filter(house=house)
    for word in search.split():
        rows = rows.filter(Q(title__icontains=word) | Q(id__icontains=word))
    return rows


def _columns(matter: Matter, changed_at: datetime) -> dict[str, object]:
    standing = [each for each in matter.demands if not each.withdrawn]
    return {
        "title": matter.title,
        "year": matter.year,
        "types": " ".join(matter.types),
        "house": matter.house,
        "other_parties": _BETWEEN.join(
            each.authority for each in matter.parties if each.authority != matter.house
        ),
        "opened_on": matter.opened_on,
        "versions": len(matter.versions),
        "newest": matter.newest.digest if matter.newest else "",
        "demands_open": sum(each.state is not DemandState.MET or each.is_promised for each in standing),
        "demands_promised": sum(each.is_promised for each in standing),
        "demands_in_all": len(standing),
        "next_due": min((each.due_on for each in matter.due if each.settled_on is None), default=None),
        "changed_at": changed_at,
    }


_DUE_COLUMNS = ("item", "what", "owed_by", "owed_to", "due_on", "settled_on")


def _due_columns(due: DueItem) -> dict[str, object]:
    values = (due.id, due.what, due.owed_by, due.owed_to, due.due_on, due.settled_on)
    return dict(zip(_DUE_COLUMNS, values, strict=True))


def _line(row: MatterRow) -> MatterLine:
    return MatterLine(
        id=row.id,
        title=row.title,
        year=row.year,
        types=tuple(row.types.split()),
        house=row.house,
        other_parties=tuple(filter(None, row.other_parties.split(_BETWEEN))),
        opened_on=row.opened_on,
        versions=row.versions,
        demands_open=row.demands_open,
        demands_promised=row.demands_promised,
        demands_in_all=row.demands_in_all,
        next_due=row.next_due,
        changed_at=row.changed_at,
    )


def _due(row: DueRow) -> DueLine:
    return DueLine(
        matter=row.matter_id,
        title=row.matter.title,
        item=row.item,
        what=row.what,
        owed_by=row.owed_by,
        owed_to=row.owed_to,
        due_on=row.due_on,
        settled_on=row.settled_on,
    )
