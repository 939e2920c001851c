"""Other words for a clause are noted for the house, and given up; the received draft stays as it is."""

from zielkreis.domain.negotiation import drop_proposal as decide_to_drop
from zielkreis.domain.negotiation import propose_clause as decide_to_propose
from zielkreis.domain.values.matter import Matter, ProposedClause
from zielkreis.service.keeping.desk import Desk
from zielkreis.service.keeping.recording import record
from zielkreis.service.talks.try_clause import ClauseOnDesk


def propose_clause(desk: Desk, place: ClauseOnDesk, words: str, *, reason: str = "") -> Matter:
    """Note other words for a clause of a version; raises ``Refused``, ``NoMatterError``."""
    proposed = ProposedClause(
        id="",
        version=place.draft.version.digest,
        clause=place.clause.id,
        label=place.clause.label,
        old=place.words,
        new="\n".join(words.strip().splitlines()),
        reason=reason.strip(),
    )
    return record(
        desk, place.matter.id, lambda course: decide_to_propose(course.matter, proposed, on=desk.today)
    )


def drop_proposal(desk: Desk, matter_id: str, *, proposal: str, reason: str) -> Matter:
    """Give up words that were noted; raises ``Refused``, ``NoMatterError``."""
    return record(
        desk,
        matter_id,
        lambda course: decide_to_drop(course.matter, proposal, reason=reason.strip(), on=desk.today),
    )
