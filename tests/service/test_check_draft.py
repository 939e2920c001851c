"""A draft goes through every stage, and each stage takes what it needs from outside."""

from datetime import date
from pathlib import Path

import pytest

from tests.service.drafts import DRAFT, EARLY
from zielkreis.domain.values.codes import AgreementType, FindingClass, Kind, Outcome
from zielkreis.domain.values.report import CheckedDraft
from zielkreis.service.check_draft import check_draft
from zielkreis.service.demands import UnusableProfileError, own_profile, shipped_profile
from zielkreis.service.main_points import everything_is_met, main_points, outcomes_by_class
from zielkreis.service.read_draft import TrackedReading, UnreadableFileError, read_draft


def checked(text: str = DRAFT, on: date | None = None) -> CheckedDraft:
    return check_draft(read_draft(text.encode(), name="entwurf.txt", on=on), program_version="1", on=on)


def test_every_target_is_judged_and_nothing_else() -> None:
    for statement in checked().agreement.statements:
        assert (statement.judgements is not None) is (statement.kind is Kind.TARGET)


def test_every_place_of_a_finding_quotes_the_text() -> None:
    draft = checked()
    text = draft.agreement.text
    places = [place for judgement in draft.report.judgements for place in judgement.places]
    assert places
    assert all(text[place.start : place.end] == place.quote for place in places)
    assert all(text[each.start : each.end] == each.text for each in draft.agreement.statements)


def test_a_check_is_the_same_each_time() -> None:
    assert checked() == checked()


def test_the_report_names_the_day_it_was_given() -> None:
    report = checked(on=date(2012, 6, 1)).report
    assert report.on == date(2012, 6, 1)
    assert "vorgegeben" in report.on_reason


def test_a_type_that_is_given_overrides_the_one_in_the_text() -> None:
    agreement = read_draft(DRAFT.encode(), name="entwurf.txt", agreement_type=AgreementType.ZV4)
    assert agreement.type is AgreementType.ZV4


def test_a_draft_from_before_the_recorded_law_is_read_and_the_gap_is_told() -> None:
    draft = checked(EARLY)
    assert any("kein Recht erfasst" in note for note in draft.agreement.notes)
    assert not everything_is_met(draft.report), "what no rule reaches is not met"


def test_tracked_changes_can_be_read_both_ways(repository: Path) -> None:
    data = (repository / "examples/rhein-sieg-2012/entwurf.docx").read_bytes()
    accepted, rejected = (read_draft(data, name="e", tracked=each).text for each in TrackedReading)
    assert accepted != rejected


def test_a_file_that_cannot_be_read_is_refused_by_name() -> None:
    with pytest.raises(UnreadableFileError, match=r"„bild\.png“ ist nicht lesbar"):
        read_draft(b"\x89PNG\r\n\x1a\n" + bytes(64), name="bild.png")


def test_the_main_points_put_law_before_demand_and_what_is_not_met_before_what_is_open() -> None:
    report = checked().report
    points = main_points(report)
    assert len(points) <= 3
    assert all(point.outcome in (Outcome.NOT_MET, Outcome.UNDECIDED) for point in points)
    craft = [point.finding_class is FindingClass.CRAFT for point in points]
    assert craft == sorted(craft), "craft comes last"
    graver = [
        point.outcome is Outcome.UNDECIDED for point in points if point.finding_class is FindingClass.DEMAND
    ]
    assert graver == sorted(graver)


def test_a_class_is_as_good_as_its_gravest_finding() -> None:
    report = checked().report
    outcomes = outcomes_by_class(report)
    demands = {each.outcome for each in report.judgements if each.finding_class is FindingClass.DEMAND}
    assert outcomes[FindingClass.DEMAND] is (
        Outcome.NOT_MET if Outcome.NOT_MET in demands else Outcome.UNDECIDED
    )


def test_a_profile_is_found_by_name_or_read_from_a_file(repository: Path) -> None:
    shipped = shipped_profile("kreis")
    path = repository / "src/zielkreis/domain/checking/demands/profiles/kreis.yaml"
    assert own_profile(path.read_bytes(), name="kreis.yaml") == shipped


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"id: [", "kein gültiges YAML"),
        (b"\xff", "kein UTF-8"),
        (b"PK\x03\x04 word/document.xml", "ist ein Word-Dokument. Gebraucht wird ein Forderungsprofil"),
        (b"id: land\n", "hat Fehler"),
    ],
)
def test_a_profile_that_is_none_says_why(data: bytes, words: str) -> None:
    with pytest.raises(UnusableProfileError, match=words):
        own_profile(data, name="eigenes.yaml")


def test_an_unknown_profile_names_those_that_exist() -> None:
    with pytest.raises(UnusableProfileError, match="es gibt: kreis"):
        shipped_profile("land")


def test_a_demand_that_no_check_knows_is_refused(repository: Path) -> None:
    text = (repository / "src/zielkreis/domain/checking/demands/profiles/kreis.yaml").read_text("utf-8")
    with pytest.raises(UnusableProfileError, match=r"eigenes\.yaml: .*\n.*„z“ gibt es nicht"):
        own_profile(text.replace("check: a\n", "check: z\n").encode(), name="eigenes.yaml")
