"""What stands around a statement: the kind of its section, and a figure it takes up from there."""

import re
from enum import StrEnum

from zielkreis.domain.german.folding import fold
from zielkreis.domain.reading.labels.analysis import Analysis
from zielkreis.domain.reading.labels.figures import Figure


class SectionKind(StrEnum):
    """What a section is for, told by its heading."""

    PREAMBLE = "preamble"
    SCOPE = "scope"
    TARGETS = "targets"
    MONITORING = "monitoring"
    MEASURES = "measures"
    SUPPORT = "support"
    PROCEDURE = "procedure"
    OPEN = "open"


_HEADINGS = (
    (SectionKind.PREAMBLE, r"präambel|worum es geht|^\W*vorab\b|anlass|warum |zur einführung|einführung$|vorbemerkung|grundsätz|grundsatz|rahmenbedingung|ausgangslage|ausgangssituation|einleitung|"
                           r"leitgedanke|leitbild|leitlinie|vorspruch|vorwort|allgemeines|hintergrund|grundverständnis|"
                           r"grundlagen\b|rechtsgrundlage|rechtlicher rahmen|selbstverständnis|arbeitsmarktlage"),
    (SectionKind.MONITORING, r"^(?!.*\bziel(?:e|en|werte)?\b).*(?:monitoring|beobacht|ergänzungsgröße)"),
    (SectionKind.SUPPORT, r"unterstütz|was das (?:land|ministerium)|(?:beitr|leistung|zusag|angebot|unterstütz|pflicht|förder|hilfe)\w* (?:von|der|des|durch)?\s?(?:das |dem |den )?(?:land|landes|bund|bundes|ministeri\w+|bmas|agentur)\b|(?:beitrag|beiträge|leistungen|zusagen|angebote) (?:des|der) (?:landes|land|ministeriums|bundes|bundesagentur|agentur)|begleitung durch|leistungen des (?:landes|ministeriums|bundes|bmas)|beitr[aä]ge? (?:des|der) (?:landes|land\b|ministeriums|bundes|bundesagentur|agentur)|"
                          r"angebote? des (?:landes|ministeriums)|das land (?:trägt|unterstützt|bringt)|hilfen des landes|"
                          r"pflichten des landes|verpflichtung(?:en)? des (?:landes|ministeriums|bundes)|mitwirkung des landes|leistungen der (?:agentur|bundesagentur)|förderung durch das land|zusagen des landes"),
    (SectionKind.PROCEDURE, r"zielnachhalt|nachhaltung|dialog|laufzeit|inkrafttreten|schlussbestimm|schlussvorschr|geltungsdauer|"
                            r"änderung|kündigung|berichtswesen|^\W*(?:ziel)?controlling|berichterstattung|verfahren|zielerreichung|überprüfung|"
                            r"würdigung|anpassung|abrechnung|^\W*(?:\d\W*)?(?:planung|steuerung)\b|zusammenarbeit|kommunikation|dauer der|in-kraft|sonstiges|salvator|dranbleiben|bilanz|geltung\b|wie es weitergeht|wie wir (?:nachsehen|prüfen)|wie lange|nachhalten|wie wir (?:prüfen|nachhalten)"),
    (SectionKind.SCOPE, r"gegenstand|geltungsbereich|anwendungsbereich|inhalt der vereinbarung|vertragsgegenstand|umfang der"),
    (SectionKind.MEASURES, r"maßnahme|vorhaben|was (?:der|die|das) (?:kreis|landkreis|stadt|jobcenter|agentur|kommune)\w* (?:tut|beiträgt|macht|leistet|einbringt)|beitr[aä]ge? (?:des|der) (?:kreis|landkreis|stadt|kommun|jobcenter)|vorgehen|aktivitäten|umsetzung|instrumente|handlungsansätze|"
                           r"leistungen des (?:kreises|landkreises)"),
    (SectionKind.TARGETS, r"ziel"),
)  # fmt: skip
_PATTERNS = tuple((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in _HEADINGS)
_IN_SURROUNDINGS = re.compile(
    r"integrationsquote|integrationen|langzeitleistungsbezieh|\blzb\b|leistungen (?:zum|zur sicherung des) lebensunterhalt|"
    r"unterkunft und heizung|\bkdu\b|aktivierungsquote|\bk[123](?:e[1-4])?\b|erwerbsfähigen leistungsberechtigten",
    re.IGNORECASE,
)
_FIGURES = {
    "integrationsquote": "K2",
    "integrationen": "K2",
    "langzeitleistungsbezieh": "K3",
    "lzb": "K3",
    "aktivierungsquote": "K3E2",
    "unterkunft und heizung": "K1E1",
    "kdu": "K1E1",
    "erwerbsfähigen leistungsberechtigten": "K1E2",
}


def section_kind(section: str, heading: str) -> SectionKind:
    """What the nearest telling heading makes of the section."""
    for text in (heading, section):
        for kind, pattern in _PATTERNS:
            if text and pattern.search(text):
                return kind
    return SectionKind.OPEN


_MEASURE_HEADS = re.compile(r"vorgehen|maßnahme|aktivität|umsetzung|handlungsschritt", re.IGNORECASE)
_SUPPORT_HEADS = re.compile(
    r"(?:beitrag|leistung|unterstützung|angebot)\w* (?:des|der|durch) (?:landes?|ministerium|bund|agentur|bundesagentur)",
    re.IGNORECASE,
)


def head_kind(table_header: tuple[str, ...]) -> SectionKind:
    """What a table is for, told by its head."""
    heads = " | ".join(table_header)
    if _SUPPORT_HEADS.search(heads):
        return SectionKind.SUPPORT
    return (
        SectionKind.MEASURES
        if _MEASURE_HEADS.search(heads) and "wert" not in heads.lower()
        else SectionKind.OPEN
    )


def introduction_kind(before: str) -> SectionKind:
    """What a lead-in ending with a colon makes of the items below it."""
    text = before.strip()
    if re.search(
        r"\bziele?n?\b|zielsetzung|wollen erreichen|ergebnis", text, re.IGNORECASE
    ) and not re.search(r"maßnahme|unterstütz|erreichung der ziele", text, re.IGNORECASE):
        return SectionKind.TARGETS if not text.endswith((".", "!", "?")) else SectionKind.OPEN
    if not text or text.endswith((".", "!", "?")) or " | " in text:
        return SectionKind.OPEN
    for kind, pattern in (
        (SectionKind.SUPPORT, r"(?:land|ministerium|bund|bmas|staatsministerium|agentur)\b.*(?:unterstütz|bringt|trägt|leistet|stellt|verpflichtet|bietet|sagt|übernimmt)"),
        (SectionKind.MEASURES, r"maßnahme|aktivität|vorgesehen|ergriffen|umgesetzt|(?:kreis|jobcenter|stadt|agentur|einrichtung)\b.*(?:führt|setzt|bringt|leistet|ergreift|verpflichtet|wird)"),
        (SectionKind.MONITORING, r"beobacht|monitoring|ohne zielwert"),
        (SectionKind.PROCEDURE, r"dialog|nachhalt|bericht|erörter"),
        (SectionKind.TARGETS, r"\bziel|ergebnis|erreich|vereinbar"),
    ):  # fmt: skip
        if re.search(pattern, text, re.IGNORECASE):
            return kind
    return SectionKind.OPEN


_GENERIC = re.compile(
    r"\b(?:quote|bestand|zahl|wert|anzahl|kennzahl|davon|hiervon|zielwert|rate|diesen)\b",
    re.IGNORECASE,
)
_FINITE = re.compile(
    r"\b(?:wird|werden|soll|sollen|ist|sind|hat|haben|erhalten|erhält|liegt)\b", re.IGNORECASE
)


_BARE_ROW = re.compile(
    r"\W*(?:davon|darunter|hiervon|frauen|männer|gesamt|insgesamt|alleinerziehende|jugendliche|u25|veränderung|zielwert|soll|ist|wert|\||[\d<>≥≤+\-–])",
    re.IGNORECASE,
)


def _takes_up(analysis: Analysis) -> bool:
    """Whether a statement leans on its surroundings: a row, a bare item, or a word that points back."""
    bare = not _FINITE.search(analysis.text) and not any(
        token.form in ("von", "der") for token in analysis.tokens[1:3]
    )
    if " | " in analysis.text:
        return _BARE_ROW.match(analysis.text) is not None
    return bare or bool(_GENERIC.search(analysis.text))


def inherited_figure(analysis: Analysis) -> Figure | None:
    """A figure that the table head, the lines before or the heading name, for a statement that names none."""
    context = analysis.context
    if not _takes_up(analysis):
        return None
    for text in (" ".join(context.table_header), context.before, context.heading):
        match = _IN_SURROUNDINGS.search(fold(text))
        if match:
            found = match[0].lower()
            figure_id = _FIGURES.get(found, "K1" if found.startswith("leistungen") else found.upper())
            return Figure(figure_id, 0, 0, match[0], inherited=True, is_numerator=found == "integrationen")
    return None
