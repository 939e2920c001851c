"""Events are written as JSON text and read back as they were, whatever words stand in them."""

import json
from datetime import date
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.negotiation.talks import OPENING
from zielkreis.domain.negotiation import Refused, UnknownEventError, kind_of, read_event, write_event
from zielkreis.domain.values.events import DemandWithdrawn, Event

TYPES = get_args(Event)


@pytest.mark.parametrize("event_type", TYPES, ids=lambda each: each.__name__)
@given(data=st.data())
def test_reading_is_the_inverse_of_writing(event_type: type[Event], data: st.DataObject) -> None:
    event = data.draw(st.from_type(event_type))
    text = write_event(event)
    assert read_event(kind_of(event), text) == event
    assert not any(ord(sign) < 0x20 for sign in text), "a database refuses some of them"
    assert text == json.dumps(json.loads(text), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def test_each_event_has_a_kind_of_its_own_with_the_version_of_its_form() -> None:
    kinds = {kind_of(event_type.__new__(event_type)) for event_type in TYPES}
    assert len(kinds) == len(TYPES)
    assert kind_of(OPENING) == "matter_opened/1"
    assert all(each.endswith("/1") for each in kinds)


def test_half_a_character_is_refused_before_it_is_kept() -> None:
    with pytest.raises(Refused) as error:
        write_event(DemandWithdrawn(demand="a", on=date(2012, 5, 11), reason="Grund \udcff"))
    (fault,) = error.value.faults
    assert fault.endswith("Grund “ steht ein halbes Zeichen (U+DCFF); schreiben Sie es neu.")


def test_an_event_of_a_newer_program_is_told_in_german() -> None:
    with pytest.raises(
        UnknownEventError, match="„consent_given/3“, den diese Fassung des Programms nicht kennt"
    ):
        read_event("consent_given/3", "{}")


@pytest.mark.parametrize("payload", ["{}", "kein JSON", '{"demand":"a","on":"heute","reason":""}'])
def test_contents_of_another_form_are_told_in_german(payload: str) -> None:
    with pytest.raises(UnknownEventError, match="hat nicht die Form, die das Programm erwartet"):
        read_event("demand_withdrawn/1", payload)
