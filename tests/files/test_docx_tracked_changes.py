"""Tracked changes: read as accepted or as rejected, and all of them told."""

from collections.abc import Callable
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.files.word_files import (
    BY,
    abstract,
    dele,
    docx,
    ins,
    lvl,
    mark,
    num,
    p,
    printed,
    r,
    read,
    tbl,
    tc,
    tr,
)
from zielkreis.domain.values.document import BlockKind, ChangeKind, Document
from zielkreis.files.drafts import TrackedReading

ACCEPT, REJECT = TrackedReading.ACCEPT, TrackedReading.REJECT
NUMBERED = abstract(0, lvl(0, "(%1)")) + num(1, 0)


def both(body: str, numbering: str = NUMBERED) -> tuple[list[str], list[str]]:
    data = docx(body, numbering=numbering)
    return printed(read(data, ACCEPT).blocks), printed(read(data, REJECT).blocks)


def told(document: Document) -> list[tuple[str, str, int]]:
    return [(change.kind.value, change.words, change.block) for change in document.changes]


def test_it_reads_words_as_accepted_or_as_rejected() -> None:
    body = p("Die Quote steigt um ", dele("2,0"), ins("2,5"), " %.")
    assert both(body) == (["Die Quote steigt um 2,5 %."], ["Die Quote steigt um 2,0 %."])


def test_it_tells_each_change_with_words_author_date_and_block() -> None:
    document = read(docx(p("Erstens.") + p("Quote ", dele("2,0 "), ins("2,5"), ins(" bis 3"), " %")))
    assert told(document) == [("deleted", "2,0", 1), ("inserted", "2,5 bis 3", 1)]
    assert {(change.author, change.date) for change in document.changes} == {
        ("Referat 12", "2012-04-16T09:00:00Z")
    }
    assert document.notes[0] == (
        "Das Dokument enthält nachverfolgte Änderungen von Referat 12: 1 Einfügung und 1 Löschung. "
        "Es wurde so gelesen, als wären alle Änderungen angenommen."
    )


def test_the_note_says_when_changes_were_rejected() -> None:
    assert "abgelehnt" in read(docx(p("a", ins("b"))), REJECT).notes[0]


def test_a_change_of_kind_is_told_although_words_vanish() -> None:
    document = read(docx(p("bleibt") + p(dele("ganz weg"), properties=mark("del")) + p("Ende")))
    assert [block.text for block in document.blocks] == ["bleibt", "Ende"]
    assert told(document) == [("deleted", "ganz weg", 1)]


def test_paragraphs_merge_when_the_mark_between_them_is_deleted() -> None:
    body = p("Erster Teil, ", num=1, level=0, properties=mark("del")) + p("zweiter Teil.") + p("Ende")
    assert both(body) == (
        ["Erster Teil, zweiter Teil.", "Ende"],
        ["(1) Erster Teil,", "zweiter Teil.", "Ende"],
    )


def test_a_paragraph_split_by_an_inserted_mark_is_whole_when_rejected() -> None:
    body = p("Die Agentur berät. ", num=1, level=0, properties=mark("ins")) + p(
        "Der Kreis zahlt.", num=1, level=0
    )
    accepted, rejected = both(body)
    assert accepted == ["(1) Die Agentur berät.", "(2) Der Kreis zahlt."]
    assert rejected == ["(1) Die Agentur berät. Der Kreis zahlt."]
    document = read(docx(body, numbering=NUMBERED))
    assert told(document) == [("inserted", "¶", 0)]


def test_a_deleted_mark_before_a_table_leaves_the_words() -> None:
    body = p("Zielwerte", properties=mark("del")) + tbl(tr("a", "b")) + p(dele("weg"), properties=mark("del"))
    assert both(body)[0] == ["Zielwerte", "a | b"]


def test_moved_words_stand_where_they_went_or_where_they_were() -> None:
    move_from = f"<w:moveFrom {BY}>{r('Satz.')}</w:moveFrom>"
    move_to = f"<w:moveTo {BY}>{r('Satz.')}</w:moveTo>"
    body = p("Alt: ", move_from) + p("Neu: ", move_to)
    assert both(body) == (["Alt:", "Neu: Satz."], ["Alt: Satz.", "Neu:"])
    assert "Verschobenes" in read(docx(body)).notes[0]


def test_words_inserted_by_one_and_deleted_by_another_show_in_neither_reading() -> None:
    inner = dele("mal").replace("Referat 12", "Referat 14")
    body = p("ein", f"<w:ins {BY}>{inner}</w:ins>", "s")
    assert both(body) == (["eins"], ["eins"])
    document = read(docx(body))
    assert {(change.kind, change.author) for change in document.changes} == {
        (ChangeKind.INSERTED, "Referat 12"),
        (ChangeKind.DELETED, "Referat 14"),
    }


def test_a_change_in_one_of_several_lines_stands_in_the_block_of_that_line() -> None:
    document = read(docx(p("Für den Kreis\n", "Der Landrat\n", ins("Kreishaus\n"), dele("Zimmer 1"))))
    assert printed(document.blocks) == ["Für den Kreis", "Der Landrat", "Kreishaus"]
    assert told(document) == [("inserted", "Kreishaus", 2), ("deleted", "Zimmer 1", 2)]


