"""The order of the rules: the first that fits decides, and says which words made it."""

from collections.abc import Callable

from zielkreis.domain.reading.labels.kinds.context import definition, description, past, preamble, total
from zielkreis.domain.reading.labels.kinds.facts import Facts
from zielkreis.domain.reading.labels.kinds.fallback import fallback
from zielkreis.domain.reading.labels.kinds.measure import measure
from zielkreis.domain.reading.labels.kinds.monitoring import monitoring
from zielkreis.domain.reading.labels.kinds.procedure import procedure
from zielkreis.domain.reading.labels.kinds.scope import scope
from zielkreis.domain.reading.labels.kinds.support import support
from zielkreis.domain.reading.labels.kinds.target import listed, target
from zielkreis.domain.values.codes import Kind
from zielkreis.domain.values.statement import Evidence

Rule = Callable[[Facts], Evidence | None]

RULES: tuple[tuple[Kind, Rule], ...] = (
    (Kind.SCOPE, scope),
    (Kind.CONTEXT, preamble),
    (Kind.CONTEXT, definition),
    (Kind.CONTEXT, total),
    (Kind.MONITORING, monitoring),
    (Kind.SUPPORT, support),
    (Kind.CONTEXT, description),
    (Kind.PROCEDURE, procedure),
    (Kind.CONTEXT, past),
    (Kind.MEASURE, measure),
    (Kind.TARGET, target),
    (Kind.MEASURE, fallback),
    (Kind.TARGET, listed),
)


def kind_of(facts: Facts) -> tuple[Kind, Evidence]:
    """The kind, with the rule and the words that decided it; nobody owes anything where none fits."""
    for kind, rule in RULES:
        evidence = rule(facts)
        if evidence is not None:
            return kind, evidence
    return Kind.CONTEXT, Evidence(label="kind", rule="nobody_owes")
