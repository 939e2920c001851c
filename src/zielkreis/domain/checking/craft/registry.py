"""All craft rules."""

from zielkreis.domain.checking.craft.annex_missing import annex_missing
from zielkreis.domain.checking.craft.claim_reduced import claim_reduced
from zielkreis.domain.checking.craft.date_missing import date_missing
from zielkreis.domain.checking.craft.definition_changes import definition_changes
from zielkreis.domain.checking.craft.heading_against_sign import heading_against_sign
from zielkreis.domain.checking.craft.hold_without_tolerance import hold_without_tolerance
from zielkreis.domain.checking.craft.indicator_not_defined import indicator_not_defined
from zielkreis.domain.checking.craft.numbers_disagree import numbers_disagree
from zielkreis.domain.checking.craft.percent_ambiguous import percent_ambiguous
from zielkreis.domain.checking.craft.section_number_twice import section_number_twice
from zielkreis.domain.checking.craft.sums import sums
from zielkreis.domain.checking.craft.table_totals import table_totals
from zielkreis.domain.checking.craft.value_not_available import value_not_available
from zielkreis.domain.checking.craft.year_left_over import year_left_over

CRAFT_RULES = (
    year_left_over,
    section_number_twice,
    date_missing,
    annex_missing,
    sums,
    table_totals,
    numbers_disagree,
    heading_against_sign,
    indicator_not_defined,
    definition_changes,
    value_not_available,
    claim_reduced,
    percent_ambiguous,
    hold_without_tolerance,
)
