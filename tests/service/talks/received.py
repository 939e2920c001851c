"""Matters with a draft that came in, made by the use cases that both faces use."""

import io
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from zielkreis import __version__
from zielkreis.domain.values.codes import PartyCode
from zielkreis.domain.values.confirmation import UncertainWords
from zielkreis.domain.values.matter import Matter, MatterParty
from zielkreis.service.keeping.desk import Desk
from zielkreis.service.talks.open_matter import Beginning, open_matter
from zielkreis.service.talks.receive_draft import (
    IncomingDraft,
    ReadDraft,
    ReadingOrder,
    check_document,
    keep_draft,
    read_and_check,
)

DRAFT = Path(__file__).parents[3] / "examples/rhein-sieg-2012/entwurf.docx"
MATTER = "zv-2012"
LAND = "land"
RECEIVED = date(2012, 4, 2)
ORDER = ReadingOrder(program_version=__version__)
SOUND = """Zielvereinbarung 2012

zwischen dem Land Nordrhein-Westfalen und dem Rhein-Sieg-Kreis

§ 1 Verfahren

Die Vereinbarung gilt vom 01.01.2012 bis zum 31.12.2012.
""".encode()


def opened(desk: Desk) -> Matter:
    """A matter between the house of the desk and the Land, without a draft."""
    parties = (
        MatterParty(authority=desk.account.house, code=PartyCode.KT),
        MatterParty(authority=LAND, code=PartyCode.LAND),
    )
    return open_matter(
        desk, Beginning(title="Zielvereinbarung 2012", parties=parties, year=2012, id=MATTER, on=RECEIVED)
    )


def receive(desk: Desk, matter: Matter, data: bytes, name: str, *, on: date = RECEIVED) -> Matter:
    """The matter with this draft as its next version; a file that was read before is not read again."""
    incoming = IncomingDraft(data=data, name=name, received_on=on, sent_by=LAND)
    return keep_draft(desk, matter.id, incoming, ORDER, _read(data, name))


def received(desk: Desk, data: bytes | None = None, name: str = "entwurf.docx") -> Matter:
    """A matter with a draft, the example draft where none is given."""
    return receive(desk, opened(desk), DRAFT.read_bytes() if data is None else data, name)


def word_file(paragraphs: list[str], *, a_page: int = 14) -> bytes:
    """A Word draft of many paragraphs, so many under each heading."""
    document = docx.Document()
    document.add_heading("Zielvereinbarung 2012", 0)
    document.add_paragraph("zwischen dem Land Nordrhein-Westfalen und dem Rhein-Sieg-Kreis")
    for number, text in enumerate(paragraphs):
        if number % a_page == 0:
            document.add_heading(f"§ {number // a_page + 1} Ziele", 1)
        document.add_paragraph(text)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def scanned(desk: Desk) -> Matter:
    """A matter with a draft whose words were recognised in a picture; two of them are to be confirmed."""
    document = _read(SOUND, "entwurf.txt").document
    last = len(document.blocks) - 1
    words = document.blocks[last].text
    uncertain = tuple(
        UncertainWords(
            block=last, start=start, end=start + 10, words=words[start : start + 10], confidence=sure
        )
        for start, sure in ((words.index("01.01."), 41), (words.index("31.12."), 87))
    )
    read = replace(document, format="image", uncertain=uncertain)
    matter = opened(desk)
    incoming = IncomingDraft(data=SOUND, name="scan.png", received_on=RECEIVED, sent_by=LAND)
    return keep_draft(
        desk,
        matter.id,
        incoming,
        ORDER,
        ReadDraft(document=read, checked=check_document(read, "scan.png", ORDER)),
    )


def tracked_word_file() -> bytes:
    """A Word draft in which somebody inserted and deleted words with tracking on."""
    document = docx.Document(io.BytesIO(word_file(["Das Land stellt dem Kreis zwei Stellen bereit."])))
    paragraph = document.paragraphs[-1]._p
    for tag, name, words in (
        ("w:ins", "w:t", " Es berichtet jährlich."),
        ("w:del", "w:delText", " Streichen."),
    ):
        change = OxmlElement(tag)
        change.set(qn("w:id"), "1")
        change.set(qn("w:author"), "MAIS")
        change.set(qn("w:date"), "2012-04-20T08:00:00Z")
        run, text = OxmlElement("w:r"), OxmlElement(name)
        text.text = words
        text.set(qn("xml:space"), "preserve")
        run.append(text)
        change.append(run)
        paragraph.append(change)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


@cache
def _read(data: bytes, name: str) -> ReadDraft:
    return read_and_check(data, name, ORDER)
