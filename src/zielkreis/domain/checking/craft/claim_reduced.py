"""A target that cuts Leistungen people have a claim to."""

from datetime import date
from decimal import Decimal

from zielkreis.domain.checking.craft.collecting import Flaw, as_hint
from zielkreis.domain.checking.places import place_of
from zielkreis.domain.checking.rule import rule
from zielkreis.domain.checking.subject import Subject
from zielkreis.domain.checking.verdict import Verdict
from zielkreis.domain.checking.words import CheckWords, WordList
from zielkreis.domain.values.codes import FindingClass, Form, Unit
from zielkreis.domain.values.statement import Statement, TargetParts

_CHANGES = frozenset({Form.RELATIVE_CHANGE, Form.POINT_CHANGE, Form.ABSOLUTE_CHANGE})
_TIME = frozenset({Unit.DAYS, Unit.WORKING_DAYS, Unit.WEEKS, Unit.MONTHS, Unit.YEARS})
_SUMS_OF_CLAIMS = frozenset({"K1", "K1E1"})
"""Leistungen zum Lebensunterhalt; Leistungen für Unterkunft und Heizung (§ 4 of the Kennzahlenverordnung)."""


@rule(
    id="claim_reduced",
    title="Mindert ein Ziel Leistungen, auf die ein Anspruch besteht?",
    finding_class=FindingClass.CRAFT,
    citation="Handwerk: Pflichtleistungen (§§ 19 bis 23, 28 SGB II)",
    valid_from=date(2011, 1, 1),
    limits="Eine Warnung, kein Verbot: Die Summe kann auch sinken, weil Menschen Arbeit finden. Ansprüche "
    "dürfen durch die Vereinbarung nicht gekürzt werden.",
)
def claim_reduced(subject: Subject) -> Verdict | None:
    """A hint for each target whose value or words lower such a Leistung."""
    guarded = subject.words.has(WordList.SAFEGUARD, subject.agreement.text)
    note = " Der Text stellt klar, dass Ansprüche unberührt bleiben." if guarded else ""
    flaws = [
        Flaw(
            sentence=f"{each.place} will Leistungen senken, auf die ein Rechtsanspruch besteht.{note}",
            places=(place_of(each),),
        )
        for each in subject.targets
        if _reduces(each, subject.words)
    ]
    return as_hint(
        "claim_reduced",
        flaws,
        remedy="Die Größe nur beobachten oder im Text klarstellen, dass Ansprüche unberührt bleiben und "
        "die Senkung aus Integration oder wirtschaftlicher Beratung folgt.",
    )


def _reduces(statement: Statement, words: CheckWords) -> bool:
    named = words.has(WordList.CLAIMS, statement.text) and not words.has(
        WordList.NOT_A_BENEFIT, statement.text
    )
    valued = [parts for parts in statement.parts if parts.value is not None]
    if any(_falls(parts) and (named or _sums_claims(parts)) for parts in valued):
        return True
    return named and not valued and words.has(WordList.RESTRICTING, statement.text)


def _sums_claims(parts: TargetParts) -> bool:
    return parts.indicator is not None and parts.indicator.value in _SUMS_OF_CLAIMS


def _falls(parts: TargetParts) -> bool:
    if parts.value is None or not isinstance(parts.value.value, Decimal) or parts.form is None:
        return False
    if parts.unit is not None and parts.unit.value in _TIME:
        return False
    return parts.form.value in _CHANGES and parts.value.value < 0
