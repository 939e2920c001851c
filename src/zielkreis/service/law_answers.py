"""One answer about the law, in German and ready to print, for each kind of thing that is recorded."""

from dataclasses import dataclass
from datetime import date

from zielkreis.domain.indicators import DataField, Direction, Indicator
from zielkreis.domain.law import (
    Actor,
    AgreementTypeLaw,
    DatedFact,
    Evidence,
    LandLaw,
    LawBook,
    Mark,
    RuleLaw,
    SigningRole,
    Supervision,
    TraegerCode,
    TraegerEntry,
)
from zielkreis.domain.values.codes import PartyCode, Responsibility

Rows = tuple[tuple[str, str], ...]

_RESPONSIBILITY_WORDS = {
    Responsibility.MUNICIPAL: "kommunaler Träger",
    Responsibility.AGENCY: "Bundesagentur für Arbeit",
    Responsibility.SHARED: "beide Träger gemeinsam",
    Responsibility.UNCLEAR: "nicht geklärt",
    Responsibility.NONE: "keine Leistung",
}
_BODY_WORDS = {"KA": "Kooperationsausschuss", "BLA": "Bund-Länder-Ausschuss"}
_MEASURE_WORDS = {"count": "Anzahl", "duration": "Dauer", "kind": "Art", "amount": "Betrag"}


@dataclass(frozen=True, slots=True, kw_only=True)
class LawAnswer:
    """One answer, in German.

    ``kind`` is Leistung, Regel, Vereinbarungstyp, Kennzahl, Ergänzungsgröße, Datenfeld, Akteur,
    Aufsicht, Landesrecht, Zulassung, Übersicht, or Hinweis where something asked for is not recorded;
    ``rows`` are pairs of label and text, ``sources`` are in words. ``verified`` is true only where the text
    of the norm was read for that day; ``mark`` says it in a word (geprüft, abgeleitet, nicht geprüft; empty
    for a Hinweis). ``trap`` warns of what is easily mistaken.
    """

    kind: str
    heading: str
    title: str
    rows: Rows
    mark: str
    verified: bool
    note: str = ""
    trap: str = ""
    sources: tuple[str, ...] = ()


def german_day(day: date) -> str:
    """A day as people write it."""
    return f"{day:%d.%m.%Y}"


def make_answer(
    kind: str, heading: str, title: str, rows: Rows, evidence: Evidence, *, note: str = "", trap: str = ""
) -> LawAnswer:
    """An answer with what it rests on: norm, promulgation and the day of the last comparison."""
    proof = (
        ("Norm", str(evidence.citation)),
        ("Verkündung", evidence.promulgation),
        ("Zuletzt verglichen", german_day(evidence.checked_on)),
    )
    return LawAnswer(
        kind=kind,
        heading=heading,
        title=title,
        rows=tuple((label, text) for label, text in (*rows, *proof) if text),
        mark=evidence.mark.german,
        verified=evidence.mark is Mark.VERIFIED,
        note=" ".join(part for part in (note, evidence.note) if part),
        trap=trap,
        sources=evidence.sources,
    )


def benefit_answer(entry: TraegerEntry) -> LawAnswer:
    """Who is Träger of a Leistung, since when."""
    exists = entry.traeger is not TraegerCode.NONE
    since = f"dem {german_day(entry.since)}"
    if not entry.since_is_known:
        since = f"spätestens {since} (Beginn der Aufzeichnung)" if exists else ""
    doubt = "" if entry.name_mark is Mark.VERIFIED else f" (Name {entry.name_mark.german})"
    return make_answer(
        "Leistung",
        str(entry.norm),
        entry.name + doubt,
        (
            ("Träger", entry.traeger.german),
            ("Seit", since),
            ("Anspruch", entry.art.german if exists else ""),
            ("Kosten", entry.money.german if exists else ""),
            ("Kennung", entry.benefit_id),
        ),
        entry.evidence,
        trap=entry.trap,
    )


