"""What is to be confirmed, in German words for all reports."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from zielkreis.domain.values.confirmation import Confirmation

#: The heading under which all reports list it.
TO_CONFIRM = "Zu bestätigen"
#: What stands below it.
WHY_CONFIRM = (
    "Diese Stellen wurden in einem Bild erkannt. Vergleichen Sie sie mit dem Papier; in Klammern steht, wie "
    "sicher die Erkennung war (0 bis 100)."
)


def confirmations_in_words(confirmations: Iterable[Confirmation]) -> Iterator[tuple[str, str]]:
    """For each place what is to be confirmed there: ``„24,0“ (93), „§ 3“ (gelesen „8 3“, 41)``."""
    for place, group in groupby(confirmations, key=lambda each: each.place.place):
        yield place, ", ".join(_one(each) for each in group)


def _one(confirmation: Confirmation) -> str:
    sure = str(confirmation.confidence) if confirmation.confidence else "Sicherheit unbekannt"
    seen = f"gelesen „{confirmation.seen}“, " if confirmation.seen else ""
    return f"„{confirmation.place.quote}“ ({seen}{sure})"
