"""``measure``: an activity of the Kreis, the Agentur or the Jobcenter; no result."""

import re

from zielkreis.domain.reading.labels.amounts import Role
from zielkreis.domain.reading.labels.kinds.facts import Facts
from zielkreis.domain.reading.labels.surroundings import SectionKind
from zielkreis.domain.values.statement import Evidence

_EVENTS = re.compile(
    r"gespräch|workshop|sprechstunde|termin|veranstaltung|schulung|fallkonferenz|besprechung|hausbesuch|messe|treffen|einladung|kurs\b",
    re.IGNORECASE,
)
_SEES_TO_IT = re.compile(
    r"(?:\bsicher|sorge|gewährleist\w*|darauf hin|bemüht sich|dafür ein|zum ziel)\s*,?\s*dass\b|darauf hin,",
    re.IGNORECASE,
)
_BRINGS_ABOUT = re.compile(r"\bsorgt\b.*\bfür\b|\bschafft\b|\bgewinnt\b|\bbeschließt\b|\bverabschiedet\b|\bfasst\b", re.IGNORECASE)
_PASSIVE = re.compile(
    r"\b(?:wird|werden)\b[^.;]*\b(?:ge\w+t|ge\w+en|\w+iert|be\w+t|ver\w+t|er\w+t|\w+ge\w+(?:t|en))\b",
    re.IGNORECASE,
)
#: Endings of nouns that name an office, a service or people at work: who acts where no party is named.
_OFFICE = re.compile(
    r"(?:amt|amtes|stelle|dienst|team|sachbearbeitung|beratung|hilfe|arbeit|verwaltung|zone|leitung|kraft|kräfte|führung|agentur|zentrum|büro|"
    r"schule|verein|verband|werk|behörde|pflege|förderung|kammer|referentin|referent|lotse|lotsin|lotsen|mitarbeiterin|betreuerin|betreuer|coach|coaches|er|erin|erinnen)$"
)


def measure(facts: Facts) -> Evidence | None:
    """Somebody below does something, or an activity is named."""
    analysis = facts.analysis
    hit = analysis.first("verbs", "activity", "activity_noun")
    in_measures = SectionKind.MEASURES in (facts.section, facts.introduction)
    if facts.together and hit is not None and facts.says("declaration") is None and not facts.figures:
        return facts.because("parties_act", hit)
    if facts.acts or _starts_with_verb(facts):
        return None if _is_owed(facts) else facts.because("party_acts", hit or facts.subject)
    strong = (
        facts.results
        and (facts.figures or not in_measures)
        and facts.introduction is not SectionKind.MEASURES
    )
    if strong and not _is_frequency_only(facts):
        return None
    if in_measures and not (facts.obliges and (facts.aims or facts.changes)):
        return facts.because("measures_section", hit)
    if facts.is_dated_thing or facts.introduction is SectionKind.TARGETS:
        return None
    return _activity(facts)


def _starts_with_verb(facts: Facts) -> bool:
    """An item such as "wertet monatlich die Stellen aus," whose subject stands above the list."""
    return facts.subject is None and re.match(r"\W*[a-zäöü]\w+(?:t|iert)\s", facts.text) is not None


def _activity(facts: Facts) -> Evidence | None:
    """An activity in the passive or as a noun, with nobody named."""
    analysis = facts.analysis
    hit = analysis.first("verbs", "activity", "activity_noun")
    if hit is None:
        return None
    begins_with_change = bool(facts.changes) and facts.changes[0].first == 0
    named = hit.concept == "activity_noun" and hit.first <= 1 and not facts.obliges and "|" not in facts.text
    if named and not begins_with_change and not _comes_into_being(facts):
        return facts.because("activity_named", hit)
    acts = hit.concept == "activity" and not facts.aims
    if acts and not facts.obliges:
        return facts.because("activity", hit)
    if acts and not facts.figures and not facts.changes and _EVENTS.search(facts.text):
        return facts.because("activity_owed", hit)
    return None


