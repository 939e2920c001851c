"""Figures with their vintages: imports as a whole, series by area, figure and month."""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime

from django.db import IntegrityError, connection
from django.db.models import QuerySet

from zielkreis.domain.values.codes import Population
from zielkreis.domain.values.figure import FigureKind, FigureStatus
from zielkreis.domain.values.figure_import import FigureImport, FigureOrigin
from zielkreis.domain.values.month import Month
from zielkreis.domain.values.series import Series
from zielkreis.store.errors import SameFileError
from zielkreis.store.models import FigureImportRow, MappingRow, SeriesRow
from zielkreis.store.series_text import series_text, series_values

_AT_ONCE = 2000
_YEAR = 12


class FigureStore:
    """Keeps figures; nothing is overwritten, an import is withdrawn as a whole."""

    def hold(self) -> None:
        """Let no other import begin until the transaction ends; under SQLite the transaction itself does."""
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute("LOCK TABLE store_figureimportrow IN SHARE ROW EXCLUSIVE MODE")

    def write(self, done: FigureImport, series: Iterable[Series], *, area_names: Mapping[str, str]) -> None:
        """Keep an import; raises ``SameFileError`` where the file is kept already."""
        try:
            row = FigureImportRow.objects.create(
                **{name: getattr(done, name) for name in _PLAIN},
                sources=json.dumps(done.sources, ensure_ascii=False),
                area_names=json.dumps(dict(area_names), ensure_ascii=False),
                first=done.first.number,
                last=done.last.number,
            )
        except IntegrityError as error:
            raise SameFileError(done.file) from error
        places = {source: place for place, source in enumerate(done.sources)}
        waiting: list[SeriesRow] = []
        for each in series:
            waiting.append(_series_row(row, each, places[each.source]))
            if len(waiting) == _AT_ONCE:
                SeriesRow.objects.bulk_create(waiting)
                waiting = []
        SeriesRow.objects.bulk_create(waiting)

    def imports(self, *, also_withdrawn: bool = True) -> tuple[FigureImport, ...]:
        """All imports, the latest first."""
        rows = FigureImportRow.objects.order_by("-at", "id")
        return tuple(map(_import, rows if also_withdrawn else rows.filter(withdrawn_at=None)))

    def import_named(self, import_id: str) -> FigureImport | None:
        """The import of an id, ``None`` where there is none."""
        row = FigureImportRow.objects.filter(id=import_id).first()
        return None if row is None else _import(row)

    def import_of(self, file: str, origin: FigureOrigin) -> FigureImport | None:
        """The import of a file that was not withdrawn."""
        row = FigureImportRow.objects.filter(file=file, origin=origin, withdrawn_at=None).first()
        return None if row is None else _import(row)

    def withdraw(self, import_id: str, *, by: str, at: datetime, reason: str) -> None:
        """Take all figures of an import away; the import stays listed, its file is kept."""
        SeriesRow.objects.filter(of_import_id=import_id).delete()
        FigureImportRow.objects.filter(id=import_id).update(withdrawn_by=by, withdrawn_at=at, reason=reason)

    def series(
        self,
        *,
        areas: Sequence[str] | None = None,
        figures: Sequence[str] | None = None,
        populations: Sequence[Population] | None = None,
        months: tuple[Month, Month] | None = None,
        as_of: Sequence[date] | None = None,
    ) -> tuple[Series, ...]:
        """The series that touch the months, of the areas, figures, groups and days named; all where none
        are.
        """
        rows = SeriesRow.objects.all()
        for name, wanted in (
            ("area", areas),
            ("figure", figures),
            ("population", populations),
            ("as_of", as_of),
        ):
            if wanted is not None:
                rows = rows.filter(**{f"{name}__in": list(wanted)})
        if months is not None:
            rows = rows.filter(last__gte=months[0].number, first__lte=months[1].number)
        return _series(rows)

    def newest_day(self, area: str) -> date | None:
        """The latest day on which something about an area became known."""
        return SeriesRow.objects.filter(area=area).order_by("-as_of").values_list("as_of", flat=True).first()

    def area_names(self) -> Mapping[str, str]:
        """The names that files gave to numbers of areas, the latest import's first."""
        names: dict[str, str] = {}
        kept = FigureImportRow.objects.filter(withdrawn_at=None).order_by("at", "id")
        for text in kept.values_list("area_names", flat=True):
            names.update(json.loads(text))
        return names

    def keep_mapping(self, fingerprint: str, head_rows: int, *, text: str, by: str, at: datetime) -> None:
        """Keep what a user said of tables with that head, in place of what was said before."""
        MappingRow.objects.update_or_create(
            fingerprint=fingerprint, head_rows=head_rows, defaults={"text": text, "by": by, "at": at}
        )

    def mappings(self) -> Mapping[tuple[str, int], str]:
        """The kept mappings by the fingerprint of the head and the number of its rows."""
        rows = MappingRow.objects.order_by("id").values_list("fingerprint", "head_rows", "text")
        return {(mark, head_rows): text for mark, head_rows, text in rows}


_PLAIN = (
    "id",
    "origin",
    "file",
    "name",
    "first_as_of",
    "last_as_of",
    "areas",
    "values",
    "suppressed",
    "missing",
    "owner",
    "evidence",
    "by",
    "at",
    "withdrawn_by",
    "withdrawn_at",
    "reason",
)
_COLUMNS = (
    "area",
    "figure",
    "population",
    "kind",
    "status",
    "imputed",
    "as_of",
    "source",
    "first",
    "months",
    "place",
)


def _series_row(row: FigureImportRow, each: Series, source: int) -> SeriesRow:
    return SeriesRow(
        of_import=row,
        area=each.area,
        figure=each.figure,
        population=each.population,
        kind=each.kind,
        status=each.status,
        imputed=each.imputed,
        as_of=each.as_of,
        source=source,
        first=each.first.number,
        last=each.first.number + len(each.values) - 1,
        months=series_text(each.values),
        place=each.place,
    )


def _series(rows: "QuerySet[SeriesRow]") -> tuple[Series, ...]:
    wanted = list(rows.order_by("id").values_list("of_import_id", *_COLUMNS))
    imports = FigureImportRow.objects.filter(id__in={each[0] for each in wanted})
    origins = {each.id: (each.file, json.loads(each.sources)) for each in imports}
    found = []
    for row in wanted:
        import_id, area, figure, population, kind, status, imputed, as_of, source, first, months, place = row
        file, names = origins[import_id]
        found.append(
            Series(
                area=area,
                figure=figure,
                population=Population(population),
                kind=FigureKind(kind),
                status=FigureStatus(status),
                imputed=imputed,
                as_of=as_of,
                source=names[source],
                first=_month(first),
                values=series_values(months),
                file=file,
                place=place,
            )
        )
    return tuple(found)


def _import(row: FigureImportRow) -> FigureImport:
    values = {name: getattr(row, name) for name in _PLAIN}
    return FigureImport(
        **{**values, "origin": FigureOrigin(row.origin)},
        sources=tuple(json.loads(row.sources)),
        first=_month(row.first),
        last=_month(row.last),
    )


def _month(number: int) -> Month:
    year, month = divmod(number, _YEAR)
    return Month(year, month + 1)
