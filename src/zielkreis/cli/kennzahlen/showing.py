"""``kennzahlen zeigen``: the figures of an area as they were known on a day."""

from typing import Annotated

import typer

from zielkreis.cli.desk import Place, desk_at
from zielkreis.cli.faults import FaultList
from zielkreis.cli.inputs import parse_day
from zielkreis.cli.kennzahlen.page_text import page_as_text
from zielkreis.cli.kennzahlen.refusals import parse_month, told_in_german
from zielkreis.cli.layout import Ink
from zielkreis.cli.options import Target
from zielkreis.cli.output import check_target, deliver, is_screen
from zielkreis.service.figures.areas import area_named
from zielkreis.service.figures.asking import figures_asked, rule_of, span_of
from zielkreis.service.figures.show_figures import Wanted, show_figures

HELP = """\
Zeigt die Zahlen eines Gebiets, wie sie an einem Tag bekannt waren.

Kennzahlen werden aus Zählgrößen gebildet, wo diese vorliegen; veröffentlichte Quoten stehen getrennt daneben.
Werte mit weniger als drei Fällen sind gesperrt, ebenso jeder, aus dem sich ein solcher errechnen ließe.

\b
Beispiele:
  zielkreis kennzahlen zeigen 05382 --kennzahl K2
  zielkreis kennzahlen zeigen Rhein-Sieg --von 2011-01 --bis 2011-12
  zielkreis kennzahlen zeigen 05382 --kennzahl K2 --wie-bekannt-am 2012-05-10
"""

_Area = Annotated[str, typer.Argument(metavar="GEBIET", help="Nummer oder Name des Gebiets.")]
_Figure = Annotated[
    list[str] | None,
    typer.Option("--kennzahl", metavar="KENNZAHL", help="Etwa K2, ELB oder eine eigene; mehrfach möglich."),
]
_From = Annotated[
    str | None,
    typer.Option("--von", metavar="MONAT", help="Erster Monat (JJJJ-MM). Ohne Angabe die letzten zwölf."),
]
_Until = Annotated[str | None, typer.Option("--bis", metavar="MONAT", help="Letzter Monat (JJJJ-MM).")]
_KnownOn = Annotated[
    str | None,
    typer.Option("--wie-bekannt-am", metavar="TAG", help="Was an diesem Tag bekannt war. Ohne Angabe heute."),
]
_Least = Annotated[
    int,
    typer.Option(
        "--mindestens",
        metavar="ZAHL",
        help="Ab wie vielen Fällen gezeigt wird; nie unter 3.",
        show_default=False,
    ),
]


def show(
    gebiet: _Area,
    *,
    kennzahl: _Figure = None,
    von: _From = None,
    bis: _Until = None,
    wie_bekannt_am: _KnownOn = None,
    mindestens: _Least = 3,
    ausgabe: Target = None,
    ablage: Place = None,
) -> int:
    """Print the figures of an area."""
    check_target(ausgabe)
    faults = FaultList()
    first = faults.attempt(lambda: parse_month(von, "--von"))
    last = faults.attempt(lambda: parse_month(bis, "--bis"))
    day = faults.attempt(lambda: parse_day(wie_bekannt_am, "--wie-bekannt-am"))
    desk = faults.conclude(lambda: desk_at(ablage))
    with told_in_german():
        area = area_named(desk.store, gebiet)
        figures = figures_asked(kennzahl or ())
        months = span_of(desk.store, area, first=first, last=last, day=day or desk.today)
        page = show_figures(
            desk.store,
            Wanted(
                area=area,
                day=day or desk.today,
                first=months[0],
                last=months[1],
                figures=figures,
                rule=rule_of(mindestens),
            ),
        )
    deliver(["\n".join(page_as_text(page, Ink(colour=is_screen(ausgabe)))), "\n"], ausgabe)
    return 0
