"""A proposal is given up with a reason, once."""

import pytest

from tests.domain.negotiation.talks import TODAY, Talks
from zielkreis.domain.negotiation import Refused, drop_proposal, propose_clause, receive_draft
from zielkreis.domain.values.journal import Audience
from zielkreis.domain.values.matter import DraftVersion, ProposedClause


def with_proposal() -> Talks:
    talks = Talks()
    version = DraftVersion(
        number=0, digest="t", file="f", name="entwurf.docx", received_on=TODAY, sent_by="land-nrw"
    )
    talks.record(receive_draft(talks.matter, version, today=TODAY))
    proposed = ProposedClause(id="", version="t", clause="c1", label="§ 1", old="alt", new="neu")
    talks.record(propose_clause(talks.matter, proposed, on=TODAY))
    return talks


def test_a_proposal_that_is_given_up_stands_no_more_and_only_the_house_sees_that() -> None:
    talks = with_proposal()
    events = drop_proposal(talks.matter, "V1", reason="überholt", on=TODAY)
    assert {each.audience for each in events} == {Audience.HOUSE}
    talks.record(events)
    assert talks.matter.proposed == ()


def test_all_that_is_wrong_is_said_at_once() -> None:
    with pytest.raises(Refused) as refused:
        drop_proposal(with_proposal().matter, "V2", reason=" ", on=TODAY)
    assert refused.value.faults == (
        "Einen Vorschlag „V2“ gibt es in diesem Vorgang nicht (mehr); es gibt: V1.",
        "Es fehlt, warum der Vorschlag aufgegeben wird.",
    )
