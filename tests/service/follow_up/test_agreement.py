"""A whole agreement followed up: read from its text, held against made-up figures."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from tests.domain.measuring.attainment.followed import AREA, figures
from tests.domain.measuring.outlook.past import LastYear
from zielkreis.domain.values.attainment import Attainment
from zielkreis.domain.values.codes import AgreementType
from zielkreis.domain.values.figure import FigureStatus
from zielkreis.domain.values.follow_up import FollowUpReport
from zielkreis.domain.values.month import Month
from zielkreis.domain.values.outlook import Light, LightRule, NoOutlook
from zielkreis.files.plain_text import read_plain_text
from zielkreis.service.follow_up.agreement import FollowUpChoices, follow_agreement
from zielkreis.service.follow_up.forecasting import NoEngine
from zielkreis.service.read_draft import agreement_in

PAPER = """Zielvereinbarung 2012

zwischen dem Land Nordrhein-Westfalen und dem Kreis Optionsland als zugelassenem kommunalem Träger

§ 1 Ziele

Die Integrationsquote steigt 2012 gegenüber dem Vorjahr um 2,5 %.

Bis zum 30.06.2012 ist eine Jugendberufsagentur eingerichtet.

Für das Land

Für den Kreis Optionsland
"""
HALF = {"integrations": {2011: 60, 2012: [61] * 6}, "elb": {2011: 3000, 2012: [3000] * 6}}


def followed(
    choices: FollowUpChoices | None = None, engine: LastYear | NoEngine | None = None
) -> FollowUpReport:
    agreement = agreement_in(read_plain_text(PAPER), agreement_type=AgreementType.ZV4)
    revised = figures({"integrations": {"2012-03": 90}}, as_of=date(2012, 12, 1), status=FigureStatus.REVISED)
    return follow_agreement(
        agreement,
        [*figures(HALF), *revised],
        date(2013, 1, 15),
        choices or FollowUpChoices(area=AREA),
        engine=engine or LastYear((0.0,) * 30),
    )


def test_each_target_has_standing_outlook_light_and_meaning() -> None:
    report = followed()
    quota, milestone = report.results
    assert quota.standing.attainment is Attainment.ON_COURSE
    assert quota.standing.month == Month(2012, 6)
    assert quota.outlook.expected == Decimal("25.2")  # (5 × 61 + 90 + 6 × 60) / 3000
    assert quota.light is Light.LIKELY
    assert "18 Integrationen mehr" in quota.meaning
    assert milestone.outlook.missing is NoOutlook.NO_GOAL
    assert milestone.light is Light.NONE
    assert "Kein Gesetz legt eine Schwelle fest." in report.rule_words
    assert [each.code for each in report.side_effects] == ["easiest_cases"]


def test_a_revision_is_told_with_its_day() -> None:
    told = followed().results[0].revisions
    assert len(told) == 1
    assert told[0].startswith("Der Wert wurde von 12,2 auf 13,2 am 01.12.2012 berichtigt")


def test_the_partners_set_the_rule() -> None:
    strict = LightRule(likely_from=Decimal("0.99"), unlikely_below=Decimal("0.98"), source="Partner")
    assert followed(FollowUpChoices(area=AREA, rule=strict)).results[0].light is Light.UNLIKELY


def test_without_the_engine_everything_else_is_there() -> None:
    quota = followed(engine=NoEngine()).results[0]
    assert quota.outlook.missing is NoOutlook.NO_ENGINE
    assert quota.light is Light.NONE
    assert quota.standing == followed().results[0].standing


def test_another_area_has_no_figures_and_no_judgement() -> None:
    quota = followed(FollowUpChoices(area="00000")).results[0]
    assert quota.standing.attainment is Attainment.UNDECIDED


def test_a_month_looks_no_further() -> None:
    early = followed(replace(FollowUpChoices(area=AREA), until=Month(2012, 2))).results[0]
    assert early.standing.month == Month(2012, 2)
    assert early.outlook.last == Month(2012, 2)
