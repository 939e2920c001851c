"""A target whose value is not known when the agreement is settled."""

from collections.abc import Iterator
from datetime import date

from zielkreis.domain.checking.craft.collecting import Flaw, as_hint
from zielkreis.domain.checking.law_day import last_day_of_period
from zielkreis.domain.checking.places import place_of
from zielkreis.domain.checking.rule import rule
from zielkreis.domain.checking.subject import Subject
from zielkreis.domain.checking.verdict import Verdict
from zielkreis.domain.german.dates import print_date
from zielkreis.domain.values.codes import FindingClass, Population
from zielkreis.domain.values.statement import TargetParts


@rule(
    id="value_not_available",
    title="Liegt der Wert vor, wenn abgerechnet wird?",
    finding_class=FindingClass.CRAFT,
    citation="Handwerk: Verfügbarkeit der Werte",
    valid_from=date(2011, 1, 1),
    limits="Gerechnet wird mit der Wartezeit der Statistik und der Nachlaufzeit der Kennzahl; Ausfälle "
    "einzelner Jobcenter sind nicht erfasst.",
)
def value_not_available(subject: Subject) -> Verdict | None:
    """A hint where a figure runs behind by its definition, or where nobody can be counted yet."""
    flaws = [
        Flaw(sentence=f"{statement.place}: {sentence}", places=(place_of(statement),))
        for statement in subject.targets
        for parts in statement.parts
        for sentence in _sentences(subject, parts)
    ]
    return as_hint(
        "value_not_available",
        flaws,
        remedy="Für die Abrechnung den letzten vorliegenden Wert vereinbaren oder eine zeitnahe Kennzahl "
        "wählen.",
    )


def _sentences(subject: Subject, parts: TargetParts) -> Iterator[str]:
    indicator = subject.indicator(parts)
    if indicator is None:
        return
    definition = indicator.definition
    ends = last_day_of_period(parts.period.value) if parts.period is not None else None
    if definition.follow_up_months and ends is not None:
        known = _month_after(ends, indicator.months_until_available)
        yield (
            f"{indicator.id} („{indicator.name}“) blickt {definition.follow_up_months} Monate nach; der "
            f"Wert für {print_date(f'{ends:%Y-%m}')} liegt nach der Wartezeit erst im {print_date(known)} "
            "vor."
        )
    population = parts.population.value if parts.population is not None else Population.ALL
    if definition.history_months and population is Population.REFUGEES:
        yield (
            f"{indicator.id} setzt {definition.history_months} Monate Vorgeschichte voraus; wer neu in "
            "den Leistungsbezug kommt, wird so lange nicht gezählt."
        )


def _month_after(day: date, months: int) -> str:
    """The month so many months after the day's, as ``2014-03``."""
    years, month = divmod(day.month - 1 + months, 12)
    return f"{day.year + years}-{month + 1:02d}"
