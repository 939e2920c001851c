"""Tracked changes of OpenDocument texts: read as accepted or as rejected, and all of them told."""

from pathlib import Path

import pytest

from tests.files.odt_files import (
    BY,
    changes,
    deleted,
    end,
    gone,
    h,
    inserted,
    item,
    items,
    level,
    list_style,
    odt,
    p,
    read_odt_file,
    row,
    start,
    table,
)
from tests.files.word_files import abstract, dele, docx, ins, lvl, mark, num, printed, read, tbl, tc, tr
from tests.files.word_files import p as word_p
from tests.libreoffice import converted
from zielkreis.domain.values.document import Document
from zielkreis.files.drafts import TrackedReading

ACCEPT, REJECT = TrackedReading.ACCEPT, TrackedReading.REJECT
NUMBERED = list_style("n", level(1, prefix="(", suffix=")"))


def both(body: str) -> tuple[list[str], list[str]]:
    data = odt(body, styles=NUMBERED)
    return printed(read_odt_file(data, ACCEPT).blocks), printed(read_odt_file(data, REJECT).blocks)


def told(document: Document) -> list[tuple[str, str, int]]:
    return [(change.kind.value, change.words, change.block) for change in document.changes]


def test_it_reads_words_as_accepted_or_as_rejected() -> None:
    body = changes(a=deleted(p("2,0")), b=inserted()) + p(
        f"Die Quote steigt um {gone('a')}{start('b')}2,5{end('b')} %."
    )
    assert both(body) == (["Die Quote steigt um 2,5 %."], ["Die Quote steigt um 2,0 %."])
    document = read_odt_file(odt(body))
    assert told(document) == [("deleted", "2,0", 0), ("inserted", "2,5", 0)]
    assert {(change.author, change.date) for change in document.changes} == {
        ("Referat 12", "2012-04-16T09:00:00")
    }
    assert document.notes[0] == (
        "Das Dokument enthält nachverfolgte Änderungen von Referat 12: 1 Einfügung und 1 Löschung. "
        "Es wurde so gelesen, als wären alle Änderungen angenommen."
    )


def test_an_insertion_that_runs_over_paragraphs_is_gone_as_a_whole() -> None:
    body = changes(a=inserted()) + p(f"eins{start('a')} und") + p("zwei") + p(f"und {end('a')}drei")
    assert both(body) == (["eins und", "zwei", "und drei"], ["einsdrei"])


def test_whole_paragraphs_inserted_between_others_are_gone() -> None:
    body = changes(a=inserted()) + p("eins") + start("a") + p("neu") + end("a") + p("zwei")
    assert both(body) == (["eins", "neu", "zwei"], ["eins", "zwei"])


def test_a_deletion_that_held_paragraph_marks_brings_them_back() -> None:
    body = changes(a=deleted(p(" und"), p("zwei"), p(" noch"))) + p(f"eins{gone('a')} drei")
    accepted, rejected = both(body)
    assert accepted == ["eins drei"]
    assert rejected == ["eins und", "zwei", "noch drei"]
    assert told(read_odt_file(odt(body)))[0][:2] == ("deleted", "und zwei noch")


def test_a_deleted_item_comes_back_into_its_list() -> None:
    removed = deleted(items("alt", "", style="n"))
    body = changes(a=removed) + items("eins", item(p(f"{gone('a')}zwei")), "drei", style="n")
    assert both(body) == (
        ["(1) eins", "(2) zwei", "(3) drei"],
        ["(1) eins", "(2) alt", "(3) zwei", "(4) drei"],
    )


def test_a_deletion_between_paragraphs_brings_back_headings_and_tables() -> None:
    body = changes(a=deleted(h("Mittel"), table(row("a", "b")))) + p("eins") + gone("a") + p("zwei")
    assert both(body) == (["eins", "zwei"], ["eins", "Mittel", "a | b", "zwei"])


def test_a_table_inside_an_insertion_is_gone_when_rejected() -> None:
    body = changes(a=inserted()) + p("eins") + start("a") + table(row("a", "b")) + end("a") + p("zwei")
    assert both(body) == (["eins", "a | b", "zwei"], ["eins", "zwei"])


def test_a_deletion_that_names_itself_ends() -> None:
    body = changes(a=deleted(p(f"x{gone('a')}"))) + p(f"eins{gone('a')}")
    assert both(body) == (["eins"], ["einsx"])


def test_a_change_the_file_does_not_tell_of_is_plain_text() -> None:
    assert both(p(f"eins{start('q')} zwei{end('q')}{gone('r')}")) == (["eins zwei"], ["eins zwei"])


def test_a_change_of_format_is_counted() -> None:
    body = changes(a=f"<text:format-change>{BY}</text:format-change>") + p(f"{start('a')}fett{end('a')}")
    document = read_odt_file(odt(body))
    assert document.changes == ()
    assert "1 Formatänderung" in document.notes[0]


def test_a_footnote_that_was_inserted_is_gone_when_rejected() -> None:
    note = (
        '<text:note text:id="f1"><text:note-citation>1</text:note-citation>'
        "<text:note-body><text:p>Stand 2011.</text:p></text:note-body></text:note>"
    )
    body = changes(a=inserted()) + p(f"Wert{start('a')}{note}{end('a')}")
    assert both(body) == (["Wert", "1 Stand 2011."], ["Wert"])


WORD_NUMBERS = abstract(0, lvl(0, "(%1)"), lvl(1, "%2)", "lowerLetter")) + num(1, 0)
TWINS = {
    "words": word_p("Die Quote steigt um ", dele("2,0"), ins("2,5"), " %."),
    "lines": word_p("Für den Kreis\n", "Der Landrat\n", ins("Kreishaus\n"), dele("Zimmer 1")),
    "gone": word_p("bleibt") + word_p(dele("ganz weg"), properties=mark("del")) + word_p("Ende"),
    "came": word_p("A")
    + word_p(ins("B"), properties=mark("ins"))
    + word_p(ins("C"), properties=mark("ins"))
    + word_p("D"),
    "split": word_p("Die Agentur berät. ", num=1, level=0, properties=mark("ins"))
    + word_p("Der Kreis zahlt.", num=1, level=0),
    "items": word_p("eins", num=1, level=0)
    + word_p(ins("neu"), num=1, level=0, properties=mark("ins"))
    + word_p(dele("alt"), num=1, level=0, properties=mark("del"))
    + word_p("zwei", num=1, level=0)
    + word_p("a", num=1, level=1),
    "cells": tbl(tr("Ziel", "Wert"), tr(tc(word_p("K2 ", ins("neu"))), tc(word_p(dele("2,0"), ins("2,5"))))),
}


@pytest.mark.parametrize("reading", [ACCEPT, REJECT])
def test_a_word_file_that_libreoffice_saves_as_odt_has_the_same_changes(
    soffice: str, tmp_path: Path, reading: TrackedReading
) -> None:
    words = {name: docx(body, numbering=WORD_NUMBERS) for name, body in TWINS.items()}
    files = converted(soffice, {f"{name}.docx": data for name, data in words.items()}, "odt", tmp_path)
    for name, data in words.items():
        as_word, as_odt = read(data, reading), read_odt_file(files[name], reading)
        assert printed(as_odt.blocks) == printed(as_word.blocks), name
        assert told(as_odt) == told(as_word), name
        assert as_odt.notes == as_word.notes, name
