"""Builds the synthetic figures of ``examples/kennzahlen``: ``python -m examples.kennzahlen_bauen``.

Nothing in them was measured: areas, numbers of areas and values are made up, by a rule that anybody can
follow. They
have the forms in which figures are published, so that reading them can be tried.
"""

import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from fractions import Fraction
from pathlib import Path

import xlsxwriter  # type: ignore[import-untyped]  # xlsxwriter ships no types

from zielkreis.domain.values.month import Month

FOLDER = Path(__file__).parent / "kennzahlen"
SYNTHETIC = "Synthetische Zahlen zum Ausprobieren; keine Veröffentlichung, kein Jobcenter hat diese Werte."
SOURCE = "synthetisches Beispiel"
FIRST, LAST = Month(2010, 1), Month(2012, 12)
_YEAR = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A made-up Jobcenter: its number, name, size and how often people find work (per thousand and month)."""

    number: str
    name: str
    persons: int
    per_thousand: int


PLACES = (
    Place(number="05382", name="Rhein-Sieg (synthetisch)", persons=25_200, per_thousand=21),
    Place(number="09901", name="Musterkreis Nord (synthetisch)", persons=8_400, per_thousand=23),
    Place(number="09902", name="Musterkreis Süd (synthetisch)", persons=4_100, per_thousand=25),
    Place(number="09903", name="Musterinsel (synthetisch)", persons=160, per_thousand=14),
)
COUNTS = (
    ("Erwerbsfähige Leistungsberechtigte", "elb"),
    ("Integrationen", "integrations"),
    ("Langzeitleistungsbezieher", "lzb"),
    ("Leistungen zum Lebensunterhalt in Euro", "llu_cents"),
)
#: Women in hundredths of all.
_WOMEN = {"elb": 52, "integrations": 41, "lzb": 53, "llu_cents": 51}
#: More people find work in spring and autumn; hundredths of the usual.
_SEASON = (82, 90, 108, 116, 112, 100, 92, 104, 118, 108, 92, 78)


def count(place: Place, what: str, month: Month) -> int:
    """The synthetic count of a month: a stock that falls slowly, integrations by season, money by persons."""
    step = month.number - FIRST.number
    stock = place.persons * (1000 - 2 * step) // 1000 + (place.persons * ((step * 7) % 5 - 2)) // 1000
    if what == "elb":
        return stock
    if what == "integrations":
        return (
            stock * place.per_thousand * _SEASON[month.month - 1] * (1000 + 4 * step) // (1000 * 100 * 1000)
        )
    if what == "lzb":
        return stock * (640 - step) // 1000
    return stock * (30_000 + 25 * step)


def groups(place: Place, what: str, month: Month) -> tuple[int, int, int]:
    """All, women and men."""
    every = count(place, what, month)
    women = every * _WOMEN[what] // 100
    return every, women, every - women


def rate(place: Place, month: Month, group: int) -> Fraction | None:
    """K2 in percent, ``None`` where the first twelve months are not over."""
    if month.number - FIRST.number < _YEAR - 1:
        return None
    months = month.plus(1 - _YEAR).until(month)
    above = sum(groups(place, "integrations", each)[group] for each in months)
    below = Fraction(sum(groups(place, "elb", each)[group] for each in months), _YEAR)
    return 100 * above / below


def change(place: Place, what: str, month: Month, group: int) -> Fraction | None:
    """K1 or K3 in percent."""
    if month.number - FIRST.number < _YEAR:
        return None
    before = groups(place, what, month.plus(-_YEAR))[group]
    return 100 * Fraction(groups(place, what, month)[group], before) - 100


def german(value: Fraction | int | None) -> str:
    """A number as Germans write it; rates with one decimal; nothing is a dash."""
    if value is None:
        return "–"
    if isinstance(value, int):
        return f"{value:,}".replace(",", ".")
    tenths = (2 * abs(value.numerator) * 10 + value.denominator) // (2 * value.denominator)
    sign = "-" if value < 0 and tenths else ""
    return f"{sign}{tenths // 10},{tenths % 10}"


def counts_csv(last: Month, *, revised: bool = False) -> bytes:
    """Base counts from January to a month: a semicolon table in Windows-1252 with titles and footnotes.

    ``revised`` changes one month of one Jobcenter, as later issues do.
    """
    months = Month(last.year, 1).until(last)
    lines = [
        ["Grundsicherung für Arbeitsuchende: Eckwerte nach Jobcentern"],
        [SYNTHETIC],
        [f"Datenstand: {_known_since(months[-1]):%d.%m.%Y}"],
        [],
        ["Nr.", "Jobcenter", "Merkmal", "Geschlecht", *(f"{each.month:02d}/{each.year}" for each in months)],
    ]
    for place in PLACES:
        for title, what in COUNTS:
            for group, words in enumerate(("insgesamt", "Frauen", "Männer")):
                values = [groups(place, what, each)[group] for each in months]
                cells = [_count_cell(place, what, each, group) for each in months]
                if revised and (place, what) == (PLACES[0], "integrations") and group != 1:
                    cells[1] = german(values[1] + 7)
                if what == "llu_cents":
                    cells = [f"{each // 100:,}".replace(",", ".") + f",{each % 100:02d}" for each in values]
                first = [place.number, place.name] if (title, group) == (COUNTS[0][0], 0) else ["", ""]
                lines.append([*first, title, words, *cells])
    lines += [[], ["* Wert aus Gründen der Geheimhaltung gesperrt"], [f"Quelle: {SOURCE}"]]
    return "\r\n".join(";".join(each) for each in lines).encode("windows-1252")


def _count_cell(place: Place, what: str, month: Month, group: int) -> str:
    """Fewer than three cases are suppressed, and with one sex the other."""
    values = groups(place, what, month)
    small = any(0 < each < 3 for each in values[1:])
    return "*" if small and group else german(values[group])


def comparison_xlsx(month: Month, known_since: date, *, preliminary: bool = False) -> bytes:
    """A comparison of Jobcenter in one month: merged head rows, a sheet for each group, percent formats."""
    target = io.BytesIO()
    book = xlsxwriter.Workbook(target, {"in_memory": True})
    book.set_properties(
        {"comments": SYNTHETIC, "created": datetime(2012, 1, 1, tzinfo=UTC).replace(tzinfo=None)}
    )
    percent, number, bold = (
        book.add_format(each) for each in ({"num_format": "0.0%"}, {"num_format": "00000"}, {"bold": True})
    )
    for group, words in enumerate(("Insgesamt", "Frauen", "Männer")):
        sheet = book.add_worksheet(words)
        sheet.write(0, 0, f"Kennzahlen nach § 48a SGB II, {month.in_words}", bold)
        sheet.write(1, 0, SYNTHETIC)
        state = "vorläufige, hochgerechnete Werte" if preliminary else "Werte nach Wartezeit von drei Monaten"
        sheet.write(2, 0, f"Datenstand: {known_since:%d.%m.%Y}; {state}")
        sheet.merge_range(4, 0, 5, 0, "Nr.", bold)
        sheet.merge_range(4, 1, 5, 1, "Jobcenter", bold)
        sheet.merge_range(4, 2, 4, 4, "Kennzahlen", bold)
        for column, heading in enumerate(("K1", "K2", "K3"), start=2):
            sheet.write(5, column, heading, bold)
        for row, place in enumerate(PLACES, start=6):
            sheet.write_number(row, 0, int(place.number), number)
            sheet.write(row, 1, place.name)
            rates = (
                change(place, "llu_cents", month, group),
                rate(place, month, group),
                change(place, "lzb", month, group),
            )
            for column, value in enumerate(rates, start=2):
                hidden = place.persons < 1000 and column == 3
                if value is None or hidden:
                    sheet.write(row, column, "x" if value is None else "*")
                else:
                    shown = value * Fraction(101, 100) if preliminary else value
                    sheet.write_number(row, column, _tenths(shown) / 1000, percent)
        sheet.write(7 + len(PLACES), 0, "* gesperrt; x kein Wert")
        sheet.write(8 + len(PLACES), 0, f"Quelle: {SOURCE}")
    book.close()
    return target.getvalue()


def _tenths(value: Fraction) -> int:
    magnitude = (2 * abs(value.numerator) * 10 + value.denominator) // (2 * value.denominator)
    return magnitude if value >= 0 else -magnitude


def tidy_csv() -> bytes:
    """The tidy form: one value a line."""
    lines = ["area;figure;month;group;value;status;as_of;source"]
    for place in PLACES[:1]:
        for month in Month(2012, 1).until(Month(2012, 3)):
            for group, words in enumerate(("all", "women", "men")):
                value = german(rate(place, month, group))
                known = _known_since(month)
                lines.append(f"{place.number};K2;{month};{words};{value};final;{known:%Y-%m-%d};{SOURCE}")
    return ("\n".join(lines) + "\n").encode()


def areas_csv() -> bytes:
    """The made-up areas and to what they belong."""
    lines = ["Nummer;Art;Name;von;bis;gehört zu;Quelle"]
    lines += [f"{each.number};Jobcenter;{each.name};;;VT-1;{SOURCE}" for each in PLACES]
    return ("\n".join(lines) + "\n").encode()


def own_csv() -> bytes:
    """An own figure of the Kreis for a local target."""
    lines = ["area;figure;month;group;value;as_of;source"]
    for month in Month(2012, 1).until(Month(2012, 12)):
        known = date(month.plus(1).year, month.plus(1).month, 10)
        cells = (PLACES[0].number, "Schuldnerberatungen", month, "insgesamt", 38 + month.month, known, SOURCE)
        lines.append(";".join(map(str, cells)))
    return ("\n".join(lines) + "\n").encode()


def _known_since(month: Month) -> date:
    """Final values come out in the middle of the fourth month after."""
    after = month.plus(4)
    return date(after.year, after.month, 15)


def files() -> Iterator[tuple[str, bytes]]:
    """Every file with its name; each name says that it is synthetic."""
    for year in (FIRST.year, FIRST.year + 1):
        yield f"synthetisch-eckwerte-{year}.csv", counts_csv(Month(year, 12))
    for last in (3, 6, 9, 12):
        issue = Month(LAST.year, last)
        yield f"synthetisch-eckwerte-{LAST.year}-bis-{last:02d}.csv", counts_csv(issue, revised=last == 12)
    for month in (Month(2011, 12), Month(2012, 3), Month(2012, 12)):
        yield f"synthetisch-kennzahlen-{month}.xlsx", comparison_xlsx(month, _known_since(month))
    early = Month(2012, 3)
    yield (
        f"synthetisch-kennzahlen-{early}-vorlaeufig.xlsx",
        comparison_xlsx(early, date(2012, 5, 2), preliminary=True),
    )
    yield "synthetisch-einfache-form.csv", tidy_csv()
    yield "synthetisch-gebiete.csv", areas_csv()
    yield "synthetisch-eigene-zahlen.csv", own_csv()


def main(names: Sequence[str] = ()) -> None:
    """Write all files."""
    FOLDER.mkdir(exist_ok=True)
    for name, data in _wanted(files(), names):
        (FOLDER / name).write_bytes(data)
        print(f"geschrieben: examples/kennzahlen/{name}")


def _wanted(every: Iterable[tuple[str, bytes]], names: Sequence[str]) -> Iterator[tuple[str, bytes]]:
    return (each for each in every if not names or each[0] in names)


if __name__ == "__main__":
    main()
