"""The page of rules: what law, demands and craft ask, of which types, since when, and their limits."""

from collections.abc import Iterator

from building.indicators import day, evidence_facts, horizon_table, span
from building.markdown import facts, page

from zielkreis.domain.checking.craft.registry import CRAFT_RULES
from zielkreis.domain.checking.demands.registry import DEMAND_RULES
from zielkreis.domain.checking.law_rules.registry import LAW_RULES
from zielkreis.domain.checking.rule import Rule
from zielkreis.service.knowledge import law_book, outcome_table, profiles

_INTRODUCTION = """\
Jede Regel, nach der `zielkreis pruefen` urteilt. Ein Urteil lautet „erfüllt“, „nicht erfüllt“, „offen“
(der Text entscheidet es nicht) oder „entfällt“ (die Regel gilt für diese Vereinbarung nicht). Die Codes
der Gründe stehen unter [Fehler und Gründe](errors.md)."""


def rules_page() -> str:
    """The whole page."""
    return page("Regeln", _INTRODUCTION, (*_law(), *_demands(), *_craft()))


def _law() -> Iterator[str]:
    yield "## Recht"
    yield "Was eine Norm von einer Art Vereinbarung verlangt. § 48b SGB II nennt keine Rechtsfolge."
    book = law_book()
    yield horizon_table(next(iter(book.rules.values())).horizon)
    for rule in LAW_RULES:
        history = book.rules[rule.id]
        yield f"### {rule.id}: {rule.title}"
        yield facts(
            (("Verlangt", history.requirement), ("Gilt für", _types(rule.id)), ("Grenzen", rule.limits))
        )
        for version in history.versions.versions:
            when = span(version.first_day, version.last_day)
            yield facts((("Fassung", when), *evidence_facts(version.evidence)))


def _demands() -> Iterator[str]:
    yield "## Forderung"
    yield "Was eine Seite verlangt; ein Wunsch wird nie als Recht gezeigt."
    checks = {rule.id: rule for rule in DEMAND_RULES}
    for profile in profiles().values():
        yield f"### Profil {profile.id}: {profile.title}"
        yield facts((("Stand", profile.version), ("Quelle", profile.source)))
        for demand in profile.demands:
            rule = checks[demand.check]
            applies = ", ".join(demand.applies_to) if demand.applies_to else _types(rule.id)
            yield f"#### {demand.id}: {demand.title}"
            yield facts(
                (
                    ("Wortlaut", demand.words),
                    ("Warum", demand.why),
                    ("Gilt für", applies),
                    ("Grenzen", rule.limits),
                )
            )


def _craft() -> Iterator[str]:
    yield "## Handwerk"
    yield "Form und Rechnung. Eine solche Regel meldet sich nur, wenn sie etwas findet."
    for rule in CRAFT_RULES:
        yield f"### {rule.id}: {rule.title}"
        yield facts((("Gilt", _since(rule)), ("Grenzen", rule.limits)))


def _types(rule_id: str) -> str:
    return ", ".join(outcome_table().row(rule_id).applies_to)


def _since(rule: Rule) -> str:
    return f"seit {day(rule.valid_from)}" if rule.valid_to is None else span(rule.valid_from, rule.valid_to)
