"""From the text of a law file to a checked node, or to the list of everything that is wrong with it."""

from collections.abc import Hashable, Mapping, Sequence
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ValidationError

N = TypeVar("N", bound=BaseModel)

_BASE: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _DuplicateKeyError(yaml.YAMLError):
    """A key stands twice in one node: YAML would keep the last one in silence."""


class _LawLoader(_BASE):  # type: ignore[misc]  # the C loader carries no types
    """The safe loader that refuses a key given twice."""

    # PyYAML hands ``deep`` on by position in one place.
    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:  # noqa: FBT001, FBT002 - the signature is PyYAML's
        seen: set[str] = set()
        for key, _ in node.value:
            if key.value in seen and key.tag != "tag:yaml.org,2002:merge":
                line = key.start_mark.line + 1
                raise _DuplicateKeyError(f"Zeile {line}: das Feld „{key.value}“ steht zweimal")
            seen.add(key.value)
        mapping: dict[Hashable, Any] = super().construct_mapping(node, deep=deep)
        return mapping


def load_node(file: str, text: str) -> tuple[Mapping[str, Any], tuple[str, ...]]:
    """The top node of a file, or an empty one with its faults."""
    try:
        node = yaml.load(text, Loader=_LawLoader)  # noqa: S506 - a subclass of the safe loader
    except yaml.YAMLError as error:
        return {}, (f"{file}: kein lesbares YAML: {_one_line(error)}",)
    if not isinstance(node, dict):
        return {}, (f"{file}: erwartet wird ein Verzeichnis von Feldern, nicht {type(node).__name__}",)
    return node, ()


def check_node(file: str, model: type[N], node: Mapping[str, Any]) -> tuple[N | None, tuple[str, ...]]:
    """The node as the model sees it, or every fault with its place in the file."""
    try:
        return model.model_validate(node), ()
    except ValidationError as error:
        faults = error.errors()
        told = [fault for fault in faults if not _follows_from_another(fault, faults)]
        return None, tuple(f"{file}: {_place(fault, node)}{_german(fault)}" for fault in told)


def _follows_from_another(fault: Any, faults: Sequence[Any]) -> bool:
    """A list whose items are faulty is called too short as well: that says nothing of its own."""
    place = fault["loc"]
    return fault["type"] == "too_short" and any(
        len(other["loc"]) > len(place) and other["loc"][: len(place)] == place for other in faults
    )


def _one_line(error: yaml.YAMLError) -> str:
    return " ".join(str(error).split())


def _place(fault: Any, node: Any) -> str:
    """The path to the fault, with the id of a list item instead of its index where it has one."""
    words: list[str] = []
    for step in fault["loc"]:
        child = node[step] if _has(node, step) else None
        if isinstance(step, int):
            identity = child.get("id") if isinstance(child, dict) else None
            words.append(f"„{identity}“" if identity else f"Nr. {step + 1}")
        elif not str(step).startswith("function-"):
            words.append(str(step))
        node = child
    return " › ".join(words) + ": " if words else ""


def _has(node: Any, step: object) -> bool:
    if isinstance(node, dict):
        return step in node
    return isinstance(node, list) and isinstance(step, int) and step < len(node)


def _german(fault: Any) -> str:
    """The fault in German, with the offending words."""
    kind, given, context = fault["type"], fault["input"], fault.get("ctx", {})
    if kind == "missing":
        return "fehlt"
    if kind == "extra_forbidden":
        return f"unbekanntes Feld (Wert {given!r})"
    if kind in {"enum", "literal_error"}:
        return f"{given!r} ist nicht erlaubt; erlaubt sind {context['expected'].replace(' or ', ' oder ')}"
    if kind.startswith("date"):
        return f"{given!r} ist kein Tag in der Form JJJJ-MM-TT"
    if kind == "too_short":
        return "darf nicht leer sein"
    if kind == "value_error":
        return str(context["error"])
    if kind.endswith("_type"):
        return f"{given!r} hat die falsche Art ({fault['msg']})"
    return f"{given!r}: {fault['msg']}"
