"""Dated reference data of areas that a house imported."""

from zielkreis.domain.values.actor import Span
from zielkreis.domain.values.area import Area, AreaList, Membership
from zielkreis.domain.values.figure import AreaKind
from zielkreis.store.models import AreaRow, MembershipRow


class AreaStore:
    """Reads the areas and puts another list in their place."""

    def load(self) -> AreaList:
        """All areas and to which larger ones they belong."""
        return AreaList(
            areas=tuple(
                Area(
                    id=each.area,
                    kind=AreaKind(each.kind),
                    name=each.name,
                    span=Span(first_day=each.first_day, last_day=each.last_day),
                    source=each.source,
                )
                for each in AreaRow.objects.order_by("id")
            ),
            memberships=tuple(
                Membership(
                    area=each.area,
                    group=each.group,
                    span=Span(first_day=each.first_day, last_day=each.last_day),
                    source=each.source,
                )
                for each in MembershipRow.objects.order_by("id")
            ),
        )

    def replace(self, areas: AreaList) -> None:
        """Keep this list in place of the one there is."""
        AreaRow.objects.all().delete()
        MembershipRow.objects.all().delete()
        AreaRow.objects.bulk_create(
            AreaRow(area=each.id, kind=each.kind, name=each.name, source=each.source, **_days(each.span))
            for each in areas.areas
        )
        MembershipRow.objects.bulk_create(
            MembershipRow(area=each.area, group=each.group, source=each.source, **_days(each.span))
            for each in areas.memberships
        )


def _days(span: Span) -> dict[str, object]:
    return {"first_day": span.first_day, "last_day": span.last_day}
