"""Talks as they may run: any steps in any order, those that the rules refuse left out."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TypeVar

from hypothesis import strategies as st

from tests.domain.negotiation.talks import HOUSE, KREIS, LAND, PARTIES, TODAY, Talks
from zielkreis.domain.negotiation import (
    Refused,
    drop_waiver,
    erase_contents,
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
from zielkreis.domain.values.events import NewEvent
from zielkreis.domain.values.journal import Audience
from zielkreis.domain.values.matter import DraftVersion, ProposedClause
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

T = TypeVar("T")
New = tuple[NewEvent, ...]

_GRADES = {
    Occasion.MEETING: AnswerGrade.SIGNALLED,
    Occasion.CALL: AnswerGrade.SIGNALLED,
    Occasion.LETTER: AnswerGrade.WRITTEN,
    Occasion.EMAIL: AnswerGrade.WRITTEN,
    Occasion.DRAFT: AnswerGrade.IN_TEXT,
}


class Hand:
    """Draws the next step of some talks, from what is there where it must name something."""

    def __init__(self, data: st.DataObject, talks: Talks) -> None:
        self._data, self._talks, self._matter = data, talks, talks.matter

    def next_step(self, *, erasing: bool) -> New:
        """What somebody wants to record next; raises ``Refused``."""
        steps = [
            self._draft,
            self._demand,
            self._demand,
            self._withdraw,
            self._answer,
            self._answer,
            self._answer,
            self._due,
            self._settle,
            self._waive,
            self._drop_waiver,
            self._propose,
            self._strike,
        ]
        return self._one([*steps, self._erase] if erasing else steps)()

    def _one(self, choices: Sequence[T]) -> T:
        return self._data.draw(st.sampled_from(choices))

    def _audience(self) -> Audience:
        return self._one([PARTIES, HOUSE])

    def _day(self) -> date:
        return TODAY - timedelta(days=self._data.draw(st.integers(0, 30)))

    def _demand_id(self) -> str:
        ids = [each.demand.id for each in self._matter.demands if not each.withdrawn]
        return self._one([*ids, *ids, *ids, "X9"])

    def _place(self) -> DraftPlace | None:
        version = self._one([*(each.digest for each in self._matter.versions), ""])
        if not version:
            return None
        return DraftPlace(version=version, start=0, end=5, label="1.", quote="Worte")

    def _draft(self) -> New:
        number = self._data.draw(st.integers(1, 9))
        version = DraftVersion(
            number=0,
            digest=f"text {number}",
            file=f"file {number}",
            name=f"entwurf-{number}.docx",
            received_on=self._day(),
            sent_by=LAND,
        )
        return receive_draft(self._matter, version, today=TODAY)

    def _demand(self) -> New:
        place = self._place()
        demand = Demand(
            id=self._one(["", "", "a", "b", "F2"]),
            by=self._one([KREIS, KREIS, KREIS, LAND]),
            words="Die Ziele müssen messbar sein",
            weight=self._one(list(Weight)),
            raised_on=self._day(),
            places=(place,) if place else (),
        )
        return raise_demand(self._matter, demand, audience=self._audience(), today=TODAY)

    def _withdraw(self) -> New:
        return withdraw_demand(
            self._matter, self._demand_id(), reason="erledigt", on=self._day(), today=TODAY
        )

    def _answer(self) -> New:
        place = self._place()
        occasion = self._one([each for each in Occasion if place or each is not Occasion.DRAFT])
        touched = {self._demand_id() for _ in range(self._data.draw(st.integers(0, 2)))}
        answer = Answer(
            id="",
            by=self._one([LAND, LAND, LAND, KREIS]),
            given_on=self._day(),
            occasion=occasion,
            grade=_GRADES[occasion],
            words="Dazu besteht Gesprächsbereitschaft.",
            evidence=(Evidence(name="entwurf.docx", place=place),) if place else (),
            effects=tuple(
                DemandEffect(demand=each, state=self._one(list(DemandState))) for each in sorted(touched)
            ),
        )
        return record_answer(self._matter, answer, audience=self._audience(), today=TODAY)

    def _due(self) -> New:
        due = DueItem(
            id="",
            what="berichten",
            owed_by=LAND,
            owed_to=KREIS,
            due_on=self._day(),
            answer=self._one(["", *(each.id for each in self._matter.answers)]),
        )
        return set_due_item(self._matter, due, audience=self._audience())

    def _settle(self) -> New:
        due = self._one([*(each.id for each in self._matter.due), "X9"])
        return settle_due_item(self._matter, due, how="berichtet", on=self._day(), today=TODAY)

    def _waive(self) -> New:
        waiver = Waiver(
            finding=self._one(["a", "b"]), words="Worte", reason="wird geklärt", by="Sozialdezernat"
        )
        return waive_findings(self._matter, (waiver,))

    def _drop_waiver(self) -> New:
        return drop_waiver(
            self._matter, finding=self._one(["a", "b"]), words="Worte", reason="offen", on=TODAY
        )

    def _propose(self) -> New:
        place = self._place()
        proposed = ProposedClause(
            id="", version=place.version if place else "", clause="1", label="1.", old="alt", new="neu"
        )
        return propose_clause(self._matter, proposed, on=TODAY)

    def _strike(self) -> New:
        entry = self._one(self._talks.entries)
        return strike_entry(
            self._talks.entries, audience=entry.audience, seq=entry.seq, reason="falsch", on=TODAY
        )

    def _erase(self) -> New:
        entry = self._one(self._talks.entries)
        return erase_contents(
            self._talks.entries, audience=entry.audience, seq=entry.seq, reason="verlangt", on=TODAY
        )


def play(data: st.DataObject, *, erasing: bool = True, steps: int = 16) -> Talks:
    """Talks of up to so many steps; some follow at the very same instant."""
    talks = Talks()
    for _ in range(steps if data.draw(st.booleans()) else data.draw(st.integers(0, steps))):
        seconds = data.draw(st.integers(0, 1))
        try:
            talks.record(Hand(data, talks).next_step(erasing=erasing), seconds=seconds)
        except Refused:
            continue
    return talks
