"""Targets without a number: held figures, benchmarks, milestones, doublings, open values and bare aims."""

import re
from decimal import Decimal

from zielkreis.domain.reading.labels.amounts import Amount, Role
from zielkreis.domain.reading.labels.analysis import Analysis
from zielkreis.domain.reading.labels.figures import LOCAL, POPULATION_OF, Figure
from zielkreis.domain.reading.labels.provisos import (
    commitment_of,
    condition_of,
    in_condition,
    responsible_of,
    source_of,
)
from zielkreis.domain.reading.labels.surroundings import inherited_figure
from zielkreis.domain.reading.labels.times import Times, is_dated_state, period_or_year
from zielkreis.domain.reading.phrasebook import Hit
from zielkreis.domain.values.codes import Comparator, Form, Population, Unit
from zielkreis.domain.values.statement import TargetParts, ThresholdWords, UnitWords, Words

_FACTORS = (
    ("verdreifach", Decimal(200)),
    ("verdoppel", Decimal(100)),
    ("verdopp", Decimal(100)),
    ("halbier", Decimal(-50)),
)
_OPEN_VALUE = re.compile(
    r"(?:_{2,}|\.{3,}|…|\bx+,?x*\b|\[[^\]]*\])\s*(?P<unit>%|v\. ?H\.|Prozent(?:punkte)?)?", re.IGNORECASE
)
_BETTER_DOWN = frozenset(("K1", "K1E1", "K1E2", "K3", "K1E3", "K3E3"))
_BELOW = re.compile(
    r"\bunter\b|niedriger|geringer|nicht (?:stärker|mehr|höher)|höchstens|weniger|nicht über", re.I
)


def parts_without_value(
    analysis: Analysis, figures: tuple[Figure, ...], times: Times, amounts: tuple[Amount, ...]
) -> tuple[TargetParts, ...]:
    """The parts of a target that states no quantity, one for each Kennzahl it joins."""
    official = [
        figure for figure in figures if figure.id != LOCAL and not figure.bare and not figure.inherited
    ]
    if len({figure.id for figure in official}) > 1:
        return tuple(_parts(analysis, (figure,), times, amounts) for figure in official)
    return (_parts(analysis, figures, times, amounts),)


def _parts(
    analysis: Analysis, figures: tuple[Figure, ...], times: Times, amounts: tuple[Amount, ...]
) -> TargetParts:
    figure = next((f for f in figures if not f.bare), None) or (figures[0] if figures else None)
    if figure is None or (
        figure.concept == "countable" and figure.words in ("Bestand", "Zahl", "Quote", "Wert")
    ):
        figure = inherited_figure(analysis) or figure
    form, value, comparator, words = _form(analysis, figure, times)
    if form is Form.MILESTONE:
        figure = None
    if form in (Form.NONE, Form.MILESTONE) and figure is not None and figure.bare:
        figure = None
    unit = {
        Form.HOLD: Unit.NONE,
        Form.RELATIVE_CHANGE: Unit.PERCENT,
        Form.POINT_CHANGE: Unit.PERCENTAGE_POINTS,
    }.get(form)
    baseline = next((a for a in amounts if a.role is Role.BASELINE), None)
    return TargetParts(
        indicator=None if figure is None else Words(words=figure.words, value=figure.id),
        population=_population(analysis, figure),
        aggregation=None if form is Form.MILESTONE else times.aggregation,
        form=None if form is Form.NONE else Words(words=words, value=form),
        value=None if value is None else Words(words=words, value=value),
        comparator=None if comparator is None else Words(words=words, value=comparator),
        unit=None if unit is None else UnitWords(words="", value=unit),
        baseline=None
        if baseline is None
        else Words(
            words=analysis.words(baseline.quantity.start, baseline.quantity.end), value=baseline.quantity.low
        ),
        reference=None if figure is not None and figure.concept == "gap" else times.reference,
        threshold=_threshold(analysis, amounts),
        condition=condition_of(analysis),
        period=period_or_year(times, analysis),
        responsible=responsible_of(analysis),
        data_source=source_of(analysis),
        commitment=commitment_of(analysis),
    )


_Form = tuple[Form, Decimal | None, Comparator | None, str]


def _form(analysis: Analysis, figure: Figure | None, times: Times) -> _Form:
    if figure is not None:
        for read in (_factor, _open_value, _benchmark, _hold):
            found = read(analysis, figure, times)
            if found is not None:
                return found
    return _milestone(analysis, figure, times) or (Form.NONE, None, None, "")


def _factor(analysis: Analysis, figure: Figure, times: Times) -> _Form | None:
    for token in analysis.tokens:
        for stem, value in _FACTORS:
            if stem in token.low:
                return Form.RELATIVE_CHANGE, value, Comparator.EQUAL, token.form
    return None


def _open_value(analysis: Analysis, figure: Figure, times: Times) -> _Form | None:
    """ "sinkt um ___ %": the form is agreed, the value is not."""
    match = _OPEN_VALUE.search(analysis.text)
    if not match or not match["unit"]:
        return None
    is_change = re.search(r"\bum\s*$", analysis.text[: match.start()]) is not None
    if not is_change:
        return Form.LEVEL, None, None, match[0]
    points = "punkt" in match["unit"].lower()
    return (Form.POINT_CHANGE if points else Form.RELATIVE_CHANGE), None, None, match[0]


