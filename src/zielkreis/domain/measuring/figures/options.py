"""What the regulation leaves open when a Kennzahl is formed, as options with their reasons."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Averaging(StrEnum):
    """How a rate is averaged over twelve months (K1E3, K1E4, K3E3, K3E4)."""

    MEAN_OF_RATES = "mean_of_rates"
    RATE_OF_SUMS = "rate_of_sums"


class AverageStock(StrEnum):
    """Which twelve stocks are averaged in the denominator of a sliding rate (K2 and those like it)."""

    SAME_MONTHS = "same_months"
    PREVIOUS_MONTHS = "previous_months"


#: Why each choice can be meant, in German.
REASONS: Mapping[StrEnum, str] = {
    Averaging.MEAN_OF_RATES: "Die Verordnung nennt den Durchschnitt einer Rate; gebildet wird das Mittel "
    "der zwölf "
    "Monatsraten. Ob die amtliche Größe so gerechnet ist, ist nicht bestätigt.",
    Averaging.RATE_OF_SUMS: "Die Summen von zwölf Monaten werden geteilt. Ob die amtliche Größe so "
    "gerechnet ist, ist "
    "nicht bestätigt.",
    AverageStock.SAME_MONTHS: "Der Durchschnittsbestand ist das Mittel der Bestände derselben zwölf Monate. "
    "Wie er "
    "amtlich gebildet wird, ist nicht bestätigt.",
    AverageStock.PREVIOUS_MONTHS: "Der Durchschnittsbestand ist das Mittel der Bestände der jeweils "
    "vorangehenden "
    "Stichtage, an denen Integrationen gemessen werden. Wie er amtlich gebildet wird, ist nicht bestätigt.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class FormingOptions:
    """The choices for one forming; the defaults are the nearest to the words of the regulation."""

    averaging: Averaging = Averaging.MEAN_OF_RATES
    stock: AverageStock = AverageStock.SAME_MONTHS
