"""An agreement held against the figures of a store and the dates of its matter, as known on a day."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from zielkreis.domain.duties import list_duties
from zielkreis.domain.duties.following import follow_duties, follow_duty, is_about, settling
from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.attainment import Attainment, EventKind, TargetEvent
from zielkreis.domain.values.duty import DutyKind, DutyList
from zielkreis.domain.values.figure import Figure
from zielkreis.domain.values.follow_up import FollowUpReport
from zielkreis.domain.values.followed_duty import DutyState, FollowedDuty
from zielkreis.domain.values.month import Month
from zielkreis.domain.values.talks import DueItem
from zielkreis.service.figures.areas import name_of_area
from zielkreis.service.follow_up.agreement import FollowUpChoices, follow_agreement
from zielkreis.service.follow_up.choosing_area import area_for, group_of
from zielkreis.service.follow_up.figures_shown import figures_shown
from zielkreis.service.follow_up.target_line import TargetLine, target_line
from zielkreis.service.knowledge import phrase_book
from zielkreis.store.keeping import Store

_GOOD = frozenset({Attainment.REACHED, Attainment.ON_COURSE, Attainment.MONITORED, Attainment.LAPSED})
_MADE_UP = "synthetisch"


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpWish:
    """The day whose knowledge counts, the last month to look at, whose figures (number, name, or "")."""

    on: date
    until: Month | None = None
    area: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowedAgreement:
    """An agreement followed up on a day.

    ``area_named`` tells that somebody named the area; else it was found by the name of a party. ``made_up``
    are the sources that call themselves synthetic. ``items`` are the dates of the matter that concern no duty
    of the text; ``has_matter`` is false for a file, of which nothing can be recorded.
    """

    report: FollowUpReport
    targets: tuple[TargetLine, ...]
    duties: tuple[FollowedDuty, ...]
    items: tuple[DueItem, ...]
    has_matter: bool
    area_name: str
    area_named: bool
    group: str
    has_figures: bool
    made_up: tuple[str, ...]

    @property
    def all_is_well(self) -> bool:
        """Whether nothing is missed, behind, undecided or overdue."""
        targets = all(each.waits or each.result.standing.attainment in _GOOD for each in self.targets)
        return targets and all(each.state is not DutyState.OVERDUE for each in self.duties)


def follow_in_store(
    store: Store,
    agreement: Agreement,
    wish: FollowUpWish,
    *,
    items: Sequence[DueItem] | None = None,
) -> FollowedAgreement:
    """Where targets, support and dated measures stood on a day.

    ``items`` are the due items of the agreement's matter, ``None`` where it has none. Raises
    ``FiguresRefused`` where it is open whose figures count.
    """
    area = area_for(store, agreement, wish.area)
    group = group_of(store, area, wish.on)
    figures = figures_shown(store, filter(None, (area, group)), wish.on)
    duties, recorded = list_duties(agreement, phrase_book()), tuple(items or ())
    choices = FollowUpChoices(
        area=area, group=group, until=wish.until, events=tuple(_events(duties, recorded, wish.on))
    )
    report = follow_agreement(agreement, figures, wish.on, choices)
    return FollowedAgreement(
        report=report,
        targets=tuple(_lines(report, agreement, duties, recorded)),
        duties=follow_duties(duties, recorded, wish.on),
        items=tuple(each for each in recorded if not any(is_about(each, duty) for duty in duties.duties)),
        has_matter=items is not None,
        area_name=name_of_area(store, area, wish.on),
        area_named=bool(wish.area.strip()),
        group=name_of_area(store, group, wish.on) if group else "",
        has_figures=any(each.cell.area == area for each in figures),
        made_up=_made_up(figures),
    )


def _lines(
    report: FollowUpReport, agreement: Agreement, duties: DutyList, items: Sequence[DueItem]
) -> Iterator[TargetLine]:
    """Each result in words, a milestone with the state of the duty to reach it."""
    statements = {each.id: each for each in agreement.statements}
    due = {
        each.statement: follow_duty(each, items, report.on).state
        for each in duties.duties
        if each.kind is DutyKind.RESULT
    }
    for result in report.results:
        statement = statements[result.standing.statement]
        yield target_line(result, statement, due.get(statement.id))


def _events(duties: DutyList, items: Sequence[DueItem], on: date) -> Iterator[TargetEvent]:
    """What was recorded as done of the results that are due on a day: the evidence for milestones."""
    for duty in duties.duties:
        item = settling(duty, items, on) if duty.kind is DutyKind.RESULT else None
        if item is not None and item.settled_on is not None:
            yield TargetEvent(
                statement=duty.statement,
                kind=EventKind.MILESTONE_DONE,
                on=item.settled_on,
                evidence=f"{item.how_settled} ({item.id})",
            )


def _made_up(figures: Sequence[Figure]) -> tuple[str, ...]:
    return tuple(sorted({each.source for each in figures if _MADE_UP in each.source.casefold()}))
