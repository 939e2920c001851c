"""The steps of a case in ``tests/cases/verhandlung``: what somebody wants to record, in words of lawyers."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar

from tests.domain.negotiation.talks import KREIS, LAND, TODAY, Talks
from zielkreis.domain.negotiation import (
    drop_waiver,
    erase_contents,
    open_matter,
    propose_clause,
    raise_demand,
    receive_draft,
    record_answer,
    set_due_item,
    settle_due_item,
    strike_entry,
    waive_findings,
    withdraw_demand,
)
from zielkreis.domain.values.codes import AgreementType, PartyCode
from zielkreis.domain.values.events import MatterOpened, NewEvent
from zielkreis.domain.values.journal import Audience
from zielkreis.domain.values.matter import DraftVersion, MatterParty, ProposedClause
from zielkreis.domain.values.talks import (
    Answer,
    AnswerGrade,
    Demand,
    DemandEffect,
    DemandState,
    DraftPlace,
    DueItem,
    Evidence,
    Occasion,
    Weight,
)
from zielkreis.domain.values.waiver import Waiver
from zielkreis.domain.values.words import german

Code = TypeVar("Code", bound=StrEnum)
New = tuple[NewEvent, ...]
#: The day of a demand whose case does not say it: before every answer.
RAISED = date(2012, 4, 2)
WHO = {"Kreis": KREIS, "Land": LAND}


def decide(step: Mapping[str, Any], talks: Talks) -> New:
    """What follows from a step in the state of the talks; raises ``Refused``."""
    ((name, said),) = step.items()
    return STEPS[name](talks, Said(said))


def code(words: str, codes: type[Code]) -> Code:
    """The code whose German word this is."""
    return {german(each): each for each in codes}[words]


class Said:
    """The fields of a step."""

    def __init__(self, fields: Mapping[str, Any]) -> None:
        self.fields = fields

    def get(self, name: str, usual: Any = "") -> Any:
        """The field, as written."""
        return self.fields.get(name, usual)

    def who(self, name: str) -> str:
        """The authority in a field; "Kreis" and "Land" are those of the matter."""
        given = str(self.get(name))
        return WHO.get(given, given)

    def day(self, name: str = "day") -> date:
        """The day in a field; the day of the case where there is none."""
        given: date = self.get(name, TODAY)
        return given

    def audience(self) -> Audience:
        """Who may see it: all parties where the case does not say."""
        return code(self.get("for", german(Audience.PARTIES)), Audience)


def _place(words: str, version: str) -> DraftPlace:
    return DraftPlace(version=version, start=0, end=len(words), label="1.", quote=words)


def _open(_: Talks, said: Said) -> New:
    names: Sequence[str] = said.get("parties", ["Land", "Kreis"])
    parties = tuple(MatterParty(authority=WHO.get(each, each), code=PartyCode.KT) for each in names)
    beginning = MatterOpened(
        title=said.get("title"),
        year=2012,
        types=(AgreementType.ZV5,),
        house=KREIS,
        parties=parties,
        on=said.day(),
    )
    return open_matter(beginning, today=TODAY)


def _draft(talks: Talks, said: Said) -> New:
    version = DraftVersion(
        number=0,
        digest=f"text of {said.get('name')}",
        file=f"bytes of {said.get('name')}",
        name=said.get("name"),
        received_on=said.day(),
        sent_by=said.who("by"),
    )
    return receive_draft(talks.matter, version, today=TODAY)


def _demand(talks: Talks, said: Said) -> New:
    demand = Demand(
        id=said.get("id"),
        by=said.who("by"),
        words=said.get("words", f"Ziele so genau wie möglich ({len(talks.matter.demands) + 1})"),
        weight=code(said.get("weight", german(Weight.IMPORTANT)), Weight),
        raised_on=said.get("day", RAISED),
        places=tuple(_place("Worte", f"text of {each}") for each in said.get("in_drafts", ())),
    )
    return raise_demand(talks.matter, demand, audience=said.audience(), today=TODAY)


def _withdraw(talks: Talks, said: Said) -> New:
    return withdraw_demand(
        talks.matter, said.get("demand"), reason=said.get("reason"), on=said.day(), today=TODAY
    )


def _answer(talks: Talks, said: Said) -> New:
    in_text = (
        Evidence(name=each, place=_place("Worte", f"text of {each}")) for each in said.get("in_drafts", ())
    )
    effects: Mapping[str, str] | Sequence[Sequence[str]] = said.get("demands", {})
    answer = Answer(
        id="",
        by=said.who("by"),
        given_on=said.day(),
        occasion=code(said.get("occasion", german(Occasion.MEETING)), Occasion),
        grade=code(said.get("grade", german(AnswerGrade.SIGNALLED)), AnswerGrade),
        words=said.get("words", f"Dazu besteht Gesprächsbereitschaft ({len(talks.matter.answers) + 1})."),
        evidence=(*(Evidence(name=each) for each in said.get("evidence", ())), *in_text),
        effects=tuple(
            DemandEffect(demand=each, state=code(state, DemandState))
            for each, state in (effects.items() if isinstance(effects, Mapping) else effects)
        ),
    )
    return record_answer(talks.matter, answer, audience=said.audience(), today=TODAY)


def _due(talks: Talks, said: Said) -> New:
    due = DueItem(
        id="",
        what=said.get("what", "im Ausschuss berichten"),
        owed_by=said.who("by"),
        owed_to=said.who("to"),
        due_on=said.day(),
        answer=said.get("answer"),
    )
    return set_due_item(talks.matter, due, audience=said.audience())


def _settle(talks: Talks, said: Said) -> New:
    return settle_due_item(
        talks.matter, said.get("due"), how=said.get("how", "berichtet"), on=said.day(), today=TODAY
    )


def _waive(talks: Talks, said: Said) -> New:
    waiver = Waiver(
        finding=said.get("finding"), words=said.get("words"), reason=said.get("reason"), by="Sozialdezernat"
    )
    return waive_findings(talks.matter, (waiver,))


def _drop_waiver(talks: Talks, said: Said) -> New:
    return drop_waiver(
        talks.matter,
        finding=said.get("finding"),
        words=said.get("words"),
        reason=said.get("reason"),
        on=said.day(),
    )


def _propose(talks: Talks, said: Said) -> New:
    proposed = ProposedClause(
        id="",
        version=f"text of {said.get('in_draft')}",
        clause="1",
        label="1.",
        old=said.get("old"),
        new=said.get("new"),
    )
    return propose_clause(talks.matter, proposed, on=said.day())


def _strike(talks: Talks, said: Said) -> New:
    return strike_entry(
        talks.entries,
        audience=said.audience(),
        seq=said.get("entry"),
        reason=said.get("reason", "falsch verstanden"),
        on=said.day(),
    )


def _erase(talks: Talks, said: Said) -> New:
    return erase_contents(
        talks.entries,
        audience=said.audience(),
        seq=said.get("entry"),
        reason=said.get("reason", "enthält Angaben zu einer Person"),
        on=said.day(),
    )


STEPS: Mapping[str, Callable[[Talks, Said], New]] = {
    "open": _open,
    "draft": _draft,
    "demand": _demand,
    "withdraw": _withdraw,
    "answer": _answer,
    "due": _due,
    "settle": _settle,
    "waive": _waive,
    "drop_waiver": _drop_waiver,
    "propose": _propose,
    "strike": _strike,
    "erase": _erase,
}
#: Which fields a step may have; a case that writes another has a slip.
FIELDS = {
    "open": {"title", "parties", "day"},
    "draft": {"name", "by", "day"},
    "demand": {"id", "by", "words", "weight", "day", "in_drafts", "for"},
    "withdraw": {"demand", "reason", "day"},
    "answer": {
        "by",
        "day",
        "occasion",
        "grade",
        "words",
        "evidence",
        "in_drafts",
        "demands",
        "for",
    },
    "due": {"what", "by", "to", "day", "answer", "for"},
    "settle": {"due", "how", "day"},
    "waive": {"finding", "words", "reason"},
    "drop_waiver": {"finding", "words", "reason", "day"},
    "propose": {"in_draft", "old", "new", "day"},
    "strike": {"entry", "for", "reason", "day"},
    "erase": {"entry", "for", "reason", "day"},
}
