"""Counts of areas add up to those of the area that holds them; rates never do."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from zielkreis.domain.values.figure import Cell, Figure, FigureKind, FigureStatus, Gap

#: What a sum over Jobcenter does not know, in German.
LIMIT = "Summe der Jobcenter: Wer von einem Jobcenter in ein anderes wechselt, zählt darin als Abgang und "
"als Zugang."


def summed(known: Mapping[Cell, Figure], wanted: Cell, members: Sequence[str]) -> Figure | None:
    """The count of ``wanted`` as the sum over its members, ``None`` where one of them is not known.

    The sum is as final as the least final of its parts and known since the last of them. A suppressed part
    suppresses it, a missing one makes it missing. Raises ``ValueError`` for a rate.
    """
    parts = [known.get(replace(wanted, area=each)) for each in members]
    found = [each for each in parts if each is not None]
    if not parts or len(found) < len(parts):
        return None
    if any(each.kind == FigureKind.DISPLAYED for each in found):
        raise ValueError(f"{wanted.figure} ist eine Rate; Raten lassen sich nicht addieren")
    gap = _gap(found)
    return Figure(
        cell=wanted,
        kind=found[0].kind,
        value=None if gap else sum((each.value or Decimal(0) for each in found), Decimal(0)),
        gap=gap,
        status=_weakest(found),
        as_of=max(each.as_of for each in found),
        source="; ".join(dict.fromkeys(each.source for each in found)),
        imputed=any(each.imputed for each in found),
    )


def _gap(figures: Iterable[Figure]) -> Gap | None:
    gaps = {each.gap for each in figures}
    if Gap.SUPPRESSED in gaps:
        return Gap.SUPPRESSED
    return Gap.MISSING if Gap.MISSING in gaps else None


def _weakest(figures: Sequence[Figure]) -> FigureStatus:
    states = {each.status for each in figures}
    for state in (FigureStatus.PRELIMINARY, FigureStatus.REVISED):
        if state in states:
            return state
    return FigureStatus.FINAL
