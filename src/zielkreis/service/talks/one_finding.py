"""One finding of the newest draft, to be set aside or taken up again."""

from collections.abc import Collection
from dataclasses import dataclass

from zielkreis.domain.negotiation import Refused, text_digest
from zielkreis.domain.negotiation import drop_waiver as decide_to_drop
from zielkreis.domain.values.events import NewEvent
from zielkreis.domain.values.matter import Matter
from zielkreis.domain.values.report import Judgement
from zielkreis.domain.values.waived import waivers_of
from zielkreis.domain.values.waiver import Waiver
from zielkreis.service.keeping.desk import Desk
from zielkreis.service.keeping.recording import Course, matter_of, record
from zielkreis.service.talks.checked_draft import draft_on_desk


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldWaiver:
    """What sets the finding aside in the newest draft; ``key`` stands for the words it is bound to."""

    key: str
    waiver: Waiver


@dataclass(frozen=True, slots=True, kw_only=True)
class OneFinding:
    """A finding with the labels of its places, each once, and what sets it aside."""

    matter: Matter
    judgement: Judgement
    labels: tuple[str, ...]
    waivers: tuple[HeldWaiver, ...]


def one_finding(desk: Desk, matter_id: str, finding: str, *, program_version: str) -> OneFinding | None:
    """The finding of that id in the newest draft; ``None`` where there is none. Raises ``NoMatterError``."""
    matter = matter_of(desk.store, matter_id).matter
    draft = draft_on_desk(desk, matter, program_version=program_version)
    if draft is None:
        return None
    judgement = next((each for each in draft.checked.report.judgements if each.id == finding), None)
    if judgement is None:
        return None
    held = {(each.waiver.finding, each.waiver.words) for each in waivers_of(draft.checked, judgement)}
    return OneFinding(
        matter=matter,
        judgement=judgement,
        labels=tuple(dict.fromkeys(each.place for each in judgement.places)),
        waivers=tuple(
            HeldWaiver(key=_key(each), waiver=each)
            for each in matter.waivers
            if (each.finding, each.words) in held
        ),
    )


def take_up_finding(
    desk: Desk, matter_id: str, *, finding: str, keys: Collection[str], reason: str
) -> Matter:
    """Let a finding count again at the places that the keys stand for, all or nothing.

    Raises ``Refused``, ``NoMatterError``.
    """

    def decide(course: Course) -> tuple[NewEvent, ...]:
        there = {_key(each): each for each in course.matter.waivers if each.finding == finding}
        if not keys:
            raise Refused(["Es ist nichts gewählt, was wieder zählen soll."])
        if set(keys) - set(there):
            raise Refused(["Das ist inzwischen schon wieder aufgenommen; öffnen Sie den Entwurf neu."])
        return tuple(
            event
            for key, waiver in there.items()
            if key in keys
            for event in decide_to_drop(
                course.matter, finding=finding, words=waiver.words, reason=reason.strip(), on=desk.today
            )
        )

    return record(desk, matter_id, decide)


def _key(waiver: Waiver) -> str:
    return text_digest(waiver.words)[:16]
