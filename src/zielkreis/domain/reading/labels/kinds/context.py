"""``context``: preamble, principle, description, legal quotation; nobody owes anything."""

import re

from zielkreis.domain.reading.labels.kinds.facts import Facts
from zielkreis.domain.reading.labels.surroundings import SectionKind
from zielkreis.domain.values.statement import Evidence

_LEGAL = re.compile(
    r"^\W*(?:Nach|Gemäß|Gem\.|Laut) §+ ?\d+\w*(?: \S+){0,12}? "
    r"(?:ist|sind|haben|hat|sollen|soll|obliegen|obliegt|schließen|kann|können)\b"
)
_PRETERITE = re.compile(
    r"\b(?:(?!ge)\w*(?:fehlte|reichte|zielte|senkte|steigerte|wickelte|zeichnete|zählte|meldete|höhte|ringerte|besserte|führte|zeigte)n?|"
    r"bezog(?:en)?|erhielt(?:en)?|befand(?:en)?|blieb(?:en)?|ergab(?:en)?|kam(?:en)?|ließ(?:en)?|bestand(?:en)?|ging(?:en)?)\b"
)
_TARGET_WORDS = re.compile(r"\bziel(?:wert)?\b|\bsoll\b|zu erreichen", re.IGNORECASE)


def preamble(facts: Facts) -> Evidence | None:
    """In a preamble nobody owes anything; a value agreed there is still a target."""
    if facts.section is not SectionKind.PREAMBLE:
        return None
    agreed = facts.results and facts.figures and facts.obliges and not facts.analysis.has("verbs", "past")
    return None if agreed else facts.because("preamble")


_DEFINES = re.compile(
    r"\bim sinne (?:des|der|dieser|von)\b|\bist definiert\b|\bversteht man\b|\bzu verstehen\b|\bbezeichnet\b|\bgilt als\b(?! erreicht)|\bbedeutet\b",
    re.IGNORECASE,
)
_IS_SOMETHING = re.compile(r"^\W*(?:Der|Die|Das|Den|Als)\s[^.;]{2,60}?\b(?:ist|sind)\s(?:eine?|Träger|Teil|Aufgabe|zuständig|zentrale|wichtige)\b")


def definition(facts: Facts) -> Evidence | None:
    """Says what a word means, or what somebody is."""
    if _DEFINES.search(facts.text) and not facts.states_value:
        return facts.because("definition")
    if _IS_SOMETHING.search(facts.text) and not facts.obliges and not facts.results and not facts.changes:
        return facts.because("description")
    return None


def past(facts: Facts) -> Evidence | None:
    """Tells what was, what the law says, or what the partners hold to be right."""
    if facts.results and facts.times.has_deadline:
        return None
    hit = facts.analysis.first("verbs", "past")
    if hit is not None and not facts.obliges and not facts.cells:
        return facts.because("tells_what_was", hit)
    if _LEGAL.search(facts.text) and not facts.results:
        return facts.because("legal_quotation")
    is_past = (
        _PRETERITE.search(facts.text) and facts.times.period is None and not _TARGET_WORDS.search(facts.text)
    )
    if is_past and not facts.cells and not facts.obliges:
        return facts.because("tells_what_was")
    hit = facts.says("context")
    if hit is not None and not facts.results and not facts.lower_acts and not facts.figures:
        return facts.because("principle", hit)
    return None
