"""The JSON form: nothing is lost on the way out and back, and its schema says what it is."""

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from tests.files.any_values import any_value
from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.codes import AgreementType, FindingClass, Form, Kind, Outcome, Unit
from zielkreis.domain.values.report import DutyBalance, Judgement, Report, Shares
from zielkreis.domain.values.statement import (
    Equivalent,
    PeriodWords,
    Statement,
    TargetJudgements,
    TargetParts,
    ThresholdWords,
    UnitWords,
    Words,
)
from zielkreis.files.interchange import (
    FORMAT,
    Interchange,
    InterchangeError,
    read_interchange,
    write_interchange,
)
from zielkreis.files.interchange_schema import interchange_schema

PARTS = TargetParts(
    value=Words(words="2,50 %", value=Decimal("2.50")),
    unit=UnitWords(words="%", value=Unit.PERCENT, ambiguous=True),
    equivalents=Words(
        words="auf 30 %", value=(Equivalent(form=Form.LEVEL, value=Decimal(30), unit=Unit.PERCENT),)
    ),
    threshold=ThresholdWords(words="zehn Tagen", value=Decimal(10), unit=Unit.DAYS),
    period=PeriodWords(words="", value=2012, inherited=True),
)
TARGET = Statement(
    id="s001", text="Ziel", place="§ 2", start=0, end=4, section="Ziele", kind=Kind.TARGET, parts=(PARTS,),
    judgements=TargetJudgements(
        precise=Outcome.MET, measurable=Outcome.NOT_MET, within_scope=Outcome.UNDECIDED
    ),
)  # fmt: skip
AGREEMENT = Agreement(
    type=AgreementType.ZV5, types=(AgreementType.ZV5,), title="Zielvereinbarung", year=2012,
    concluded_on=None, term=None, text="Ziel", parties=(), signatories=(), clauses=(), statements=(TARGET,),
)  # fmt: skip
REPORT = Report(
    on=date(2012, 1, 1), on_reason="01.01.2012.", profile="kreis", program_version="1",
    judgements=(
        Judgement(
            id="a", title="Inhalte", finding_class=FindingClass.DEMAND, outcome=Outcome.MET,
            code="within_scope", reason="Alles in Ordnung.", citation="Forderung a", version="1",
        ),
    ),
    shares=Shares(municipal=1, agency=0, shared=0, unclear=0, none=0), duties=DutyBalance(upper=0, lower=1),
)  # fmt: skip


def written(content: Interchange) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(write_interchange(content))
    return data


def statement_of(*parts: TargetParts) -> dict[str, Any]:
    agreement = replace(AGREEMENT, statements=(replace(TARGET, parts=parts),))
    statement: dict[str, Any] = written(Interchange(agreement=agreement))["agreement"]["statements"][0]
    return statement


@given(any_value(Interchange))
def test_what_is_written_is_read_back_the_same(content: Interchange) -> None:
    text = write_interchange(content)
    again = read_interchange(text)
    assert again == content
    assert repr(again) == repr(content), "digits and types are kept too"


@pytest.fixture(scope="module")
def published() -> Draft202012Validator:
    schema = interchange_schema()
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


@given(content=any_value(Interchange))
def test_what_is_written_keeps_the_published_schema(
    content: Interchange, published: Draft202012Validator
) -> None:
    published.validate(json.loads(write_interchange(content)))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"year": 2012', '"year": "2012"'),
        ('"percent"', '"Prozent"'),
        ('"title"', '"titel"'),
        ('"met"', '"ja"'),
    ],
)
def test_the_published_schema_refuses_what_is_not_of_the_form(
    old: str, new: str, published: Draft202012Validator
) -> None:
    text = write_interchange(Interchange(agreement=AGREEMENT))
    assert published.is_valid(json.loads(text))
    assert not published.is_valid(json.loads(text.replace(old, new)))


def test_a_part_has_its_words_and_its_value() -> None:
    parts = statement_of(PARTS)["parts"]
    assert parts == {
        "value": {"words": "2,50 %", "value": 2.5},
        "unit": {"words": "%", "value": "percent", "ambiguous": True},
        "equivalents": {"words": "auf 30 %", "value": [{"form": "level", "value": 30, "unit": "percent"}]},
        "threshold": {"words": "zehn Tagen", "value": 10, "unit": "days"},
        "period": {"words": "", "value": 2012, "inherited": True},
    }


def test_one_result_stands_alone_and_several_in_a_list() -> None:
    corridor = TargetParts(value=Words(words="2 bis 3", value=(Decimal(2), Decimal(3))))
    assert statement_of() | {"parts": {}} == statement_of()
    assert statement_of(corridor)["parts"] == {"value": {"words": "2 bis 3", "value": [2, 3]}}
    assert [list(each) for each in statement_of(corridor, PARTS)["parts"]] == [
        ["value"],
        [*statement_of(PARTS)["parts"]],
    ]


def test_numbers_keep_their_digits_and_whole_numbers_are_whole() -> None:
    text = write_interchange(Interchange(agreement=AGREEMENT))
    assert '"value": 2.50' in text
    assert '"value": 10,' in text


def test_judgements_on_a_statement_are_plain_codes() -> None:
    assert statement_of(PARTS)["judgements"] == {
        "precise": "met",
        "measurable": "not_met",
        "within_scope": "undecided",
    }


def test_a_finding_has_a_class_and_the_report_its_day() -> None:
    report = written(Interchange(agreement=AGREEMENT, report=REPORT))["report"]
    assert report["on"] == "2012-01-01"
    assert report["judgements"][0]["class"] == "demand"
    assert "finding_class" not in report["judgements"][0]


def test_an_agreement_that_is_not_checked_has_no_report() -> None:
    assert list(written(Interchange(agreement=AGREEMENT))) == ["format", "agreement"]


def test_all_faults_of_a_file_are_told_at_once_in_german() -> None:
    text = write_interchange(Interchange(agreement=AGREEMENT))
    broken = (
        text.replace('"target"', '"Ziel"')
        .replace('"year": 2012', '"year": "bald"')
        .replace('"title"', '"titel"')
    )
    with pytest.raises(InterchangeError) as error:
        read_interchange(broken)
    faults = str(error.value).splitlines()
    assert "agreement › title: fehlt." in faults
    assert "agreement › titel: ist unbekannt." in faults
    assert "agreement › year: muss eine ganze Zahl sein, ist aber „bald“." in faults
    assert any(fault.startswith("agreement › statements › 1 › kind: „Ziel“ ist kein") for fault in faults)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "Kein gültiges JSON"),
        ("[]", "das Feld „format“ fehlt"),
        ('{"agreement": {}}', "das Feld „format“ fehlt"),
        ('{"format": "andere/2"}', "nennt 'andere/2'"),
        (f'{{"format": "{FORMAT}"}}', "agreement: fehlt"),
    ],
)
def test_a_file_in_another_form_is_refused(text: str, words: str) -> None:
    with pytest.raises(InterchangeError, match=words):
        read_interchange(text)
