"""On the command line: a text that is no agreement ends with 2, and hidden signs are shown in every form."""

from pathlib import Path

from tests.cli.conftest import Call
from tests.service.drafts import DRAFT, ZV4
from tests.service.other_papers import ENGLISH, LETTER_ABOUT_A_DRAFT


def test_a_letter_ends_with_two_and_the_way_to_insist(call: Call, tmp_path: Path) -> None:
    letter = tmp_path / "brief.txt"
    letter.write_text(LETTER_ABOUT_A_DRAFT, encoding="utf-8")
    answer = call("pruefen", letter)
    assert (answer.code, answer.out) == (2, "")
    assert "Der Text ist keine Zielvereinbarung. Anzeichen: ein Brief" in answer.err
    assert "--typ" in answer.err
    assert call("pruefen", letter, "--typ", "ZV5").code == 1


def test_a_text_in_another_language_ends_with_two(call: Call, tmp_path: Path) -> None:
    paper = tmp_path / "agreement.txt"
    paper.write_text(ENGLISH, encoding="utf-8")
    answer = call("lesen", paper)
    assert (answer.code, answer.out) == (2, "")
    assert "Der Text ist nicht deutsch. Anzeichen: Englisch." in answer.err


def test_a_letter_to_compare_with_is_refused_by_its_name(call: Call, tmp_path: Path) -> None:
    own, letter = tmp_path / "kreis.txt", tmp_path / "brief.txt"
    own.write_text(ZV4, encoding="utf-8")
    letter.write_text(LETTER_ABOUT_A_DRAFT, encoding="utf-8")
    answer = call("pruefen", own, "--orientierung", letter)
    assert (answer.code, answer.out) == (2, "")
    assert "brief.txt" in answer.err


def test_hidden_signs_are_shown_and_not_obeyed_in_every_form(call: Call, tmp_path: Path) -> None:
    draft = tmp_path / "entwurf.txt"
    draft.write_text(
        DRAFT.replace("um 2,5 %", "um \u202e2,5 %\u202c").replace("Kreis", "Kre\u200bis", 1), "utf-8"
    )
    for form in ("text", "json", "html"):
        out = call("pruefen", draft, "--format", form).out
        assert not set("\u202e\u202c\u200b") & set(out)
        assert "‹U+202E›" in out
        assert "‹U+200B›" in out
        assert "um 2,5 %" in " ".join(out.split())
