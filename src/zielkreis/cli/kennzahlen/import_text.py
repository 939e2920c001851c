"""Previews and imports as lines."""

from collections.abc import Iterable, Iterator

from zielkreis.cli.layout import Ink, labelled, section, wrapped
from zielkreis.domain.values.codes import Outcome
from zielkreis.domain.values.figure import BaseCount, Gap
from zielkreis.domain.values.figure_import import FigureImport, FigureOrigin
from zielkreis.domain.values.words import german
from zielkreis.service.figures.preview import Preview

_MOST_AREAS, _MOST_COLUMNS = 8, 60
_COUNTS = tuple(BaseCount)


def preview_as_text(preview: Preview, ink: Ink) -> Iterator[str]:
    """What was recognised in a file, what it changes, and what is wrong with it."""
    yield from section(preview.file.name, ink)
    if preview.already is not None:
        known = preview.already
        yield from wrapped(f"Schon aufgenommen am {known.at:%d.%m.%Y} als Einlesung {known.id}.")
    if preview.months is not None:
        first, last = preview.months
        days = ", ".join(f"{each:%d.%m.%Y}" for each in preview.days)
        months = first.in_words if first == last else f"{first.in_words} bis {last.in_words}"
        yield from labelled("Monate", months)
        yield from labelled("Bekannt seit", days)
        yield from labelled("Quelle", "; ".join(sorted({each.source for each in preview.series})))
        yield from labelled("Gebiete", _some(preview.areas, _MOST_AREAS))
        yield from labelled("Zahlen", ", ".join(map(_figure, preview.figures)))
        yield from labelled(
            "Gruppen", ", ".join(sorted({german(each.population) for each in preview.series}))
        )
        yield from labelled("Stand", ", ".join(sorted({german(each.status) for each in preview.series})))
        yield from labelled(
            "Werte",
            f"{_many(preview.count(None))}; gesperrt {_many(preview.count(Gap.SUPPRESSED))}, "
            f"ohne Wert {_many(preview.count(Gap.MISSING))}",
        )
        yield from labelled("Geänderte Werte", _many(preview.changed))
        for line in preview.changes:
            yield from wrapped(line, indent=4, hanging=2)
    for sheet in preview.sheets:
        if sheet.fingerprint is not None and not preview.file.mapping:
            yield from wrapped("Die Spalten wurden nach einer behaltenen Zuordnung gelesen.", indent=2)
    for note in preview.notes:
        yield from labelled("Hinweis", note)
    if preview.faults:
        yield ""
        yield ink.outcome(
            Outcome.NOT_MET, f"{_many(len(preview.faults))} Fehler; so wird nichts aufgenommen:"
        )
        for fault in preview.faults:
            yield from wrapped(fault, indent=2, hanging=2)


def imports_as_text(imports: Iterable[FigureImport], ink: Ink) -> Iterator[str]:
    """All imports, each on some lines."""
    for each in imports:
        yield f"{ink.heading(each.id)}  {each.name}"
        months = (
            each.first.in_words
            if each.first == each.last
            else f"{each.first.in_words} bis {each.last.in_words}"
        )
        yield from wrapped(
            f"{months}; {each.areas} Gebiete, {_many(each.values)} Werte, gesperrt {_many(each.suppressed)}, "
            f"ohne Wert {_many(each.missing)}; bekannt seit {each.last_as_of:%d.%m.%Y}",
            indent=4,
        )
        yield from wrapped(
            f"{german(each.origin)}: {'; '.join(each.sources)}; aufgenommen am {each.at:%d.%m.%Y}", indent=4
        )
        if each.origin is FigureOrigin.OWN:
            yield from wrapped(f"verantwortlich: {each.owner}; Beleg: {each.evidence}", indent=4)
        if each.withdrawn_at is not None:
            yield from wrapped(f"zurückgenommen am {each.withdrawn_at:%d.%m.%Y}: {each.reason}", indent=4)


def _figure(figure: str) -> str:
    return german(BaseCount(figure)) if figure in _COUNTS else figure


def _some(names: tuple[str, ...], most: int) -> str:
    more = f" und {len(names) - most} weitere" if len(names) > most else ""
    return f"{len(names)} ({', '.join(names[:most])}{more})"


def _many(number: int) -> str:
    return f"{number:,}".replace(",", ".")
