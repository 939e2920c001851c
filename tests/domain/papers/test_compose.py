"""The letter says first what is asked for, then each point, and nothing that was not released."""

from datetime import date

import pytest

from tests.domain.papers.letters import KREIS, LAND, agreement, finding, letter, place, proposal, words
from zielkreis.domain.papers import Tone, compose_letter
from zielkreis.domain.values.agreement import Party
from zielkreis.domain.values.codes import FindingClass, Outcome, PartyCode
from zielkreis.domain.values.proposal import ProposalKind

LAW = FindingClass.LAW


def test_law_comes_before_demand_and_craft_and_the_points_count_through() -> None:
    made = letter(
        finding("year_left_over", 1, finding_class=FindingClass.CRAFT),
        finding("b", 2),
        finding("R_ABS3", 3, finding_class=LAW),
    )
    assert [each.heading for each in made.sections] == [
        "Was das Recht verlangt",
        "Was wir fordern",
        "Zu Form und Rechnung",
    ]
    assert [(point.number, point.title) for point in made.points] == [
        (1, "Die gesetzlichen Ziele"),
        (2, "Präzise Ziele"),
        (3, "Jahreszahlen, die nicht zusammenpassen"),
    ]


def test_law_names_its_norm_and_a_demand_its_reason_and_neither_the_other() -> None:
    law, demand = letter(finding("R_ABS3", 3, finding_class=LAW), finding("b", 2)).points
    assert (law.basis, law.why) == ("§ 48b Abs. 3 SGB II", "")
    assert (demand.basis, demand.why) == ("", "Warum b.")


def test_nothing_of_the_mark_and_state_of_a_norm_goes_out() -> None:
    made = letter(finding("R_ABS3", 3, finding_class=LAW))
    assert "abgeleitet" not in repr(made)


@pytest.mark.parametrize(
    ("count", "says"),
    [
        (1, "bitten Sie, ihn in einem Punkt zu ändern."),
        (2, "bitten Sie, ihn in zwei Punkten zu ändern."),
        (12, "bitten Sie, ihn in zwölf Punkten zu ändern."),
        (13, "bitten Sie, ihn in 13 Punkten zu ändern."),
    ],
)
def test_the_number_of_points_stands_in_words_and_agrees(count: int, says: str) -> None:
    made = letter(*(finding(f"x{number}", 1) for number in range(count)))
    assert made.introduction[0].endswith(says)


def test_what_is_open_is_to_be_made_clear_and_what_is_not_met_to_be_changed() -> None:
    unclear = finding("b", 1, outcome=Outcome.UNDECIDED)
    assert letter(unclear).introduction[0].endswith("in einem Punkt klarzustellen.")
    assert (
        letter(unclear, finding("c", 1))
        .introduction[0]
        .endswith("in zwei Punkten zu ändern oder klarzustellen.")
    )


def test_the_day_of_the_answer_is_written_out() -> None:
    made = letter(finding("b", 1), reply_by=date(2012, 6, 5))
    assert made.reply == "Bitte antworten Sie uns bis zum 5. Juni 2012."
    assert "[Tag]" not in made.open_entries


def test_without_a_day_the_answer_has_an_open_entry() -> None:
    made = letter(finding("b", 1))
    assert made.reply == "Bitte antworten Sie uns bis zum [Tag]."
    assert "[Tag]" in made.open_entries


def test_both_tones_ask_for_the_same() -> None:
    plain, obliging = (letter(finding("b", 1), tone=tone) for tone in Tone)
    assert plain.introduction != obliging.introduction
    assert plain.sections == obliging.sections


def test_few_places_stand_in_the_point_with_their_exact_words() -> None:
    (point,) = letter(finding("b", 1, 3)).points
    assert [(each.label, each.quote) for each in point.passages] == [
        ("§ 1", place(1).quote),
        ("§ 3", place(3).quote),
    ]
    assert point.labels == ()


def test_many_places_stand_once_in_the_annex_with_all_points_that_speak_of_them() -> None:
    made = letter(finding("b", 5, 4, 3, 2), finding("c", 2, 3, 4, 6))
    assert [(each.label, each.points) for each in made.annex] == [
        ("§ 2", (1, 2)),
        ("§ 3", (1, 2)),
        ("§ 4", (1, 2)),
        ("§ 5", (1,)),
        ("§ 6", (2,)),
    ]
    assert [point.labels for point in made.points] == [
        ("§ 5", "§ 4", "§ 3", "§ 2"),
        ("§ 2", "§ 3", "§ 4", "§ 6"),
    ]
    assert all(not point.passages for point in made.points)


def test_a_proposal_stands_beside_the_words_it_would_replace() -> None:
    (point,) = letter(finding("b", 1, 2, proposals=(proposal("b", "Besser.", at=2),))).points
    assert [each.proposals for each in point.passages] == [(), ("Besser.",)]
    made = letter(finding("b", 1, 2, 3, 4, proposals=(proposal("b", "Besser.", at=2),)))
    assert [each.proposals for each in made.annex] == [(), ("Besser.",), (), ()]


def test_a_sentence_to_be_added_says_where_and_stands_once() -> None:
    added = proposal("e1", "Für das Jobcenter", kind=ProposalKind.SIGNATURE)
    first, second = letter(finding("e1", proposals=(added,)), finding("e2", proposals=(added,))).points
    assert [(each.where, each.words) for each in first.additions] == [("nach § 9", "Für das Jobcenter")]
    assert second.additions == ()


def test_a_question_is_no_proposal() -> None:
    asked = proposal("b", "Welche Größe ist gemeint?", at=1, kind=ProposalKind.QUESTION)
    (point,) = letter(finding("b", 1, proposals=(asked,))).points
    assert point.passages[0].proposals == ()
    assert point.passages[0].questions == ("Welche Größe ist gemeint?",)


