"""A text that is clearly no target agreement, or not German, is refused; whatever may be one is read."""

from pathlib import Path

import pytest

from tests.service import other_papers as papers
from tests.service.drafts import DOUBTFUL, DRAFT
from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.codes import AgreementType
from zielkreis.files.drafts import read_document
from zielkreis.files.errors import UnreadableCode
from zielkreis.service.read_draft import UnreadableFileError, agreement_in, read_draft

UNSIGNED = DRAFT.partition("Für das Land")[0]


def understood(text: str, agreement_type: AgreementType | None = None) -> Agreement:
    return agreement_in(read_document(text.encode()), agreement_type=agreement_type)


def fault(text: str) -> UnreadableFileError:
    with pytest.raises(UnreadableFileError) as caught:
        understood(text)
    return caught.value


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        (papers.LETTER_ABOUT_A_DRAFT, "ein Brief („"),
        (papers.JUDGMENT, "eine Gerichtsentscheidung („"),
        (papers.BILL, "eine Rechnung („"),
        (papers.COMMITTEE_PAPER, "eine Vorlage, Niederschrift oder Mitteilung („Sitzungsvorlage“"),
        (papers.REPORT_TO_A_COMMITTEE, "eine Vorlage, Niederschrift oder Mitteilung („Zur Sitzung des“"),
        (papers.MINUTES, "eine Vorlage, Niederschrift oder Mitteilung („Niederschrift“"),
        (papers.RECIPE, "weder Titel, Vertragspartner"),
        (papers.INVITATION, "weder Titel, Vertragspartner"),
    ],
)
def test_another_paper_is_refused_with_the_words_that_give_it_away(text: str, signs: str) -> None:
    error = fault(text)
    assert error.code is UnreadableCode.NO_AGREEMENT
    assert error.where.startswith(signs)


def test_the_message_says_what_it_is_and_how_to_insist() -> None:
    with pytest.raises(UnreadableFileError) as caught:
        read_draft(papers.LETTER_ABOUT_A_DRAFT.encode(), name="brief.txt")
    message = str(caught.value)
    assert message.startswith(
        "„brief.txt“ ist nicht brauchbar. Der Text ist keine Zielvereinbarung. Anzeichen: ein"
    )
    assert "--typ" in message


def test_who_says_what_type_it_is_has_it_read_with_a_warning() -> None:
    agreement = understood(papers.LETTER_ABOUT_A_DRAFT, AgreementType.ZV5)
    assert agreement.questions[0].code == "no_agreement"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (papers.ENGLISH, "Englisch"),
        (papers.FRENCH, "Französisch"),
        (papers.POLISH, "Polnisch"),
        (papers.TURKISH, "Türkisch"),
        (papers.RUSSIAN, "kyrillische Schrift"),
    ],
)
def test_a_text_in_another_language_is_refused_by_its_name(text: str, language: str) -> None:
    error = fault(text)
    assert (error.code, error.where) == (UnreadableCode.NOT_GERMAN, language)


def test_insisting_does_not_make_a_text_german() -> None:
    with pytest.raises(UnreadableFileError) as caught:
        understood(papers.ENGLISH, AgreementType.ZV5)
    assert caught.value.code is UnreadableCode.NOT_GERMAN


@pytest.mark.parametrize(
    "text",
    [
        DRAFT,
        DOUBTFUL,
        "Die Integrationsquote steigt 2012 um 2,5 %.",
        "Das Land stellt zwei Stellen bereit.",
        "Zielvereinbarung",
        DRAFT.replace("Integrationsquote", "Zwergelquote").replace("Schuldnerberatung", "Quarkfindung"),
        f"{papers.COMMITTEE_PAPER}\n\nAnlage\n\n{DRAFT}",
        f"{papers.LETTER_ABOUT_A_DRAFT}\n\n{DRAFT}",
        f"Beschlussvorlage 12\n\n{DRAFT}",
        "Der Senat und die Bezirke prüfen jede Klage, jedes Urteil und die Revision. Ziel ist 5 %.",
        f"Drucksache 12/345\n\n{UNSIGNED}",
        f"{UNSIGNED}\n\nEinwände stehen in der Niederschrift der Sitzung.",
        f"Betreff: Entwurf\n\nSehr geehrte Damen und Herren,\n\n{UNSIGNED}\n\nMit freundlichen Grüßen",
    ],
)
def test_what_may_be_a_draft_is_read(text: str) -> None:
    assert understood(text).text


def test_a_german_draft_with_an_english_summary_is_read() -> None:
    assert understood(f"{DRAFT * 3}\n\n{papers.ENGLISH}").text


def all_drafts(repository: Path) -> list[Path]:
    folders = ("tests/corpus/drafts/development", "tests/corpus/drafts/validation", "examples")
    found = [path for folder in folders for path in sorted((repository / folder).rglob("*"))]
    return [path for path in found if path.suffix in (".docx", ".md", ".txt") and "quellen" not in path.parts]


def test_every_draft_of_the_corpus_and_of_the_examples_is_read(repository: Path) -> None:
    drafts = [path for path in all_drafts(repository) if path.name not in ("README.md", "gespraeche.befehle")]
    assert len(drafts) > 40
    for path in drafts:
        agreement = agreement_in(read_document(path.read_bytes(), name=path.name))
        assert all(question.code != "no_agreement" for question in agreement.questions), path
