"""The list beside a draft goes in and out of the use case."""

import pytest

from tests.service.drafts import DRAFT
from zielkreis.domain.values.report import CheckedDraft
from zielkreis.domain.values.waived import standing_report
from zielkreis.domain.values.waiver import Waiver, WaiverState
from zielkreis.service.check_draft import check_draft
from zielkreis.service.main_points import all_that_counts_is_met, main_points
from zielkreis.service.read_draft import read_draft
from zielkreis.service.waivers import UnusableWaiversError, read_waivers, set_aside, with_waivers


@pytest.fixture(scope="module")
def checked() -> CheckedDraft:
    return check_draft(read_draft(DRAFT.encode(), name="entwurf.txt"), program_version="1")


def wish(finding: str) -> Waiver:
    return Waiver(finding=finding, reason="Später", by="A. Muster")


def test_what_is_written_holds_when_it_is_read(checked: CheckedDraft) -> None:
    text, added = set_aside(checked, b"", name="liste.yaml", wish=wish("b"))
    held = with_waivers(checked, read_waivers(text.encode(), name="liste.yaml"))
    assert [each.waiver for each in held.waivers] == list(added)
    assert all(each.state is WaiverState.HOLDS for each in held.waivers)
    assert "b" not in [point.id for point in main_points(standing_report(held), count=99)]


def test_a_draft_whose_open_findings_are_all_set_aside_is_as_good_as_met(checked: CheckedDraft) -> None:
    text = ""
    for judgement in checked.report.judgements:
        if judgement.outcome.value in ("not_met", "undecided"):
            text, _ = set_aside(checked, text.encode(), name="l", wish=wish(judgement.id))
    assert not all_that_counts_is_met(checked)
    assert all_that_counts_is_met(with_waivers(checked, read_waivers(text.encode(), name="l")))


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"\xff\xfe", "kein UTF-8"),
        (b"PK\x03\x04 xl/workbook.xml", "liste.yaml ist eine Excel-Tabelle"),
        (b"%PDF-1.7 %%EOF", "liste.yaml ist eine PDF-Datei"),
        (b"- [", "liste.yaml: Die Liste der Zurückstellungen ist kein gültiges YAML"),
        (b"- {befund: b}", "liste.yaml: Die Zurückstellungen haben Fehler"),
    ],
)
def test_a_list_that_is_none_is_refused_by_name(checked: CheckedDraft, data: bytes, words: str) -> None:
    with pytest.raises(UnusableWaiversError, match=words):
        read_waivers(data, name="liste.yaml")
    with pytest.raises(UnusableWaiversError, match=words):
        set_aside(checked, data, name="liste.yaml", wish=wish("b"))
