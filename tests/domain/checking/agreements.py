"""Agreements as hypothesis makes them up: any type, any parties, any statements, in any order."""

from datetime import date
from typing import Any

from hypothesis import strategies as st

from tests.domain.checking.building import build_agreement
from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.codes import AgreementType, Form, Grade, Kind, Outcome, PartyCode, Responsibility

WORDS = {
    Kind.TARGET: (
        "Die Integrationsquote steigt um 2,5 %.",
        "Die Kosten der Unterkunft sind so gering wie möglich zu halten.",
        "Senkung der Zahl der Langzeitleistungsbezieher | +2 %",
        "Die soziale Teilhabe soll verbessert werden.",
        "Der Wert steigt um 11,9 % von 26,86 % auf 31,06 %.",
    ),
    Kind.MONITORING: ("Die Summe der Leistungen zum Lebensunterhalt wird beobachtet.",),
    Kind.MEASURE: ("Der Kreis hält Sprechstunden ab.", "Das Jobcenter lädt zur Vermittlung ein."),
    Kind.SUPPORT: (
        "Das Land richtet eine Fachtagung aus.",
        "Das Land finanziert zwei Stellen.",
        "Das Land führt eine Schulung durch.",
    ),
    Kind.PROCEDURE: (
        "Die Zielwerte stehen in Anlage 2.",
        "Das Einvernehmen des Bundesministeriums der Finanzen steht noch aus.",
    ),
    Kind.SCOPE: (
        "Gegenstand sind allein kommunale Leistungen.",
        "Leistungen der Agentur bleiben außer Betracht.",
        "Jeder regelt nur seine Aufgaben, soweit er zuständig ist.",
        "Die Vereinbarung umfasst alle Leistungen.",
    ),
    Kind.CONTEXT: (
        "Vermeidung von langfristigem Leistungsbezug ist ein Anliegen.",
        "Der Kooperationsausschuss hat beraten.",
        "Die Ziele orientieren sich an der Vereinbarung des BMAS mit dem Land.",
    ),
}
INDICATORS = ("K1", "K1E1", "K2", "K2E3", "K3", "K3E2", "local", "K9")
NUMBERS = st.decimals(min_value=-5000, max_value=5000, places=2).map(str)
YEARS = st.integers(min_value=2011, max_value=2027)
DAYS = st.dates(min_value=date(2011, 1, 1), max_value=date(2027, 12, 31))
OUTCOMES = st.sampled_from([Outcome.MET, Outcome.NOT_MET, Outcome.UNDECIDED]).map(str)
SECTIONS = st.sampled_from(
    ["Ziele / Senkung des Langzeitbezugs", "Steigerung der Integration", "Präambel", ""]
)


def codes(enum: Any) -> st.SearchStrategy[str]:
    return st.sampled_from([each.value for each in enum])


PARTS = st.fixed_dictionaries(
    {},
    optional={
        "indicator": st.sampled_from(INDICATORS),
        "form": codes(Form),
        "value": NUMBERS,
        "baseline": NUMBERS,
        "period": st.one_of(YEARS, YEARS.map(lambda year: f"{year}-12"), DAYS.map(date.isoformat)),
        "unit": st.sampled_from(["percent", "percent ambiguous", "percentage_points", "persons", "days"]),
        "comparator": st.sampled_from([">=", "<=", "=", "~"]),
        "population": st.sampled_from(["women", "refugees", "long_term", "lone_parents"]),
        "equivalents": st.tuples(
            st.sampled_from(["relative_change", "absolute_change", "level"]), NUMBERS
        ).map(lambda pair: ["", [[pair[0], pair[1], "percent"]]]),
        "data_source": st.sampled_from(["nach eigener Statistik", "Daten nach § 51b SGB II"]),
        "condition": st.just("sofern die Mittel reichen"),
    },
)


@st.composite
def statements(draw: st.DrawFn) -> dict[str, Any]:
    kind = draw(st.sampled_from(list(Kind)))
    node: dict[str, Any] = {kind.value: draw(st.sampled_from(WORDS[kind])), "section": draw(SECTIONS)}
    if kind in (Kind.TARGET, Kind.MONITORING, Kind.MEASURE):
        node["responsibility"] = draw(codes(Responsibility))
    if kind is Kind.TARGET:
        node["parts"] = draw(st.lists(PARTS, max_size=2))
        node.update({name: draw(OUTCOMES) for name in ("precise", "measurable", "within_scope")})
    if kind is Kind.SUPPORT:
        labels = draw(st.sets(st.sampled_from(["binding", "quantified", "dated"])))
        node["grade"] = ", ".join([draw(codes(Grade)), *sorted(labels)])
    return node


PARTIES = st.lists(codes(PartyCode), unique=True, max_size=5)


@st.composite
def agreements(draw: st.DrawFn) -> Agreement:
    kinds = draw(st.lists(codes(AgreementType), unique=True, max_size=2))
    node: dict[str, Any] = {
        "types": kinds,
        "year": draw(st.none() | YEARS),
        "concluded_on": draw(st.none() | DAYS),
        "parties": draw(PARTIES),
        "signs": draw(PARTIES),
        "takes_notice": draw(PARTIES),
        "undated": draw(st.sampled_from(["Ort, Datum", "Unterschriften"])),
        "after": draw(st.lists(st.sampled_from(["5. Laufzeit", "Anlage 1", "siehe Anlage"]), unique=True)),
    }
    return build_agreement(node, draw(st.lists(statements(), max_size=6)))