def _benchmark(analysis: Analysis, figure: Figure, times: Times) -> _Form | None:
    if times.reference is None or times.reference.value != "comparison_group" or figure.concept == "gap":
        return None
    words = times.reference.words
    return Form.BENCHMARK, None, _benchmark_comparator(analysis, figure), words


def _benchmark_comparator(analysis: Analysis, figure: Figure) -> Comparator:
    text = analysis.text
    if re.search(r"nicht (?:stärker|mehr|höher|über)|höchstens", text, re.I):
        return Comparator.AT_MOST
    if re.search(r"günstiger|besser", text, re.I):
        return Comparator.LESS if figure.id in _BETTER_DOWN else Comparator.MORE
    if re.search(
        r"mindestens|wenigstens|zumindest|nicht (?:unter|schlechter|geringer|niedriger)", text, re.I
    ):
        return Comparator.AT_LEAST
    if _BELOW.search(text):
        return Comparator.LESS
    if re.search(r"\büber\b|oberhalb|höher|übertr|übersteig", text, re.I):
        return Comparator.MORE
    return Comparator.AT_LEAST if re.search(r"erreich", text, re.I) else Comparator.EQUAL


def _hold(analysis: Analysis, figure: Figure, times: Times) -> _Form | None:
    hit = analysis.first("changes", "hold", "not_up", "not_down")
    if hit is None or re.search(r"\bso \w+ wie\b|möglichst", analysis.text, re.IGNORECASE):
        return None
    comparator = {"not_up": Comparator.AT_MOST, "not_down": Comparator.AT_LEAST}.get(
        hit.concept, Comparator.EQUAL
    )
    return Form.HOLD, Decimal(0), comparator, analysis.words(hit.start, hit.end)


def _milestone(analysis: Analysis, figure: Figure | None, times: Times) -> _Form | None:
    hit = analysis.first("times", "milestone")
    if hit is None and is_dated_state(analysis, times, has_results=False):
        return Form.MILESTONE, None, None, ""
    if hit is None or (figure is not None and not times.has_deadline and figure.concept != "countable"):
        return None
    if not times.has_deadline and not _will_exist(analysis, hit):
        return None
    return Form.MILESTONE, None, None, analysis.words(hit.start, hit.end)


_COMES_INTO_BEING = re.compile(
    r"\bgeben\b|\bgibt es\b|einführ|eingeführt|eröffn|abschluss|abgeschlossen|einrichtung (?:eine|des|der)|einzurichten|einrichten|eingerichtet|aufbau\b|entsteh|schaffung|inbetriebnahme|in betrieb|liegt\b.*\bvor\b|"
    r"vorliegen|freigeschaltet|geschaffen|etabliert|aufgebaut|verabschied|getroffen|fertiggestellt|erstellt|besetzt|verlegt|implementier",
    re.IGNORECASE,
)


def _will_exist(analysis: Analysis, hit: Hit) -> bool:
    """A thing that will exist, said of one thing ("Es soll eine Regelung geben", "Eröffnung des Standortes")."""
    single = re.search(
        r"\b(?:ein|eine|einen|eines|einer|der|des|das|die)\s+(?:\w+\s+){0,3}[A-ZÄÖÜ]", analysis.text
    )
    return single is not None and _COMES_INTO_BEING.search(analysis.text) is not None


_JOINED = re.compile(
    r"(?:Frauen|Männern?|weiblich\w*|männlich\w*)\s+(?:und|sowie|bzw\.|oder|/)", re.IGNORECASE
)


def _population(analysis: Analysis, figure: Figure | None) -> Words[Population] | None:
    hits = list(analysis.of("populations"))
    if {"women", "men"} <= {hit.concept for hit in hits} and _JOINED.search(analysis.text):
        hits = [hit for hit in hits if hit.concept not in ("women", "men")]
        if figure is not None and re.search(r"nähert|annäher", analysis.text) and analysis.of("populations"):
            hits = [analysis.of("populations")[0]]
    hits = [hit for hit in hits if not in_condition(analysis, hit.start)]
    hits.sort(key=lambda hit: hit.concept in ("other", "long_term"))
    if figure is not None and hits and hits[0].concept == "long_term" and figure.id not in POPULATION_OF:
        hits = [] if figure.id != LOCAL else hits
    if hits:
        return Words(words=analysis.words(hits[0].start, hits[0].end), value=Population(hits[0].concept))
    implied = POPULATION_OF.get(figure.id) if figure is not None else None
    return Words(words=figure.words, value=implied) if figure is not None and implied else None


def _threshold(analysis: Analysis, amounts: tuple[Amount, ...]) -> ThresholdWords | None:
    found = next((a for a in amounts if a.role is Role.THRESHOLD), None)
    if found is None:
        return None
    quantity = found.quantity
    return ThresholdWords(
        words=analysis.words(quantity.start, quantity.end), value=quantity.low, unit=quantity.unit
    )
