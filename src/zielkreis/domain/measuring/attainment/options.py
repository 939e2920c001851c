"""What no source confirms about following a target up, as options with their German reasons."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from zielkreis.domain.measuring.figures.options import FormingOptions


class PathRule(StrEnum):
    """What should be there in a month before the end."""

    SEASONAL = "seasonal"
    LINEAR = "linear"


class StockRule(StrEnum):
    """Which stocks stand for the year up to a month."""

    MEAN_TO_MONTH = "mean_to_month"
    LATEST_MONTH = "latest_month"


class PlainRule(StrEnum):
    """How a value without a comparator ("steigt um 2 %") is read."""

    BETTER_DIRECTION = "better_direction"
    EXACT = "exact"


#: Why each choice can be meant, in German.
REASONS: Mapping[StrEnum, str] = {
    PathRule.SEASONAL: "Der Pfad folgt dem Verlauf des Vorjahres: Was dort bis zum Monat erreicht war, im "
    "Verhältnis zum ganzen Jahr, ist auch vom Zielwert bis dahin zu erwarten. Das ist eine Festlegung dieses "
    "Programms.",
    PathRule.LINEAR: "Der Pfad ist gleichmäßig: je Monat ein Zwölftel des Jahres. Der Jahresverlauf ist "
    "darin nicht berücksichtigt. Das ist eine Festlegung dieses Programms.",
    StockRule.MEAN_TO_MONTH: "Ein Bestand zählt als Mittel der Monate von Januar an "
    "(Jahresdurchschnittswert). Der Begriff ist belegt, die Formel ist daraus erschlossen.",
    StockRule.LATEST_MONTH: "Ein Bestand zählt mit seinem letzten Monat. Das ist abweichend vom "
    "Jahresdurchschnittswert gewählt.",
    PlainRule.BETTER_DIRECTION: "Ein Wert ohne „mindestens“ oder „höchstens“ ist gelesen als: mindestens so "
    "viel, in der besseren Richtung.",
    PlainRule.EXACT: "Ein Wert ohne „mindestens“ oder „höchstens“ ist gelesen als: genau dieser Wert.",
}
#: Why flows are summed from January on; there is no other choice for them.
FLOW_REASON = (
    "Ereignisse zählen als Summe der Monate von Januar an (Jahresfortschrittswert). Der Begriff ist "
    "belegt, die Formel ist daraus erschlossen."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpOptions:
    """The choices for following up; each default is the one nearest to what is documented.

    ``about_percent`` is the span around an "about" value, ``None`` where the partners set none: then it
    cannot be judged. ``published_decimals`` is the precision of a rate whose text states none.
    """

    path: PathRule = PathRule.SEASONAL
    stock: StockRule = StockRule.MEAN_TO_MONTH
    plain: PlainRule = PlainRule.BETTER_DIRECTION
    about_percent: Decimal | None = None
    published_decimals: int = 1
    forming: FormingOptions = field(default_factory=FormingOptions)
