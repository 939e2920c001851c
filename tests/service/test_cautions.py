"""What stands before the findings: the paper is no agreement, or the two papers do not belong together."""

import pytest

from tests.service.drafts import DOUBTFUL, DRAFT, ZV3, ZV4, read_here
from zielkreis.domain.values.report import Caution, CheckedDraft
from zielkreis.service.check_draft import check_draft


def checked(text: str, orientation: str = "") -> CheckedDraft:
    land = read_here(orientation.encode(), name="land.txt") if orientation else None
    return check_draft(read_here(text.encode(), name="entwurf.txt"), program_version="1", orientation=land)


def only_caution(draft: CheckedDraft) -> Caution:
    (caution,) = draft.report.cautions
    return caution


def test_a_draft_is_told_without_cautions() -> None:
    assert not checked(DRAFT).report.cautions


def test_a_doubtful_paper_is_said_to_look_like_no_agreement_with_what_it_lacks_and_what_to_do() -> None:
    draft = checked(DOUBTFUL)
    caution = only_caution(draft)
    assert caution.code == "no_agreement"
    assert caution.text == (
        "Der Text sieht nicht wie eine Zielvereinbarung aus. Es fehlt: ein Titel, zwei Vertragspartner, eine "
        "Rechtsgrundlage, Unterschriftszeilen und ein Ziel."
    )
    assert "die richtige Datei" in caution.remedy
    assert draft.agreement.questions[0].code == "no_agreement"


def test_words_of_other_papers_are_named_as_the_reason() -> None:
    draft = (
        f"Anlage zur Beschlussvorlage\n\n{DRAFT.replace('§ ', 'Nr. ').replace('Zielvereinbarung', 'Ziele')}"
    )
    assert "„Beschlussvorlage“" in only_caution(checked(draft)).text


def test_without_targets_the_reason_says_that_there_are_none() -> None:
    reasons = {each.id: each.reason for each in checked(DOUBTFUL).report.judgements if each.id in "abc"}
    assert set(reasons) == {"a", "b", "c"}
    assert all("enthält kein Ziel" in each or "weder Ziele noch" in each for each in reasons.values())
    assert all("nur dem Wortlaut nach" in each for each in reasons.values())


def test_papers_of_one_land_and_year_are_compared_without_caution() -> None:
    assert not checked(ZV4, ZV3).report.cautions


@pytest.mark.parametrize(
    ("old", "new", "code", "words"),
    [
        (
            "Sachsen-Anhalt",
            "Brandenburg",
            "orientation_other_land",
            "im Entwurf Sachsen-Anhalt, im Vergleich Brandenburg",
        ),
        (
            "Land Sachsen-Anhalt",
            "Land Hessen",
            "orientation_other_land",
            "im Entwurf Sachsen-Anhalt, im Vergleich Hessen",
        ),
        ("2015", "2014", "orientation_other_year", "im Entwurf 2015, im Vergleich 2014"),
    ],
)
def test_papers_of_two_laender_or_years_are_compared_with_a_caution(
    old: str, new: str, code: str, words: str
) -> None:
    draft = checked(ZV4, ZV3.replace(old, new))
    caution = only_caution(draft)
    assert caution.code == code
    assert words in caution.text
    assert "R_ABS4" in caution.text
    assert caution.remedy.startswith("Zum Vergleich die Vereinbarung")
    assert any(each.id == "R_ABS4" for each in draft.report.judgements)


def test_a_free_state_is_the_same_land() -> None:
    saxon = ZV4.replace("Land Sachsen-Anhalt", "Freistaat Sachsen")
    assert not checked(saxon, ZV3.replace("Sachsen-Anhalt", "Sachsen")).report.cautions


def test_a_doubtful_paper_to_compare_with_is_warned_of() -> None:
    caution = only_caution(checked(ZV4, DOUBTFUL))
    assert caution.code == "orientation_no_agreement"
    assert "zum Vergleich" in caution.text
    assert "R_ABS4" in caution.text
    assert "--orientierung" not in caution.remedy, "the web has no such option"