def fallback(facts: Facts) -> Evidence | None:
    """An office that acts in the active, or a passive outside a preamble, where no list knows the verb."""
    tokens = facts.analysis.tokens
    if facts.subject is not None and not facts.led and not facts.results and not facts.obliges:
        return facts.because("party_acts", facts.subject)
    if facts.obliges or facts.results or "|" in facts.text or len(tokens) < 4:
        return None
    opening = next(
        (
            token
            for token in tokens[:4]
            if token.is_noun and token.low not in ("der", "die", "das", "ein", "eine")
        ),
        None,
    )
    begins = tokens[0].low in ("der", "die", "das", "ein", "eine", "jede", "jeder", "unsere", "alle")
    if begins and opening is not None and _OFFICE.search(opening.low) and _has_active_verb(facts):
        return facts.because("office_acts")
    if _PASSIVE.search(facts.text):
        return facts.because("done_by_somebody")
    in_list = (
        facts.section in (SectionKind.OPEN, SectionKind.MEASURES)
        and facts.introduction is not SectionKind.TARGETS
    )
    if (
        in_list
        and not begins
        and facts.analysis.has("benefits")
        and re.match(r"\W*\w+(?:ung|e|en|tion)\b", facts.text)
    ):
        return facts.because("activity_named", facts.analysis.first("benefits"))
    return None


def _has_active_verb(facts: Facts) -> bool:
    return any(
        token.is_word
        and not token.is_noun
        and re.fullmatch(r"\w{3,}(?:t|en)", token.low)
        and token.low
        not in ("ist", "wird", "sind", "hat", "den", "gilt", "haben", "werden", "bleibt", "steht")
        for token in facts.analysis.tokens[1:8]
    )


def _comes_into_being(facts: Facts) -> bool:
    """ "Aufbau eines Frühwarnsystems": one thing that will exist, in a list of goals."""
    in_targets = SectionKind.TARGETS in (facts.section, facts.introduction)
    return (
        in_targets
        and re.search(
            r"^\W*(?:Aufbau|Einrichtung|Einführung|Eröffnung|Schaffung) (?:eines?r?|des|der)\b", facts.text
        )
        is not None
    )


def _is_owed(facts: Facts) -> bool:
    """Whether an acting party owes a result or a dated thing instead of an activity."""
    analysis = facts.analysis
    frequent = analysis.has("verbs", "frequency")
    if _SEES_TO_IT.search(facts.text):
        return True
    if facts.results and frequent and not facts.is_official and not analysis.has("verbs", "results"):
        return False
    if facts.results and _promises(facts):
        return True
    if (
        facts.times.has_deadline
        and not frequent
        and (facts.is_dated_thing or _BRINGS_ABOUT.search(facts.text))
    ):
        return True
    if _reaches_benchmark(facts):
        return True
    if analysis.has("verbs", "activity"):
        return facts.says("declaration") is not None and (facts.aims or bool(facts.figures))
    return bool(facts.changes) or facts.aims


def _reaches_benchmark(facts: Facts) -> bool:
    return (
        facts.is_official
        and facts.analysis.has("times", "comparison_group")
        and facts.analysis.has("changes", "reach", "up", "down")
    )


def _promises(facts: Facts) -> bool:
    """An acting party owes a result: a share, a change or the value of a figure, or a result verb."""
    roles = {amount.role for amount in facts.results}
    if roles & {Role.SHARE, Role.CHANGE}:
        return True
    if facts.obliges and facts.is_official:
        return True
    if re.search(r"verpflichtet|strebt|meldet|wirkt\b.*\bhin", facts.text, re.IGNORECASE):
        return True
    return facts.analysis.has("verbs", "results") and bool(facts.figures or facts.results)


def _is_frequency_only(facts: Facts) -> bool:
    levels = all(amount.role in (Role.LEVEL, Role.DURATION) for amount in facts.results)
    acts = facts.analysis.has("verbs", "activity", "activity_noun")
    return levels and acts and not facts.figures and facts.analysis.has("verbs", "frequency")
