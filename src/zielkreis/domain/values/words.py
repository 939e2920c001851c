"""The German word for every code, as it stands on the screen, in reports and in the glossary."""

from collections.abc import Mapping
from enum import StrEnum

from zielkreis.domain.values import codes
from zielkreis.domain.values.document import BlockKind, ChangeKind
from zielkreis.domain.values.duty import DutyKind, Frequency
from zielkreis.domain.values.proposal import ProposalKind
from zielkreis.domain.values.waiver import WaiverState

_WORDS: Mapping[type[StrEnum], Mapping[str, str]] = {
    codes.AgreementType: {
        "ZV1": "Bundesministerium für Arbeit und Soziales mit der Bundesagentur für Arbeit",
        "ZV2": "Bundesagentur und kommunaler Träger mit der Geschäftsführung der gemeinsamen Einrichtung",
        "ZV3": "Bundesministerium für Arbeit und Soziales mit dem Land",
        "ZV4": "Land mit zugelassenem kommunalem Träger",
        "ZV5": "Land mit kommunalem Träger (Landesrecht)",
    },
    codes.PartyCode: {
        "BMAS": "Bundesministerium für Arbeit und Soziales",
        "BMF": "Bundesministerium der Finanzen",
        "BA": "Bundesagentur für Arbeit",
        "LAND": "Land",
        "KT": "kommunaler Träger",
        "ZKT": "zugelassener kommunaler Träger",
        "GF": "Geschäftsführung der gemeinsamen Einrichtung",
        "GE": "gemeinsame Einrichtung",
    },
    codes.SignatoryRole: {
        "signs": "unterschreibt",
        "takes_notice": "nimmt Kenntnis",
        "consents": "stimmt zu",
    },
    codes.Kind: {
        "target": "Ziel",
        "monitoring": "Beobachtung",
        "measure": "Maßnahme",
        "support": "Unterstützung",
        "procedure": "Verfahren",
        "scope": "Geltungsbereich",
        "context": "Rahmen",
    },
    codes.Responsibility: {
        "municipal": "kommunal",
        "agency": "Agentur",
        "shared": "gemeinsam",
        "unclear": "unklar",
        "none": "keine Leistung",
    },
    codes.Outcome: {
        "met": "erfüllt",
        "not_met": "nicht erfüllt",
        "undecided": "offen",
        "not_applicable": "entfällt",
    },
    codes.FindingClass: {
        "law": "Recht",
        "demand": "Forderung",
        "craft": "Handwerk",
    },
    codes.Population: {
        "all": "alle",
        "women": "Frauen",
        "men": "Männer",
        "lone_parents": "Alleinerziehende",
        "under_25": "unter 25 Jahren",
        "long_term": "Langzeitleistungsbeziehende",
        "long_term_unemployed": "Langzeitarbeitslose",
        "refugees": "Geflüchtete",
        "other": "andere Gruppe",
    },
    codes.Quantity: {
        "figure": "Messgröße selbst",
        "numerator": "Zähler",
        "denominator": "Nenner",
    },
    codes.Aggregation: {
        "annual_average": "Jahresdurchschnitt",
        "year_end": "Jahresende",
        "annual_sum": "Jahressumme",
        "reporting_day": "Stichtag",
        "sliding_12": "gleitend über zwölf Monate",
    },
    codes.Form: {
        "relative_change": "Veränderung in Prozent",
        "point_change": "Veränderung in Prozentpunkten",
        "absolute_change": "Veränderung der Zahl",
        "level": "Stand",
        "share": "Anteil",
        "duration": "Dauer",
        "hold": "keine Veränderung",
        "benchmark": "Mittel des Vergleichstyps",
        "corridor": "Korridor",
        "milestone": "Meilenstein",
        "none": "keine Form",
    },
    codes.Comparator: {
        ">=": "mindestens",
        "<=": "höchstens",
        ">": "mehr als",
        "<": "weniger als",
        "=": "genau",
        "~": "rund",
    },
    codes.Unit: {
        "percent": "Prozent",
        "percentage_points": "Prozentpunkte",
        "persons": "Personen",
        "households": "Bedarfsgemeinschaften",
        "cases": "Fälle",
        "eur": "Euro",
        "days": "Tage",
        "working_days": "Arbeitstage",
        "weeks": "Wochen",
        "months": "Monate",
        "years": "Jahre",
        "none": "ohne Einheit",
    },
    codes.Commitment: {
        "target": "Zielwert",
        "expectation": "Erwartungswert",
        "offer": "Angebotswert",
    },
    codes.Grade: {
        "attitude": "Gesprächsbereitschaft",
        "information": "Information",
        "analysis": "Analyse",
        "advice": "Beratung",
        "resource": "Mittel",
    },
    BlockKind: {
        "title": "Titel",
        "heading": "Überschrift",
        "paragraph": "Absatz",
        "list_item": "Listenpunkt",
        "row": "Tabellenzeile",
        "footnote": "Fußnote",
        "page_header": "Kopfzeile",
        "page_footer": "Fußzeile",
        "text_box": "Textfeld",
    },
    ChangeKind: {
        "inserted": "eingefügt",
        "deleted": "gelöscht",
    },
    ProposalKind: {
        "target": "Ziel",
        "support": "Unterstützung",
        "signature": "Unterschrift",
        "clause": "Klausel",
        "question": "zu klären",
    },
    WaiverState: {
        "holds": "zurückgestellt",
        "words_changed": "hinfällig: der Wortlaut hat sich geändert",
        "words_missing": "wirkungslos: der Wortlaut fehlt, für den sie gilt",
        "no_such_finding": "hinfällig: diesen Befund gibt es nicht mehr",
    },
    Frequency: {
        "daily": "täglich",
        "weekly": "wöchentlich",
        "monthly": "monatlich",
        "quarterly": "vierteljährlich",
        "half_yearly": "halbjährlich",
        "yearly": "jährlich",
    },
    DutyKind: {
        "result": "Ergebnis",
        "activity": "Tätigkeit",
        "support": "Unterstützung",
        "procedure": "Verfahren",
    },
}

#: The parts of a target in the order of the contract, by the name of their field.
PART_WORDS: Mapping[str, str] = {
    "indicator": "Messgröße",
    "population": "Personengruppe",
    "quantity": "Bezug des Wertes",
    "aggregation": "Auswertung",
    "form": "Form",
    "value": "Wert",
    "comparator": "Vergleich",
    "unit": "Einheit",
    "baseline": "Ausgangswert",
    "reference": "Bezug",
    "equivalents": "andere Form",
    "threshold": "Schwelle",
    "condition": "Vorbehalt",
    "period": "Zeitraum",
    "responsible": "verantwortlich",
    "data_source": "Datenquelle",
    "commitment": "Verbindlichkeit",
}

#: The judgements on a single target.
JUDGEMENT_WORDS: Mapping[str, str] = {
    "precise": "präzise",
    "measurable": "messbar",
    "within_scope": "in eigener Zuständigkeit",
}


def german(code: StrEnum) -> str:
    """The German word for a code of the contract, in the form that stands alone."""
    return _WORDS[type(code)][code.value]


def worded_codes() -> tuple[type[StrEnum], ...]:
    """Every enumeration that has German words, in reading order."""
    return tuple(_WORDS)
