"""Targets that no figure decides: a thing that exists or not, a text that is not precise."""

import calendar
from datetime import date

from zielkreis.domain.german.dates import print_date
from zielkreis.domain.measuring.attainment.following import FollowedTarget, FollowUp
from zielkreis.domain.measuring.attainment.wording import HEADS
from zielkreis.domain.values.attainment import Attainment, Doubt, EventKind, Standing
from zielkreis.domain.values.codes import Population
from zielkreis.domain.values.month import Month

_FORMULA = "Ein Meilenstein ist erreicht, wenn ein Nachweis bis zum Ende der Frist vermerkt ist."
_NOT_PRECISE = (
    "Der Text legt nicht fest, was gemessen wird oder welcher Wert zu erreichen ist. Was fehlt, sagt die "
    "Prüfung des Entwurfs."
)


def milestone(target: FollowedTarget, follow: FollowUp) -> Standing:
    """Where a milestone stands by the evidence recorded up to the day; the first evidence counts."""
    due = _deadline(target)
    done = follow.events_of(target, EventKind.MILESTONE_DONE)
    until = f" bis zum {print_date(due)}" if due is not None else ""
    doubts: tuple[Doubt, ...] = ()
    if done:
        first = done[0]
        in_time = due is None or first.on <= due
        attainment = Attainment.REACHED if in_time else Attainment.MISSED
        late = "" if in_time else f", nach Ablauf der Frist{until.replace(' bis zum', ' am')}"
        words = f"{HEADS[attainment]}. Nachweis vom {print_date(first.on)}{late}: {first.evidence}."
    else:
        attainment, doubts = Attainment.UNDECIDED, (Doubt.NO_EVIDENCE,)
        overdue = due is not None and follow.day > due
        words = (
            f"Überfällig. Fällig war es{until}; ein Nachweis ist nicht vermerkt."
            if overdue
            else f"Noch nicht fällig. Zu erfüllen{until}; ein Nachweis ist nicht vermerkt."
        )
    return _bare(
        target,
        attainment,
        words,
        doubts=doubts,
        formula=_FORMULA,
        decides=Month.of(due) if due is not None else None,
    )


def not_precise(target: FollowedTarget, attainment: Attainment = Attainment.UNDECIDED) -> Standing:
    """A target whose text names no quantity or no time."""
    words = f"{HEADS[attainment]}. {_NOT_PRECISE}"
    return _bare(target, attainment, words, doubts=(Doubt.NOT_PRECISE,), formula="")


def _bare(
    target: FollowedTarget,
    attainment: Attainment,
    words: str,
    *,
    doubts: tuple[Doubt, ...],
    formula: str,
    decides: Month | None = None,
) -> Standing:
    named = target.parts.population
    return Standing(
        statement=target.statement.id,
        part=target.part,
        figure="",
        population=named.value if named is not None else Population.ALL,
        month=None,
        attainment=attainment,
        to_reach=None,
        value=None,
        path=None,
        distance=None,
        words=words,
        formula=formula,
        doubts=doubts,
        decides=decides,
    )


def _deadline(target: FollowedTarget) -> date | None:
    """The last day of the period, ``None`` where neither text nor agreement names one."""
    period = target.parts.period
    value = period.value if period is not None else target.year
    if value is None:
        return None
    fields = [int(each) for each in str(value).rpartition("/")[2].split("-")]
    year, month = fields[0], fields[1] if len(fields) > 1 else 12
    day = fields[2] if len(fields) > 2 else calendar.monthrange(year, month)[1]
    return date(year, month, day)