def test_rows_are_inserted_and_deleted_as_a_whole() -> None:
    new = tr(tc(p(ins("K3"))), tc(p(ins("−0,5 %"))), properties=f"<w:ins {BY}/>")
    old = tr(tc(p(dele("K1"))), tc(p(dele("0 %"))), properties=f"<w:del {BY}/>")
    body = tbl(tr("Ziel", "Wert"), new, old, tr("K2", "2,5 %"))
    accepted, rejected = both(body)
    assert accepted == ["Ziel | Wert", "K3 | −0,5 %", "K2 | 2,5 %"]
    assert rejected == ["Ziel | Wert", "K1 | 0 %", "K2 | 2,5 %"]
    document = read(docx(body))
    assert told(document) == [("inserted", "K3 | −0,5 %", 1), ("deleted", "K1 | 0 %", 2)]
    assert [block.row for block in document.blocks] == [1, 2, 3]


def test_numbers_in_a_deleted_row_do_not_count() -> None:
    gone = tr(tc(p("a", num=1, level=0)), properties=f"<w:del {BY}/>")
    body = tbl(tr(tc(p("x", num=1, level=0)), tc("1")), gone, tr(tc(p("b", num=1, level=0)), tc("2")))
    assert both(body) == (["(1) x | 1", "(2) b | 2"], ["(1) x | 1", "(2) a", "(3) b | 2"])


def test_a_cell_may_be_inserted_or_deleted() -> None:
    body = tbl(
        tr(tc("a"), tc("b", properties=f"<w:cellIns {BY}/>"), tc("c", properties=f"<w:cellDel {BY}/>"))
    )
    assert both(body) == (["a | b"], ["a | c"])


def test_rejecting_brings_back_the_former_format() -> None:
    former = f'<w:pPrChange {BY}><w:pPr><w:pStyle w:val="Heading1"/></w:pPr></w:pPrChange>'
    styles = '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>'
    bold = f"<w:b/><w:rPrChange {BY}><w:rPr/></w:rPrChange>"
    data = docx(p(r("Ziele", bold), properties=former), styles=styles)
    accepted, rejected = read(data, ACCEPT).blocks[0], read(data, REJECT).blocks[0]
    assert (accepted.kind, accepted.emphasised) == (BlockKind.PARAGRAPH, True)
    assert (rejected.kind, rejected.emphasised) == (BlockKind.HEADING, False)
    assert "2 Formatänderungen" in read(data).notes[0]


def test_inserted_numbering_is_gone_when_rejected() -> None:
    numbered = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/><w:ins {BY}/></w:numPr>'
    assert both(p("Text", properties=numbered)) == (["(1) Text"], ["Text"])


def test_a_footnote_whose_mark_was_deleted_is_gone_when_accepted() -> None:
    reference = f'<w:del {BY}><w:r><w:footnoteReference w:id="2"/></w:r></w:del>'
    notes = f'<w:footnote w:id="2">{p("Stand 2011.")}</w:footnote>'
    data = docx(p("Wert", reference), footnotes=notes)
    assert printed(read(data, ACCEPT).blocks) == ["Wert"]
    assert printed(read(data, REJECT).blocks) == ["Wert", "1 Stand 2011."]


def test_changes_in_footnotes_and_headers_are_told_too() -> None:
    notes = f'<w:footnote w:id="2">{p("Stand ", dele("2010"), ins("2011"))}</w:footnote>'
    section = '<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>'
    body = p("Wert", '<w:r><w:footnoteReference w:id="2"/></w:r>') + section
    data = docx(body, footnotes=notes, header1=p("Entwurf ", ins("2")))
    document = read(data)
    assert printed(document.blocks) == ["Entwurf 2", "Wert", "1 Stand 2011"]
    assert told(document) == [("inserted", "2", 0), ("deleted", "2010", 2), ("inserted", "2011", 2)]


class Stretch(NamedTuple):
    """Words that stay, come or go."""

    words: str
    kind: str


stretches = st.builds(
    Stretch,
    st.from_regex("[abäöü]{2,4} ?", fullmatch=True),
    st.sampled_from(["keep", "insert", "delete"]),
)


@given(st.lists(st.lists(stretches, min_size=1, max_size=6), min_size=1, max_size=5))
def test_a_document_accepted_and_rejected_is_what_its_stretches_say(paragraphs: list[list[Stretch]]) -> None:
    write: dict[str, Callable[[str], str]] = {"keep": r, "insert": ins, "delete": dele}
    body = "".join(p(*(write[part.kind](part.words) for part in parts)) for parts in paragraphs)
    data = docx(p("Anfang") + body)
    for reading, dropped in ((ACCEPT, "delete"), (REJECT, "insert")):
        expected = [
            " ".join("".join(part.words for part in parts if part.kind != dropped).split())
            for parts in paragraphs
        ]
        document = read(data, reading)
        assert [block.text for block in document.blocks] == ["Anfang", *filter(None, expected)]
        assert all(0 <= change.block < len(document.blocks) for change in document.changes)
        for kind, name in ((ChangeKind.INSERTED, "insert"), (ChangeKind.DELETED, "delete")):
            words = "".join(change.words for change in document.changes if change.kind is kind)
            written = "".join(part.words for parts in paragraphs for part in parts if part.kind == name)
            assert words.replace(" ", "") == written.replace(" ", "")


@pytest.mark.parametrize("reading", [ACCEPT, REJECT])
def test_a_document_without_changes_reads_the_same_either_way(reading: TrackedReading) -> None:
    document = read(docx(p("Ziele") + tbl(tr("a", "b"))), reading)
    assert printed(document.blocks) == ["Ziele", "a | b"]
    assert (document.changes, document.notes) == ((), ())
