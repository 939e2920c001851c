"""What a reader must know first: the outcome of a whole class, and the points that matter most."""

from collections.abc import Iterable

from zielkreis.domain.values.codes import FindingClass, Outcome
from zielkreis.domain.values.report import Judgement, Report

_GRAVEST_FIRST = (Outcome.NOT_MET, Outcome.UNDECIDED, Outcome.MET)
_CLASSES = (FindingClass.LAW, FindingClass.DEMAND, FindingClass.CRAFT)


def outcome_of_all(judgements: Iterable[Judgement]) -> Outcome:
    """The gravest outcome of several; not applicable where none of them applies."""
    found = {judgement.outcome for judgement in judgements}
    return next((outcome for outcome in _GRAVEST_FIRST if outcome in found), Outcome.NOT_APPLICABLE)


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
