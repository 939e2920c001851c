"""Parts of a target made comparable: what the annotator wrote and what the reader found."""

from decimal import Decimal
from typing import Any

from zielkreis.domain.values.statement import TargetParts

Plain = dict[str, object]

#: Values that may be left out.
DEFAULTS = {"population": "all", "form": "none", "commitment": "target", "quantity": "figure"}
#: Parts whose words are the value: it counts that they were found, not where they end.
BY_WORDS = frozenset(("condition", "data_source"))


def annotated_parts(labels: dict[str, Any]) -> list[Plain]:
    """One plain mapping a result from the annotation."""
    raw = labels.get("parts") or []
    return [_from_annotation(parts) for parts in (raw if isinstance(raw, list) else [raw])]


def read_parts(parts: tuple[TargetParts, ...]) -> list[Plain]:
    """One plain mapping a result from the reader."""
    return [_from_reader(part) for part in parts]


def _from_annotation(parts: dict[str, Any]) -> Plain:
    found: Plain = {}
    for name, part in parts.items():
        if name == "equivalents":
            items = part["value"] if isinstance(part, dict) else part
            found[name] = sorted((item["form"], _plain(item["value"])) for item in items)
        elif part.get("value") is not None:
            found[name] = _plain(part["value"])
    return _without_defaults(found)


def _from_reader(part: TargetParts) -> Plain:
    found: Plain = {}
    for name in TargetParts.__slots__:
        words = getattr(part, name)
        if words is None:
            continue
        if name == "equivalents":
            found[name] = sorted((str(item.form), _plain(item.value)) for item in words.value)
        else:
            found[name] = _plain(words.value)
    return _without_defaults(found)


def _plain(value: object) -> object:
    if isinstance(value, bool):
        return value
    if isinstance(value, int | float | Decimal):
        return float(value)
    if isinstance(value, list | tuple):
        return tuple(_plain(item) for item in value)
    return str(value)


def _without_defaults(found: Plain) -> Plain:
    return {
        name: bool(value) if name in BY_WORDS else value
        for name, value in found.items()
        if DEFAULTS.get(name) != value
    }


def aligned(annotated: list[Plain], read: list[Plain]) -> list[tuple[Plain, Plain]]:
    """Results in pairs. Of two forms of one result either may be the main one (contract, section 7)."""
    pairs = []
    for index in range(max(len(annotated), len(read))):
        left = dict(annotated[index]) if index < len(annotated) else {}
        right = dict(read[index]) if index < len(read) else {}
        swapped = (right.get("form"), right.get("value")) in list(_pairs(left))
        if left.get("form") != right.get("form") and swapped:
            for name in ("form", "value", "unit", "comparator", "equivalents"):
                left.pop(name, None)
                right.pop(name, None)
        pairs.append((left, right))
    return pairs


def _pairs(parts: Plain) -> list[object]:
    equivalents = parts.get("equivalents", [])
    return list(equivalents) if isinstance(equivalents, list) else []
