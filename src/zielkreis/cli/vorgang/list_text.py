"""Matters and due items as a list of lines."""

from collections.abc import Iterator

from zielkreis.cli.layout import Ink, section, shortened, wrapped
from zielkreis.domain.values.codes import Outcome
from zielkreis.domain.values.overview import DueLine, MatterLine, demands_in_words
from zielkreis.service.talks.list_matters import Overview

_ID = 22


def overview_as_text(overview: Overview, ink: Ink) -> list[str]:
    """Each matter on two lines, then what is due."""
    return [*_matters(overview, ink), *_due(overview, ink)]


def _matters(overview: Overview, ink: Ink) -> Iterator[str]:
    if not overview.matters:
        yield "Noch kein Vorgang. Legen Sie einen an: zielkreis vorgang anlegen NAME --partei ROLLE=BEHÖRDE …"
    for line in overview.matters:
        yield f"{shortened(line.id, _ID):<{_ID}}  {ink.heading(shortened(line.title, 78 - _ID))}"
        yield from wrapped(_state(line, overview), indent=_ID + 2)
    if overview.count > len(overview.matters):
        yield f"und {overview.count - len(overview.matters)} weitere Vorgänge"


def _state(line: MatterLine, overview: Overview) -> str:
    drafts = "kein Entwurf" if not line.versions else f"Fassung {line.versions}"
    words = demands_in_words(line)
    demands = f"Forderungen: {words}" if words else "keine Forderung"
    due = f"; nächster Termin {line.next_due:%d.%m.%Y}" if line.next_due else ""
    if line.next_due and line.next_due < overview.today:
        due += " (überfällig)"
    others = ", ".join(overview.called(each, line.opened_on) for each in line.other_parties)
    return f"mit {others}: {drafts}; {demands}{due}"


def _due(overview: Overview, ink: Ink) -> Iterator[str]:
    if not overview.due:
        return
    yield from section("Fällig", ink)
    for item in overview.due:
        text = _due_text(item, overview)
        yield from (_coloured(line, item, overview, ink) for line in wrapped(text, hanging=4))


def _due_text(item: DueLine, overview: Overview) -> str:
    late = " überfällig:" if item.due_on < overview.today else ""
    debtor = overview.called(item.owed_by, item.due_on)
    return f"{item.due_on:%d.%m.%Y} {late} {item.what} ({item.matter}, {item.item}; {debtor})"


def _coloured(line: str, item: DueLine, overview: Overview, ink: Ink) -> str:
    return ink.outcome(Outcome.NOT_MET, line) if item.due_on < overview.today else line
