"""The received file goes back with released findings as comments: where, what they say, what is told."""

from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest

from tests.files.docx_comments.commented_files import comment_texts, squashed, words_under_comments
from tests.files.docx_comments.validator import faults_of
from tests.files.word_files import docx, p, tbl, tc, tr
from tests.service.drafts import DRAFT
from zielkreis.domain.values.place import Place
from zielkreis.domain.values.proposal import ProposalKind, ProposedWording
from zielkreis.domain.values.release import ReleasedFinding
from zielkreis.domain.values.report import CheckedDraft
from zielkreis.service.check_draft import check_draft
from zielkreis.service.comment_draft import (
    CommentedDraft,
    NotCommentableError,
    comment_draft,
    refuse_other_formats,
)
from zielkreis.service.comment_words import comments_on
from zielkreis.service.read_draft import TrackedReading, read_draft
from zielkreis.service.release_findings import release_findings

EXAMPLES = Path(__file__).parents[2] / "examples"
AT = datetime(2012, 5, 2, 9, 30, tzinfo=UTC)


@cache
def checked_example(name: str = "rhein-sieg-2012/entwurf.docx") -> tuple[bytes, CheckedDraft]:
    data = (EXAMPLES / name).read_bytes()
    return data, check_draft(read_draft(data, name=name), program_version="0")


def released(checked: CheckedDraft, *words: str) -> tuple[ReleasedFinding, ...]:
    return release_findings(checked, words, everything=not words)


def answer(data: bytes, checked: CheckedDraft, *words: str) -> CommentedDraft:
    return comment_draft(
        data, name="entwurf.docx", checked=checked, released=released(checked, *words), at=AT
    )


@pytest.mark.parametrize("name", sorted(str(each.relative_to(EXAMPLES)) for each in EXAMPLES.rglob("*.docx")))
def test_every_finding_of_every_example_stands_at_its_words(name: str) -> None:
    data, checked = checked_example(name)
    made = answer(data, checked)
    comments = comments_on(checked.agreement, released(checked))
    assert not faults_of(made.data)
    words, texts = words_under_comments(made.data), comment_texts(made.data) if comments else {}
    assert len(words) == len(texts) == len(comments)
    for id, comment in enumerate(comments):
        wanted = squashed(checked.agreement.text[comment.start : comment.end])
        assert squashed(words[str(id)]) in wanted
        assert texts[str(id)] == "\n".join(comment.paragraphs)


def test_only_released_findings_go_out_and_nothing_of_the_own_house() -> None:
    data, checked = checked_example()
    texts = "\n".join(comment_texts(answer(data, checked, "d").data).values())
    assert "Forderung d, nicht erfüllt" in texts
    assert "Forderung b" not in texts
    limits = [each.limits for each in checked.report.judgements if each.limits]
    assert limits
    assert not any(each in texts for each in limits)
    counted = [each.detail for each in checked.report.judgements if each.detail]
    assert counted
    assert not any(each in texts for each in counted)


def test_findings_at_the_same_words_share_a_comment_and_give_their_reason_once() -> None:
    _, checked = checked_example()
    comments = comments_on(checked.agreement, released(checked, "b", "c"))
    spans = [(each.start, each.end) for each in comments]
    assert len(set(spans)) == len(spans)
    text = "\n".join("\n".join(each.paragraphs) for each in comments)
    reasons = {each.id: each.reason for each in checked.report.judgements}
    assert text.count(reasons["b"]) == 1
    assert text.count("(Begründung bei § 2 Abs. 1)") > 5


def test_a_missing_signature_is_said_at_the_block_of_signatures_and_only_there() -> None:
    _, checked = checked_example()
    (comment,) = comments_on(checked.agreement, released(checked, "e1"))
    assert checked.agreement.text[comment.start : comment.end] == "Für den Rhein-Sieg-Kreis"
    assert any(each.startswith("Fehlt: Unterschriftszeile") for each in comment.paragraphs)


def test_what_has_no_place_is_said_at_the_title_or_at_the_signatures() -> None:
    _, checked = checked_example()
    (finding,) = released(checked, "d")
    without = replace(finding, places=(), judgement=replace(finding.judgement, places=(), absent="Anlage 1"))
    (comment,) = comments_on(checked.agreement, [without])
    assert checked.agreement.text[comment.start : comment.end] == "Zielvereinbarung 2012"
    signing = ProposedWording(kind=ProposalKind.SIGNATURE, findings=("d",), words="Für …")
    (comment,) = comments_on(checked.agreement, [replace(without, proposals=(signing,))])
    assert checked.agreement.text[comment.start : comment.end] == "Für den Rhein-Sieg-Kreis"
    untitled = replace(checked.agreement, title="", signatories=())
    (comment,) = comments_on(untitled, [without])
    assert comment.start == 0


