"""Numbers with their unit and the names of what is counted, as German text prints them."""

from collections.abc import Mapping
from fractions import Fraction

from zielkreis.domain.german.numbers import print_number
from zielkreis.domain.measuring.attainment.quantity import MONEY, Quantity
from zielkreis.domain.measuring.figures.display import rounded
from zielkreis.domain.values.codes import Population, Unit
from zielkreis.domain.values.figure import BaseCount
from zielkreis.domain.values.month import Month

#: What a count counts: one, many.
COUNTED: Mapping[BaseCount, tuple[str, str]] = {
    BaseCount.LLU_CENTS: ("Euro", "Euro"),
    BaseCount.LUH_CENTS: ("Euro", "Euro"),
    BaseCount.ELB: ("erwerbsfähige leistungsberechtigte Person", "erwerbsfähige Leistungsberechtigte"),
    BaseCount.ELB_IN: ("Zugang", "Zugänge"),
    BaseCount.ELB_OUT: ("Abgang", "Abgänge"),
    BaseCount.INTEGRATIONS: ("Integration", "Integrationen"),
    BaseCount.MARGINAL: ("Eintritt", "Eintritte"),
    BaseCount.SUBSIDISED: ("Eintritt", "Eintritte"),
    BaseCount.INSURED_INTEGRATIONS: ("Integration", "Integrationen"),
    BaseCount.SUSTAINED: (
        "Integration mit anschließender Beschäftigung",
        "Integrationen mit anschließender Beschäftigung",
    ),
    BaseCount.ELB_LONE: (
        "alleinerziehende leistungsberechtigte Person",
        "alleinerziehende Leistungsberechtigte",
    ),
    BaseCount.INTEGRATIONS_LONE: ("Integration", "Integrationen"),
    BaseCount.LZB: ("langzeitleistungsbeziehende Person", "Langzeitleistungsbeziehende"),
    BaseCount.LZB_IN: ("Zugang", "Zugänge"),
    BaseCount.LZB_OUT: ("Abgang", "Abgänge"),
    BaseCount.LZB_INTEGRATIONS: ("Integration", "Integrationen"),
    BaseCount.LZB_ACTIVATED: ("geförderte Person", "geförderte Personen"),
}
_MONEY_OF = {
    BaseCount.LLU_CENTS: "Leistungen zum Lebensunterhalt",
    BaseCount.LUH_CENTS: "Leistungen für Unterkunft und Heizung",
}
_UNITS: Mapping[Unit, tuple[str, str]] = {
    Unit.PERCENT: ("%", "%"),
    Unit.PERCENTAGE_POINTS: ("Prozentpunkt", "Prozentpunkte"),
    Unit.PERSONS: ("Person", "Personen"),
    Unit.HOUSEHOLDS: ("Bedarfsgemeinschaft", "Bedarfsgemeinschaften"),
    Unit.CASES: ("Fall", "Fälle"),
    Unit.EUR: ("Euro", "Euro"),
    Unit.DAYS: ("Tag", "Tage"),
    Unit.WORKING_DAYS: ("Arbeitstag", "Arbeitstage"),
    Unit.WEEKS: ("Woche", "Wochen"),
    Unit.MONTHS: ("Monat", "Monate"),
    Unit.YEARS: ("Jahr", "Jahre"),
    Unit.NONE: ("", ""),
}
_GROUPS = {
    Population.ALL: "",
    Population.WOMEN: ", Frauen",
    Population.MEN: ", Männer",
    Population.LONE_PARENTS: ", Alleinerziehende",
    Population.UNDER_25: ", unter 25 Jahren",
    Population.LONG_TERM: ", Langzeitleistungsbeziehende",
    Population.LONG_TERM_UNEMPLOYED: ", Langzeitarbeitslose",
    Population.REFUGEES: ", Geflüchtete",
    Population.OTHER: ", benannte Gruppe",
}


def with_unit(value: Fraction, quantity: Quantity, decimals: int) -> str:
    """``28,3 %``, ``1 Tag``; a count that is named anyway stands alone: ``4.103``."""
    number = rounded(value, decimals)
    nouns = _UNITS[quantity.unit]
    if quantity.numerator is not None and not quantity.in_percent and quantity.numerator not in MONEY:
        nouns = ("", "")
    return f"{print_number(number)} {nouns[0] if abs(number) == 1 else nouns[1]}".strip()


def signed(value: Fraction, unit: Unit, decimals: int) -> str:
    """``+11,9 %``, ``−0,1 Prozentpunkte``, ``±0 %``: a change with its sign."""
    number = rounded(value, decimals)
    sign = "+" if number > 0 else ("±" if not number else "")
    return f"{sign}{in_unit(value, unit, decimals)}"


def in_unit(value: Fraction, unit: Unit, decimals: int) -> str:
    """A number in a unit of the contract."""
    number = rounded(value, decimals)
    return f"{print_number(number)} {_UNITS[unit][0 if abs(number) == 1 else 1]}".strip()


def difference_unit(quantity: Quantity) -> Unit:
    """Rates differ by points, everything else by its own unit."""
    return Unit.PERCENTAGE_POINTS if quantity.in_percent else quantity.unit


def named(quantity: Quantity, name: str) -> str:
    """What is measured, by the name of its Kennzahl, count or own figure, with its group."""
    group = _GROUPS[quantity.population]
    if not quantity.official:
        return f"{name[:1].upper()}{name[1:]}{group}"
    if quantity.in_percent or quantity.numerator is None:
        return f"{name} ({quantity.figure}){group}"
    if quantity.numerator in MONEY:
        return f"{_MONEY_OF[quantity.numerator]} ({quantity.figure}){group}"
    many = COUNTED[quantity.numerator][1]
    return f"{many[:1].upper()}{many[1:]} ({quantity.figure}){group}"


def in_months(first: Month, last: Month) -> str:
    """``2012``, ``Januar bis Juni 2012``, ``Juni 2012``, ``Juli 2011 bis Juni 2012``."""
    if first == last:
        return last.in_words
    if first.year == last.year:
        if (first.month, last.month) == (1, 12):
            return str(first.year)
        return f"{first.in_words.split()[0]} bis {last.in_words}"
    return f"{first.in_words} bis {last.in_words}"
