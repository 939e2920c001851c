"""The same result with different numbers at two places, such as in a table and in the text."""

from collections import defaultdict
from datetime import date

from zielkreis.domain.checking.comparing import Result, period_of, results_of
from zielkreis.domain.checking.craft.collecting import Flaw, as_fault
from zielkreis.domain.checking.places import place_of
from zielkreis.domain.checking.rule import rule
from zielkreis.domain.checking.subject import Subject
from zielkreis.domain.checking.verdict import Verdict
from zielkreis.domain.values.codes import FindingClass


@rule(
    id="numbers_disagree",
    title="Nennt der Text für dasselbe Ergebnis überall dieselbe Zahl?",
    finding_class=FindingClass.CRAFT,
    citation="Handwerk: gleiche Zahlen",
    valid_from=date(2011, 1, 1),
    limits="Verglichen werden Kennzahlen des Katalogs mit gleicher Personengruppe, Form und gleichem "
    "Zeitraum; Werte unter einer Bedingung bleiben außer Betracht.",
)
def numbers_disagree(subject: Subject) -> Verdict | None:
    """A fault for each result that is stated with two values or two units."""
    groups: dict[tuple[object, ...], list[Result]] = defaultdict(list)
    for result in results_of(subject.agreement):
        if result.parts.value is not None and result.parts.condition is None:
            groups[_same_thing(result)].append(result)
    flaws = []
    for results in groups.values():
        first, others = results[0], results[1:]
        for second in others:
            if second.statement is first.statement or not _disagree(first, second):
                continue
            flaws.append(
                Flaw(
                    sentence=f"{first.indicator}: {first.statement.place} nennt „{_words(first)}“, "
                    f"{second.statement.place} „{_words(second)}“.",
                    places=(place_of(first.statement), place_of(second.statement)),
                )
            )
    return as_fault("numbers_disagree", flaws, remedy="Eine der Zahlen streichen oder beide angleichen.")


def _same_thing(result: Result) -> tuple[object, ...]:
    aggregation = result.parts.aggregation.value if result.parts.aggregation else ""
    reference = str(result.parts.reference.value) if result.parts.reference else ""
    responsible = result.parts.responsible.value if result.parts.responsible else ""
    return (*result.key, period_of(result), result.form, aggregation, reference, responsible)


def _disagree(first: Result, second: Result) -> bool:
    """Different values, or units that are both given and differ."""
    values = {parts.value.value for parts in (first.parts, second.parts) if parts.value is not None}
    units = {parts.unit.value for parts in (first.parts, second.parts) if parts.unit is not None}
    return len(values) > 1 or len(units) > 1


def _words(result: Result) -> str:
    return " ".join(result.parts.value.words.split()) if result.parts.value else ""
