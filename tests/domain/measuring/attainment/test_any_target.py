"""Whatever a text says and whatever is known: there is a standing with words, and never an error."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tests.domain.measuring.attainment.followed import AREA, GROUP, OWN, figures, target
from tests.domain.measuring.outlook.past import LastYear
from zielkreis.domain.measuring.attainment.following import FollowedTarget, follow_up
from zielkreis.domain.measuring.attainment.local_baseline import local_figures
from zielkreis.domain.measuring.attainment.options import FollowUpOptions, PathRule, PlainRule, StockRule
from zielkreis.domain.measuring.attainment.standing import standing_of
from zielkreis.domain.measuring.deviation.quota import quota_deviation
from zielkreis.domain.measuring.deviation.stock import stock_deviation
from zielkreis.domain.measuring.figures.formulas import FORMULAS
from zielkreis.domain.measuring.figures.options import AverageStock, Averaging, FormingOptions
from zielkreis.domain.measuring.outlook.year_end import outlooks_of
from zielkreis.domain.values.attainment import Attainment, Doubt
from zielkreis.domain.values.codes import (
    Aggregation,
    Commitment,
    Comparator,
    Form,
    Population,
    Quantity,
    Unit,
)
from zielkreis.domain.values.figure import BaseCount
from zielkreis.domain.values.statement import (
    Equivalent,
    PeriodWords,
    TargetParts,
    UnitWords,
    Words,
)
from zielkreis.service.knowledge import catalogue

ANY = target("Die Integrationsquote (K2) beträgt 2012 mindestens 24,0 %.", 2012)
NUMBERS = st.decimals(-5000, 5000, places=2) | st.sampled_from([Decimal(0), Decimal("2.5"), Decimal(100)])
PERIODS: st.SearchStrategy[int | str] = st.sampled_from(
    [2012, "2012-06", "2012-06-30", "2012-07/2012-09", "2012/2013", "2012-01-01/2012-06-30"]
)


UNITS, FORMS = st.sampled_from(Unit), st.sampled_from(Form)


def maybe(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.none() | values.map(lambda each: Words(words="Wort", value=each))


PARTS = st.builds(
    TargetParts,
    indicator=maybe(st.sampled_from([*FORMULAS, "local"])),
    population=maybe(st.sampled_from(Population)),
    quantity=maybe(st.sampled_from(Quantity)),
    aggregation=maybe(st.sampled_from(Aggregation)),
    form=maybe(FORMS),
    value=maybe(NUMBERS | st.tuples(NUMBERS, NUMBERS)),
    comparator=maybe(st.sampled_from(Comparator)),
    unit=st.none() | UNITS.map(lambda unit: UnitWords(words="Wort", value=unit)),
    baseline=maybe(NUMBERS),
    reference=maybe(st.sampled_from(["previous_year", "comparison_group", 2010])),
    equivalents=maybe(st.tuples(st.builds(Equivalent, form=FORMS, value=NUMBERS, unit=UNITS))),
    condition=maybe(st.just("sofern es so kommt")),
    period=st.none() | PERIODS.map(lambda period: PeriodWords(words="Wort", value=period)),
    commitment=maybe(st.sampled_from(Commitment)),
)
OPTIONS = st.builds(
    FollowUpOptions,
    path=st.sampled_from(PathRule),
    stock=st.sampled_from(StockRule),
    plain=st.sampled_from(PlainRule),
    about_percent=st.none() | st.just(Decimal(5)),
    forming=st.builds(
        FormingOptions, averaging=st.sampled_from(Averaging), stock=st.sampled_from(AverageStock)
    ),
)
MONTHS = st.lists(st.integers(0, 5000) | st.just("*"), max_size=12)
KNOWN = st.dictionaries(
    st.sampled_from([*(str(each) for each in BaseCount), *FORMULAS, OWN]),
    st.fixed_dictionaries({}, optional={2010: MONTHS, 2011: MONTHS, 2012: MONTHS}),
    max_size=6,
)


@given(parts=PARTS, known=KNOWN, group=KNOWN, options=OPTIONS)
def test_every_target_has_a_standing_with_words(
    parts: TargetParts, known: dict[str, Any], group: dict[str, Any], options: FollowUpOptions
) -> None:
    what: FollowedTarget = replace(ANY, statement=replace(ANY.statement, parts=(parts,)))
    every = [*figures(known, area=AREA), *figures(group, area=GROUP)]
    follow = follow_up(every, date(2013, 9, 1), catalogue=catalogue(), options=options)
    told = standing_of(what, follow)
    assert told.words.endswith(".")
    if told.attainment in (Attainment.REACHED, Attainment.MISSED) and told.value is not None:
        assert told.month == told.decides
        assert told.to_reach is not None
        assert told.formula
        assert Doubt.NO_FIGURE not in told.doubts
    if told.attainment is Attainment.UNDECIDED:
        assert told.doubts, told
    list(local_figures([what], follow))
    quota_deviation(what, follow)
    stock_deviation(what, follow)
    (outlook,) = outlooks_of([what], follow, LastYear((-1.0, 0.0, 1.0) * 9))
    assert outlook.words.endswith(".")
