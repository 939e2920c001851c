"""The list of duties as a workbook: one row a duty, real days, filter, and nothing that calculates."""

from collections.abc import Sequence
from datetime import datetime
from io import BytesIO
from typing import Any

import xlsxwriter  # type: ignore[import-untyped]  # xlsxwriter ships no types

from zielkreis.domain.values.due_days import days_of
from zielkreis.domain.values.duty import Duty, DutyList
from zielkreis.domain.values.duty_words import (
    NOT_NAMED,
    SHORT_PARTIES,
    creditors_in_words,
    frequency_in_words,
    kind_in_words,
    parties_in_words,
)
from zielkreis.domain.values.visible import visible

#: What a cell can hold.
_LONGEST_CELL = 32_767
_LONGEST_TITLE = 255
_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
    "default_date_format": "dd.mm.yyyy",
}
_DUTY_COLUMNS = (
    ("Nr.", 5),
    ("Fällig bis", 12),
    ("Termin im Wortlaut", 22),
    ("Takt", 16),
    ("Wer schuldet", 22),
    ("Wem", 22),
    ("Art", 14),
    ("Was", 70),
    ("Stelle", 20),
    ("Vorbehalt", 30),
    ("Verbindlich", 12),
    ("Am Papier zu bestätigen", 14),
)
_SHARE_COLUMNS = (
    ("Wer", 32),
    ("Name im Entwurf", 40),
    ("Unterschreibt", 14),
    ("Pflichten", 11),
    ("Ergebnis", 11),
    ("Tätigkeit", 11),
    ("Unterstützung", 15),
    ("Verfahren", 11),
    ("Mit Termin oder Takt", 21),
    ("Unter Vorbehalt", 16),
    ("Unverbindlich", 14),
)


def write_duties_xlsx(duties: DutyList, *, at: datetime) -> bytes:
    """The workbook; ``at`` is the moment it names as its making."""
    stream = BytesIO()
    with xlsxwriter.Workbook(stream, _OPTIONS) as book:
        title = visible(f"Pflichten: {duties.title}")[:_LONGEST_TITLE]
        book.set_properties({"title": title, "created": at.replace(tzinfo=None)})
        formats = {
            "head": book.add_format({"bold": True, "bg_color": "#E6EAF0", "border": 1, "text_wrap": True}),
            "text": book.add_format({"text_wrap": True, "valign": "top"}),
            "day": book.add_format({"num_format": "dd.mm.yyyy", "valign": "top", "align": "left"}),
        }
        _duty_sheet(book, duties, formats)
        _share_sheet(book, duties, formats)
    return stream.getvalue()


def _duty_sheet(book: Any, duties: DutyList, formats: dict[str, Any]) -> None:
    sheet = _sheet(book, "Pflichten", _DUTY_COLUMNS, len(duties.duties), formats)
    sheet.set_header(f"&L{_print_words(duties.title)}&RPflichten")
    for row, duty in enumerate(duties.duties, start=1):
        sheet.write_number(row, 0, row, formats["text"])
        days = days_of(duty.due)
        if days is not None:
            sheet.write_datetime(row, 1, datetime.combine(days[1], datetime.min.time()), formats["day"])
        for column, words in enumerate(_words_of(duty), start=2):
            if words:
                sheet.write_string(row, column, _cell(words), formats["text"])


def _words_of(duty: Duty) -> tuple[str, ...]:
    return (
        duty.due_words,
        frequency_in_words(duty),
        parties_in_words(duty.debtors),
        creditors_in_words(duty),
        kind_in_words(duty),
        duty.what,
        duty.place.place,
        duty.proviso,
        "ja" if duty.binding else "nein",
        "ja" if duty.needs_confirmation else "",
    )


def _share_sheet(book: Any, duties: DutyList, formats: dict[str, Any]) -> None:
    sheet = _sheet(book, "Überblick", _SHARE_COLUMNS, len(duties.shares), formats)
    for row, share in enumerate(duties.shares, start=1):
        party = SHORT_PARTIES[share.party] if share.party else NOT_NAMED
        sheet.write_string(row, 0, party, formats["text"])
        sheet.write_string(row, 1, _cell(share.name), formats["text"])
        sheet.write_string(row, 2, "ja" if share.signs else "nein", formats["text"])
        counts = (
            share.total,
            share.results,
            share.activities,
            share.support,
            share.procedure,
            share.dated,
            share.provisos,
            share.loose,
        )
        for column, count in enumerate(counts, start=3):
            sheet.write_number(row, column, count, formats["text"])


def _sheet(
    book: Any, name: str, columns: Sequence[tuple[str, int]], rows: int, formats: dict[str, Any]
) -> Any:
    """A sheet with its head, which stays in sight, filters, and comes back on every printed page."""
    sheet = book.add_worksheet(name)
    for column, (head, width) in enumerate(columns):
        sheet.set_column(column, column, width)
        sheet.write_string(0, column, head, formats["head"])
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, max(rows, 1), len(columns) - 1)
    sheet.repeat_rows(0)
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)
    sheet.set_footer("&LZielkreis&RSeite &P von &N")
    return sheet


def _cell(words: str) -> str:
    """Words of the draft on one line, cut where a cell ends."""
    shown = visible(words)
    return shown if len(shown) <= _LONGEST_CELL else shown[: _LONGEST_CELL - 1] + "…"


def _print_words(title: str) -> str:
    """A title in a page header, in which ``&`` would command."""
    return visible(title).replace("&", "&&")[:100]
