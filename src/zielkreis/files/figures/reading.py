"""A grid becomes figures: every sheet that holds a table of figures, as a whole or not at all."""

from collections.abc import Sequence
from dataclasses import replace

from zielkreis.files.figures.collecting import Collected
from zielkreis.files.figures.column_mapping import ColumnMapping, fingerprint
from zielkreis.files.figures.context import context_of, footnotes_in, is_note, line_of
from zielkreis.files.figures.grid import Grid, GridCell, Sheet, column_name
from zielkreis.files.figures.layout import Layout, filled, layout_of
from zielkreis.files.figures.order import FiguresRead, ReadingOrder, SheetReading
from zielkreis.files.figures.row_reading import RowReader

_MOST_FOOT_LINES, _MOST_NOTED = 40, 12


def read_figures(grid: Grid, order: ReadingOrder) -> FiguresRead:
    """The figures of a file; a fault in one row leaves nothing of the file."""
    collected = Collected(own=order.own, file=order.file)
    sheets: list[SheetReading] = []
    notes = list(grid.notes)
    names: dict[str, str] = {}
    for sheet in grid.sheets:
        if not any(sheet.rows):
            continue
        if order.mapping is not None and not order.mapping.fits(sheet):
            notes.append(f"Blatt „{sheet.name}“ wurde nicht gelesen; die Zuordnung gilt für andere.")
            continue
        mapping, mark = _mapping_for(sheet, order)
        layout = layout_of(sheet, mapping)
        if layout is None or not any(each.role == "value" for each in layout.columns):
            notes.append(_no_table(sheet))
            continue
        reader = _reader(sheet, layout, replace(order, mapping=mapping), collected)
        reader.read(filled(sheet))
        names.update(reader.names)
        notes += _unread(sheet, layout)
        sheets.append(
            SheetReading(sheet=sheet.name, columns=layout.columns, unread=layout.unread, fingerprint=mark)
        )
    return _result(collected, sheets, notes, names)


def _mapping_for(sheet: Sheet, order: ReadingOrder) -> tuple[ColumnMapping | None, tuple[str, int] | None]:
    """The mapping of the call, else one kept for a table with this head."""
    if order.mapping is not None:
        rows = order.mapping.head_rows
        return order.mapping, (fingerprint(sheet, rows), rows)
    for (mark, rows), mapping in order.kept_mappings.items():
        if mapping.fits(sheet) and fingerprint(sheet, rows) == mark:
            return mapping, (mark, rows)
    return None, None


def _reader(sheet: Sheet, layout: Layout, order: ReadingOrder, collected: Collected) -> RowReader:
    above = [line_of(_once(row)) for row in sheet.rows[: layout.first_head or layout.first_data]]
    below = [
        line_of(_once(row)) for row in sheet.rows[layout.first_data :][-_MOST_FOOT_LINES:] if is_note(row)
    ]
    context = context_of([*above, *below], sheet=sheet.name)
    mapping = order.mapping
    if mapping is not None:
        context = replace(
            context,
            month=mapping.month or context.month,
            population=mapping.population or context.population,
            source=mapping.source or context.source,
        )
    return RowReader(
        sheet=sheet,
        layout=layout,
        context=context,
        order=order,
        footnotes=footnotes_in(below),
        into=collected,
    )


def _once(row: Sequence[GridCell]) -> list[GridCell]:
    """A title that stands in several merged cells counts once."""
    return list(dict.fromkeys(row))


def _no_table(sheet: Sheet) -> str:
    where = f"Blatt „{sheet.name}“: " if sheet.name else ""
    return (
        f"{where}Es wurde keine Tabelle mit Zahlen erkannt. Gesucht wird eine Kopfzeile mit Jobcenter "
        f"(Nummer oder Name) "
        "und Kennzahlen; sonst sagt eine Zuordnung, was die Spalten enthalten."
    )


def _unread(sheet: Sheet, layout: Layout) -> list[str]:
    where = f"Blatt „{sheet.name}“: " if sheet.name else ""
    told = [f"{column_name(each.place)} („{each.heading[:50]}“)" for each in layout.unread[:_MOST_NOTED]]
    further = len(layout.unread) - len(told)
    more = f" und {further} weitere" if further > 0 else ""
    return [f"{where}Nicht erkannt und nicht gelesen: Spalte {', '.join(told)}{more}."] if told else []


def _result(
    collected: Collected, sheets: list[SheetReading], notes: list[str], names: dict[str, str]
) -> FiguresRead:
    faults = list(collected.faults)
    if collected.left_out:
        faults.append(f"und {collected.left_out} weitere Fehler")
    series = () if faults else collected.series()
    if not faults and not series:
        faults = notes or ["Die Datei enthält keine Zahl."]
    return FiguresRead(
        series=series, faults=tuple(faults), notes=tuple(notes), sheets=tuple(sheets), area_names=names
    )
