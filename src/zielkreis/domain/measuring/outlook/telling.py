"""The outlook in German, with what it rests on."""

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction

from zielkreis.domain.german.numbers import print_number
from zielkreis.domain.measuring.attainment.nouns import with_unit
from zielkreis.domain.measuring.attainment.quantity import Quantity
from zielkreis.domain.values.outlook import NoOutlook, Outlook

_MISSING: Mapping[NoOutlook, str] = {
    NoOutlook.DECIDED: "Kein Ausblick: Der Wert, der entscheidet, liegt vor.",
    NoOutlook.TOO_SHORT: "Kein Ausblick: Die Zahlenreihe ist zu kurz. Nötig sind drei Jahre zum Einrichten "
    "des Verfahrens und mindestens 24 weitere Monate, an denen es sich vor dem Ausblick bewähren muss.",
    NoOutlook.GAPS: "Kein Ausblick: In der Zahlenreihe fehlen kurz vor ihrem Ende Werte oder sind "
    "unterdrückt.",
    NoOutlook.NO_COUNTS: "Kein Ausblick: Es liegen keine monatlichen Fallzahlen vor, nur veröffentlichte "
    "Quoten oder eigene Angaben.",
    NoOutlook.TOO_FAR: "Kein Ausblick: Der Monat, der entscheidet, liegt zu weit hinter dem letzten "
    "bekannten.",
    NoOutlook.NO_GOAL: "Kein Ausblick: Der Text nennt nichts, was gemessen wird.",
    NoOutlook.NO_ENGINE: "Kein Ausblick: Das Zusatzpaket für Ausblicke ist nicht eingerichtet.",
}


def missing_words(why: NoOutlook) -> str:
    """Why there is no outlook."""
    return _MISSING[why]


def outlook_words(outlook: Outlook, quantity: Quantity, digits: int) -> Outlook:
    """The outlook with its sentence; it must have an expected value and its bounds."""
    bounds = (outlook.expected, outlook.low, outlook.high)
    shown = [with_unit(Fraction(each), quantity, digits) for each in bounds if each is not None]
    when = outlook.decides.in_words if outlook.decides is not None else ""
    words = f"Ausblick auf {when}: {shown[0]}, in 80 von 100 Fällen zwischen {shown[1]} und {shown[2]}."
    if outlook.probability is not None:
        chance = print_number(outlook.probability * 100, places=0)
        words += f" Wahrscheinlichkeit, das Ziel zu erreichen: {chance} von 100."
    if outlook.coverage is not None:
        held = print_number(outlook.coverage * 100, places=0)
        words += (
            f" Gemessen an dieser Reihe hielt eine solche Spanne in {held} von 100 Fällen "
            f"({outlook.origins} Rückblicke)."
        )
    return replace(outlook, words=words)
