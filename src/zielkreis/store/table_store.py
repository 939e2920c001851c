"""Tables as rows of plain values: what a backup keeps of them, whatever the database.

Journal and files have a form of their own (``JournalStore``, ``FileStore``); the overview is made anew.
"""

import base64
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime
from types import MappingProxyType
from typing import Any

from django.contrib.auth import get_user_model
from django.core.exceptions import ValidationError
from django.core.management.color import no_style
from django.db import DataError, IntegrityError, connection
from django.db.migrations.executor import MigrationExecutor
from django.db.models import BinaryField, Field, ForeignKey, Manager, Model, QuerySet
from django.db.models.options import Options

from zielkreis.domain.values.reading_progress import ReadingState
from zielkreis.store.errors import UnfitRowError
from zielkreis.store.models import (
    Account,
    AreaRow,
    AuthorityRow,
    CheckRow,
    Entry,
    FigureImportRow,
    InnerApprovalRow,
    MappingRow,
    MembershipRow,
    PersonName,
    ReadingRow,
    RepresentativeRow,
    SeriesRow,
    TieRow,
)

Cell = str | int | bool | None
Row = dict[str, Cell]
_AT_ONCE = 200
_ENDED = (ReadingState.DONE, ReadingState.FAILED)


class TableStore:
    """Gives and takes the rows of the tables of a backup, each under its name there."""

    def names(self) -> tuple[str, ...]:
        """The tables in an order in which they can be filled."""
        return tuple(_tables())

    def rows(self, name: str) -> Iterator[Row]:
        """The rows of a table by their keys; readings that have not ended are left out."""
        fields = _fields(_tables()[name])
        rows = _wanted(name).order_by("pk").values_list(*(each.attname for each in fields))
        for values in rows.iterator(chunk_size=_AT_ONCE):
            yield {each.attname: _plain(value) for each, value in zip(fields, values, strict=True)}

    def check(self, name: str, row: Mapping[str, object]) -> None:
        """Raise ``UnfitRowError`` for a row that the table cannot take."""
        _instance(_tables()[name], row)

    def fill(self, name: str, rows: Iterable[Mapping[str, object]]) -> None:
        """Put the rows of a table back with their keys; raises ``UnfitRowError``."""
        model = _tables()[name]
        waiting: list[Model] = []
        try:
            for row in rows:
                waiting.append(_instance(model, row))
                if len(waiting) == _AT_ONCE:
                    _rows_of(model).bulk_create(waiting)
                    waiting = []
            _rows_of(model).bulk_create(waiting)
            connection.check_constraints([_about(model).db_table])
        except (DataError, IntegrityError) as error:
            raise UnfitRowError(name) from error
        _count_on(model)

    def newest_schema(self) -> str:
        """The name of the last step by which the tables of this program were made."""
        return max(self.known_schemas())

    def known_schemas(self) -> frozenset[str]:
        """The names of all steps by which the tables of this program were made."""
        graph = MigrationExecutor(connection).loader.graph
        return frozenset(name for app, name in graph.nodes if app == _about(Entry).app_label)

    def are_empty(self) -> bool:
        """Whether no table of a backup has a row, readings that have not ended among them."""
        return not any(_rows_of(model).exists() for model in _tables().values())


def _tables() -> Mapping[str, type[Model]]:
    return MappingProxyType(
        {
            "namen": PersonName,
            "anmeldenamen": get_user_model(),
            "konten": Account,
            "pruefungen": CheckRow,
            "behoerden": AuthorityRow,
            "beziehungen": TieRow,
            "vertretungen": RepresentativeRow,
            "zustimmungen": InnerApprovalRow,
            "lesevorgaenge": ReadingRow,
            "zahlen_einlesungen": FigureImportRow,
            "zahlen_reihen": SeriesRow,
            "zahlen_zuordnungen": MappingRow,
            "gebiete": AreaRow,
            "gebiete_zugehoerigkeit": MembershipRow,
        }
    )


def _wanted(name: str) -> QuerySet[Any]:
    rows = _rows_of(_tables()[name]).all()
    return rows.filter(state__in=_ENDED) if name == "lesevorgaenge" else rows


def _rows_of(model: type[Model]) -> Manager[Any]:
    return model._default_manager  # noqa: SLF001 - Django's documented name for it


def _about(model: type[Model]) -> "Options[Any]":
    return model._meta  # noqa: SLF001 - Django's documented name for it


def _fields(model: type[Model]) -> "tuple[Field[Any, Any], ...]":
    return tuple(_about(model).concrete_fields)


def _plain(value: object) -> Cell:
    match value:
        case None | bool() | int() | str():
            return value
        case datetime():
            return value.astimezone(UTC).isoformat()
        case date():
            return value.isoformat()
        case bytes() | memoryview():
            return base64.b64encode(bytes(value)).decode("ascii")
    raise TypeError(type(value).__name__)


def _instance(model: type[Model], row: Mapping[str, object]) -> Model:
    """The row as one of the table; a column that came later takes what it holds where nobody says."""
    fields = {each.attname: each for each in _fields(model)}
    if unknown := row.keys() - fields.keys():
        raise UnfitRowError(", ".join(sorted(unknown)))
    values: dict[str, object] = {}
    for name, field in fields.items():
        if name not in row and not (field.has_default() or field.null):
            raise UnfitRowError(name)
        if name in row:
            values[name] = _value(field, row[name])
    return model(**values)


def _value(field: "Field[Any, Any]", plain: object) -> object:
    if plain is None:
        if not field.null:
            raise UnfitRowError(field.attname)
        return None
    try:
        if isinstance(field, BinaryField):
            return base64.b64decode(str(plain), validate=True)
        parsing = field.target_field if isinstance(field, ForeignKey) else field
        value = parsing.to_python(plain)
        field.run_validators(value)
    except (ValidationError, ValueError, TypeError) as error:
        raise UnfitRowError(field.attname) from error
    return value


def _count_on(model: type[Model]) -> None:
    """PostgreSQL gives new rows numbers after those put back."""
    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), [model]):
            cursor.execute(statement)
