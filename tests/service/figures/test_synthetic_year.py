"""The synthetic figures of the example: read, known by day, formed, hidden where few stand behind them."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from examples.kennzahlen_bauen import FOLDER, PLACES, files, german, rate
from zielkreis.domain.values.codes import Population
from zielkreis.domain.values.month import Month
from zielkreis.service.figures.areas import area_named, import_areas
from zielkreis.service.figures.import_figures import keep_figures
from zielkreis.service.figures.page import FiguresPage, ShownFigure
from zielkreis.service.figures.preview import FiguresFile, Preview, preview_figures
from zielkreis.service.figures.refusing import FiguresRefused
from zielkreis.service.figures.show_figures import Wanted, show_figures
from zielkreis.service.figures.withdraw import withdraw_import
from zielkreis.service.keeping.desk import Desk

EXAMPLES: Mapping[str, bytes] = dict(files())
DECEMBER = Month(2012, 12)
BIG, SMALL = PLACES[0], PLACES[-1]


def take_in(desk: Desk, *names: str) -> list[Preview]:
    previews: list[Preview] = []
    for name in names:
        file = FiguresFile(data=EXAMPLES[name], name=name)
        previews.append(preview_figures(desk.store, file, after=previews))
    keep_figures(desk, previews)
    return previews


def eckwerte() -> list[str]:
    return [each for each in EXAMPLES if "eckwerte" in each]


def page(
    desk: Desk, area: str, *figures: str, day: date | None = None, last: Month = DECEMBER
) -> FiguresPage:
    wanted = Wanted(area=area, day=day or desk.today, first=last, last=last, figures=figures)
    return show_figures(desk.store, wanted)


def one(found: FiguresPage, how: str) -> ShownFigure:
    (figure,) = [each for each in found.figures if how in each.how]
    return figure


def test_the_files_in_the_repository_are_those_of_the_generator() -> None:
    kept = {each.name: each.read_bytes() for each in FOLDER.iterdir()}
    texts = {name: data for name, data in EXAMPLES.items() if name.endswith(".csv")}
    assert {name: kept[name] for name in texts} == texts
    assert set(kept) == set(EXAMPLES)
    assert all(name.startswith("synthetisch-") for name in kept)


def test_formed_rates_are_those_of_the_generator_and_published_ones_stand_apart(desk: Desk) -> None:
    take_in(desk, *eckwerte(), "synthetisch-kennzahlen-2012-12.xlsx")
    found = page(desk, PLACES[1].number, "K2")
    wanted = {
        group: german(rate(PLACES[1], DECEMBER, n))
        for n, group in enumerate((Population.ALL, Population.WOMEN, Population.MEN))
    }
    for how in ("aus Zählgrößen", "veröffentlicht"):
        shown = one(found, how)
        assert {group: shown.values[DECEMBER, group].text for group in wanted} == wanted
    assert one(found, "aus Zählgrößen").notes


def test_what_was_known_when_the_agreement_was_signed_is_not_what_was_known_later(desk: Desk) -> None:
    take_in(
        desk,
        *eckwerte(),
        "synthetisch-kennzahlen-2012-03.xlsx",
        "synthetisch-kennzahlen-2012-03-vorlaeufig.xlsx",
    )
    march = Month(2012, 3)
    early = one(page(desk, BIG.number, "K2", day=date(2012, 5, 10), last=march), "veröffentlicht")
    late = one(page(desk, BIG.number, "K2", day=date(2012, 8, 1), last=march), "veröffentlicht")
    assert early.values[march, Population.ALL].status == "vorläufig, nicht maßgeblich"
    assert late.values[march, Population.ALL].status == "endgültig (T-3)"
    assert early.values[march, Population.ALL].text != late.values[march, Population.ALL].text
    revisions = page(desk, BIG.number, "K2", last=march).revisions
    assert {(each.before, each.after) for each in revisions if each.population is Population.ALL} == {
        (early.values[march, Population.ALL].text, late.values[march, Population.ALL].text)
    }


def test_a_preview_names_what_a_later_issue_changes_and_keeps_nothing(desk: Desk) -> None:
    names = ("synthetisch-eckwerte-2012-bis-09.csv", "synthetisch-eckwerte-2012-bis-12.csv")
    take_in(desk, names[0])
    found = preview_figures(desk.store, FiguresFile(data=EXAMPLES[names[1]], name=names[1]))
    assert found.faults == ()
    assert found.changed == 2
    assert "Februar 2012" in found.changes[0]
    assert len(desk.store.figures.imports()) == 1


def test_the_order_in_which_files_come_in_does_not_matter(desk: Desk) -> None:
    names = [*eckwerte(), *(each for each in EXAMPLES if each.endswith(".xlsx"))]
    take_in(desk, *names)
    wanted = [page(desk, BIG.number, day=day) for day in (date(2012, 5, 10), date(2012, 11, 1), desk.today)]
    for each in desk.store.figures.imports():
        withdraw_import(desk, each.id, reason="andere Reihenfolge")
    assert desk.store.figures.series() == ()
    take_in(desk, *reversed(names))
    assert [page(desk, BIG.number, day=each.day) for each in wanted] == wanted


def test_few_cases_stay_hidden_also_in_rates(desk: Desk) -> None:
    take_in(desk, *eckwerte())
    counts = one(page(desk, SMALL.number, "integrations"), "Anzahl")
    assert {each.text for each in counts.values.values()} == {"gesperrt"}
    rates = page(desk, SMALL.number, "K2").figures
    assert all(
        value.text == "gesperrt"
        for each in rates
        for (_, group), value in each.values.items()
        if group is not Population.ALL
    )


def test_areas_are_found_by_number_with_or_without_zero_and_by_part_of_their_name(desk: Desk) -> None:
    import_areas(desk, EXAMPLES["synthetisch-gebiete.csv"], name="gebiete.csv")
    assert {
        area_named(desk.store, each) for each in ("05382", "5382", "Rhein-Sieg", "rhein-sieg (synthetisch)")
    } == {"05382"}
    assert area_named(desk.store, "NRW") == "05"
    assert area_named(desk.store, "VT IIc") == "VT-IIc"
    with pytest.raises(FiguresRefused, match="nicht bekannt"):
        area_named(desk.store, "Entenhausen")


def test_a_faulty_list_of_areas_changes_nothing(desk: Desk) -> None:
    import_areas(desk, EXAMPLES["synthetisch-gebiete.csv"], name="gebiete.csv")
    before = desk.store.areas.load()
    bad = (
        "Nummer;Art;Name;von;bis;gehört zu\n"
        "x;Dorf;;gestern;;Nirgends\n"
        "05001;Jobcenter;Ort;01.02.2014;01.01.2014;NRW\n"
    )
    with pytest.raises(FiguresRefused) as told:
        import_areas(desk, bad.encode(), name="g.csv")
    assert len(told.value.faults) == 6
    assert desk.store.areas.load() == before


def test_own_figures_need_somebody_who_answers_for_them(desk: Desk) -> None:
    file = FiguresFile(data=EXAMPLES["synthetisch-eigene-zahlen.csv"], name="eigene.csv", own=True)
    with pytest.raises(FiguresRefused, match="einsteht"):
        keep_figures(desk, [preview_figures(desk.store, file)])
    told = replace(file, owner="Sozialdezernat", evidence="Vermerk")
    keep_figures(desk, [preview_figures(desk.store, told)])
    (figure,) = page(desk, BIG.number).figures
    assert (figure.figure, figure.how) == ("Schuldnerberatungen", "eigene Angabe")


@pytest.mark.parametrize("data", [b"", b"%PDF-1.4", b"PK\x03\x04kaputt", b"\x00\x01\x02" * 50])
def test_a_broken_file_is_a_fault_of_the_preview(desk: Desk, data: bytes) -> None:
    found = preview_figures(desk.store, FiguresFile(data=data, name="kaputt.xlsx"))
    assert "„kaputt.xlsx“ ist keine lesbare Tabelle" in found.faults[0]
    with pytest.raises(FiguresRefused):
        keep_figures(desk, [found])
