"""A draft laid out for reading: the same findings as every report, filtered as somebody wants."""

from dataclasses import replace
from datetime import date

import pytest

from tests.service.talks.received import DRAFT, MATTER, SOUND, opened, receive, received
from zielkreis import __version__
from zielkreis.domain.values.codes import FindingClass, Outcome
from zielkreis.domain.values.talks import Weight
from zielkreis.domain.values.waived import standing_report
from zielkreis.files.report_view.view import view_of
from zielkreis.service.keeping.desk import Desk
from zielkreis.service.main_points import main_points, outcomes_by_class
from zielkreis.service.talks.checked_draft import draft_on_desk
from zielkreis.service.talks.demands import DemandWish, raise_demand
from zielkreis.service.talks.propose_clause import propose_clause
from zielkreis.service.talks.set_aside import waive_finding
from zielkreis.service.talks.show_draft import FindingFilter, ShownDraft, show_draft
from zielkreis.service.talks.try_clause import clause_on_desk

ALL = FindingFilter()


def shown(desk: Desk, wanted: FindingFilter = ALL, number: int | None = None) -> ShownDraft:
    found = show_draft(desk, MATTER, program_version=__version__, number=number, wanted=wanted)
    assert found is not None
    return found


def ids(draft: ShownDraft) -> list[str]:
    """The findings beside the text and without a place, in that order."""
    beside = [each.judgement.id for row in draft.rows for each in row.row.findings]
    return sorted([*beside, *(each.judgement.id for each in draft.absent)])


def test_a_matter_without_a_draft_has_nothing_to_show(desk: Desk) -> None:
    opened(desk)
    assert show_draft(desk, MATTER, program_version=__version__) is None
    assert show_draft(desk, MATTER, program_version=__version__, number=7) is None


def test_the_page_says_what_the_report_says(desk: Desk) -> None:
    matter = received(desk)
    draft = draft_on_desk(desk, matter, program_version=__version__)
    assert draft is not None
    checked = draft.checked
    report = view_of(
        checked, points=main_points(standing_report(checked)), outcomes=outcomes_by_class(checked.report)
    )
    found = shown(desk)
    assert found.view == report
    assert ids(found) == sorted(each.judgement.id for part in report.classes for each in part.findings)
    text = "\n".join("".join(p.text for p in line.pieces) for row in found.rows for line in row.row.lines)
    assert text == checked.agreement.text


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (FindingFilter(finding_class=FindingClass.LAW), ["PARTIES"]),
        (FindingFilter(finding_class=FindingClass.CRAFT), ["claim_reduced"]),
        (FindingFilter(demand="b"), ["b"]),
        (FindingFilter(outcome=Outcome.UNDECIDED), ["claim_reduced"]),
        (FindingFilter(finding_class=FindingClass.LAW, demand="b"), []),
        (FindingFilter(waived=True), ["d"]),
    ],
)
def test_only_what_is_wanted_is_shown_and_marked(
    desk: Desk, wanted: FindingFilter, expected: list[str]
) -> None:
    received(desk)
    waive_finding(desk, MATTER, finding="d", reason="wird geklärt", program_version=__version__)
    found = shown(desk, wanted)
    assert (ids(found), found.shown, found.total) == (expected, len(expected), 8)
    marked = {
        mark.finding
        for row in found.rows
        for line in row.row.lines
        for piece in line.pieces
        for mark in piece.references
    }
    assert marked == {f"befund-{each}" for each in expected}
    assert len(found.view.overview) == 8, "the overview is that of the whole check"


def test_what_may_be_done_depends_on_the_outcome_and_on_the_version(desk: Desk) -> None:
    matter = received(desk)
    waive_finding(desk, MATTER, finding="d", reason="wird geklärt", program_version=__version__)
    steps = {each.finding: each for each in shown(desk).steps}
    assert steps["b"].may_be_set_aside
    assert steps["b"].may_be_demanded
    assert not steps["b"].may_be_taken_up
    assert steps["d"].may_be_taken_up
    assert not steps["d"].may_be_set_aside
    assert not steps["PARTIES"].may_be_set_aside, "what is met is not set aside"
    receive(desk, matter, SOUND, "zweiter.txt", on=date(2012, 4, 9))
    old = shown(desk, number=1)
    assert not old.is_newest
    assert not any(each.may_be_set_aside or each.may_be_taken_up for each in old.steps)
    assert not any(row.may_be_reworded for row in old.rows)
    assert shown(desk).draft.version.number == 2


def test_demands_stand_at_the_findings_behind_them_and_have_a_place_in_the_text(desk: Desk) -> None:
    received(desk)
    quote = "Land und Kreis erörtern im Herbst 2012"
    wish = DemandWish(words="Präzise Ziele", weight=Weight.IMPORTANT, findings=("b",), quotes=(quote,))
    raise_demand(desk, MATTER, wish, program_version=__version__)
    found = shown(desk)
    (standing,) = next(each.raised for each in found.steps if each.finding == "b")
    anchors = [each for row in found.rows for line in row.row.lines for each in line.anchors]
    marked = [a for row in found.rows for line in row.row.lines for p in line.pieces for a in p.anchors]
    assert len(standing.demand.places) > 1
    for place in standing.demand.places:
        assert f"stelle-{place.start}" in {*anchors, *marked}


def test_a_noted_proposal_stands_at_its_clause_and_with_a_later_draft_apart(desk: Desk) -> None:
    matter = received(desk)
    place = clause_on_desk(desk, MATTER, number=1, clause="c010", program_version=__version__)
    assert place is not None
    propose_clause(desk, place, "(2) Die Quote steigt um 5 %.")
    at = [row for row in shown(desk).rows if row.proposed]
    assert [(row.row.clause and row.row.clause.label, row.proposed[0].id) for row in at] == [
        ("§ 3 Abs. 2", "V1")
    ]
    receive(desk, matter, SOUND, "zweiter.txt", on=date(2012, 4, 9))
    assert [each.id for each in shown(desk).proposed_elsewhere] == ["V1"]


def test_a_check_by_another_version_of_the_program_is_not_shown(desk: Desk) -> None:
    received(desk)
    found = show_draft(desk, MATTER, program_version="später")
    assert found is not None
    assert found.draft.checked.report.program_version == "später"
    assert replace(found.draft.version) == shown(desk).draft.version
    assert DRAFT.name == found.draft.version.name
