"""What a reader must know first: whether all is met, class by class, and the points that matter most."""

from zielkreis.domain.values.codes import FindingClass, Outcome
from zielkreis.domain.values.report import CheckedDraft, Judgement, Report
from zielkreis.domain.values.waived import standing_report

_GRAVEST_FIRST = (Outcome.NOT_MET, Outcome.UNDECIDED, Outcome.MET)
_CLASSES = (FindingClass.LAW, FindingClass.DEMAND, FindingClass.CRAFT)


def outcomes_by_class(report: Report) -> dict[FindingClass, Outcome]:
    """The gravest outcome of each class; not applicable where none of its rules applies.

    Craft rules speak only when they find something: their silence is met.
    """
    outcomes = dict.fromkeys(_CLASSES, Outcome.NOT_APPLICABLE) | {FindingClass.CRAFT: Outcome.MET}
    for each in _CLASSES:
        found = {judgement.outcome for judgement in report.judgements if judgement.finding_class is each}
        outcomes[each] = next((outcome for outcome in _GRAVEST_FIRST if outcome in found), outcomes[each])
    return outcomes


def everything_is_met(report: Report) -> bool:
    """Whether something applies and all that applies is met; a paper no rule reaches is not met."""
    outcomes = {judgement.outcome for judgement in report.judgements}
    return outcomes <= {Outcome.MET, Outcome.NOT_APPLICABLE} and Outcome.MET in outcomes


def all_that_counts_is_met(checked: CheckedDraft) -> bool:
    """Whether all is met but for what is set aside, which does not count."""
    standing = standing_report(checked)
    some_set_aside = len(standing.judgements) < len(checked.report.judgements)
    nothing_left = all(each.outcome is Outcome.NOT_APPLICABLE for each in standing.judgements)
    return everything_is_met(standing) or (some_set_aside and nothing_left)


def main_points(report: Report, *, count: int = 3) -> tuple[Judgement, ...]:
    """The findings that matter most: what is not met before what is open, law before demand before craft.

    Within a class the order of the report counts: a profile names its weightiest demand first.
    """
    pressing = (each for each in report.judgements if each.outcome in (Outcome.NOT_MET, Outcome.UNDECIDED))
    ranked = sorted(
        pressing,
        key=lambda each: (
            each.finding_class is FindingClass.CRAFT,
            _GRAVEST_FIRST.index(each.outcome),
            _CLASSES.index(each.finding_class),
        ),
    )
    return tuple(ranked[:count])
