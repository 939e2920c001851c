"""Desks whose identities, salts and clock are the same in every run, and the talks of 2012."""

from datetime import UTC, date, datetime, timedelta
from itertools import count

from zielkreis.domain.negotiation import receive_draft
from zielkreis.domain.values.account import LocalAccount
from zielkreis.domain.values.actor import (
    ActorList,
    ApprovalKind,
    Authority,
    AuthorityKind,
    InnerApproval,
    JobcenterForm,
    Representative,
    Span,
    Tie,
    TieKind,
)
from zielkreis.domain.values.codes import AgreementType, PartyCode
from zielkreis.domain.values.journal import Audience
from zielkreis.domain.values.kept_check import KeptCheck
from zielkreis.domain.values.matter import DraftVersion, MatterParty
from zielkreis.domain.values.reading_progress import KeptReading, ReadingState
from zielkreis.domain.values.talks import DemandState, Occasion, Weight
from zielkreis.service.keeping.desk import Desk
from zielkreis.service.keeping.recording import record
from zielkreis.service.talks.answers import AnswerWish, Promise, record_answer
from zielkreis.service.talks.demands import DemandWish, raise_demand
from zielkreis.service.talks.due_items import set_due_item
from zielkreis.service.talks.open_matter import Beginning, open_matter
from zielkreis.store.keeping import Store

MATTER = "land-2012"
PROGRAM = "1.0"
NOW = datetime(2012, 4, 20, 8, 0, tzinfo=UTC)
ACCOUNT = LocalAccount(sign_in="sozialdezernat", name="Sozialdezernat", house="kreis", pseudonym="P-1")
OTHER = LocalAccount(sign_in="kreisjugendamt", name="Jugendamt", house="kreis", pseudonym="P-2")
PARTIES = (
    MatterParty(authority="land", code=PartyCode.LAND),
    MatterParty(authority="kreis", code=PartyCode.KT),
)
DRAFT = "Zielvereinbarung 2012 – mit Umlauten äöü".encode()
ACTORS = ActorList(
    authorities=(
        Authority(
            id="kreis",
            kind=AuthorityKind.MUNICIPAL_CARRIER,
            name="Rhein-Sieg-Kreis",
            short_name="Kreis",
            span=Span(first_day=date(1969, 8, 1)),
        ),
        Authority(id="land", kind=AuthorityKind.LAND_MINISTRY, name="Ministerium für Arbeit"),
        Authority(id="jobcenter", kind=AuthorityKind.JOBCENTER, name="Jobcenter", form=JobcenterForm.GE),
    ),
    ties=(Tie(subject="land", kind=TieKind.LEGAL_SUPERVISION, other="kreis", norm="§ 47 SGB II"),),
    representatives=(
        Representative(
            authority="kreis",
            function="Landrat",
            proof="§ 42 KrO NRW",
            span=Span(first_day=date(2009, 10, 21), last_day=date(2014, 6, 22)),
        ),
    ),
    approvals=(InnerApproval(authority="kreis", kind=ApprovalKind.COMMITTEE, body="Ausschuss für Soziales"),),
)


def desk_at(store: Store, *, now: datetime = NOW, account: LocalAccount = ACCOUNT, first: int = 1) -> Desk:
    """A desk; ids and salts count from ``first``."""
    ids, salts = count(first), count(first)
    return Desk(
        store=store,
        account=account,
        now=now,
        today=now.date(),
        new_id=lambda: f"{next(ids):012x}",
        new_salt=lambda: f"{next(salts):064x}",
    )


def fill(store: Store) -> None:
    """One of everything that is kept, through the use cases."""
    desk = desk_at(store)
    store.accounts.add(ACCOUNT)
    store.actors.replace(ACTORS)
    store.names.pseudonym_for("Landesministerium, Referatsleitung", new_id=desk.new_id)
    begin(desk)
    take_draft(desk)
    demand(desk, "Das Ziel soll nur messen, was der Kreis beeinflussen kann.")
    demand(desk, "Die Unterstützung des Landes soll beziffert sein.", audience=Audience.PARTIES)
    answer(desk)
    set_due_item(desk, MATTER, what="Im Ausschuss berichten", due_on=date(2012, 5, 10))
    for number, state in enumerate(ReadingState):
        store.readings.add(reading(number, state))
        if state in (ReadingState.DONE, ReadingState.FAILED):
            store.readings.end(f"r-{number}", state=state, at=NOW, fault="")
    for table in store.tables.names():
        if not any(store.tables.rows(table)):
            store.tables.fill(table, [some_row(table)])