def type_answer(law: LawBook, kind: AgreementTypeLaw) -> LawAnswer:
    """Who agrees with whom, who signs, and on what."""
    rule = kind.rule
    signing = tuple(
        (_party(law, party), role.german)
        for role in SigningRole
        for party in PartyCode
        if kind.signing_role(party) is role
    )
    land = f" ({law.laender[kind.land].name})" if kind.land else ""
    return make_answer(
        "Vereinbarungstyp",
        f"{kind.code} ({kind.citation})",
        f"{kind.title}{land}",
        (
            ("Abschluss", rule.modal.german),
            ("Umfang", rule.scope.german),
            ("Ziele", "; ".join(law.goals[goal] for goal in rule.goals) or "keine vorgeschrieben"),
            *signing,
            ("Vorberatung", ", ".join(_BODY_WORDS[body] for body in rule.preparatory)),
            ("Orientierung an", str(rule.orientation or "")),
        ),
        kind.evidence,
        note=kind.practice,
    )


def rule_answer(rule: RuleLaw) -> LawAnswer:
    """What a rule asks, of which types, and what it cannot see."""
    return make_answer(
        "Regel",
        f"{rule.id} ({rule.citation})",
        rule.title,
        (
            ("Verlangt", rule.requirement),
            ("Gilt für", ", ".join(rule.applies_to)),
            ("Grenzen", rule.limits),
        ),
        rule.evidence,
    )


def indicator_answer(indicator: Indicator) -> LawAnswer:
    """How an indicator is formed, in the version of the day."""
    definition = indicator.definition
    months = f"{indicator.months_until_available} Monate nach dem Berichtsmonat"
    direction = definition.direction.german
    if definition.direction is not Direction.NEUTRAL:
        direction += " (abgeleitet)"
    return make_answer(
        indicator.kind.german,
        indicator.id,
        indicator.name,
        (
            ("Zähler", definition.numerator),
            ("Nenner", definition.denominator),
            ("Zeitraum", definition.window.german),
            ("Richtung", direction),
            ("Wessen Leistungen", f"{_RESPONSIBILITY_WORDS[definition.responsibility]} (abgeleitet)"),
            ("Liegt vor", months),
            ("Fassung seit", german_day(indicator.valid_from)),
        ),
        indicator.evidence,
    )


def field_answer(field: DataField) -> LawAnswer:
    """What the statutory data hold."""
    measures = ", ".join(_MEASURE_WORDS[each] for each in field.measures)
    return make_answer("Datenfeld", field.id, field.name, (("Messbar", measures),), field.evidence)


def supervision_answer(law: LawBook, edge: Supervision, on: date) -> LawAnswer:
    """Who stands above whom, and how far."""
    over, under = law.actors[edge.over].name, law.actors[edge.under].name
    evidence = edge.evidence.as_read(law.actor_horizon.at(on).evidence)
    rows = (("Art", edge.kind.german), ("Reichweite", edge.field))
    return make_answer("Aufsicht", str(edge.evidence.citation), f"{over} über {under}", rows, evidence)


def actor_answer(law: LawBook, actor: Actor, on: date) -> LawAnswer:
    """Who somebody is in the steering of the SGB II."""
    evidence = actor.evidence.as_read(law.actor_horizon.at(on).evidence)
    return make_answer("Akteur", actor.id, actor.name, (("Rolle", actor.role),), evidence)


def land_fact_answer(land: LandLaw, fact: DatedFact[str]) -> LawAnswer:
    """A statement about the law of a Land."""
    heading = str(fact.evidence.citation)
    return make_answer("Landesrecht", heading, land.name, (("Inhalt", fact.value),), fact.evidence)


def authority_answer(land: LandLaw, on: date) -> LawAnswer:
    """The ministry of a Land on a day."""
    fact = land.authority(on)
    name = f"{fact.value.name} ({fact.value.short})" if fact.value else "nicht erfasst"
    rows = (("Zuständig", name),)
    return make_answer("Landesrecht", str(fact.evidence.citation), land.name, rows, fact.evidence)


def admission_answer(land: LandLaw, carriers: tuple[DatedFact[str], ...]) -> LawAnswer:
    """The zugelassene kommunale Träger of a Land on a day; the weakest mark counts for the list."""
    weakest = max(carriers, key=lambda fact: tuple(Mark).index(fact.mark)).evidence
    rows = (("Anzahl", str(len(carriers))), ("Träger", ", ".join(fact.value for fact in carriers)))
    title = f"Zugelassene kommunale Träger in {land.name}"
    return make_answer("Zulassung", str(weakest.citation), title, rows, weakest)


def _party(law: LawBook, party: PartyCode) -> str:
    return law.actors[party].name if party in law.actors else party.value
