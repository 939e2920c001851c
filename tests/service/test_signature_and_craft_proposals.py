"""Signature lines and small mends, set into the draft they were proposed for, mend it."""

from tests.service.draft_around import draft_around
from tests.service.drafts import read_here
from zielkreis.domain.values.codes import Outcome
from zielkreis.domain.values.proposal import ProposalKind, ProposedWording
from zielkreis.domain.values.report import CheckedDraft
from zielkreis.service.check_draft import check_draft
from zielkreis.service.remedy_words import remedy_words

SENTENCE = (
    "Die Schuldnerberatung nach § 16a Nr. 2 SGB II nimmt 2012 mindestens 200 Fälle an (Quelle: Statistik)."
)
LAST_PARTY = "dem Rhein-Sieg-Kreis (im Folgenden: Kreis)"


def checked(draft: str) -> CheckedDraft:
    return check_draft(read_here(draft.encode(), name="entwurf.txt"), program_version="0")


def outcome(draft: CheckedDraft, rule: str) -> Outcome | None:
    return next((each.outcome for each in draft.report.judgements if each.id == rule), None)


def proposals(draft: CheckedDraft, finding: str) -> list[ProposedWording]:
    return [each for each in draft.proposals if finding in each.findings]


def with_signatures(draft: str, found: list[ProposedWording]) -> str:
    for each in found:
        assert each.kind is ProposalKind.SIGNATURE
        words = remedy_words().filled(each.words)
        if "Unterschriftszeile" in each.after:
            draft = f"{draft}\n{words}\n"
        else:
            assert "im Kopf" in each.after
            draft = draft.replace(LAST_PARTY, f"{LAST_PARTY} {words}")
    return draft


def test_with_the_proposed_line_and_entry_the_agreement_is_trilateral() -> None:
    draft = draft_around(SENTENCE, kind="ZV5", year=2012)
    before = checked(draft)
    assert outcome(before, "e1") is Outcome.NOT_MET
    found = proposals(before, "e1")
    assert len(found) == 2
    assert outcome(checked(with_signatures(draft, found)), "e1") is Outcome.MET


def test_with_all_proposed_lines_it_is_one_agreement_of_all_four() -> None:
    draft = draft_around(SENTENCE, kind="ZV5", year=2012)
    found = proposals(checked(draft), "e2")
    assert outcome(checked(with_signatures(draft, found)), "e2") is Outcome.MET


def test_the_name_of_the_jobcenter_is_taken_from_the_draft_where_it_stands() -> None:
    named = draft_around(f"{SENTENCE} Das Jobcenter Siegburg wirkt mit.", kind="ZV5", year=2012)
    words = " ".join(each.words for each in proposals(checked(named), "e1"))
    assert "Geschäftsführung des Jobcenters Siegburg" in words
    assert "[" not in words


def test_a_missing_signature_of_a_party_is_a_line_under_its_whole_name() -> None:
    draft = draft_around(SENTENCE, kind="ZV4", year=2012).replace("Für den Landkreis\n", "")
    found = proposals(checked(draft), "PARTIES")
    assert [each.words.partition(":")[0] for each in found] == ["Für den Landkreis Elbaue"]


def test_a_place_for_the_date_ends_the_finding() -> None:
    draft = draft_around(SENTENCE, kind="ZV5", year=2012)
    before = checked(draft)
    (found,) = proposals(before, "date_missing")
    assert outcome(checked(f"{draft}\n{found.words}\n"), "date_missing") is None


def test_a_year_beyond_the_term_is_replaced() -> None:
    sentence = "Bis zum 31.03.2013 ist ein Standort der Suchtberatung eröffnet."
    before = checked(draft_around(sentence, kind="ZV4", year=2012))
    (found,) = proposals(before, "year_left_over")
    assert found.words == sentence.replace("2013", "2012")
    after = checked(draft_around(found.words, kind="ZV4", year=2012))
    assert outcome(after, "year_left_over") is None


def test_title_and_term_of_different_years_are_a_question() -> None:
    draft = draft_around(SENTENCE, kind="ZV5", year=2012).replace(
        "Zielvereinbarung 2012", "Zielvereinbarung 2011", 1
    )
    draft = draft.replace("gilt für das Jahr 2012", "gilt vom 01.01.2012 bis zum 31.12.2012")
    before = checked(draft)
    (found,) = proposals(before, "year_left_over")
    assert found.kind is ProposalKind.QUESTION
    assert found.words == "Zu klären ist, ob der Titel oder die Laufzeit das richtige Jahr nennt."
    assert found.place is not None
    assert found.place.quote == "Zielvereinbarung 2011"


def test_a_number_given_twice_is_said_with_what_to_do() -> None:
    draft = draft_around(SENTENCE, kind="ZV5", year=2012).replace("§ 1 Grundlagen", "§ 2 Grundlagen")
    (found,) = proposals(checked(draft), "section_number_twice")
    assert found.kind is ProposalKind.CLAUSE
    assert "Der zweite mit „§ 2“ bezeichnete Abschnitt" in found.words


def test_a_draft_without_support_gets_a_first_promise() -> None:
    found = proposals(checked(draft_around(SENTENCE, kind="ZV5", year=2012)), "d")
    assert [each.kind for each in found] == [ProposalKind.SUPPORT]
    assert found[0].words == (
        "Das Land stellt dem Kreis bis zum [Datum eintragen] [Umfang eintragen, etwa Stellen oder Euro] für "
        "[Zweck eintragen] bereit."
    )
    assert found[0].after


def test_the_line_to_sign_behind_is_quoted_as_it_stands() -> None:
    draft = f"{draft_around(SENTENCE, kind='ZV5', year=2012).rstrip()}\n_______________\nDer Landrat\n"
    found = proposals(checked(draft), "e1")
    assert "nach der Unterschriftszeile „Der Landrat“" in {each.after for each in found}
