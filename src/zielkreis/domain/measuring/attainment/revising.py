"""What a revision did to a judgement: the same target on two days, told in one sentence."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from zielkreis.domain.german.dates import print_date
from zielkreis.domain.german.numbers import print_number
from zielkreis.domain.measuring.attainment.following import FollowedTarget, FollowUp
from zielkreis.domain.measuring.attainment.standing import standing_of
from zielkreis.domain.measuring.attainment.taking import Known
from zielkreis.domain.measuring.attainment.wording import HEADS
from zielkreis.domain.measuring.figures.vintages import revisions
from zielkreis.domain.values.attainment import Standing
from zielkreis.domain.values.figure import Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class RevisedStanding:
    """A target before and after a day on which final values were revised; ``words`` is German."""

    on: date
    before: Standing
    after: Standing
    words: str

    @property
    def changes_the_judgement(self) -> bool:
        """Whether the judgement is another one since."""
        return self.before.attainment is not self.after.attainment


def revised_standings(
    target: FollowedTarget, figures: Iterable[Figure], follow: FollowUp
) -> tuple[RevisedStanding, ...]:
    """Every day up to that of ``follow`` on which a revision changed something, the first one first."""
    every = tuple(figures)
    days = sorted(
        {
            each.after.as_of
            for each in revisions(every)
            if each.of_a_final_value and each.after.as_of <= follow.day
        }
    )
    found = (_on(day, target, every, follow) for day in days)
    return tuple(each for each in found if each is not None)


def _on(
    day: date, target: FollowedTarget, figures: tuple[Figure, ...], follow: FollowUp
) -> RevisedStanding | None:
    eve = day - timedelta(days=1)
    before = standing_of(target, replace(follow, day=eve, known=Known.on(figures, eve)))
    # Only what replaced a final value counts here, not what became known for the first time that day.
    same = {each.cell for each in figures if each.as_of <= eve}
    known = [each for each in figures if each.as_of <= eve or each.cell in same]
    after = standing_of(target, replace(follow, day=day, known=Known.on(known, day)))
    if (before.value, before.to_reach, before.attainment) == (after.value, after.to_reach, after.attainment):
        return None
    return RevisedStanding(on=day, before=before, after=after, words=_words(day, before, after))


def _words(day: date, before: Standing, after: Standing) -> str:
    what = "Der Wert wurde"
    if before.value == after.value:
        what = "Der Ausgangswert wurde"
    elif before.value is not None and after.value is not None:
        what = f"Der Wert wurde von {print_number(before.value)} auf {print_number(after.value)}"
    start = f"{what} am {print_date(day)} berichtigt"
    if before.attainment is after.attainment:
        return f"{start}; das Urteil bleibt „{HEADS[after.attainment]}“."
    return (
        f"{start}; das Urteil ändert sich damit von „{HEADS[before.attainment]}“ zu "
        f"„{HEADS[after.attainment]}“."
    )