def test_proposed_words_stand_once_at_the_words_they_would_replace() -> None:
    _, checked = checked_example()
    place = next(each for each in checked.report.judgements if each.id == "b").places[1]
    proposals = (
        _proposal("Neuer Satz.", place),
        _proposal("Anderer Satz.", place),
        replace(_proposal("Zu klären ist, was gilt.", None), kind=ProposalKind.QUESTION),
    )
    found = [replace(each, proposals=proposals) for each in released(checked, "b", "c")]
    comments = comments_on(checked.agreement, found)
    at_place = next(each for each in comments if each.start == place.start)
    assert "Vorschlag: „Neuer Satz.“" in at_place.paragraphs
    assert "Oder: „Anderer Satz.“" in at_place.paragraphs
    text = "\n".join("\n".join(each.paragraphs) for each in comments)
    assert text.count("Neuer Satz") == 1
    assert text.count("Zu klären: was gilt.") == 1


def _proposal(words: str, place: Place | None) -> ProposedWording:
    return ProposedWording(kind=ProposalKind.TARGET, findings=("b", "c"), words=words, place=place)


def test_a_draft_read_with_changes_rejected_is_commented_as_it_was_read() -> None:
    data, _ = checked_example()
    agreement = read_draft(data, name="x", tracked=TrackedReading.REJECT)
    checked = check_draft(agreement, program_version="0")
    made = comment_draft(
        data, name="x", checked=checked, released=released(checked), at=AT, tracked=TrackedReading.REJECT
    )
    words = words_under_comments(made.data, TrackedReading.REJECT)
    for id, comment in enumerate(comments_on(agreement, released(checked))):
        assert squashed(words[str(id)]) in squashed(agreement.text[comment.start : comment.end])
    with pytest.raises(NotCommentableError, match="nicht die Datei, die geprüft wurde"):
        comment_draft(data, name="x", checked=checked, released=released(checked), at=AT)


def test_what_could_not_stand_at_its_words_and_what_was_removed_is_told() -> None:
    body = "".join(p(line) for line in DRAFT.splitlines() if line)
    note = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    data = docx(body + p("Ende", note), footnotes=f'<w:footnote w:id="2">{p("Quelle: BA")}</w:footnote>')
    checked = checked_of(data)
    start = checked.agreement.text.index("Quelle")
    place = Place(place="Fußnote 1", start=start, end=start + 6, quote="Quelle")
    found = [replace(each, places=(place,)) for each in released(checked, "b")]
    notes = comment_draft(data, name="x", checked=checked, released=found, at=AT).notes
    assert "Forderung b (Fußnote 1)" in notes[1]
    assert "sonst ist nichts an ihr geändert" in notes[0]
    assert any("am Zeichen der Fußnote: Word lässt in Fußnoten keine Kommentare zu" in each for each in notes)
    settings = '<w:mailMerge><w:mainDocumentType w:val="x"/></w:mailMerge>'
    active = docx(body, settings=settings)
    assert "Datenquelle eines Seriendrucks" in answer(active, checked_of(active)).notes[-1]


def test_a_comment_at_the_first_of_its_words_only_is_told() -> None:
    body = "".join(p(line) for line in DRAFT.splitlines() if line)
    data = docx(body + tbl(tr(tc(p("Quote vorn"), tbl(tr("innen", "auch")), p("hinten")), "30 %")))
    checked = checked_of(data)
    text = checked.agreement.text
    start, end = text.index("Quote vorn"), text.index("30 %") + 4
    place = Place(place="Tabelle 1, Zeile 1", start=start, end=end, quote=text[start:end])
    found = [replace(each, places=(place,)) for each in released(checked, "b")]
    made = comment_draft(data, name="x", checked=checked, released=found, at=AT)
    assert "Quote vorn" in words_under_comments(made.data).values()
    assert any(
        "Forderung b (Tabelle 1, Zeile 1)" in each and "nur an den ersten davon" in each
        for each in made.notes
    )


def checked_of(data: bytes) -> CheckedDraft:
    return check_draft(read_draft(data, name="x"), program_version="0")


def test_a_file_that_shows_text_of_another_file_is_refused_with_what_to_do() -> None:
    body = "".join(p(line) for line in DRAFT.splitlines() if line)
    data = docx(body + '<w:altChunk r:id="a"/>')
    with pytest.raises(NotCommentableError, match=r"altChunk.*Fügen Sie den fremden Text in Word fest ein"):
        answer(data, checked_of(data))


@pytest.mark.parametrize(
    "data", [b"", DRAFT.encode(), b"%PDF-1.7", b"PK\x03\x04mimetypeapplication/vnd.oasis"]
)
def test_other_formats_are_refused_with_what_to_do(data: bytes) -> None:
    with pytest.raises(NotCommentableError, match=r"keine Word-Datei.*stellungnahme"):
        refuse_other_formats(data, name="x")
    refuse_other_formats(docx(tbl(tr("a"))), name="x")
