"""``monitoring``: something is observed, on purpose without a target value."""

import re

from zielkreis.domain.reading.labels.amounts import Role
from zielkreis.domain.reading.labels.kinds.facts import Facts
from zielkreis.domain.reading.labels.kinds.support import has_receiver
from zielkreis.domain.reading.labels.surroundings import SectionKind
from zielkreis.domain.values.statement import Evidence

_WITHOUT_VALUE = re.compile(
    r"\b(?:ohne|keine?[nrm]?|nicht|weder)\b[^.;|]{0,60}?\b(?:soll|sollwerte?s?|zielwert\w*|zielsetzung|zielvorgabe\w*|vorgaben?|wertung|bewertung|bewertet|"
    r"erwartung\w*|zielgröße|zielvereinbarung|zielzahl|werte?|quotenvorgabe)\b|\b(?:vorgaben?|zielwerte?|sollwerte?|soll|erwartungen?|ziele)\b[^.;|]{0,40}"
    r"\b(?:nicht|unterbleib\w*|keine?[nrm]?|entfällt|entfallen)\b|nur (?:zur )?(?:information|beobachtung|nachrichtlich)|hintergrundgröße|kontrollgröße|"
    r"beobachtungsgröße|nachrichtlich|dient der einordnung|rein informatorisch",
    re.IGNORECASE,
)
_CELL = re.compile(
    r"^(?:[-–—]|\./\.|entfällt|k\. ?a\.|keiner?|(?:nur |reine? )?(?:nachrichtlich|beobachtung|monitoring|information|kenntnisnahme|kenntnis)|"
    r"(?:wird )?beobachtet|kein zielwert|ohne (?:zielwert|wert|soll|wertung))$"
)
_LOOKS = re.compile(r"\bverfolg|\bbeobacht|\bbetracht|\bschau\w*\b.*\bauf\b|im blick", re.IGNORECASE)
_TALK = re.compile(r"ergebniss?\w* (?:des|der) (?:monitoring|beobacht)", re.IGNORECASE)
_OBSERVED = re.compile(r"beobacht|monitoring", re.IGNORECASE)


def monitoring(facts: Facts) -> Evidence | None:
    """A figure is looked at and no value is agreed for it."""
    if is_observed_row(facts) and not facts.results:
        return facts.because("observed_row")
    if _TALK.search(facts.text):
        return None
    hit = facts.says("monitoring")
    if (
        facts.section is SectionKind.MONITORING
        and not facts.results
        and not facts.lower_acts
        and not facts.gives
    ):
        return facts.because("observed_section", hit)
    observed = facts.analysis.first("verbs", "observe")
    if facts.gives and not (facts.figures and (observed or hit)):
        return None
    if _disclaims(facts):
        return facts.because("no_value_agreed", hit or observed)
    if hit is None:
        return _only_observed(facts)
    if facts.results and not facts.analysis.has("verbs", "past"):
        named = any(amount.role in (Role.CHANGE, Role.LEVEL) for amount in facts.results) and facts.figures
        if named and not _OBSERVED.search(facts.text):
            return None
    return facts.because("observed", hit)


def _disclaims(facts: Facts) -> bool:
    """A value is ruled out in words, and something is there to look at."""
    if not _WITHOUT_VALUE.search(facts.text) or facts.states_value:
        return False
    looks = facts.analysis.has("verbs", "observe") or facts.says("monitoring") is not None
    named = bool(facts.figures) or facts.analysis.has("benefits") or facts.analysis.has("indicators")
    return looks or (named and facts.says("scope") is None)


def _only_observed(facts: Facts) -> Evidence | None:
    observed = facts.analysis.first("verbs", "observe")
    acts = (facts.lower_acts and not _LOOKS.search(facts.text)) or (facts.gives and has_receiver(facts))
    named = facts.figures or (observed is not None and _LOOKS.search(facts.text) and facts.analysis.has("benefits"))
    if observed is None or not named or facts.results or acts or facts.changes:
        return None
    return facts.because("only_observed", observed)


def is_observed_row(facts: Facts) -> bool:
    """A row whose cell is a dash in the value's column, or says that nothing is agreed."""
    for index, cell in enumerate(facts.cells):
        text = facts.text[cell.start : cell.end].strip().lower()
        is_base = re.search(r"\bist\b|vorjahr|ausgang", cell.head, re.IGNORECASE) or (
            cell.year is not None and cell.year < facts.analysis.year
        )
        if index and not is_base and _CELL.fullmatch(text):
            return bool(facts.figures or facts.analysis.has("indicators") or facts.analysis.has("benefits"))
    return False
