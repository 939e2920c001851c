"""``context``: preamble, principle, description, legal quotation; nobody owes anything."""

from zielkreis.domain.reading.labels.analysis.sections import SectionKind
from zielkreis.domain.reading.labels.kinds.describing import describes
from zielkreis.domain.reading.labels.kinds.facts import Facts
from zielkreis.domain.reading.wording import Hit
from zielkreis.domain.values.codes import Unit
from zielkreis.domain.values.statement import Evidence


def preamble(facts: Facts) -> Evidence | None:
    """In a preamble nobody owes anything; a value agreed there is still a target."""
    if facts.section is not SectionKind.PREAMBLE:
        return None
    agreed = facts.results and facts.contents.figures and facts.obliges
    return None if agreed and not facts.analysis.has("verbs", "past") else facts.because("preamble")


def definition(facts: Facts) -> Evidence | None:
    """Says what a word means, or what somebody is."""
    if facts.turns("defines") and not facts.states_value:
        return facts.because("definition")
    if facts.turns("counts_as") and not (facts.states_value or facts.obliges or facts.turns("names_goal")):
        return facts.because("definition", facts.analysis.first("turns", "counts_as"))
    is_bare = not (facts.obliges or facts.results or facts.contents.changes)
    return facts.because("description") if is_bare and facts.turns("is_something") else None


def total(facts: Facts) -> Evidence | None:
    """The row below others that adds up their counts: what is owed stands in the rows themselves."""
    cells, analysis = facts.contents.cells, facts.analysis
    if not cells or " | " not in analysis.context.before:
        return None
    heads = " | ".join(cell.head for cell in cells)
    is_rate = any(quantity.unit is Unit.PERCENT for quantity in facts.contents.quantities)
    if is_rate or analysis.around(heads).has("measuring", "rate"):
        return None
    first = analysis.words(cells[0].start, cells[0].end)
    sums_up = analysis.around(first).has("cells", "total")
    return facts.because("adds_up_rows") if sums_up and not _by_sex(facts) else None


def _by_sex(facts: Facts) -> bool:
    """Whether the row above tells women or men; the row of all is then the figure that is agreed."""
    return facts.analysis.around(facts.analysis.context.before).has("populations", "women", "men")


def description(facts: Facts) -> Evidence | None:
    """In a section on follow-up, what only says how a thing is and settles nothing."""
    if facts.section is not SectionKind.PROCEDURE or facts.says("procedure"):
        return None
    settles = facts.turns("talks") or facts.turns("term_and_form")
    return facts.because("description") if describes(facts) and not settles else None


def past(facts: Facts) -> Evidence | None:
    """Tells what was, what the law says, or what the partners hold to be right."""
    times = facts.contents.times
    if facts.results and times.has_deadline:
        return None
    is_told = not facts.obliges and not facts.contents.cells
    hit = facts.analysis.first("verbs", "past")
    if hit is not None and is_told and not _is_aside(facts, hit):
        return facts.because("tells_what_was", hit)
    if facts.turns("legal_quotation") and not facts.results:
        return facts.because("legal_quotation")
    preterite = _preterite(facts)
    if preterite is not None and is_told and times.period is None and not facts.turns("names_goal"):
        return facts.because("tells_what_was", preterite)
    hit = facts.says("context")
    if hit is not None and not (facts.results or facts.lower_acts or facts.contents.figures):
        return facts.because("principle", hit)
    return None


def _is_aside(facts: Facts, hit: Hit) -> bool:
    """ "Im Jahr 2012 beginnen 310; 2011 waren es 265": a clause behind the result tells its baseline."""
    return any(";" in facts.text[amount.quantity.end : hit.start] for amount in facts.results)


def _preterite(facts: Facts) -> Hit | None:
    """The first preterite; "der Bestand" is a noun."""
    hits = facts.analysis.of("verbs", "preterite")
    return next((hit for hit in hits if not facts.analysis.tokens[hit.first].is_noun), None)