def some_row(table: str) -> dict[str, object]:
    """A row with a value in every column, for tables whose contents no test of the store looks at."""
    # reason: tables can be loaded only once Django is set up
    from zielkreis.store.table_store import _fields, _tables  # noqa: PLC0415 - see above

    return {
        each.attname: _SOME[getattr(each, "target_field", each).get_internal_type()]
        for each in _fields(_tables()[table])
    }


_SOME: dict[str, object] = {
    "AutoField": 1,
    "BigAutoField": 1,
    "BooleanField": True,
    "CharField": "eins",
    "DateField": "2012-04-18",
    "DateTimeField": "2012-04-18T09:30:15.123456+00:00",
    "PositiveIntegerField": 1,
    "PositiveSmallIntegerField": 1,
    "TextField": "Wörter",
}


def begin(desk: Desk, matter: str = MATTER) -> None:
    """Talks begin."""
    open_matter(
        desk,
        Beginning(
            id=matter,
            title="Zielvereinbarung 2012 mit dem Land",
            year=2012,
            types=(AgreementType.ZV5,),
            parties=PARTIES,
        ),
    )


def demand(desk: Desk, words: str, *, matter: str = MATTER, audience: Audience = Audience.HOUSE) -> None:
    """Our house demands something."""
    wish = DemandWish(words=words, weight=Weight.IMPORTANT, raised_on=date(2012, 4, 2), audience=audience)
    raise_demand(desk, matter, wish, program_version=PROGRAM)


ANSWER = "Man werde prüfen, ob ein Satz dazu aufgenommen werden kann."


def answer(desk: Desk, words: str = ANSWER, *, matter: str = MATTER) -> None:
    """The other side signals something at a meeting and promises a reply."""
    wish = AnswerWish(
        by="land",
        words=words,
        occasion=Occasion.MEETING,
        given_on=date(2012, 4, 18),
        speaker="Referatsleitung",
        where="Besprechung der Sozialdezernenten",
        effects=(("F1", DemandState.PARTLY_MET),),
        evidence=(("vermerk.txt", "Vermerk über die Besprechung".encode()),),
        promises=(Promise(what="Antwort auf die Forderungen", due_on=date(2012, 5, 10)),),
    )
    record_answer(desk, matter, wish, program_version=PROGRAM)


def take_draft(desk: Desk, data: bytes = DRAFT, *, matter: str = MATTER) -> None:
    """A draft comes in: file, event and check in one transaction, as ``keep_draft`` does."""
    with desk.store.transaction():
        version = DraftVersion(
            number=0,
            digest="a" * 64,
            file=desk.store.files.put(data),
            name="entwurf.docx",
            received_on=desk.today,
            sent_by="land",
        )
        record(desk, matter, lambda course: receive_draft(course.matter, version, today=desk.today))
        desk.store.checks.put(check(version.file, matter=matter))


def check(file: str, *, matter: str = MATTER, made_at: datetime = NOW) -> KeptCheck:
    """A check of a file."""
    return KeptCheck(
        matter=matter,
        file=file,
        version="a" * 64,
        law_day=date(2012, 1, 1),
        law_day_stated=True,
        type_stated=AgreementType.ZV5,
        tracked="accept",
        profile="kreis",
        program_version=PROGRAM,
        made_at=made_at,
        interchange='{"befund": "ä"}',
        document='{"blocks": []}',
    )


def reading(number: int, state: ReadingState = ReadingState.WAITING) -> KeptReading:
    """A reading; later numbers began later."""
    return KeptReading(
        id=f"r-{number}",
        matter=MATTER,
        file="b" * 64,
        name="entwurf.docx",
        order="{}",
        by=ACCOUNT.pseudonym,
        state=state,
        began_at=NOW + timedelta(minutes=number),
    )
