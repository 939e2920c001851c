"""``procedure``: follow-up, dialogues, reports, term, amendment, entry into force."""

from zielkreis.domain.reading.labels.analysis.sections import SectionKind
from zielkreis.domain.reading.labels.kinds.facts import Facts
from zielkreis.domain.reading.labels.kinds.obliging import contingency
from zielkreis.domain.reading.labels.quantities.amount import Role
from zielkreis.domain.values.statement import Evidence


def procedure(facts: Facts) -> Evidence | None:
    """How the partners follow up, report, change or end what they agree."""
    hit = facts.says("procedure")
    if facts.turns("measuring_rule") and _only_measures(facts):
        return facts.because("measuring_rule", facts.analysis.first("turns", "measuring_rule"))
    if facts.lower_acts and all(map(facts.turns, ("reports", "report_receivers", "reported"))):
        return facts.because("report", hit)
    if _is_contingent(facts):
        return facts.because("contingency", hit)
    formal, talks = facts.turns("term_and_form"), facts.turns("talks")
    if facts.turns("other_paper") and (facts.is_dated_thing or not facts.acts):
        return None
    in_section = facts.section is SectionKind.PROCEDURE
    if hit is None and not (formal or talks or in_section):
        return None
    only_formal = formal and not facts.contents.figures
    if facts.states_value and not talks and not only_formal:
        return None
    if hit is not None or talks or (formal and not facts.is_dated_thing):
        return facts.because("follow_up", hit)
    return facts.because("follow_up_section") if in_section and _fits_section(facts) else None


def _only_measures(facts: Facts) -> bool:
    """ "Gezählt werden Beratungen mit drei Terminen" defines; where a figure has a value, it is a goal."""
    return not (facts.states_value or facts.obliges or facts.turns("names_goal"))


def _is_contingent(facts: Facts) -> bool:
    """What happens if something happens, unless that is itself a declared aim."""
    clause_end = contingency(facts.analysis)
    if clause_end is None:
        return False
    declared = facts.analysis.of("kinds", "declaration")
    return all(hit.end <= clause_end for hit in declared)


def _fits_section(facts: Facts) -> bool:
    """In a section on follow-up all but activities of one side and results."""
    if facts.turns("takes_part"):
        return True
    if facts.lower_acts and facts.analysis.has("verbs", "activity") and not _is_between_parties(facts):
        return False
    is_target = facts.obliges and (bool(facts.contents.changes) or facts.aims)
    return not is_target and all(amount.role is Role.DURATION for amount in facts.results)


def _is_between_parties(facts: Facts) -> bool:
    analysis = facts.analysis
    return analysis.has("actors", "PARTNERS", "LAND", "BMAS") or analysis.has("support", "beneficiary")
