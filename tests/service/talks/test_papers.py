"""Papers: nothing leaves that was not released, and every file has a plain name."""

import io

import docx
import pytest

from tests.service.talks.received import MATTER, SOUND, opened, received
from zielkreis import __version__
from zielkreis.domain.values.codes import FindingClass
from zielkreis.service.keeping.desk import Desk
from zielkreis.service.talks.papers import (
    LetterWish,
    NotCommentableError,
    NothingReleasedError,
    OutwardKind,
    OwnKind,
    PapersOnDesk,
    UnusableReleaseError,
    outgoing_paper,
    own_paper,
    papers_on_desk,
)
from zielkreis.service.talks.set_aside import waive_finding


def papers(desk: Desk) -> PapersOnDesk:
    found = papers_on_desk(desk, MATTER, program_version=__version__)
    assert found is not None
    return found


def words_of(data: bytes) -> str:
    return "\n".join(each.text for each in docx.Document(io.BytesIO(data)).paragraphs)


def test_without_a_draft_there_are_no_papers(desk: Desk) -> None:
    opened(desk)
    assert papers_on_desk(desk, MATTER, program_version=__version__) is None


def test_what_is_open_and_not_set_aside_can_be_released(desk: Desk) -> None:
    received(desk)
    waive_finding(desk, MATTER, finding="d", reason="wird geklärt", program_version=__version__)
    assert papers(desk).classes == ((FindingClass.DEMAND, 5), (FindingClass.CRAFT, 1))
    assert "d" not in {each.id for each in papers(desk).releasable}


@pytest.mark.parametrize("kind", OutwardKind)
def test_nothing_released_is_nothing_written(desk: Desk, kind: OutwardKind) -> None:
    received(desk)
    with pytest.raises(NothingReleasedError, match="Nichts ist freigegeben"):
        outgoing_paper(desk, papers(desk), kind, (), LetterWish())


def test_a_finding_set_aside_is_not_written_even_where_it_is_named(desk: Desk) -> None:
    received(desk)
    waive_finding(desk, MATTER, finding="d", reason="wird geklärt", program_version=__version__)
    with pytest.raises(NothingReleasedError):
        outgoing_paper(desk, papers(desk), OutwardKind.LETTER, ("d",), LetterWish())
    with pytest.raises(UnusableReleaseError, match="weder eine Klasse noch ein Befund"):
        outgoing_paper(desk, papers(desk), OutwardKind.LETTER, ("zz",), LetterWish())


def test_the_letter_speaks_of_what_was_released_and_says_what_is_still_open(desk: Desk) -> None:
    received(desk)
    made = outgoing_paper(desk, papers(desk), OutwardKind.LETTER, ("b",), LetterWish())
    assert made.released == "Freigegeben: b (16 Stellen)."
    assert made.open_entries
    assert made.paper.name == "zv-2012-fassung-1-stellungnahme.docx"
    text = words_of(made.paper.data)
    assert "präzise" in text
    assert "messbar" not in text.lower()


def test_the_commented_file_is_that_which_came_in(desk: Desk) -> None:
    received(desk)
    made = outgoing_paper(desk, papers(desk), OutwardKind.COMMENTED, ("Handwerk",), LetterWish())
    assert made.paper.name == "zv-2012-fassung-1-kommentiert.docx"
    assert any("2 Anmerkungen zu 1 Befund" in each for each in made.notes)
    assert "Die Leistungen zum Lebensunterhalt sollen" in words_of(made.paper.data)


def test_a_draft_that_is_no_word_file_gets_no_comments_and_says_why(desk: Desk) -> None:
    received(desk, SOUND, "entwurf.txt")
    assert "nur eine Word-Datei" in papers(desk).why_no_comments
    released = [each.id for each in papers(desk).releasable]
    with pytest.raises(NotCommentableError, match="nur eine Word-Datei"):
        outgoing_paper(desk, papers(desk), OutwardKind.COMMENTED, released, LetterWish())


@pytest.mark.parametrize(
    ("kind", "name", "begins"),
    [
        (OwnKind.REPORT_HTML, "pruefbericht.html", b"<!DOCTYPE html>"),
        (OwnKind.REPORT_PDF, "pruefbericht.pdf", b"%PDF-"),
        (OwnKind.REPORT_JSON, "pruefbericht.json", b"{"),
        (OwnKind.DUTIES_XLSX, "pflichten.xlsx", b"PK"),
        (OwnKind.DUTIES_ICS, "pflichten.ics", b"BEGIN:VCALENDAR"),
    ],
)
def test_the_house_gets_everything_in_every_form(desk: Desk, kind: OwnKind, name: str, begins: bytes) -> None:
    received(desk)
    made = own_paper(desk, papers(desk), kind)
    assert made.name == f"zv-2012-fassung-1-{name}"
    assert made.data.lstrip().startswith(begins)
