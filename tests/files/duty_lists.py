"""Lists of duties to write: plain ones, and ones whose words try to be more than words."""

from dataclasses import replace
from datetime import UTC, date, datetime

from zielkreis.domain.values.codes import PartyCode
from zielkreis.domain.values.duty import Duty, DutyKind, DutyList, DutyShare, Frequency
from zielkreis.domain.values.place import Place

AT = datetime(2012, 5, 1, 8, 30, tzinfo=UTC)
WORDS = "Das Land stellt dem Kreis bis zum 30.06.2012 zwei Stellen bereit."
#: What a spreadsheet or calendar might obey.
HOSTILE = (
    '=HYPERLINK("http://example.org","hier")',
    "+1+1",
    "-2",
    "@SUM(A1)",
    "\t=1+1",
    "{=1+1}",
    "http://example.org/x",
    "012345",
    "Ende\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:falsch",
    "Semikolon; Komma, \\ Rückstrich",
    "\u202eumgekehrt\u202c\x07\x00",
    "&P&F&[Datei]",
    "<b>fett</b>",
)

SINGLE = Duty(
    kind=DutyKind.SUPPORT,
    statement="s001",
    what=WORDS,
    place=Place(place="§ 2 Abs. 1", start=0, end=len(WORDS), quote=WORDS),
    debtors=(PartyCode.LAND,),
    creditors=(PartyCode.KT,),
    due="2012-06-30",
    due_words="bis zum 30.06.2012",
)
QUARTERLY = replace(
    SINGLE,
    kind=DutyKind.PROCEDURE,
    statement="s002",
    due="",
    due_words="vierteljährlich",
    frequency=Frequency.QUARTERLY,
)


def listed(*duties: Duty, title: str = "Zielvereinbarung 2012") -> DutyList:
    """The duties over the year 2012, concluded on 14 March."""
    share = DutyShare(
        party=PartyCode.LAND,
        signs=True,
        name=title,
        total=len(duties),
        results=0,
        activities=0,
        support=1,
        procedure=1,
        dated=2,
        provisos=0,
        loose=0,
    )
    return DutyList(
        title=title,
        first_day=date(2012, 3, 14),
        last_day=date(2012, 12, 31),
        duties=duties,
        shares=(share, replace(share, party=None, signs=False)),
    )


def saying(words: str) -> Duty:
    """A duty all of whose words are these."""
    return replace(
        SINGLE,
        what=words,
        due_words=words,
        proviso=words,
        place=replace(SINGLE.place, place=words, quote=words, end=len(words)),
    )
