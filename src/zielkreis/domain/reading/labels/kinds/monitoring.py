"""``monitoring``: something is observed, on purpose without a target value."""

from zielkreis.domain.reading.labels.analysis.rows import Cell, CellRole
from zielkreis.domain.reading.labels.analysis.sections import SectionKind
from zielkreis.domain.reading.labels.kinds.facts import Facts
from zielkreis.domain.reading.labels.kinds.receivers import has_receiver
from zielkreis.domain.reading.labels.quantities.amount import Role
from zielkreis.domain.values.statement import Evidence

_DASHES = frozenset(("-", "–", "—", "./."))


def monitoring(facts: Facts) -> Evidence | None:
    """A figure is looked at and no value is agreed for it."""
    if is_observed_row(facts) and not facts.results:
        return facts.because("observed_row")
    if facts.turns("observed_results"):
        return None
    hit = facts.says("monitoring")
    if facts.stands_in(SectionKind.MONITORING) and not (facts.results or facts.lower_acts or facts.gives):
        return facts.because("observed_section", hit)
    observed = facts.analysis.first("verbs", "observe")
    if facts.gives and not (facts.contents.figures and (observed or hit)):
        return None
    if _disclaims(facts):
        return facts.because("no_value_agreed", hit or observed)
    if hit is None:
        return _only_observed(facts)
    return None if _agrees_value(facts) else facts.because("observed", hit)


def is_observed_row(facts: Facts) -> bool:
    """A row whose cell is a dash in the value's column, or says that nothing is agreed."""
    cells = facts.contents.cells[1:]
    return any(_is_empty(facts, cell) for cell in cells) and _names_something(facts)


def _is_empty(facts: Facts, cell: Cell) -> bool:
    text = facts.text[cell.start : cell.end].strip()
    if any(character.isdigit() for character in text):
        return False
    head = facts.analysis.around(cell.head)
    is_past = cell.year is not None and cell.year < facts.analysis.year
    if is_past or head.has("cells", CellRole.BASELINE):
        return False
    return text in _DASHES or facts.analysis.around(text).has("cells", "no_value")


def _names_something(facts: Facts) -> bool:
    analysis = facts.analysis
    return bool(facts.contents.figures) or analysis.has("indicators") or analysis.has("benefits")


def _agrees_value(facts: Facts) -> bool:
    """A value of a figure that is not called observed."""
    if not facts.contents.figures or facts.analysis.has("verbs", "past") or facts.turns("observed"):
        return False
    return any(amount.role in (Role.CHANGE, Role.LEVEL) for amount in facts.results)


def _disclaims(facts: Facts) -> bool:
    """A value is ruled out in words, and something is there to look at."""
    if facts.states_value or not facts.turns("without_value"):
        return False
    if facts.analysis.has("verbs", "observe") or facts.says("monitoring") is not None:
        return True
    return _names_something(facts) and facts.says("scope") is None


def _only_observed(facts: Facts) -> Evidence | None:
    observed = facts.analysis.first("verbs", "observe")
    if observed is None or facts.results or facts.contents.changes:
        return None
    looks = facts.turns("looks")
    acts = (facts.lower_acts and not looks) or (facts.gives and has_receiver(facts))
    named = facts.contents.figures or (looks and facts.analysis.has("benefits"))
    return facts.because("only_observed", observed) if named and not acts else None
