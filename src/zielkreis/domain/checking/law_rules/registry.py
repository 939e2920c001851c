"""All rules of law, in the order of § 48b SGB II."""

from zielkreis.domain.checking.law_rules.all_benefits import all_benefits
from zielkreis.domain.checking.law_rules.budget_resolution import budget_resolution
from zielkreis.domain.checking.law_rules.concurrence import concurrence
from zielkreis.domain.checking.law_rules.cooperation_committee import cooperation_committee
from zielkreis.domain.checking.law_rules.decisive_data import decisive_data
from zielkreis.domain.checking.law_rules.land_orientation import land_orientation
from zielkreis.domain.checking.law_rules.land_priorities import land_priorities
from zielkreis.domain.checking.law_rules.own_management import own_management
from zielkreis.domain.checking.law_rules.parties import parties
from zielkreis.domain.checking.law_rules.required_goals import required_goals
from zielkreis.domain.checking.law_rules.uniform_planning import uniform_planning

LAW_RULES = (
    parties,
    concurrence,
    all_benefits,
    cooperation_committee,
    uniform_planning,
    budget_resolution,
    required_goals,
    land_orientation,
    decisive_data,
    own_management,
    land_priorities,
)
