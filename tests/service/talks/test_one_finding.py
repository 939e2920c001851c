"""A finding is set aside and taken up again, wholly or at one place."""

import pytest

from tests.service.talks.received import MATTER, opened, received
from zielkreis import __version__
from zielkreis.domain.negotiation import Refused
from zielkreis.service.keeping.desk import Desk
from zielkreis.service.talks.one_finding import OneFinding, one_finding, take_up_finding
from zielkreis.service.talks.set_aside import waive_finding


def found(desk: Desk, finding: str = "d") -> OneFinding:
    one = one_finding(desk, MATTER, finding, program_version=__version__)
    assert one is not None
    return one


def test_there_is_no_finding_without_a_draft_or_of_another_name(desk: Desk) -> None:
    opened(desk)
    assert one_finding(desk, MATTER, "d", program_version=__version__) is None


def test_a_finding_names_each_clause_once(desk: Desk) -> None:
    received(desk)
    assert found(desk).labels == ("§ 7 Abs. 1", "§ 7 Abs. 2", "§ 7 Abs. 3", "§ 7 Abs. 4")
    assert found(desk).waivers == ()
    assert one_finding(desk, MATTER, "zz", program_version=__version__) is None


def test_what_is_set_aside_is_taken_up_again_at_the_places_chosen(desk: Desk) -> None:
    received(desk)
    waive_finding(desk, MATTER, finding="d", reason="wird geklärt", program_version=__version__)
    held = found(desk).waivers
    assert [each.waiver.place for each in held] == ["§ 7 Abs. 1", "§ 7 Abs. 2", "§ 7 Abs. 3", "§ 7 Abs. 4"]
    keys = [held[0].key, held[2].key]
    take_up_finding(desk, MATTER, finding="d", keys=keys, reason="doch wichtig")
    assert [each.waiver.place for each in found(desk).waivers] == ["§ 7 Abs. 2", "§ 7 Abs. 4"]


def test_nothing_is_taken_up_where_nothing_is_chosen_or_it_counts_already(desk: Desk) -> None:
    received(desk)
    waive_finding(
        desk, MATTER, finding="d", place="§ 7 Abs. 1", reason="wird geklärt", program_version=__version__
    )
    (held,) = found(desk).waivers
    with pytest.raises(Refused, match="nichts gewählt"):
        take_up_finding(desk, MATTER, finding="d", keys=[], reason="doch")
    take_up_finding(desk, MATTER, finding="d", keys=[held.key], reason="doch")
    with pytest.raises(Refused, match="schon wieder aufgenommen"):
        take_up_finding(desk, MATTER, finding="d", keys=[held.key], reason="doch")
