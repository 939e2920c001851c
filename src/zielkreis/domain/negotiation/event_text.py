"""Events as JSON text and back: the form in which the journal keeps them.

The kind of an event carries the version of its form ("demand_raised/1"). A form that changes gets a new
version; entries of an old one stay readable.
"""

import json
import re
from functools import cache
from typing import Any, get_args

from pydantic import TypeAdapter, ValidationError

from zielkreis.domain.negotiation.refusal import Refused
from zielkreis.domain.values.events import Event
from zielkreis.domain.values.visible import visible

_VERSION = 1
_HALF_A_SIGN = re.compile("[\ud800-\udfff]")
_CAPITAL = re.compile(r"(?<!^)(?=[A-Z])")


class UnknownEventError(ValueError):
    """The journal holds an entry that this program cannot read; the German message says what to do."""


def kind_of(event: Event) -> str:
    """The kind of an event with the version of its form."""
    return _kind(type(event))


def write_event(event: Event) -> str:
    """The contents of an event as JSON text; ``read_event`` gives the same event back.

    Raises ``Refused`` for words with half a character, which no file and no store can hold.
    """
    data = _adapters()[kind_of(event)].dump_python(event, mode="json")
    text = json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    if half := _HALF_A_SIGN.search(text):
        before = visible(text[: half.start()][-20:])
        raise Refused(
            (f"Hinter „{before}“ steht ein halbes Zeichen (U+{ord(half[0]):04X}); schreiben Sie es neu.",)
        )
    return text


def read_event(kind: str, payload: str) -> Event:
    """The event of a kind in its JSON text; raises ``UnknownEventError``."""
    adapter = _adapters().get(kind)
    if adapter is None:
        raise UnknownEventError(
            f"Das Journal enthält einen Eintrag der Art „{kind}“, den diese Fassung des Programms nicht "
            "kennt. Er stammt vermutlich aus einer neueren Fassung; verwenden Sie diese."
        )
    try:
        event: Event = adapter.validate_json(payload)
    except ValidationError as error:
        raise UnknownEventError(
            f"Ein Eintrag der Art „{kind}“ hat nicht die Form, die das Programm erwartet "
            f"({error.error_count()} Abweichungen). Prüfen Sie das Journal mit „zielkreis journal pruefen“."
        ) from None
    return event


def _kind(event_type: type) -> str:
    return f"{_CAPITAL.sub('_', event_type.__name__).lower()}/{_VERSION}"


@cache
def _adapters() -> dict[str, TypeAdapter[Any]]:
    return {_kind(each): TypeAdapter(each) for each in get_args(Event)}
