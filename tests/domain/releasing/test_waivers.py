"""A waiver holds for the words it was given for, and for nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.releasing.drafts import EXACT, VAGUE, VAGUER, Text, draft, finding, waiver
from zielkreis.domain.releasing import UnknownFinding, hold_waivers, waivers_for
from zielkreis.domain.releasing.bound_words import bound_words
from zielkreis.domain.values.codes import Outcome
from zielkreis.domain.values.report import CheckedDraft
from zielkreis.domain.values.waived import is_waived, standing_places, standing_report, waiver_marks
from zielkreis.domain.values.waiver import Waiver, WaiverState

TEXT = Text(VAGUE, VAGUER, EXACT)
FIRST, SECOND = TEXT.place(VAGUE, "§ 2 Abs. 1"), TEXT.place(VAGUER, "§ 2 Abs. 2")
TWO = finding("b", FIRST, SECOND)
ABSENT = finding("e1", absent="Unterschriftszeile")


def held(*waivers: Waiver) -> CheckedDraft:
    plain = draft(TEXT, TWO, ABSENT, finding("c", TEXT.place(EXACT, "§ 3"), outcome=Outcome.MET))
    results = hold_waivers(waivers, plain.report)
    return CheckedDraft(agreement=plain.agreement, report=plain.report, waivers=results)


def state(*waivers: Waiver) -> list[WaiverState]:
    return [each.state for each in held(*waivers).waivers]


def test_a_place_set_aside_leaves_the_others_standing() -> None:
    checked = held(waiver("b", VAGUE))
    assert standing_places(checked, TWO) == (SECOND,)
    assert not is_waived(checked, TWO)
    (standing,) = (each for each in standing_report(checked).judgements if each.id == "b")
    assert standing.places == (SECOND,)


def test_all_places_set_aside_are_the_whole_finding() -> None:
    checked = held(waiver("b", VAGUE), waiver("b", VAGUER))
    assert is_waived(checked, TWO)
    assert [each.id for each in standing_report(checked).judgements] == ["e1", "c"]
    assert [each.id for each in checked.report.judgements] == ["b", "e1", "c"], (
        "it still stands in the report"
    )


def test_words_that_changed_drop_the_waiver() -> None:
    assert state(waiver("b", "Alles wird viel besser.")) == [WaiverState.WORDS_CHANGED]
    assert state(waiver("b", "Alles wird")) == [WaiverState.WORDS_CHANGED], "a part is not the whole"
    assert state(waiver("b", "Alles wird Besser.")) == [WaiverState.WORDS_CHANGED], "case is wording"


def test_line_breaks_composed_letters_and_the_own_label_are_no_wording() -> None:
    assert state(waiver("b", "(1)  Alles\n wird\u00a0besser.")) == [WaiverState.HOLDS]
    assert bound_words("Ko\u0308ln") == bound_words("Köln")
    assert bound_words("§ 2 Alles wird besser.") == bound_words("a) Alles wird besser.")
    assert bound_words("1. Quartal") != bound_words("2. Quartal")


def test_a_clause_that_moved_keeps_its_waiver() -> None:
    checked = held(waiver("b", VAGUE, "§ 7"))
    assert standing_places(checked, TWO) == (SECOND,)


def test_of_places_with_the_same_words_the_label_chooses_one() -> None:
    text = Text(VAGUE, EXACT, VAGUE)
    late = text.whole.rindex(VAGUE)
    one = text.place(VAGUE, "§ 1")
    other = type(one)(place="§ 3", start=late, end=late + len(VAGUE), quote=VAGUE)
    report = draft(text, finding("b", one, other)).report
    (by_label,) = hold_waivers([waiver("b", VAGUE, "§  3")], report)
    (by_words,) = hold_waivers([waiver("b", VAGUE)], report)
    assert (by_label.places, by_words.places) == ((other,), (one, other))


def test_a_finding_with_places_is_not_set_aside_without_their_words() -> None:
    assert state(waiver("b"), waiver("b", place="§ 2 Abs. 1")) == [WaiverState.WORDS_MISSING] * 2


def test_a_finding_that_something_is_absent_is_set_aside_without_words() -> None:
    checked = held(waiver("e1"))
    assert is_waived(checked, ABSENT)
    assert state(waiver("e1", VAGUE)) == [WaiverState.WORDS_CHANGED]


def test_what_is_met_or_unknown_cannot_be_set_aside() -> None:
    assert state(waiver("c", EXACT), waiver("x", EXACT)) == [WaiverState.NO_SUCH_FINDING] * 2


def test_the_mark_names_reason_name_and_day() -> None:
    why = "Wird mündlich geklärt (A. Muster, 12.06.2012)"
    assert waiver_marks(held(waiver("b", VAGUE)), TWO) == (f"zurückgestellt an § 2 Abs. 1: {why}",)
    assert waiver_marks(held(waiver("b", VAGUE), waiver("b", VAGUER)), TWO) == (f"zurückgestellt: {why}",)
    assert waiver_marks(held(waiver("e1")), ABSENT) == (f"zurückgestellt: {why}",)
    assert waiver_marks(held(), TWO) == ()


def test_new_entries_hold_the_words_of_each_place() -> None:
    report = held().report
    made = waivers_for(report, waiver("B"))
    assert [(each.finding, each.place, each.words) for each in made] == [
        ("b", "§ 2 Abs. 1", VAGUE),
        ("b", "§ 2 Abs. 2", VAGUER),
    ]
    assert all(each.state is WaiverState.HOLDS for each in hold_waivers(made, report))
    (at,) = waivers_for(report, waiver("b", place="§ 2  Abs. 2"))
    assert at.words == VAGUER
    (absent,) = waivers_for(report, waiver("e1"))
    assert not absent.words


@pytest.mark.parametrize(
    ("identity", "place", "words"),
    [
        ("x", "", "gibt es in diesem Bericht nicht. Zurückstellen lassen sich: b, e1"),
        ("c", "", "Der Befund c ist „erfüllt“"),
        ("b", "§ 9", "hat keine Stelle „§ 9“; er hat: § 2 Abs. 1, § 2 Abs. 2"),
        ("e1", "§ 9", "hat keine Stelle im Text"),
    ],
)
def test_what_cannot_be_set_aside_is_said_with_what_can(identity: str, place: str, words: str) -> None:
    with pytest.raises(UnknownFinding, match=words.replace(".", r"\.")):
        waivers_for(held().report, waiver(identity, place=place))


@given(st.text(min_size=1, max_size=40), st.text(alphabet=" \t\n\u00a0", min_size=1, max_size=3))
def test_bound_words_do_not_depend_on_white_space_and_are_their_own_form(words: str, space: str) -> None:
    bound = bound_words(words)
    assert bound == " ".join(bound.split())
    assert bound_words(space + words + space) == bound
    assert bound or not words.strip()
