"""What stands on the page, as plain values that the template only has to lay out."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.codes import FindingClass, Kind, Outcome
from zielkreis.domain.values.place import Place
from zielkreis.domain.values.proposal import ProposedWording
from zielkreis.domain.values.remedy_words import proposals_for
from zielkreis.domain.values.report import CheckedDraft, Judgement, Report
from zielkreis.domain.values.report_words import (
    CLASS_HEADINGS,
    foundation_of,
    name_of,
    not_applicable_by_reason,
    tally,
    title_in_overview,
)
from zielkreis.domain.values.waived import dropped_in_words, dropped_waivers, is_waived, waiver_marks
from zielkreis.domain.values.words import german
from zielkreis.files.report_view.passages import Mark, Stretch, cut


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcomes:
    """A line of the overview: a demand or a class, its outcome and where it is explained."""

    name: str
    outcome: Outcome
    words: str
    target: str
    aside: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A place in the text that a finding points to."""

    anchor: str
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A judgement with the ids by which the page links it to the text.

    ``marks`` say what of it is set aside and why, ``is_waived`` whether all of it is. Proposals for a
    target stand beside it in the table of targets, ``proposals_elsewhere`` many; the others stand here.
    """

    anchor: str
    judgement: Judgement
    passages: tuple[Passage, ...]
    foundation: tuple[str, str]
    is_waived: bool
    marks: tuple[str, ...]
    proposals: tuple[ProposedWording, ...] = ()
    proposals_elsewhere: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassView:
    """The findings of one class under its heading."""

    anchor: str
    heading: str
    findings: tuple[Finding, ...]
    not_applicable: Mapping[str, list[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class LineView:
    """A line of the draft as its stretches; ``is_heading`` where statements stand under it."""

    stretches: Sequence[Stretch]
    is_heading: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PageView:
    """Everything the template lays out."""

    checked: CheckedDraft
    overview: tuple[Outcomes, ...]
    points: tuple[Finding, ...]
    classes: tuple[ClassView, ...]
    lines: tuple[LineView, ...]
    dropped: tuple[str, ...] = ()


def view_of(
    checked: CheckedDraft, *, points: Sequence[Judgement], outcomes: Mapping[FindingClass, Outcome]
) -> PageView:
    """The page of a checked draft; ``points`` matter most, ``outcomes`` are those of whole classes."""
    report = checked.report
    findings = {
        each.id: _finding(checked, each)
        for each in report.judgements
        if each.outcome is not Outcome.NOT_APPLICABLE
    }
    classes = tuple(_class(report, name, findings) for name in CLASS_HEADINGS)
    return PageView(
        checked=checked,
        overview=tuple(_overview(checked, outcomes)),
        points=tuple(findings[point.id] for point in points),
        classes=classes,
        lines=tuple(_lines(checked.agreement, tuple(marks_of(findings.values())))),
        dropped=tuple(dropped_in_words(each) for each in dropped_waivers(checked)),
    )


def _finding(checked: CheckedDraft, judgement: Judgement) -> Finding:
    targets = {each.id for each in checked.agreement.statements if each.kind is Kind.TARGET}
    proposals = proposals_for(checked, judgement)
    return Finding(
        anchor=f"befund-{judgement.id}",
        judgement=judgement,
        passages=tuple(
            Passage(anchor=f"stelle-{judgement.id}-{number}", place=place)
            for number, place in enumerate(judgement.places, start=1)
        ),
        foundation=foundation_of(judgement),
        is_waived=is_waived(checked, judgement),
        marks=waiver_marks(checked, judgement),
        proposals=tuple(each for each in proposals if each.statement not in targets),
        proposals_elsewhere=sum(each.statement in targets for each in proposals),
    )


def _class(report: Report, name: FindingClass, findings: Mapping[str, Finding]) -> ClassView:
    judgements = [each for each in report.judgements if each.finding_class is name]
    return ClassView(
        anchor=f"klasse-{name.value}",
        heading=CLASS_HEADINGS[name],
        findings=tuple(findings[each.id] for each in judgements if each.id in findings),
        not_applicable=not_applicable_by_reason(judgements),
    )


def _overview(checked: CheckedDraft, outcomes: Mapping[FindingClass, Outcome]) -> Iterator[Outcomes]:
    report = checked.report
    for each in report.judgements:
        if each.finding_class is FindingClass.DEMAND:
            applies = each.outcome is not Outcome.NOT_APPLICABLE
            target = f"befund-{each.id}" if applies else f"klasse-{FindingClass.DEMAND.value}"
            yield Outcomes(
                name=each.id,
                outcome=each.outcome,
                words=title_in_overview(each),
                target=target,
                aside="zurückgestellt" if is_waived(checked, each) else "",
            )
    for name in (FindingClass.LAW, FindingClass.CRAFT):
        of_class = [each for each in report.judgements if each.finding_class is name]
        waived = sum(is_waived(checked, each) for each in of_class)
        yield Outcomes(
            name=german(name),
            outcome=outcomes[name],
            words=tally(of_class),
            target=f"klasse-{name.value}",
            aside=f"{waived} zurückgestellt" if waived else "",
        )


def _lines(agreement: Agreement, marks: Sequence[Mark]) -> Iterator[LineView]:
    headings = headings_of(agreement)
    for stretches in cut(agreement.text, marks):
        words = "".join(stretch.text for stretch in stretches).strip()
        yield LineView(stretches=stretches, is_heading=bool(words) and words in headings)


def headings_of(agreement: Agreement) -> frozenset[str]:
    """The words of the lines that statements stand under."""
    return frozenset(heading for clause in agreement.clauses for heading in clause.section.split(" / "))


def marks_of(findings: Iterable[Finding]) -> Iterator[Mark]:
    """Every passage that the findings point to, as it is marked in the text."""
    for finding in findings:
        for passage in finding.passages:
            yield Mark(
                start=passage.place.start,
                end=passage.place.end,
                outcome=finding.judgement.outcome,
                anchor=passage.anchor,
                finding=finding.anchor,
                name=_short_name(finding.judgement),
                title=name_of(finding.judgement),
            )


def _short_name(judgement: Judgement) -> str:
    """What stands beside a passage: the letter of a demand, else the name of the class."""
    is_demand = judgement.finding_class is FindingClass.DEMAND
    return judgement.id if is_demand else german(judgement.finding_class)
