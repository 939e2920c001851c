"""Deadlines that count from something: "binnen zehn Arbeitstagen nach Eingang", "zwei Wochen vorher"."""

import re

from zielkreis.domain.german.folding import fold

_COUNT = (
    r"(?i:\d{1,3}|eine[rmns]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|vierzehn|fünfzehn"
    r"|zwanzig|dreißig)"
)
_SPAN = rf"{_COUNT}\s+(?:Arbeits|Werk|Kalender)?(?i:tage?n?|wochen?|monate?n?|jahre?n?s?|stunden?)\b"
_EVENT = (
    r"(?:\s+(?:nach|vor|ab)\s+(?!Ort\b)(?:(?:dem|der|den|jedem|jeder|einem|einer|ihrer|seiner)\s+)?[A-ZÄÖÜ][\w-]+"
    r"(?:\s+(?:der|des|eines|einer)\s+[A-ZÄÖÜ][\w-]+)?)"
)
_DEADLINE = re.compile(
    rf"""\b(?: (?i:(?:jeweils\s+)?(?:spätestens\s+)?) (?: (?i:innerhalb|binnen)\s+(?:von\s+)?{_SPAN}{_EVENT}?
      | {_SPAN}(?:\s+(?:vorher|zuvor|danach|später|im\s+Voraus)\b|{_EVENT}) )
    | (?i:jeweils\s+)(?:im|zum|zu)\s+(?:Frühjahr|Sommer|Herbst|Winter|Schuljahresbeginn|Beginn)\b
    | (?i:unverzüglich|umgehend|zeitnah|bei\s+Bedarf|auf\s+(?:Anforderung|Anfrage|Verlangen))\b )""",
    re.VERBOSE,
)


def find_relative_deadline(text: str) -> tuple[int, int] | None:
    """Where the first such deadline stands in the text, ``None`` where there is none."""
    match = _DEADLINE.search(fold(text))
    return (match.start(), match.end()) if match else None
