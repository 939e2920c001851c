"""What somebody owes by a day: set, and settled."""

from datetime import date

from zielkreis.domain.negotiation import set_due_item as decide_to_set
from zielkreis.domain.negotiation import settle_due_item as decide_to_settle
from zielkreis.domain.values.journal import Audience
from zielkreis.domain.values.matter import Matter
from zielkreis.domain.values.talks import DueItem
from zielkreis.service.keeping.desk import Desk
from zielkreis.service.keeping.recording import record


def set_due_item(
    desk: Desk,
    matter_id: str,
    *,
    what: str,
    due_on: date,
    owed_by: str = "",
    owed_to: str = "",
    answer: str = "",
    on: date | None = None,
    audience: Audience = Audience.HOUSE,
) -> Matter:
    """Record that somebody owes something, the own house where nobody is named.

    ``on`` is the day since when it is owed. Raises ``Refused``, ``NoMatterError``.
    """
    due = DueItem(
        id="",
        what=what.strip(),
        owed_by=owed_by.strip() or desk.account.house,
        owed_to=owed_to.strip(),
        due_on=due_on,
        answer=answer,
    )
    return record(desk, matter_id, lambda course: decide_to_set(course.matter, due, audience=audience, on=on))


def settle_due_item(desk: Desk, matter_id: str, due_id: str, *, how: str, on: date | None = None) -> Matter:
    """Record that what was owed is done or has fallen away; raises ``Refused``, ``NoMatterError``."""
    return record(
        desk,
        matter_id,
        lambda course: decide_to_settle(
            course.matter, due_id, how=how.strip(), on=on or desk.today, today=desk.today
        ),
    )
