"""Every code of the contract has its German word."""

import inspect
from dataclasses import fields
from decimal import Decimal
from enum import StrEnum

import pytest

from zielkreis.domain.values import actor, codes, document, journal, reading_progress, talks
from zielkreis.domain.values.codes import Aggregation, Comparator, Form, Population, Unit
from zielkreis.domain.values.part_words import number_in_words, parts_in_words
from zielkreis.domain.values.statement import (
    Equivalent,
    PeriodWords,
    TargetJudgements,
    TargetParts,
    ThresholdWords,
    UnitWords,
    Words,
)
from zielkreis.domain.values.words import JUDGEMENT_WORDS, PART_WORDS, german, worded_codes

ENUMERATIONS = [
    value
    for module in (actor, codes, document, journal, reading_progress, talks)
    for _, value in inspect.getmembers(module, inspect.isclass)
    if issubclass(value, StrEnum) and value is not StrEnum
]


@pytest.mark.parametrize("enumeration", ENUMERATIONS, ids=lambda each: each.__name__)
def test_every_code_has_a_german_word(enumeration: type[StrEnum]) -> None:
    assert enumeration in worded_codes()
    assert all(german(code).strip() for code in enumeration)


@pytest.mark.parametrize("enumeration", ENUMERATIONS, ids=lambda each: each.__name__)
def test_no_two_codes_of_a_kind_share_a_word(enumeration: type[StrEnum]) -> None:
    words = [german(code) for code in enumeration]
    assert len(set(words)) == len(words)


def test_every_part_and_judgement_has_a_word() -> None:
    assert list(PART_WORDS) == [field.name for field in fields(TargetParts)]
    assert list(JUDGEMENT_WORDS) == [field.name for field in fields(TargetJudgements)]


@pytest.mark.parametrize(
    ("value", "words"),
    [("-2.5", "−2,5"), ("13500000", "13.500.000"), ("2.0", "2,0"), ("1E+3", "1.000"), ("0.25", "0,25")],
)
def test_a_number_is_written_as_germans_write_it(value: str, words: str) -> None:
    assert number_in_words(Decimal(value)) == words


def test_the_parts_of_a_target_are_told_in_german_and_in_order() -> None:
    parts = TargetParts(
        indicator=Words(words="Integrationsquote", value="K2"),
        population=Words(words="Frauen", value=Population.WOMEN),
        aggregation=Words(words="", value=Aggregation.ANNUAL_AVERAGE),
        value=Words(words="zwischen 2 und 3 %", value=(Decimal(2), Decimal(3))),
        comparator=Words(words="", value=Comparator.EQUAL),
        unit=UnitWords(words="%", value=Unit.PERCENT, ambiguous=True),
        reference=Words(words="ggü. VJ", value="previous_year"),
        equivalents=Words(
            words="auf 30,06 %",
            value=(Equivalent(form=Form.LEVEL, value=Decimal("30.06"), unit=Unit.PERCENT),),
        ),
        threshold=ThresholdWords(words="zehn Arbeitstagen", value=Decimal(10), unit=Unit.WORKING_DAYS),
        period=PeriodWords(words="", value=2012, inherited=True),
    )
    assert list(parts_in_words(parts)) == [
        ("Messgröße", "K2 („Integrationsquote“)"),
        ("Personengruppe", "Frauen"),
        ("Auswertung", "Jahresdurchschnitt"),
        ("Wert", "2 bis 3"),
        ("Vergleich", "genau"),
        ("Einheit", "Prozent (Prozent oder Prozentpunkte: offen)"),
        ("Bezug", "Vorjahr"),
        ("andere Form", "Stand 30,06 Prozent"),
        ("Schwelle", "10 Arbeitstage"),
        ("Zeitraum", "2012 (aus dem Planungsjahr)"),
    ]
