"""From checked nodes to timelines: evidence spelled out, ends closed, faults gathered."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Protocol, TypeVar

from zielkreis.domain.law.citation import Citation
from zielkreis.domain.law.evidence import Evidence, Mark
from zielkreis.domain.law.schema import DatedNode, HorizonNode, ReadNode
from zielkreis.domain.law.timeline import FIRST_DAY, Timeline, Version, close_ends, find_faults


class Identified(Protocol):
    """A node with an id."""

    @property
    def id(self) -> str:
        """What the node is called elsewhere."""


N = TypeVar("N", bound=ReadNode)
K = TypeVar("K", bound=Identified)
T = TypeVar("T")

_UNKNOWN = "unknown"
_NOT_FOUND = "nicht ermittelt"


class Builder:
    """Builds timelines for one set of law files and keeps every fault it meets."""

    def __init__(self, sources: Mapping[str, str]) -> None:
        self._sources = sources
        self.faults: list[str] = []

    def evidence(self, name: str, node: ReadNode, *, norm: Citation | None = None) -> Evidence:
        """The evidence of a node; ``norm`` stands in where the node has no citation of its own."""
        unknown = [key for key in node.source if key not in self._sources]
        if unknown:
            self.faults.append(f"{name}: Quelle {', '.join(unknown)} steht nicht in quellen.yaml")
        citation = node.citation if isinstance(node, DatedNode) else norm
        promulgation = getattr(node, "promulgation", "")
        if citation is None:
            raise ValueError(f"{name}: weder eigene Norm noch Norm des Eintrags")
        return Evidence(
            citation=citation,
            promulgation=_NOT_FOUND if promulgation == _UNKNOWN else promulgation,
            mark=node.mark,
            sources=tuple(self._sources.get(key, key) for key in node.source),
            checked_on=node.checked_on,
            note=node.note,
        )

    def timeline(
        self,
        name: str,
        nodes: Sequence[N],
        value_of: Callable[[N], T],
        *,
        norm: Citation | None = None,
        first_day: date | None = FIRST_DAY,
    ) -> Timeline[T]:
        """The versions in the order of the file; overlaps and holes become faults."""
        days = tuple((_first(node), getattr(node, "to", None)) for node in nodes)
        self.faults.extend(find_faults(name, days, first_day=first_day))
        return Timeline(
            name=name,
            versions=tuple(
                Version(
                    first_day=first,
                    last_day=last,
                    value=value_of(node),
                    evidence=self.evidence(name, node, norm=norm),
                )
                for node, (first, last) in zip(nodes, close_ends(days), strict=True)
            ),
        )

    def by_id(self, kind: str, nodes: Sequence[K], build: Callable[[K], T]) -> dict[str, T]:
        """The values of nodes by their id; an id given twice becomes a fault."""
        built: dict[str, T] = {}
        for node in nodes:
            if node.id in built:
                self.faults.append(f"{kind} „{node.id}“ steht zweimal")
            built[node.id] = build(node)
        return built

    def horizon(
        self, name: str, nodes: Sequence[HorizonNode], norm: Citation, *, first_day: date = FIRST_DAY
    ) -> Timeline[Mark]:
        """For which days the text of a norm was read how well."""
        return self.timeline(
            f"Lesestand {name}", nodes, lambda node: node.mark, norm=norm, first_day=first_day
        )


def _first(node: ReadNode) -> date:
    first = getattr(node, "from_")  # noqa: B009 - only dated kinds of node come here
    if not isinstance(first, date):
        raise TypeError(f"Knoten ohne Tag: {node!r}")
    return first
