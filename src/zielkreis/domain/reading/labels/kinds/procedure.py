"""``procedure``: follow-up, dialogues, reports, term, amendment, entry into force."""

import re

from zielkreis.domain.reading.labels.amounts import Role
from zielkreis.domain.reading.labels.kinds.facts import Facts
from zielkreis.domain.reading.labels.surroundings import SectionKind
from zielkreis.domain.values.statement import Evidence

_TALKS = re.compile(
    r"dialog|zielnachhalt|zielerreichungsgespräch|bestätigt den eingang|entscheidet\b.*einseitig|unterzeichnet|tritt in kraft|nachverhandl|"
    r"gewürdigt|würdig(?!ung der menschen)|berücksichtig|einvernehmlich|verständig|erörter|stand der zielerreichung|bewertung der zielerreichung|"
    r"beurteilung der zielerreichung|anpassung der ziel|zielvereinbarungsgespräch|hält die zielerreichung nach|kündig|textform|schriftform|vermerk\b|niederschrift|protokoll|ergebnis des gesprächs|anberaum|nächsten treffen|bei (?:groben |wesentlichen |erheblichen |größeren )?abweichung|setzt\b.*vereinbarung\w*\b.*\bum\b|"
    r"^\W*maßgeblich\b.*(?:kennzahl|daten|werte)|^\W*grundlage\b.*\b(?:kennzahl|daten)|(?:kennzahl|daten)\w*\b.*wartezeit|"
    r"schließ\w+\b.*zielvereinbarung|setzt\b.*vereinbarung\w*\b.*\bum\b|zielvereinbarungen?\b.*\b(?:geschlossen|abgeschlossen|abzuschließen)|welche ziele|ob die ziele",
    re.IGNORECASE,
)
_REPORTS = re.compile(
    r"(?:legt|legen)\b.*\bvor\b|übermittelt|berichtet|unterrichtet|informiert|meldet|stellt\b.*\bdar\b|gibt\b.*\bauskunft|teilt\b.*\bmit\b|erläutert|leitet\b.*\bzu\b|schickt|sendet|übersendet",
    re.IGNORECASE,
)
_REPORT_TO = re.compile(
    r"\b(?:dem|der|das|den|beim|die)\s+(?:\w+\s)?(?:land|ministerium|bundesministerium|staatsministerium|bmas|kreis|landkreis|stadt|bezirksamt|bund|"
    r"trägerversammlung|ausschuss|kreistag|kämmerei|beirat|agentur|träger|trägern|senatsverwaltung|partner\w*|vertragspartner\w*|aufsicht\w*)\b",
    re.IGNORECASE,
)
_REPORTED = re.compile(
    r"bericht|hochrechnung|übersicht|auswertung|zahlen|daten|entwicklung|stand|ergebnis|verlauf|umsetzung|controlling|inanspruchnahme|fortschritt|"
    r"\bwie\b|gründe|verwend|zielerreichung|abweichung",
    re.IGNORECASE,
)
_TERM_AND_FORM = re.compile(
    r"\bin kraft\b|folgejahr|folgevereinbarung|verlängert sie sich|gilt (?:sie|diese vereinbarung) (?:fort|weiter)|mit ablauf|wirksam (?:wird|mit|ab)|wird wirksam|verliert\b.*wirkung|geltungsdauer|\bfrist\b|widerspricht|unterschrift|textform|schriftlich(?:er|en|e|es)? (?:form|mit|gekündigt|erklärt)|schriftlich\b(?! (?:leitfaden|vertrag))\s*[.;]|einwände|streitfrage|"
    r"kenntnisnahme durch|monatsbericht|quartalsbericht|halbjahresbericht|soll-ist|arbeitsgruppe|(?:kreistag|ausschuss|beirat|stadtrat|"
    r"bezirksverordnetenversammlung|trägerversammlung|kooperationsausschuss)\b[^.]*(?:unterrichtet|informiert|befasst|vorgelegt|behandelt)|"
    r"festgeschriebene|zwischenbilanz|\bbilanz\b|zu lasten|vereinbarung läuft|läuft bis|weist\b[^.]*\bverwendung\b|verwendungsnachweis|erhält\b.*\bbericht|ergebnisse\b.*\ban\b|setzen\b.*\bzusammen|schreibt\b.*\bbericht|\bt-3\b|nachholtermin|sitzung|protokoll|niederschrift|eskalation|vermittlungsgespräch zwischen den partnern",
    re.IGNORECASE,
)


_TAKES_PART = re.compile(
    r"nimmt\b.*\bteil|nehmen\b.*\bteil|teilnehm|lädt\b.*\bein|protokoll|moderiert|bereitet\b.*\bvor|darstell|stellt\b.*\bdar\b|schickt|legt\b.*\bvor\b|sprechen", re.IGNORECASE
)


def is_talk(facts: Facts) -> bool:
    """Words of dialogue, appraisal and the life of the paper."""
    return _TALKS.search(facts.text) is not None


def procedure(facts: Facts) -> Evidence | None:
    """How the partners follow up, report, change or end what they agree."""
    hit = facts.says("procedure")
    if is_report(facts):
        return facts.because("report", hit)
    if facts.is_contingent and not facts.analysis.has("kinds", "declaration"):
        return facts.because("contingency", hit)
    formal = _TERM_AND_FORM.search(facts.text)
    talks = is_talk(facts)
    if hit is None and formal is None and not talks and facts.section is not SectionKind.PROCEDURE:
        return None
    if facts.states_value and not talks and not (formal and not facts.figures):
        return None
    if hit is not None or talks or (formal and not facts.is_dated_thing):
        return facts.because("follow_up", hit)
    if facts.section is not SectionKind.PROCEDURE:
        return None
    if _TAKES_PART.search(facts.text):
        return facts.because("follow_up_section")
    if facts.lower_acts and facts.analysis.has("verbs", "activity") and not _is_between_parties(facts):
        return None
    is_target = facts.obliges and (bool(facts.changes) or facts.aims)
    only_times = all(amount.role is Role.DURATION for amount in facts.results)
    return None if is_target or not only_times else facts.because("follow_up_section")


def is_report(facts: Facts) -> bool:
    """A report of the lower party to another one."""
    reports = _REPORTS.search(facts.text) and _REPORT_TO.search(facts.text) and _REPORTED.search(facts.text)
    return facts.lower_acts and bool(reports)


def _is_between_parties(facts: Facts) -> bool:
    return facts.analysis.has("actors", "PARTNERS", "LAND", "BMAS") or facts.analysis.has(
        "support", "beneficiary"
    )
