"""A page of figures as lines: a table for each figure, with status, day and source in words."""

from collections.abc import Iterator

from zielkreis.cli.layout import Ink, section, shortened, wrapped
from zielkreis.domain.values.figure import BaseCount
from zielkreis.domain.values.words import german
from zielkreis.service.figures.page import FiguresPage, ShownFigure, ShownRevision, ShownValue

_MONTH, _VALUE, _TITLE = 16, 16, 70
_COUNTS = tuple(BaseCount)


def page_as_text(page: FiguresPage, ink: Ink) -> Iterator[str]:
    """The whole page."""
    yield ink.heading(f"{page.name} ({page.area}), wie am {page.day:%d.%m.%Y} bekannt")
    if not page.figures:
        yield from wrapped("Für diese Monate ist nichts bekannt.")
    for figure in page.figures:
        yield from _figure(figure, ink)
    if page.revisions:
        yield from section("Später geänderte Werte", ink)
        for revision in page.revisions:
            yield from wrapped(_revision(revision), hanging=4)
    if any(value.text == "gesperrt" for each in page.figures for value in each.values.values()):
        yield ""
        yield from wrapped(
            f"gesperrt: weniger als {page.least_cases} Fälle, oder ein Wert, aus dem sich ein solcher "
            f"errechnen ließe; "
            "auch was die Quelle nicht nennt."
        )


def _figure(figure: ShownFigure, ink: Ink) -> Iterator[str]:
    unit = f" in {figure.unit}" if figure.unit else ""
    is_count = figure.figure in _COUNTS
    yield from section(f"{shortened(figure.name, _TITLE) if is_count else figure.figure}{unit}", ink)
    if not is_count and figure.name != figure.figure:
        yield from wrapped(figure.name)
    yield from wrapped(figure.how)
    yield from (ink.aside(line) for note in figure.notes for line in wrapped(note))
    groups = figure.populations
    yield "".join([f"{'Monat':<{_MONTH}}", *(f"{german(each).capitalize():>{_VALUE}}" for each in groups)])
    before: tuple[str, ...] | None = None
    for month in figure.months:
        values = [figure.values.get((month, each)) for each in groups]
        cells = "".join(f"{_text(each):>{_VALUE}}" for each in values)
        yield f"{month.in_words:<{_MONTH}}{cells}".rstrip()
        origin = tuple(dict.fromkeys(_origin(each) for each in values if each is not None))
        if origin != before:
            for line in origin:
                yield from (ink.aside(each) for each in wrapped(line, indent=4, hanging=2))
            before = origin


def _text(value: ShownValue | None) -> str:
    return "" if value is None else value.text


def _origin(value: ShownValue) -> str:
    """Status, day and source; it is printed where it differs from the month before."""
    since = f"bekannt seit {value.as_of:%d.%m.%Y}" if value.as_of is not None else ""
    return "; ".join(filter(None, (value.status, since, value.source)))


def _revision(revision: ShownRevision) -> str:
    was = "" if revision.was_final else ", vorher vorläufig"
    return (
        f"{_figure_words(revision.figure)}, {revision.month.in_words}, {german(revision.population)}: "
        f"{revision.before} → "
        f"{revision.after} (bekannt seit {revision.known_since:%d.%m.%Y}{was})"
    )


def _figure_words(figure: str) -> str:
    return german(BaseCount(figure)) if figure in _COUNTS else figure
