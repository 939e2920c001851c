"""``support``: what the upper party brings in for the other."""

import re

from zielkreis.domain.reading.labels.kinds.facts import Facts
from zielkreis.domain.reading.labels.kinds.procedure import is_talk
from zielkreis.domain.reading.labels.surroundings import SectionKind
from zielkreis.domain.reading.phrasebook import Hit
from zielkreis.domain.values.statement import Evidence

_GIVES_ALL_THE_SAME = re.compile(
    r"stell\w*\b.*(?:bereit|verfügung)|finanzier|bezuschuss|liefer|übermittel|übersende|versende|schul|fortbild|leitfaden|handreichung|"
    r"workshop|unterstütz|berät\b|fördert|gewähr|zuwendung|zuschuss|analys|wertet\b.*\baus\b|bereitstell|zusage|austausch|"
    r"gute[rn]? praxis|gesprächsbereit|begleite|angebot|bietet|anbieten|ansprechp|plattform|programm|mittel\b|impulse",
    re.IGNORECASE,
)
_HOLDS_DIALOGUE = re.compile(r"führ\w*\b.*dialog|dialog.*führ", re.IGNORECASE)
_PROVIDES = re.compile(
    r"stell\w*\b.*\b(?:bereit|verfügung)|überlässt|entsendet|ordnet\b.*\bab\b|auf (?:eigene )?(?:kosten|rechnung)|verstärkt\b.*\bum\b|bezuschusst|finanziert",
    re.IGNORECASE,
)
_RECEIVERS = re.compile(
    r"beschäftigte[nr]? de[rs] (?:kommun|kreis|jobcenter)|kommunalen (?:schuldner|sucht)|unentgeltlich|kostenfrei|kostenlos|unterstützt|"
    r"(?:mitarbeit|fachkräfte|beschäftigte|kräfte|führungskräfte)\w* (?:des|der) (?:kreis|jobcenter|kommun|stadt|land|gemeinsame)",
    re.IGNORECASE,
)
_PREPOSITIONS = frozenset("durch für mit bei von aus zu zwischen neben in an auf".split())
_OF_UPPER = re.compile(
    r"auf (?:rechnung|kosten) des landes|aus (?:mitteln|dem haushalt) des (?:landes|bundes)|aus dem (?:bundes|landes)haushalt|landesmittel|förderbescheid|"
    r"\bvom (?:land|bund|ministerium)\b|durch das (?:land|ministerium)",
    re.IGNORECASE,
)


def support(facts: Facts) -> Evidence | None:
    """The upper party gives, in a sentence of its own or in a list of what it brings in."""
    hit = facts.analysis.first("support", "giving") or facts.subject
    talks = is_talk(facts)
    if facts.gives:
        return _given(facts, hit, talks)
    if talks or (facts.lower_acts and not (_from_upper(facts) or _is_received(facts))):
        return None
    in_list = SectionKind.SUPPORT in (facts.section, facts.introduction)
    if in_list and not (facts.states_value and facts.is_official):
        return facts.because("support_section", hit)
    receiver = next((h for h in facts.analysis.of("support", "beneficiary") if not _after_preposition(facts, h)), None)
    gives = facts.analysis.has("support", "giving") and facts.analysis.has("support", "resource", "advice")
    if (receiver is not None and gives and not facts.figures) or (
        _from_upper(facts) and not facts.is_official
    ):
        return facts.because("given_to_party", hit)
    return None


def _given(facts: Facts, hit: Hit | None, talks: bool) -> Evidence | None:
    if talks and (not _GIVES_ALL_THE_SAME.search(facts.text) or _HOLDS_DIALOGUE.search(facts.text)):
        return None
    actor = facts.subject or facts.agent
    if actor is not None and actor.concept == "BA" and not has_receiver(facts):
        return None
    return None if _owes_result(facts) else facts.because("upper_party_gives", hit)


def has_receiver(facts: Facts) -> bool:
    """The Agentur's activity is support only where it benefits another party."""
    if SectionKind.SUPPORT in (facts.section, facts.introduction) or _PROVIDES.search(facts.text):
        return True
    if any(not _after_preposition(facts, hit) for hit in facts.analysis.of("support", "beneficiary")):
        return True
    return bool(_RECEIVERS.search(facts.text)) and facts.analysis.has("support", "giving")


def _after_preposition(facts: Facts, hit: Hit) -> bool:
    before = facts.text[: hit.start].lower().split()
    return bool(before) and before[-1] in _PREPOSITIONS


def _from_upper(facts: Facts) -> bool:
    """Paid or sent by the upper party, whoever is the subject."""
    return _OF_UPPER.search(facts.text) is not None


def _is_received(facts: Facts) -> bool:
    """In a list of support the receiver may be the subject: "Der Kreis kann die Beratung in Anspruch nehmen"."""
    in_list = SectionKind.SUPPORT in (facts.section, facts.introduction)
    return (
        in_list
        and re.search(
            r"in anspruch|\berh[aä]lt|erhalten|bekommt|bewerben|abrufen|beantragen|\bnutzen\b|zugriff", facts.text, re.IGNORECASE
        )
        is not None
    )


def _owes_result(facts: Facts) -> bool:
    """The upper party itself promises a result of the figures ("trägt dafür Sorge, dass")."""
    return facts.states_value and facts.is_official and facts.obliges
