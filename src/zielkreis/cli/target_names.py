"""Whether the name of an output promises the form that it has."""

from collections.abc import Collection
from pathlib import Path

from zielkreis.cli.faults import CliFault
from zielkreis.cli.inputs import STANDARD_INPUT
from zielkreis.domain.values.visible import shortened

#: The endings of each form, the usual one first; ``.txt`` opens whatever is text.
_ENDINGS = {
    "text": (".txt", ".text", ".md"),
    "html": (".html", ".htm", ".xhtml", ".txt"),
    "json": (".json", ".txt"),
    "ics": (".ics", ".ical", ".txt"),
    "pdf": (".pdf",),
    "xlsx": (".xlsx",),
}
_NAMES = {
    "text": "einen Text",
    "html": "eine HTML-Seite",
    "json": "eine JSON-Datei",
    "ics": "eine Kalenderdatei",
    "pdf": "eine PDF-Datei",
    "xlsx": "eine Excel-Datei",
}
_OF_OTHER_PROGRAMS = (".doc", ".docx", ".odt", ".rtf", ".xls", ".ods")
_TAKEN = {ending for endings in _ENDINGS.values() for ending in endings} | set(_OF_OTHER_PROGRAMS)


def check_ending(target: str | None, form: str | None, forms: Collection[str]) -> None:
    """Refuse an ending that belongs to another form; any ending that belongs to none is free.

    ``forms`` are those that the command can write; without a form there is nothing to refuse. Raises
    ``CliFault``.
    """
    if form is None:
        return
    ending = "" if target in (None, STANDARD_INPUT) else Path(target or "").suffix.lower()
    if ending not in _TAKEN or ending in _ENDINGS[form]:
        return
    other = next((each for each in forms if ending == _ENDINGS[each][0]), None)
    raise CliFault(
        f"„{shortened(target or '')}“ ist kein Name für {_NAMES[form]} (--format {form}); nennen Sie eine "
        f"Datei, die auf {_ENDINGS[form][0]} endet"
        + (f", oder schreiben Sie --format {other}." if other else ".")
    )
