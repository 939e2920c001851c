"""An agreement followed up as JSON for machines."""

from dataclasses import fields, is_dataclass
from typing import Any

from zielkreis.domain.values.month import Month
from zielkreis.files.json_text import write_json

FORMAT = "zielkreis-nachhaltung/1"


def write_follow_up_json(content: dict[str, Any]) -> str:
    """What was found, values of the domain under names, with their codes; a month is ``2012-06``."""
    return write_json({"format": FORMAT, **_plain(content)}) + "\n"


def _plain(value: Any) -> Any:
    if isinstance(value, Month):
        return str(value)
    if is_dataclass(value) and not isinstance(value, type):
        return {each.name: _plain(getattr(value, each.name)) for each in fields(value)}
    if isinstance(value, dict):
        return {name: _plain(each) for name, each in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(each) for each in value]
    return value