def test_a_reason_code_without_words_of_its_own_asks_for_the_remedy() -> None:
    (point,) = letter(finding("PARTIES", finding_class=LAW, code="signer_missing")).points
    assert point.request == "Wir bitten um Folgendes: Abhilfe zu PARTIES schaffen."


def test_the_letter_goes_from_the_side_below_to_the_side_above() -> None:
    made = letter(finding("b", 1))
    assert made.sender == ("Rhein-Sieg-Kreis", "[Straße, Postleitzahl, Ort]")
    assert made.recipient == (
        "Ministerium für Arbeit, Integration und Soziales",
        "Land Nordrhein-Westfalen",
        "[Anschrift]",
    )


def test_a_representative_in_another_case_than_the_address_is_left_out() -> None:
    minister = Party(code=PartyCode.LAND, name="Land Hessen", represented_by="den Minister für Soziales")
    made = compose_letter(
        agreement(minister, KREIS),
        [finding("b", 1)],
        reasons={},
        words=words(),
        tone=Tone.SACHLICH,
        reply_by=None,
    )
    assert made.recipient == ("Land Hessen", "[Anschrift]")


@pytest.mark.parametrize(
    ("name", "represented", "lines"),
    [
        (
            "Land Hessen",
            "das Hessische Ministerium für Soziales, dieses vertreten durch die Staatssekretärin",
            ("Hessisches Ministerium für Soziales", "Land Hessen"),
        ),
        ("Bayerischen Staatsministerium für Arbeit", "", ("Bayerisches Staatsministerium für Arbeit",)),
        ("Sächsische Staatsministerium für Soziales", "", ("Sächsisches Staatsministerium für Soziales",)),
    ],
)
def test_an_office_stands_in_the_address_as_it_is_called(
    name: str, represented: str, lines: tuple[str, ...]
) -> None:
    office = Party(code=PartyCode.LAND, name=name, represented_by=represented)
    made = compose_letter(
        agreement(office, KREIS),
        [finding("b", 1)],
        reasons={},
        words=words(),
        tone=Tone.SACHLICH,
        reply_by=None,
    )
    assert made.recipient == (*lines, "[Anschrift]")


@pytest.mark.parametrize("parties", [(KREIS,), ()])
def test_an_unknown_recipient_is_an_open_entry(parties: tuple[Party, ...]) -> None:
    bare = agreement(*parties) if parties else agreement(Party(code=PartyCode.BMF, name="Ministerium"))
    made = compose_letter(
        bare, [finding("b", 1)], reasons={}, words=words(), tone=Tone.SACHLICH, reply_by=None
    )
    assert made.recipient == ("[Empfänger]", "[Anschrift]")
    assert "[Empfänger]" in made.open_entries


def test_a_draft_without_a_title_is_called_a_target_agreement() -> None:
    made = compose_letter(
        agreement(LAND, KREIS, title=""),
        [finding("b", 1)],
        reasons={},
        words=words(),
        tone=Tone.SACHLICH,
        reply_by=None,
    )
    assert made.subject == "Zielvereinbarung: Stellungnahme zum Entwurf"
    assert "Ihren Entwurf der Zielvereinbarung geprüft" in made.introduction[0]


def test_braces_in_a_title_are_words() -> None:
    made = compose_letter(
        agreement(LAND, KREIS, title="Ziel {count} {0} {{ 7*7 }}"),
        [finding("b", 1)],
        reasons={},
        words=words(),
        tone=Tone.SACHLICH,
        reply_by=None,
    )
    assert "„Ziel {count} {0} {{ 7*7 }}“" in made.introduction[0]


def test_words_for_a_place_that_two_points_speak_of_are_proposed_once_in_the_annex() -> None:
    words_for_it = proposal("b", "Neuer Satz 2.", at=2)
    made = letter(
        finding("b", 2, proposals=(words_for_it,)),
        finding("c", 2, proposals=(words_for_it,)),
        finding("d", 3, proposals=(proposal("d", "Neuer Satz 3.", at=3),)),
    )
    assert [(each.label, each.points, each.proposals) for each in made.annex] == [
        ("§ 2", (1, 2), ("Neuer Satz 2.",))
    ]
    assert [[each.proposals for each in point.passages] for point in made.points] == [
        [],
        [],
        [("Neuer Satz 3.",)],
    ]


def test_a_day_that_is_not_proven_is_asked_for_and_nothing_is_to_be_concluded_anew() -> None:
    (point,) = letter(finding("R_ABS2", 1, finding_class=LAW, code="before_vote_not_proven")).points
    assert "an welchem Tag der Bundestag" in point.request
    assert not any(words in point.request for words in ("neu", "bestätigen Sie den Abschluss"))


@pytest.mark.parametrize(
    ("above", "below", "why"),
    [
        (PartyCode.LAND, PartyCode.KT, "Warum b."),
        (PartyCode.LAND, PartyCode.ZKT, "Warum b."),
        (PartyCode.BA, PartyCode.GF, ""),
        (PartyCode.BA, PartyCode.KT, ""),
        (PartyCode.BMAS, PartyCode.LAND, ""),
        (PartyCode.BMAS, PartyCode.BA, ""),
    ],
)
def test_why_a_kreis_demands_it_is_said_by_a_kreis_to_its_land_only(
    above: PartyCode, below: PartyCode, why: str
) -> None:
    parties = (Party(code=above, name="Oben"), Party(code=below, name="Unten"))
    made = compose_letter(
        agreement(*parties),
        [finding("b", 1)],
        reasons={"b": "Warum b."},
        words=words(),
        tone=Tone.SACHLICH,
        reply_by=None,
    )
    assert made.points[0].why == why
