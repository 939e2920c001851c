"""Only what somebody chose goes out, and nothing that is meant for the own house."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.releasing.drafts import EXACT, VAGUE, VAGUER, Text, draft, finding, waiver
from zielkreis.domain.releasing import (
    ReleaseInvalid,
    hold_waivers,
    parse_release_choice,
    releasable,
    release,
)
from zielkreis.domain.values.codes import FindingClass, Outcome
from zielkreis.domain.values.proposal import ProposalKind, ProposedWording
from zielkreis.domain.values.release import ReleaseChoice
from zielkreis.domain.values.report import CheckedDraft
from zielkreis.domain.values.waiver import Waiver

TEXT = Text(VAGUE, VAGUER, EXACT)
FIRST, SECOND, THIRD = (
    TEXT.place(words, label) for words, label in ((VAGUE, "§ 1"), (VAGUER, "§ 2"), (EXACT, "§ 3"))
)
PROPOSALS = tuple(
    ProposedWording(kind=ProposalKind.TARGET, findings=("b",), words=f"Statt {place.quote}", place=place)
    for place in (FIRST, SECOND)
)
DRAFT = replace(
    draft(
        TEXT,
        finding("b", FIRST, SECOND),
        finding("e1", absent="Unterschriftszeile"),
        finding("c", THIRD, outcome=Outcome.MET),
        finding("R_ABS3", SECOND, outcome=Outcome.UNDECIDED, kind=FindingClass.LAW),
        finding("sums", THIRD, kind=FindingClass.CRAFT),
    ),
    proposals=PROPOSALS,
)
EVERYTHING = ReleaseChoice(everything=True)


def with_waivers(*waivers: Waiver) -> CheckedDraft:
    return replace(DRAFT, waivers=hold_waivers(waivers, DRAFT.report))


def ids(checked: CheckedDraft, choice: ReleaseChoice) -> list[str]:
    return [each.judgement.id for each in release(checked, choice)]


def test_nothing_chosen_is_nothing_released() -> None:
    assert release(DRAFT, ReleaseChoice()) == ()


def test_only_what_is_open_goes_out_and_law_goes_first() -> None:
    assert ids(DRAFT, EVERYTHING) == ["R_ABS3", "b", "e1", "sums"]
    assert ids(DRAFT, ReleaseChoice(ids=frozenset({"c"}))) == []


def test_classes_and_ids_add_up() -> None:
    choice = parse_release_choice(["recht, E1", "SUMS"], DRAFT.report)
    assert ids(DRAFT, choice) == ["R_ABS3", "e1", "sums"]


def test_what_is_set_aside_never_goes_out() -> None:
    checked = with_waivers(waiver("e1"), waiver("sums", EXACT))
    assert ids(checked, EVERYTHING) == ["R_ABS3", "b"]
    assert ids(checked, ReleaseChoice(ids=frozenset({"e1"}))) == []
    assert [each.id for each in releasable(checked)] == ["R_ABS3", "b"]


def test_a_finding_set_aside_at_one_place_goes_out_without_a_word_of_it() -> None:
    (found,) = release(with_waivers(waiver("b", VAGUE)), ReleaseChoice(ids=frozenset({"b"})))
    assert found.places == found.judgement.places == (SECOND,)
    assert found.proposals == PROPOSALS[1:]
    assert found.judgement.reason == "Das betrifft § 2."
    assert found.judgement.remedy == "Die Ziele mit Wert und Einheit fassen, etwa um 2 %."
    assert VAGUE not in str(found)


def test_a_finding_that_is_not_set_aside_keeps_its_reason_and_all_proposals() -> None:
    (found,) = release(DRAFT, ReleaseChoice(ids=frozenset({"b"})))
    assert found.judgement.reason == DRAFT.report.judgements[0].reason
    assert found.proposals == PROPOSALS


def test_notes_for_the_own_house_stay_in_it() -> None:
    out = str(release(with_waivers(waiver("b", VAGUE)), EVERYTHING))
    for internal in ("mündlich", "Muster", "Anspruch", "Bekannt ist"):
        assert internal not in out


@pytest.mark.parametrize(
    ("words", "faults"),
    [
        (["b, x", "Rechte"], ["„x“ ist weder", "„Rechte“ ist weder"]),
        ([" , "], ["Sie nennt nichts"]),
        ([], ["Sie nennt nichts"]),
    ],
)
def test_a_choice_that_cannot_be_used_says_all_faults_and_what_there_is(
    words: list[str], faults: list[str]
) -> None:
    with pytest.raises(ReleaseInvalid) as error:
        parse_release_choice(words, DRAFT.report)
    assert all(fault in str(error.value) for fault in faults)
    assert "Klassen: Recht, Forderung, Handwerk. Befunde: b, e1, c, R_ABS3, sums." in str(error.value)


@given(
    st.sets(st.sampled_from(["b", "e1", "c", "R_ABS3", "sums"])),
    st.sets(st.sampled_from(list(FindingClass))),
    st.booleans(),
    st.lists(
        st.tuples(
            st.sampled_from(["b", "e1", "R_ABS3", "sums"]), st.sampled_from(["", VAGUE, VAGUER, EXACT])
        ),
        max_size=4,
    ),
)
def test_no_choice_releases_what_is_set_aside_or_not_chosen(
    names: set[str], classes: set[FindingClass], everything: bool, aside: list[tuple[str, str]]
) -> None:
    checked = with_waivers(*(waiver(*each) for each in aside))
    choice = ReleaseChoice(ids=frozenset(names), classes=frozenset(classes), everything=everything)
    waived = {(each.waiver.finding, place) for each in checked.waivers for place in each.places}
    for found in release(checked, choice):
        judgement = found.judgement
        assert everything or judgement.id in names or judgement.finding_class in classes
        assert judgement.outcome in (Outcome.NOT_MET, Outcome.UNDECIDED)
        assert all((judgement.id, place) not in waived for place in found.places)
        assert found.places or not judgement.places


def test_what_is_counted_for_the_own_house_stays_there() -> None:
    for each in release(DRAFT, ReleaseChoice(everything=True)):
        assert (each.judgement.detail, each.judgement.limits, each.judgement.known) == ("", "", "")
