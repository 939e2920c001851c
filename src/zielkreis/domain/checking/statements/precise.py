"""Whether a target is one result, stated with form, value and unit."""

from zielkreis.domain.values.codes import Form, Outcome, Unit
from zielkreis.domain.values.statement import Evidence, TargetParts

_CHANGES = frozenset((Form.RELATIVE_CHANGE, Form.POINT_CHANGE, Form.ABSOLUTE_CHANGE))
_BETTER_DOWN = frozenset(("K1", "K1E1", "K1E2", "K3", "K1E3", "K3E3"))


def precise(parts: tuple[TargetParts, ...]) -> tuple[Outcome, Evidence]:
    """One result with form and value, a dated milestone or a named benchmark is precise."""
    if not parts:
        return Outcome.NOT_MET, _because("no_value")
    if _are_different(parts):
        return Outcome.NOT_MET, _because("several_results", _words(parts[1]))
    outcomes = [_precise_part(part) for part in parts]
    if _are_alternatives(parts):
        outcomes.append((Outcome.UNDECIDED, _because("two_values", _words(parts[1]))))
    for wanted in (Outcome.NOT_MET, Outcome.UNDECIDED):
        for outcome, evidence in outcomes:
            if outcome is wanted:
                return outcome, evidence
    return outcomes[0]


def _precise_part(part: TargetParts) -> tuple[Outcome, Evidence]:
    form = part.form.value if part.form is not None else Form.NONE
    if form is Form.MILESTONE:
        period = part.period
        if period is not None and not period.inherited and isinstance(period.value, str):
            return Outcome.MET, _because("dated_milestone")
        return Outcome.UNDECIDED, _because("undated_milestone")
    if form is Form.BENCHMARK:
        return Outcome.MET, _because("benchmark")
    if form is Form.NONE or part.value is None:
        return Outcome.NOT_MET, _because("no_value")
    if part.unit is None:
        return Outcome.NOT_MET, _because("no_unit")
    if _is_capped_gain(part, form):
        return Outcome.UNDECIDED, _because(
            "cap_without_floor", part.comparator.words if part.comparator else ""
        )
    return Outcome.MET, _because("value_stated", _words(part))


def _is_capped_gain(part: TargetParts, form: Form) -> bool:
    """ "bis zu" with an improvement sets no floor."""
    if part.comparator is None or not part.comparator.words.lower().startswith("bis zu"):
        return False
    if part.value is None or isinstance(part.value.value, tuple):
        return False
    indicator = part.indicator.value if part.indicator is not None else ""
    wants_fall = indicator in _BETTER_DOWN
    if form in _CHANGES:
        return (part.value.value < 0) == wants_fall
    return (
        form in (Form.LEVEL, Form.SHARE)
        and not wants_fall
        and (part.unit is None or part.unit.value is not Unit.EUR)
    )


def _are_different(parts: tuple[TargetParts, ...]) -> bool:
    """Two indicators are two results; one indicator for women, men and all is one."""
    if len(parts) < 2:
        return False
    named = {
        (part.indicator.value, _head(part)) if part.indicator is not None else ("", "") for part in parts
    }
    by_population = len(
        {part.population.value if part.population is not None else None for part in parts}
    ) == len(parts)
    same_figure = len({indicator for indicator, _ in named}) == 1
    if same_figure and (by_population or _are_alternatives(parts)):
        return False
    return len(named) > 1 or not by_population


def _head(part: TargetParts) -> str:
    """Local figures are told apart by their words, Kennzahlen by their id."""
    indicator = part.indicator
    return indicator.words if indicator is not None and indicator.value == "local" else ""


def _are_alternatives(parts: tuple[TargetParts, ...]) -> bool:
    """One indicator and one population with two values, of which one is to count."""
    if len(parts) != 2:
        return False
    first, second = parts
    if first.indicator is None or second.indicator is None:
        return False
    is_same = first.indicator.value == second.indicator.value != "local"
    populations = {part.population.value if part.population is not None else None for part in parts}
    return is_same and len(populations) == 1 and first.value != second.value


def _words(part: TargetParts) -> str:
    return part.value.words if part.value is not None else ""


def _because(rule: str, words: str = "") -> Evidence:
    return Evidence(label="precise", rule=rule, words=words)
