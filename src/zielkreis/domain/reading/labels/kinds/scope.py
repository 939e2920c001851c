"""``scope``: limits or extends what the agreement may regulate."""

import re

from zielkreis.domain.reading.labels.kinds.facts import Facts
from zielkreis.domain.reading.labels.surroundings import SectionKind
from zielkreis.domain.values.statement import Evidence

_PAPER = r"(?:vereinbarung|abrede|papier|vertrag|vertrages|hierdurch|hiermit|hieraus|daraus|regelungen|vorgaben|bestimmungen|abschnitte?)"
_REACH = re.compile(
    rf"kein\w*\s[^.;]*\b{_PAPER}\b[^.;]*\b(?:greift|berührt|begründet|verändert)|"
    rf"\b{_PAPER}\b[^.;]*\b(?:nicht|keine\w*)\b[^.;]*(?:\bein\b|\ban\b|herleiten|abgeleitet|beschnitten|berührt|eingeschränkt|begründet|verpflichtet|geändert|angetastet|betroffen)|"
    rf"\b(?:tastet|greift|schränkt|berührt|begründet|ersetzt)\b[^.;]*\b{_PAPER}\b[^.;]*\bnicht\b|"
    r"außen vor|außer betracht|\bgeht es\b[^.]*\bpapier\b[^.]*nicht|keine regelung|kein partner übernimmt|(?:deren|dessen) träger (?:er|sie) ist|regelungsumfang|find\w+\b[^.]*keine anwendung|nicht berührt|verfügt diese\w* \w+ nicht|gehen[^.;]*\bvor\b\W*$|"
    r"^\W*geregelt (?:wird|werden) (?:nur|allein|ausschließlich)|räumliche\w* (?:geltungs)?bereich|"
    r"(?:werden|wird|sind|ist) von (?:den|dieser|der)[^.;]*(?:erfasst|umfasst|ausgenommen)|"
    r"nur für das|wofür (?:er|sie) zuständig|vereinbart werden\b[^.]*\bnur\b|nur (?:zu|für|über) (?:die |den )?(?:leistungen|aufgaben)|"
    r"nicht (?:teil|bestandteil|inhalt) (?:dieser|der)|ausgeklammert|bleib\w*[^.;]*unberührt|ausschließlich auf (?:den|die|das) (?:jeweilig|eigen)",
    re.IGNORECASE,
)
_TERM = re.compile(r"\bgeltung\b|\bgeltungsdauer|wirksamkeit", re.IGNORECASE)


def scope(facts: Facts) -> Evidence | None:
    """Says what the paper covers, leaves out or leaves untouched."""
    hit = facts.says("scope")
    reach = _REACH.search(facts.text)
    if facts.results and facts.figures:
        return None
    if _TERM.search(facts.text):
        return None
    if hit is not None or reach:
        return facts.because("limits_contents", hit)
    if (
        facts.section is SectionKind.SCOPE
        and not facts.results
        and not facts.obliges
        and re.search(
            r"umfasst|erfasst|gehören|zählen|betrifft|betreffen|erstreckt|gilt", facts.text, re.IGNORECASE
        )
    ):
        return facts.because("scope_section")
    return None
