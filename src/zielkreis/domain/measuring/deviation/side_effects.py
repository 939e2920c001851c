"""Targets that together reward placing those who are easiest to place, and nothing else."""

from collections.abc import Sequence

from zielkreis.domain.values.codes import Kind, Population
from zielkreis.domain.values.deviation import SideEffect
from zielkreis.domain.values.statement import Statement, TargetParts

_PLACING = "K2"
#: What keeps those in view who are harder to place: long receipt, lasting work, single parents.
_BALANCING = frozenset({"K2E3", "K2E4", "K3", "K3E1", "K3E2", "K3E3", "K3E4"})
_GROUPS = frozenset(
    {
        Population.LONG_TERM,
        Population.LONG_TERM_UNEMPLOYED,
        Population.LONE_PARENTS,
        Population.REFUGEES,
    }
)
_WORDS = (
    "Als Ziel vereinbart ist allein die Integrationsquote. In ihr zählt jede Integration gleich; am "
    "leichtesten steigt sie mit Menschen, die auch ohne Hilfe Arbeit fänden."
)
_REASON = (
    "Kein Ziel der Vereinbarung sieht auf langen Leistungsbezug, auf Dauer der Beschäftigung oder auf eine "
    "Gruppe mit besonderen Hindernissen. Auf diese Wirkung hat der Bundesrechnungshof 2014 hingewiesen."
)
_SOURCE = "Bundesrechnungshof 2014, nach Presseberichten; der Bericht selbst ist nicht gelesen"
_REMEDY = (
    "Daneben ein Ziel zum Bestand der Langzeitleistungsbeziehenden (K3), zu ihrer Integrationsquote (K3E1) "
    "oder zur Dauer der Beschäftigung (K2E3) vereinbaren."
)


def side_effects(statements: Sequence[Statement]) -> tuple[SideEffect, ...]:
    """The hints on a set of targets; none where a target keeps the harder cases in view."""
    targets = [each for each in statements if each.kind is Kind.TARGET]
    placing = [each for each in targets if any(_places(part) for part in each.parts)]
    if not placing or any(_balances(part) for each in targets for part in each.parts):
        return ()
    hint = SideEffect(
        code="easiest_cases",
        targets=tuple(each.id for each in placing),
        words=_WORDS,
        reason=_REASON,
        source=_SOURCE,
        since=2014,
        remedy=_REMEDY,
    )
    return (hint,)


def _places(parts: TargetParts) -> bool:
    return parts.indicator is not None and parts.indicator.value == _PLACING and not _balances(parts)


def _balances(parts: TargetParts) -> bool:
    group = parts.population.value if parts.population is not None else Population.ALL
    return group in _GROUPS or (parts.indicator is not None and parts.indicator.value in _BALANCING)
