"""An indicator whose definition changes within the time of the agreement."""

from datetime import date

from zielkreis.domain.checking.craft.collecting import Flaw, as_hint
from zielkreis.domain.checking.law_day import last_day_of_period
from zielkreis.domain.checking.places import place_of
from zielkreis.domain.checking.rule import rule
from zielkreis.domain.checking.subject import Subject
from zielkreis.domain.checking.verdict import Verdict
from zielkreis.domain.indicators.indicator import Indicator, Window
from zielkreis.domain.values.codes import FindingClass
from zielkreis.domain.values.statement import TargetParts


@rule(
    id="definition_changes",
    title="Bleibt die Kennzahl über den Zeitraum dieselbe?",
    finding_class=FindingClass.CRAFT,
    citation="Handwerk: Fassung der Kennzahl",
    valid_from=date(2011, 1, 1),
    limits="Gesehen wird, wenn sich die Monate ändern, auf die die Kennzahl blickt; neue Fassungen von "
    "Zähler und Nenner und Revisionen der Statistik nicht.",
)
def definition_changes(subject: Subject) -> Verdict | None:
    """A hint for each target on an indicator that means something else at the end of its period."""
    flaws = []
    for statement in subject.targets:
        for parts in statement.parts:
            changed = _changed_on(subject, parts)
            if changed is not None and parts.indicator is not None:
                flaws.append(
                    Flaw(
                        sentence=f"{statement.place}: {parts.indicator.value} ist ab dem "
                        f"{changed:%d.%m.%Y} anders definiert.",
                        places=(place_of(statement),),
                    )
                )
    return as_hint(
        "definition_changes",
        flaws,
        remedy="Im Text nennen, nach welcher Fassung der Verordnung gemessen wird.",
    )


def _changed_on(subject: Subject, parts: TargetParts) -> date | None:
    """The first day within the target's period on which the indicator looks at other months."""
    before = subject.indicator(parts)
    ends = last_day_of_period(parts.period.value) if parts.period is not None else None
    if before is None or ends is None:
        return None
    changes = (day for day in subject.indicators.days_of_change() if subject.day_of(parts) < day <= ends)
    defined = (day for day in changes if subject.indicators.defined(before.id, day))
    return next(
        (day for day in defined if _months(subject.indicators.get(before.id, day)) != _months(before)), None
    )


def _months(indicator: Indicator) -> tuple[Window, int, int]:
    definition = indicator.definition
    return definition.window, definition.follow_up_months, definition.history_months
