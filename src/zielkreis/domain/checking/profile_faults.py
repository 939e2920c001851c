"""What a demand profile says that its shape allows and no check understands."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from zielkreis.domain.checking.demands.reason_codes import REASON_CODES
from zielkreis.domain.values.visible import shortened


def faults_of_meaning(raw: Mapping[Any, Any]) -> Iterator[str]:
    """German sentences on empty and repeated ids, unknown checks and unknown codes of remedies.

    ``raw`` is the profile as loaded, so that they are told together with the faults of its shape.
    """
    if _is_blank(raw.get("id")):
        yield "id: darf nicht leer sein."
    listed = raw.get("demands")
    numbered = enumerate(listed if isinstance(listed, list) else (), start=1)
    demands = {number: each for number, each in numbered if isinstance(each, dict)}
    for number, demand in demands.items():
        yield from (f"demands › {number} › {fault}" for fault in _faults_of_demand(demand))
    ids = Counter(demand["id"] for demand in demands.values() if isinstance(demand.get("id"), str))
    for each in sorted(each for each, count in ids.items() if count > 1 and each.strip()):
        yield f"demands: es steht zweimal: {shortened(each)}; jede Forderung braucht ihre eigene id."


def _faults_of_demand(demand: Mapping[Any, Any]) -> Iterator[str]:
    if _is_blank(demand.get("id")):
        yield "id: darf nicht leer sein."
    check, remedies = demand.get("check"), demand.get("remedies")
    if not isinstance(check, str):
        return
    if check not in REASON_CODES:
        yield f"check: die Prüfung „{shortened(check)}“ gibt es nicht; es gibt: {', '.join(REASON_CODES)}."
        return
    for code in remedies if isinstance(remedies, dict) else ():
        if isinstance(code, str) and code not in REASON_CODES[check]:
            yield (
                f"remedies › {shortened(code)}: diesen Grund kennt die Prüfung „{check}“ nicht; es gibt: "
                f"{', '.join(sorted(REASON_CODES[check]))}."
            )


def _is_blank(given: object) -> bool:
    return isinstance(given, str) and not given.strip()
