"""Agreements from compact words: what the cases and the property tests are written in."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any, get_args, get_type_hints

from zielkreis.domain.values.agreement import Agreement, Clause, Party, Signatory, Term
from zielkreis.domain.values.codes import (
    AgreementType,
    Comparator,
    Form,
    Grade,
    Kind,
    Outcome,
    PartyCode,
    Responsibility,
    SignatoryRole,
    Unit,
)
from zielkreis.domain.values.place import Place
from zielkreis.domain.values.statement import (
    Equivalent,
    Evidence,
    PeriodWords,
    Statement,
    Support,
    TargetJudgements,
    TargetParts,
    ThresholdWords,
    UnitWords,
    Words,
)

NAMES = {
    PartyCode.BMAS: "Bundesministerium für Arbeit und Soziales",
    PartyCode.BMF: "Bundesministerium der Finanzen",
    PartyCode.BA: "Bundesagentur für Arbeit",
    PartyCode.LAND: "Land Nordrhein-Westfalen",
    PartyCode.KT: "Kreis Musterland",
    PartyCode.ZKT: "Kreis Optionsland",
    PartyCode.GF: "Geschäftsführung des Jobcenters",
    PartyCode.GE: "Jobcenter Musterland",
}
HINTS: dict[str, Any] = get_type_hints(TargetParts)


class AgreementBuilder:
    """Collects the text line by line, so that every place points into it."""

    def __init__(self) -> None:
        self.text = ""
        self.statements: list[Statement] = []
        self.clauses: list[Clause] = []

    def line(self, words: str) -> tuple[int, int]:
        """Add a line; where it stands."""
        start = len(self.text)
        self.text += words + "\n"
        return start, start + len(words)

    def place(self, words: str, label: str) -> Place:
        """Add a line as a place."""
        start, end = self.line(words)
        return Place(place=label, start=start, end=end, quote=words)

    def statement(self, node: Mapping[str, Any]) -> None:
        """Add a statement: the key of its kind holds its words, the other keys its labels."""
        kind = next(each for each in Kind if each.value in node)
        number = len(self.statements) + 1
        label = str(node.get("place", f"Nr. {number}"))
        start, end = self.line(node[kind.value])
        section = node.get("section", "Präambel" if kind is Kind.CONTEXT else "Inhalt")
        self.clauses.append(
            Clause(id=f"c{number}", label=label, heading=section, section=section, start=start, end=end)
        )
        self.statements.append(
            Statement(
                id=f"s{number}",
                text=node[kind.value],
                place=label,
                start=start,
                end=end,
                section=section,
                kind=kind,
                responsibility=_code(Responsibility, node.get("responsibility")),
                parts=_all_parts(node) if kind is Kind.TARGET else (),
                judgements=_judgements(node) if kind is Kind.TARGET else None,
                support=_support(node.get("grade")) if kind is Kind.SUPPORT else None,
                evidence=tuple(Evidence(label=each, rule="case") for each in node.get("evidence", ())),
            )
        )


def build_agreement(node: Mapping[str, Any], statements: Sequence[Mapping[str, Any]] = ()) -> Agreement:
    """The agreement a case describes.

    ``signs``, ``takes_notice`` and ``consents`` are lists of party codes; ``parties`` is who is named
    at the head (left out: those who sign). ``before`` and ``after`` are lines of text that are no
    statements. A date of conclusion is set into the text unless ``undated`` says where it would stand.
    """
    builder = AgreementBuilder()
    title = str(node.get("title", f"Zielvereinbarung {node.get('year', '')}".strip()))
    builder.line(title)
    signing = [
        (PartyCode(code), role)
        for role in (SignatoryRole.SIGNS, SignatoryRole.TAKES_NOTICE, SignatoryRole.CONSENTS)
        for code in node.get(role.value, ())
    ]
    named = [PartyCode(code) for code in node.get("parties", [code for code, _ in signing])]
    names = {**NAMES, **{PartyCode(code): name for code, name in node.get("names", {}).items()}}
    parties = tuple(
        Party(code=code, name=names[code], place=builder.place(names[code], "Kopf")) for code in named
    )
    for words in node.get("before", ()):
        builder.line(words)
    for each in statements:
        builder.statement(each)
    for words in node.get("after", ()):
        builder.line(words)
    concluded = node.get("concluded_on")
    builder.line(f"Musterstadt, den {concluded:%d.%m.%Y}" if concluded else node.get("undated", "Ort, Datum"))
    signatories = tuple(
        Signatory(
            code=code, function="", role=role, place=builder.place(f"Für: {names[code]}", "Unterschriften")
        )
        for code, role in signing
    )
    types = tuple(
        AgreementType(code) for code in node.get("types", [node["type"]] if node.get("type") else [])
    )
    term = node.get("term")
    return Agreement(
        type=types[0] if types else None,
        types=types,
        title=title,
        year=node.get("year"),
        concluded_on=concluded,
        term=Term(first_day=term[0], last_day=term[1]) if term else None,
        text=builder.text,
        parties=parties,
        signatories=signatories,
        clauses=tuple(builder.clauses) + _extra_clauses(builder, node),
        statements=tuple(builder.statements),
    )


def _extra_clauses(builder: AgreementBuilder, node: Mapping[str, Any]) -> tuple[Clause, ...]:
    """Clauses of the lines in ``before`` and ``after`` that ``clauses`` gives a label."""
    found = []
    for number, (words, label) in enumerate(node.get("clauses", ())):
        start = builder.text.index(words)
        found.append(
            Clause(
                id=f"x{number}",
                label=label,
                heading=words,
                section=words,
                start=start,
                end=start + len(words),
            )
        )
    return tuple(found)


def _code(enum: Any, value: str | None) -> Any:
    return None if value is None else enum(value)


def _judgements(node: Mapping[str, Any]) -> TargetJudgements:
    """What a case does not say is met: it speaks of the judgement it is about."""
    return TargetJudgements(
        precise=Outcome(node.get("precise", "met")),
        measurable=Outcome(node.get("measurable", "met")),
        within_scope=Outcome(node.get("within_scope", "met")),
    )


def _support(words: str | None) -> Support:
    """``resource, binding, quantified, dated``; concrete follows as in the contract."""
    named = {word.strip() for word in (words or "information").split(",")}
    grade = next(each for each in Grade if each.value in named)
    binding, quantified, dated = (word in named for word in ("binding", "quantified", "dated"))
    return Support(
        grade=grade,
        binding=binding,
        quantified=quantified,
        dated=dated,
        concrete=grade in (Grade.ADVICE, Grade.RESOURCE) and binding and (quantified or dated),
    )


def _all_parts(node: Mapping[str, Any]) -> tuple[TargetParts, ...]:
    parts = node.get("parts", ())
    return tuple(build_parts(each) for each in ([parts] if isinstance(parts, Mapping) else parts))


def build_parts(node: Mapping[str, Any]) -> TargetParts:
    """Parts of one result: ``name: value`` or ``name: [words, value]``."""
    parts = TargetParts()
    for name, given in node.items():
        words, value = given if isinstance(given, list) else ("", given)
        parts = replace(parts, **{name: _part(name, str(words), value)})
    return parts


def _part(name: str, words: str, value: Any) -> Any:
    match name:
        case "value" if isinstance(value, dict):
            return Words(words=words, value=(Decimal(str(value["low"])), Decimal(str(value["high"]))))
        case "value" | "baseline":
            return Words(words=words or str(value).replace(".", ","), value=Decimal(str(value)))
        case "equivalents":
            return Words(words=words, value=tuple(_equivalent(*each) for each in value))
        case "unit":
            return UnitWords(
                words=words, value=Unit(str(value).split()[0]), ambiguous="ambiguous" in str(value)
            )
        case "period":
            return PeriodWords(words=words or str(value), value=value, inherited=words == "inherited")
        case "threshold":
            return ThresholdWords(words=words, value=Decimal(str(value)), unit=Unit.DAYS)
        case "comparator":
            return Words(words=words, value=Comparator(value))
        case "indicator" | "condition" | "data_source" | "reference":
            return Words(words=words or str(value), value=value)
        case _:
            return Words(words=words, value=_enum(name)(value))


def _enum(name: str) -> Any:
    """The enumeration of a coded part."""
    return get_args(get_args(HINTS[name])[0])[0]


def _equivalent(form: str, value: Any, unit: str) -> Equivalent:
    return Equivalent(form=Form(form), value=Decimal(str(value)), unit=Unit(unit))
