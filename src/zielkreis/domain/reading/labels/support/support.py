"""Support: how far it goes, how firmly, and whether it is concrete (contract, section 5)."""

from zielkreis.domain.german.date_forms import DateKind
from zielkreis.domain.reading.labels.analysis.analysis import Analysis
from zielkreis.domain.reading.labels.contents import Contents
from zielkreis.domain.reading.labels.support.firmness import is_binding
from zielkreis.domain.reading.labels.support.grades import grade_of
from zielkreis.domain.values.codes import Grade
from zielkreis.domain.values.statement import Evidence, Support

_CONCRETE = (Grade.ADVICE, Grade.RESOURCE)


def support_of(contents: Contents) -> tuple[Support, Evidence]:
    """Grade, firmness, amount and date of what is brought in."""
    analysis = contents.analysis
    grade, hit = grade_of(contents)
    binding = is_binding(contents)
    quantified = _is_quantified(contents)
    dated = _is_dated(analysis)
    concrete = grade in _CONCRETE and binding and (quantified or dated)
    words = analysis.words_of(hit) if hit is not None else ""
    return (
        Support(grade=grade, binding=binding, quantified=quantified, dated=dated, concrete=concrete),
        Evidence(label="support", rule=f"grade_{grade.value}", words=words),
    )


def _is_quantified(contents: Contents) -> bool:
    """An amount, number or scope; the length of a deadline ("vier Wochen vor Beginn") is none."""
    deadlines = contents.analysis.of("support", "dated")
    return contents.analysis.has("support", "repeated") or any(
        not quantity.is_year
        and not any(hit.start <= quantity.start and quantity.end <= hit.end for hit in deadlines)
        for quantity in contents.quantities
    )


def _is_dated(analysis: Analysis) -> bool:
    """A month, quarter, day, deadline or frequency; the agreement's own year alone is none."""
    if analysis.has("support", "dated"):
        return True
    if any(found.kind is not DateKind.YEAR for found in analysis.dates):
        return True
    has_other_year = any(found.value != analysis.year for found in analysis.dates)
    return has_other_year and analysis.has("support", "joins_years")
