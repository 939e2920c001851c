"""A draft of a matter as somebody reads it: its words, with those findings beside them that are wanted."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from zielkreis.domain.values.codes import FindingClass, Outcome
from zielkreis.domain.values.matter import DemandStanding, DraftVersion, Matter, ProposedClause
from zielkreis.domain.values.proposal import ProposedWording
from zielkreis.domain.values.report import Judgement
from zielkreis.domain.values.waived import is_waived, nothing_standing, standing_report
from zielkreis.files.report_view.rows import Row, rows_of
from zielkreis.files.report_view.view import Finding, PageView, view_of
from zielkreis.service.keeping.desk import Desk
from zielkreis.service.keeping.recording import matter_of
from zielkreis.service.main_points import main_points, outcomes_by_class
from zielkreis.service.talks.checked_draft import DraftOnDesk, draft_on_desk
from zielkreis.service.talks.try_clause import INSERTABLE


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingFilter:
    """Which findings somebody wants to see; what is ``None`` or empty leaves all.

    ``demand`` is the id of a demand of the profile, ``waived`` whether the finding is set aside as a whole.
    """

    finding_class: FindingClass | None = None
    demand: str = ""
    outcome: Outcome | None = None
    waived: bool | None = None

    @property
    def leaves_all(self) -> bool:
        """Whether nothing is left out."""
        return self == FindingFilter()

    def wants(self, judgement: Judgement, *, is_set_aside: bool) -> bool:
        """Whether the finding is to be seen."""
        is_demand = judgement.finding_class is FindingClass.DEMAND
        return (
            self.finding_class in (None, judgement.finding_class)
            and (not self.demand or (is_demand and judgement.id == self.demand))
            and self.outcome in (None, judgement.outcome)
            and self.waived in (None, is_set_aside)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingChoices:
    """What there is to filter by in a draft: ids of demands with their titles."""

    demands: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingSteps:
    """What somebody may do about a finding of this version, and the demands of the talks that rest on it."""

    finding: str
    may_be_set_aside: bool
    may_be_taken_up: bool
    may_be_demanded: bool
    raised: tuple[DemandStanding, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftRow:
    """A row of the text with what the house noted for its clause, and whether it may be worded anew."""

    row: Row
    proposed: tuple[ProposedClause, ...] = ()
    may_be_reworded: bool = False

    @property
    def wordings(self) -> tuple[tuple[int | None, ProposedWording], ...]:
        """The sentences that would replace statements, with the number that puts one into the clause."""
        return tuple(
            (number if self.may_be_reworded and wording.kind in INSERTABLE else None, wording)
            for number, wording in self.row.wordings
        )

    @property
    def has_beside(self) -> bool:
        """Whether anything stands beside the words."""
        return bool(self.row.findings or self.row.others or self.row.wordings)


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownDraft:
    """A version of a draft laid out for reading.

    ``view`` holds overview and main points of the whole check, whatever is filtered; ``rows`` the text with
    the findings that are wanted, ``absent`` those of them that have no place in the text. ``shown`` of
    ``total`` findings are wanted. ``nothing_open`` is the sentence for where there are no main points.
    """

    matter: Matter
    draft: DraftOnDesk
    view: PageView
    rows: tuple[DraftRow, ...]
    absent: tuple[Finding, ...]
    steps: tuple[FindingSteps, ...]
    choices: FindingChoices
    shown: int
    total: int
    nothing_open: str
    called: Callable[[str], str]

    @property
    def is_newest(self) -> bool:
        """Whether no later draft came in: only then something may be done about it."""
        return self.matter.newest == self.draft.version

    @property
    def proposed_elsewhere(self) -> tuple[ProposedClause, ...]:
        """Other words that were noted for clauses of other versions."""
        return tuple(each for each in self.matter.proposed if each.version != self.draft.version.digest)


def show_draft(
    desk: Desk,
    matter_id: str,
    *,
    program_version: str,
    number: int | None = None,
    wanted: FindingFilter | None = None,
) -> ShownDraft | None:
    """The newest draft of a matter, or the version of that number; ``None`` where there is none.

    Raises ``NoMatterError``, and ``UnreadableFileError`` where the draft cannot be read any more.
    """
    matter = matter_of(desk.store, matter_id).matter
    draft = draft_on_desk(desk, matter, program_version=program_version, number=number)
    if draft is None:
        return None
    checked = draft.checked
    view = view_of(
        checked, points=main_points(standing_report(checked)), outcomes=outcomes_by_class(checked.report)
    )
    findings = [finding for each in view.classes for finding in each.findings]
    kept = [each for each in findings if _is_wanted(each, draft, wanted or FindingFilter())]
    return ShownDraft(
        matter=matter,
        draft=draft,
        view=view,
        rows=_rows(matter, draft, rows_of(checked, kept, places=_places(matter, draft.version))),
        absent=tuple(each for each in kept if not each.passages),
        steps=tuple(_steps(matter, draft, each) for each in kept),
        choices=_choices(findings),
        shown=len(kept),
        total=len(findings),
        nothing_open=nothing_standing(checked),
        called=desk.store.actors.load().on(matter.opened_on).called,
    )


def _is_wanted(finding: Finding, draft: DraftOnDesk, wanted: FindingFilter) -> bool:
    return wanted.wants(finding.judgement, is_set_aside=is_waived(draft.checked, finding.judgement))


def _rows(matter: Matter, draft: DraftOnDesk, rows: Sequence[Row]) -> tuple[DraftRow, ...]:
    """Each row with the proposals for its clause, beside the first row of the clause alone."""
    proposed: dict[str, list[ProposedClause]] = defaultdict(list)
    for each in matter.proposed:
        if each.version == draft.version.digest:
            proposed[each.clause].append(each)
    is_newest = matter.newest == draft.version
    starts = _starts_of_interest(draft)
    return tuple(
        DraftRow(row=row)
        if row.clause is None or row.continued
        else DraftRow(
            row=row,
            proposed=tuple(proposed[row.clause.id]),
            may_be_reworded=is_newest
            and not all(line.is_heading for line in row.lines)
            and any(row.clause.start <= start < row.clause.end for start in starts),
        )
        for row in rows
    )


def _starts_of_interest(draft: DraftOnDesk) -> frozenset[int]:
    """Where a statement begins, or words that a finding points to: other words matter there alone."""
    statements = (each.start for each in draft.checked.agreement.statements)
    places = (place.start for each in draft.checked.report.judgements for place in each.places)
    return frozenset((*statements, *places))


def _steps(matter: Matter, draft: DraftOnDesk, finding: Finding) -> FindingSteps:
    judgement = finding.judgement
    may_act = matter.newest == draft.version and judgement.outcome in (Outcome.NOT_MET, Outcome.UNDECIDED)
    return FindingSteps(
        finding=judgement.id,
        may_be_set_aside=may_act and not finding.is_waived,
        may_be_taken_up=may_act and bool(finding.marks),
        may_be_demanded=may_act and not finding.is_waived,
        raised=tuple(each for each in matter.demands if judgement.id in each.demand.findings),
    )


def _choices(findings: Sequence[Finding]) -> FindingChoices:
    demands = (each.judgement for each in findings if each.judgement.finding_class is FindingClass.DEMAND)
    return FindingChoices(demands=tuple((each.id, each.title) for each in demands))


def _places(matter: Matter, version: DraftVersion) -> list[int]:
    """Where demands and answers point into this version."""
    places = [place for each in matter.demands for place in each.demand.places]
    places += [each.place for answer in matter.answers for each in answer.evidence if each.place]
    return [each.start for each in places if each.version == version.digest]
