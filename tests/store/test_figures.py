"""Figures in the store: what comes in comes out, twice changes nothing, undone is as before."""

from datetime import date
from decimal import Decimal

import pytest
from django.db import connections

from tests.store.contents import dump
from tests.store.desks import NOW, desk_at
from tests.store.figures import DAY, VALUES, preview, series
from tests.store.places import Places
from tests.store.test_writers_at_once import at_once
from zielkreis.domain.values.actor import Span
from zielkreis.domain.values.area import Area, AreaList, Membership
from zielkreis.domain.values.codes import Population
from zielkreis.domain.values.figure import AreaKind
from zielkreis.domain.values.month import Month
from zielkreis.service.figures.import_figures import keep_figures
from zielkreis.service.figures.refusing import FiguresRefused
from zielkreis.service.figures.withdraw import list_imports, withdraw_import
from zielkreis.service.keeping.opening import open_store, parse_location
from zielkreis.store.keeping import Store
from zielkreis.store.series_text import series_text, series_values


def test_a_series_comes_back_value_by_value_with_its_place_and_file(store: Store) -> None:
    given = preview(series())
    (done,) = keep_figures(desk_at(store), [given])
    (found,) = store.figures.series(areas=["05382"])
    assert found.values == VALUES
    assert (found.place, found.source, found.file) == (series().place, series().source, given.file.digest)
    assert (done.values, done.suppressed, done.missing) == (5, 1, 1)
    assert store.files.get(done.file) == b"datei"
    assert store.figures.area_names() == {"05382": "Rhein-Sieg „ä“"}


def test_values_keep_their_digits_as_text() -> None:
    assert series_text(VALUES) == "4103;;s;m;29.90;0;-1.5;725314350"
    assert series_values(series_text(VALUES)) == VALUES


def test_only_what_is_asked_for_comes_out(store: Store) -> None:
    keep_figures(desk_at(store), [preview(series(), series("05001"), series(figure="lzb"))])
    assert len(store.figures.series()) == 3
    assert len(store.figures.series(areas=["05382"], figures=["elb"])) == 1
    assert store.figures.series(populations=[Population.MEN]) == ()
    assert len(store.figures.series(months=(Month(2012, 8), Month(2012, 9)))) == 3
    assert store.figures.series(months=(Month(2012, 9), Month(2012, 10))) == ()
    assert store.figures.series(as_of=[date(2012, 1, 1)]) == ()
    assert store.figures.newest_day("05382") == DAY


def test_the_same_file_twice_changes_nothing(store: Store) -> None:
    keep_figures(desk_at(store), [preview(series())])
    before = dump()
    assert keep_figures(desk_at(store, first=50), [preview(series())] * 2) == ()
    assert dump() == before


def test_an_import_that_is_undone_leaves_the_figures_as_before(store: Store) -> None:
    keep_figures(desk_at(store), [preview(series(), data=b"eins")])
    before = store.figures.series()
    later = preview(series(as_of=date(2012, 8, 15), values=(Decimal(1),)), data=b"zwei")
    (done,) = keep_figures(desk_at(store, first=50), [later])
    assert store.figures.series() != before
    withdraw_import(desk_at(store, first=90), done.id, reason="falsch")
    assert store.figures.series() == before
    assert [(each.withdrawn_at, each.reason) for each in list_imports(store) if each.withdrawn_at] == [
        (NOW, "falsch")
    ]
    assert len(keep_figures(desk_at(store, first=70), [later])) == 1, "what was undone may come in again"


def test_an_import_is_undone_once_with_a_reason(store: Store) -> None:
    (done,) = keep_figures(desk_at(store), [preview(series())])
    for what, reason in ((done.id, " "), ("gibt-es-nicht", "x")):
        with pytest.raises(FiguresRefused):
            withdraw_import(desk_at(store), what, reason=reason)
    withdraw_import(desk_at(store), done.id, reason="falsch")
    with pytest.raises(FiguresRefused, match="schon zurückgenommen"):
        withdraw_import(desk_at(store), done.id, reason="noch einmal")


def test_another_value_of_the_same_day_is_refused_and_nothing_is_kept(store: Store) -> None:
    keep_figures(desk_at(store), [preview(series(), data=b"eins")])
    before = dump()
    good = preview(series("05001"), data=b"zwei")
    bad = preview(series(values=(Decimal(1),)), data=b"drei")
    with pytest.raises(FiguresRefused, match="Zum selben Stand"):
        keep_figures(desk_at(store, first=50), [good, bad])
    assert dump() == before


def test_the_same_value_of_the_same_day_in_another_file_is_no_contradiction(store: Store) -> None:
    keep_figures(desk_at(store), [preview(series(), data=b"eins")])
    assert len(keep_figures(desk_at(store, first=50), [preview(series(), data=b"zwei")])) == 1


def import_the_same(store: Store, number: int) -> int:
    """One file, twice at once."""
    keep_figures(desk_at(store, first=1000 * (number + 1)), [preview(series())])
    return 0


def import_another(store: Store, number: int) -> int:
    """Two files that contradict each other, at once: one of them is refused."""
    given = preview(series(values=(Decimal(number),)), data=str(number).encode())
    try:
        keep_figures(desk_at(store, first=1000 * (number + 1)), [given])
    except FiguresRefused:
        return 3
    return 0


def test_two_imports_of_one_file_at_once_keep_it_once(places: Places) -> None:
    place = places.empty()
    connections.close_all()
    assert at_once(place, import_the_same) == [0, 0]
    store = open_store(parse_location(place))
    assert len(store.figures.imports()) == 1
    assert len(store.figures.series()) == 1


def test_of_two_contradicting_imports_at_once_one_is_refused(places: Places) -> None:
    place = places.empty()
    connections.close_all()
    assert sorted(each or 0 for each in at_once(place, import_another)) == [0, 3]
    assert len(open_store(parse_location(place)).figures.series()) == 1


def test_areas_and_mappings_come_back(store: Store) -> None:
    span = Span(first_day=date(2011, 1, 1), last_day=date(2014, 1, 31))
    areas = AreaList(
        areas=(Area(id="05382", kind=AreaKind.JOBCENTER, name="Rhein-Sieg", span=span, source="Liste"),),
        memberships=(Membership(area="05382", group="VT-1", span=span, source="Liste"),),
    )
    store.areas.replace(AreaList(areas=areas.areas * 2, memberships=()))
    store.areas.replace(areas)
    assert store.areas.load() == areas
    assert areas.members_of("VT-1", date(2013, 1, 1)) == ("05382",)
    assert areas.members_of("VT-1", date(2014, 2, 1)) == ()
    for text in ("alt", "neu"):
        store.figures.keep_mapping("f" * 64, 2, text=text, by="P-1", at=NOW)
    assert store.figures.mappings() == {("f" * 64, 2): "neu"}
