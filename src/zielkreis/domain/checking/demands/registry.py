"""All checks a demand profile can use."""

from zielkreis.domain.checking.demands.measurable_targets import measurable_targets
from zielkreis.domain.checking.demands.one_agreement import one_agreement
from zielkreis.domain.checking.demands.own_scope import own_scope
from zielkreis.domain.checking.demands.precise_targets import precise_targets
from zielkreis.domain.checking.demands.substantial_support import substantial_support
from zielkreis.domain.checking.demands.trilateral import trilateral

DEMAND_RULES = (
    own_scope,
    precise_targets,
    measurable_targets,
    substantial_support,
    trilateral,
    one_agreement,
)
