"""Findings of a matter are set aside with a reason, and taken up again."""

from zielkreis.domain.negotiation import Refused
from zielkreis.domain.negotiation import drop_waiver as decide_to_drop
from zielkreis.domain.negotiation import waive_findings as decide_to_waive
from zielkreis.domain.releasing import UnknownFinding, waivers_for
from zielkreis.domain.values.matter import Matter
from zielkreis.domain.values.waiver import Waiver
from zielkreis.service.keeping.desk import Desk
from zielkreis.service.keeping.recording import matter_of, record
from zielkreis.service.talks.checked_draft import draft_on_desk


def waive_finding(
    desk: Desk, matter_id: str, *, finding: str, reason: str, place: str = "", program_version: str
) -> Matter:
    """Set a finding of the newest draft aside, at one place if one is named, under the name of the account.

    Raises ``Refused``, ``NoMatterError``.
    """
    draft = draft_on_desk(desk, matter_of(desk.store, matter_id).matter, program_version=program_version)
    if draft is None:
        raise Refused(["Zu diesem Vorgang liegt noch kein Entwurf vor; es gibt nichts zurückzustellen."])
    wish = Waiver(finding=finding, place=place, reason=reason.strip(), by=desk.account.name, on=desk.today)
    try:
        waivers = waivers_for(draft.checked.report, wish)
    except UnknownFinding as error:
        raise Refused([str(error)]) from None
    return record(desk, matter_id, lambda course: decide_to_waive(course.matter, waivers))


def drop_waiver(desk: Desk, matter_id: str, *, finding: str, words: str, reason: str) -> Matter:
    """Let a finding count again; raises ``Refused``, ``NoMatterError``."""
    return record(
        desk,
        matter_id,
        lambda course: decide_to_drop(
            course.matter, finding=finding, words=words, reason=reason.strip(), on=desk.today
        ),
    )
