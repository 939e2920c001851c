"""The talks of 2012 for pages: the draft of the Land, five demands, what was said, what is due."""

from datetime import date
from functools import cache
from pathlib import Path

from pydantic import TypeAdapter

from zielkreis import __version__
from zielkreis.domain.values.actor import ActorList, Authority, AuthorityKind
from zielkreis.domain.values.codes import AgreementType, PartyCode
from zielkreis.domain.values.journal import Audience
from zielkreis.domain.values.matter import MatterParty
from zielkreis.domain.values.reading_progress import KeptReading, ReadingState
from zielkreis.domain.values.talks import DemandState, Occasion, Weight
from zielkreis.service.keeping.desk import Desk
from zielkreis.service.talks.answers import AnswerWish, record_answer
from zielkreis.service.talks.demands import DemandWish, raise_demand
from zielkreis.service.talks.due_items import set_due_item
from zielkreis.service.talks.open_matter import Beginning, open_matter
from zielkreis.service.talks.reading_queue import ReadingTask
from zielkreis.service.talks.receive_draft import (
    IncomingDraft,
    ReadDraft,
    ReadingOrder,
    keep_draft,
    read_and_check,
)

DRAFT = Path(__file__).parents[2] / "examples/rhein-sieg-2012/entwurf.docx"
SMALL_DRAFT = """Zielvereinbarung 2012

zwischen dem Land Nordrhein-Westfalen und dem Rhein-Sieg-Kreis

§ 1 Verfahren

Die Vereinbarung gilt vom 01.01.2012 bis zum 31.12.2012.
""".encode()
MATTER = "land-2012"
TITLE = "Zielvereinbarung 2012 mit dem MAIS NRW"
RECEIVED, RAISED, SAID, DUE = date(2012, 3, 30), date(2012, 4, 2), date(2012, 4, 18), date(2012, 5, 10)
COMMITTEE = "Ausschuss für soziale Angelegenheiten und soziale Beschäftigungsförderung"
MEETING = "Sozialdezernentinnen und Sozialdezernenten im Regierungsbezirk Köln"
SIGNAL = "Generelle Gesprächsbereitschaft; es werde keine einseitigen Vorgaben des Landes geben."
REPORT = "über die weitere Entwicklung der Verhandlungen berichten"
#: The five demands of the Kreis: id, the findings behind it, its words.
DEMANDS = (
    ("a", ("a",), "Der Widerspruch zwischen eigener Zuständigkeit und Zielen für die Agentur ist zu klären."),
    ("b", ("b",), "Die Ziele sind möglichst präzise zu beschreiben."),
    ("c", ("c",), "Die Ziele müssen messbar sein; die Parameter gehören in die Vereinbarung."),
    ("d", ("d",), "Das Land bringt konkretere und weiter reichende Leistungen ein."),
    (
        "e",
        ("e1", "e2"),
        "Die Geschäftsführung des Jobcenters unterzeichnet mit; am Ende steht eine Vereinbarung.",
    ),
)
_ORDER = ReadingOrder(program_version=__version__)
ACTORS = ActorList(
    authorities=(
        Authority(
            id="kreis",
            kind=AuthorityKind.MUNICIPAL_CARRIER,
            name="Rhein-Sieg-Kreis",
        ),
        Authority(
            id="mais",
            kind=AuthorityKind.LAND_MINISTRY,
            name="Ministerium für Arbeit, Integration und Soziales NRW",
            short_name="MAIS NRW",
        ),
    )
)


def know_actors(desk: Desk) -> None:
    """The house keeps a list of authorities."""
    desk.store.actors.replace(ACTORS)


def begin(desk: Desk, *, matter_id: str = MATTER, title: str = TITLE) -> None:
    """A matter without a draft."""
    open_matter(
        desk,
        Beginning(
            title=title,
            id=matter_id,
            year=2012,
            types=(AgreementType.ZV5,),
            parties=(
                MatterParty(authority="kreis", code=PartyCode.KT),
                MatterParty(authority="mais", code=PartyCode.LAND),
            ),
            on=RECEIVED,
        ),
    )


def receive(desk: Desk) -> None:
    """The draft of the Land."""
    take_in(desk, DRAFT, on=RECEIVED)


def take_in(desk: Desk, path: Path, *, on: date) -> None:
    """A draft of the Land that was read before is not read again."""
    draft = IncomingDraft(data=path.read_bytes(), name=path.name, received_on=on, sent_by="mais")
    keep_draft(desk, MATTER, draft, _ORDER, _read(path))


@cache
def _read(path: Path) -> ReadDraft:
    return read_and_check(path.read_bytes(), path.name, _ORDER)


def demand(desk: Desk) -> None:
    """The five demands, which all parties know."""
    for named, findings, words in DEMANDS:
        wish = DemandWish(
            id=named,
            words=words,
            weight=Weight.INDISPENSABLE,
            findings=findings,
            raised_on=RAISED,
            audience=Audience.PARTIES,
        )
        raise_demand(desk, MATTER, wish, program_version=__version__)


def hear(desk: Desk) -> None:
    """What the Land said in the meeting."""
    wish = AnswerWish(
        by="mais",
        words=SIGNAL,
        occasion=Occasion.MEETING,
        given_on=SAID,
        speaker="Vertreter des MAIS",
        where=MEETING,
        effects=tuple((named, DemandState.OPEN) for named, _, _ in DEMANDS),
        audience=Audience.PARTIES,
    )
    record_answer(desk, MATTER, wish, program_version=__version__)


def promise(desk: Desk) -> None:
    """The administration will report to its committee."""
    set_due_item(desk, MATTER, what=REPORT, due_on=DUE, owed_to=COMMITTEE)


def whole_story(desk: Desk) -> None:
    """All of it."""
    for step in (know_actors, begin, receive, demand, hear, promise):
        step(desk)


def reading(desk: Desk, *, step: str, name: str = "scan.pdf", data: bytes = b"x") -> KeptReading:
    """A file that is being read for the matter."""
    task = ReadingTask(received_on=RECEIVED, sent_by="mais", note="", order=_ORDER)
    return KeptReading(
        id="r1",
        matter=MATTER,
        file=desk.store.files.put(data),
        name=name,
        order=TypeAdapter(ReadingTask).dump_json(task).decode(),
        by=desk.account.pseudonym,
        state=ReadingState.RUNNING,
        began_at=desk.now,
        step=step,
    )
