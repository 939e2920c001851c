"""What stands on the page, as plain values that the template only has to lay out."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.codes import FindingClass, Outcome
from zielkreis.domain.values.place import Place
from zielkreis.domain.values.report import CheckedDraft, Judgement, Report
from zielkreis.domain.values.report_words import (
    CLASS_HEADINGS,
    foundation_of,
    name_of,
    not_applicable_by_reason,
    tally,
    title_in_overview,
)
from zielkreis.domain.values.words import german
from zielkreis.files.html_report.passages import Mark, Stretch, cut


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcomes:
    """A line of the overview: a demand or a class, its outcome and where it is explained."""

    name: str
    outcome: Outcome
    words: str
    target: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A place in the text that a finding points to."""

    anchor: str
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A judgement with the ids by which the page links it to the text."""

    anchor: str
    judgement: Judgement
    passages: tuple[Passage, ...]
    foundation: tuple[str, str]


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


def view_of(
    checked: CheckedDraft, *, points: Sequence[Judgement], outcomes: Mapping[FindingClass, Outcome]
) -> PageView:
    """The page of a checked draft; ``points`` matter most, ``outcomes`` are those of whole classes."""
    report = checked.report
    findings = {
        each.id: _finding(each) for each in report.judgements if each.outcome is not Outcome.NOT_APPLICABLE
    }
    classes = tuple(_class(report, name, findings) for name in CLASS_HEADINGS)
    return PageView(
        checked=checked,
        overview=tuple(_overview(report, outcomes)),
        points=tuple(findings[point.id] for point in points),
        classes=classes,
        lines=tuple(_lines(checked.agreement, tuple(_marks(findings.values())))),
    )


def _finding(judgement: Judgement) -> Finding:
    return Finding(
        anchor=f"befund-{judgement.id}",
        judgement=judgement,
        passages=tuple(
            Passage(anchor=f"stelle-{judgement.id}-{number}", place=place)
            for number, place in enumerate(judgement.places, start=1)
        ),
        foundation=foundation_of(judgement),
    )


def _class(report: Report, name: FindingClass, findings: Mapping[str, Finding]) -> ClassView:
    judgements = [each for each in report.judgements if each.finding_class is name]
    return ClassView(
        anchor=f"klasse-{name.value}",
        heading=CLASS_HEADINGS[name],
        findings=tuple(findings[each.id] for each in judgements if each.id in findings),
        not_applicable=not_applicable_by_reason(judgements),
    )


def _overview(report: Report, outcomes: Mapping[FindingClass, Outcome]) -> Iterator[Outcomes]:
    for each in report.judgements:
        if each.finding_class is FindingClass.DEMAND:
            applies = each.outcome is not Outcome.NOT_APPLICABLE
            target = f"befund-{each.id}" if applies else f"klasse-{FindingClass.DEMAND.value}"
            yield Outcomes(name=each.id, outcome=each.outcome, words=title_in_overview(each), target=target)
    for name in (FindingClass.LAW, FindingClass.CRAFT):
        of_class = [each for each in report.judgements if each.finding_class is name]
        yield Outcomes(
            name=german(name), outcome=outcomes[name], words=tally(of_class), target=f"klasse-{name.value}"
        )


def _lines(agreement: Agreement, marks: Sequence[Mark]) -> Iterator[LineView]:
    headings = {heading for clause in agreement.clauses for heading in clause.section.split(" / ")}
    for stretches in cut(agreement.text, marks):
        words = "".join(stretch.text for stretch in stretches).strip()
        yield LineView(stretches=stretches, is_heading=bool(words) and words in headings)


def _marks(findings: Iterable[Finding]) -> Iterator[Mark]:
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
    """What stands beside a passage: the id, for workmanship the name of the class."""
    is_craft = judgement.finding_class is FindingClass.CRAFT
    return german(judgement.finding_class) if is_craft else judgement.id
