"""``--freigabe``: words or a list of waivers; what is beside the draft holds as well."""

from pathlib import Path

import pytest

from tests.cli.conftest import Call
from tests.service.drafts import DRAFT
from zielkreis.cli.faults import CliFault
from zielkreis.cli.release_choice import parse_release, release_chosen
from zielkreis.domain.values.report import CheckedDraft
from zielkreis.service.check_draft import check_draft
from zielkreis.service.read_draft import read_draft
from zielkreis.service.release_findings import nothing_released, released_in_words

WHO = ("--grund", "Intern", "--name", "A. Muster")


@pytest.fixture
def checked() -> CheckedDraft:
    return check_draft(read_draft(DRAFT.encode(), name="entwurf.txt"), program_version="1")


def released(checked: CheckedDraft, *words: str) -> list[str]:
    return [each.judgement.id for each in release_chosen(checked, parse_release(words))]


def test_without_a_choice_nothing_goes_out_and_the_message_lists_what_could(checked: CheckedDraft) -> None:
    assert release_chosen(checked, parse_release(None)) == ()
    assert "Mit --freigabe ließen sich freigeben: " in nothing_released(checked)
    assert "b (Forderung)" in nothing_released(checked)


def test_classes_and_findings_are_chosen_by_their_words(checked: CheckedDraft) -> None:
    assert released(checked, "B") == ["b"]
    assert set(released(checked, "forderung")) >= {"b", "e1"}
    assert released_in_words(release_chosen(checked, parse_release(["b,e1"]))).startswith("Freigegeben: b")


def test_a_list_of_waivers_releases_all_but_what_it_sets_aside(
    call: Call, draft: Path, tmp_path: Path, checked: CheckedDraft
) -> None:
    aside = tmp_path / "intern.yaml"
    call("zurueckstellen", draft, "--befund", "b", "--zurueckgestellt", aside, *WHO)
    found = released(checked, str(aside))
    assert "b" not in found
    assert "e1" in found


def test_what_lies_beside_the_draft_holds_whatever_is_chosen(
    call: Call, draft: Path, tmp_path: Path, checked: CheckedDraft
) -> None:
    aside = tmp_path / "intern.yaml"
    call("zurueckstellen", draft, "--befund", "b", "--zurueckgestellt", aside, *WHO)
    waivers = parse_release([str(aside)]).waivers
    assert release_chosen(checked, parse_release(["b"]), waivers=waivers) == ()


def test_a_choice_that_cannot_be_used_is_refused(checked: CheckedDraft, tmp_path: Path) -> None:
    with pytest.raises(CliFault, match="„zz“ ist weder"):
        released(checked, "zz")
    with pytest.raises(CliFault, match="entweder"):
        parse_release(["b", "liste.yaml"])
    with pytest.raises(CliFault, match="gibt es nicht"):
        parse_release([str(tmp_path / "fehlt.yaml")])
