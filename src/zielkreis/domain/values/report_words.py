"""Sentences and headings that every form of a report says alike."""

import re
from collections.abc import Iterable

from zielkreis.domain.values.agreement import Agreement, Term
from zielkreis.domain.values.codes import FindingClass, Outcome
from zielkreis.domain.values.document import TrackedChange
from zielkreis.domain.values.report import Judgement, Report
from zielkreis.domain.values.words import german

#: The classes in reading order, each with what it means.
CLASS_HEADINGS = {
    FindingClass.LAW: "Recht: was Normen von dieser Vereinbarung verlangen",
    FindingClass.DEMAND: "Forderung: was eine Seite verlangt, kein Recht",
    FindingClass.CRAFT: "Handwerk: Form und Rechnung",
}
#: A judgement on a single target as an answer.
ANSWERS = {
    Outcome.MET: "ja",
    Outcome.NOT_MET: "nein",
    Outcome.UNDECIDED: "offen",
    Outcome.NOT_APPLICABLE: "–",
}
#: What the overview says of a demand that is met only because the draft holds nothing to judge.
NOTHING_TO_JUDGE = {
    "no_targets": "nur dem Wortlaut nach: Der Text enthält kein Ziel",
    "nothing_to_judge": "nur dem Wortlaut nach: kein Ziel, keine Maßnahme",
}
_ISO_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
CAVEAT = "Der Bericht ersetzt keine Rechtsprüfung; § 48b SGB II nennt keine Rechtsfolge."


def types_in_words(agreement: Agreement) -> str:
    """``ZV5: Land mit kommunalem Träger (Landesrecht)``; both types of a joined paper."""
    if not agreement.types:
        return "Art nicht erkannt"
    return " · zugleich ".join(f"{kind}: {german(kind)}" for kind in agreement.types)


def year_in_words(agreement: Agreement) -> str:
    """``Planungsjahr 2012``, or that none is named."""
    return f"Planungsjahr {agreement.year}" if agreement.year else "Planungsjahr nicht genannt"


def term_in_words(term: Term | None) -> str:
    """``01.01.2012 bis 31.12.2012``, each day as far as the draft names it."""
    first = f"{term.first_day:%d.%m.%Y}" if term and term.first_day else ""
    last = f"bis {term.last_day:%d.%m.%Y}" if term and term.last_day else ""
    return (
        f"{first} {last}".strip() if first and last else last or (f"ab {first}" if first else "nicht genannt")
    )


def who_and_when(change: TrackedChange) -> str:
    """`` (MAIS, 20.04.2012)`` as far as the file says it, else nothing."""
    day = _ISO_DAY.match(change.date)
    when = f"{day[3]}.{day[2]}.{day[1]}" if day else change.date
    said = ", ".join(words for words in (change.author, when) if words)
    return f" ({said})" if said else ""


def nothing_open(*, met: bool) -> str:
    """What stands where otherwise the points that matter most would stand."""
    if met:
        return "Es ist nichts offen: Alle Regeln, die für diesen Entwurf gelten, sind erfüllt."
    return "Keine Regel gilt für diesen Entwurf an diesem Tag; es ist nichts geprüft."


def tally(judgements: Iterable[Judgement]) -> str:
    """``2 erfüllt, 1 offen, 8 entfallen``; that there is none."""
    outcomes = [judgement.outcome for judgement in judgements]
    words = {
        Outcome.NOT_APPLICABLE: "entfallen" if outcomes.count(Outcome.NOT_APPLICABLE) > 1 else "entfällt"
    }
    counts = [
        f"{outcomes.count(each)} {words.get(each, german(each))}" for each in Outcome if each in outcomes
    ]
    return ", ".join(counts) or "keine Befunde"


def name_of(judgement: Judgement) -> str:
    """What a finding is called: a demand by its letter, law and workmanship by their German title."""
    return judgement.id if judgement.finding_class is FindingClass.DEMAND else judgement.title


def key_of(judgement: Judgement) -> str:
    """The id by which a finding called by its title is named in a call or a waiver, else nothing."""
    return "" if name_of(judgement) == judgement.id else judgement.id


def reason_in_full(judgement: Judgement) -> str:
    """The reason, then what was counted for it and what else is known: for the own house."""
    return " ".join(each for each in (judgement.reason, judgement.detail, judgement.known) if each)


def point_of(judgement: Judgement) -> str:
    """``Forderung a:`` or ``Handwerk: Passen die Jahreszahlen zusammen?``, to be followed by the reason."""
    name = german(judgement.finding_class)
    if judgement.finding_class is FindingClass.DEMAND:
        return f"{name} {judgement.id}:"
    return f"{name}: {judgement.title}"


def title_in_overview(judgement: Judgement) -> str:
    """The title of a demand; that there is nothing to judge where it is met for want of targets only."""
    return NOTHING_TO_JUDGE.get(judgement.code, judgement.title)


def foundation_of(judgement: Judgement) -> tuple[str, str]:
    """What a judgement rests on: ``("Norm", "§ 48b Abs. 3 SGB II; Fassung seit …")``."""
    label = "Norm" if judgement.finding_class is FindingClass.LAW else "Grundlage"
    return label, "; ".join(words for words in (judgement.citation, judgement.version) if words)


def not_applicable_by_reason(judgements: Iterable[Judgement]) -> dict[str, list[str]]:
    """Why rules do not apply, with the names of those that share the reason, each with its id."""
    reasons: dict[str, list[str]] = {}
    for judgement in judgements:
        if judgement.outcome is Outcome.NOT_APPLICABLE:
            key = key_of(judgement)
            name = f"{name_of(judgement)} ({key})" if key else name_of(judgement)
            reasons.setdefault(judgement.reason, []).append(name)
    return reasons


def shares_in_words(report: Report) -> str:
    """How targets and measures divide by responsibility, as counts."""
    shares = report.shares
    counts = (
        (shares.municipal, "kommunal"),
        (shares.agency, "Agentur"),
        (shares.shared, "gemeinsam"),
        (shares.unclear, "unklar"),
        (shares.none, "keine Leistung"),
    )
    named = ", ".join(f"{count} {word}" for count, word in counts if count) or "keine"
    return f"Ziele und Maßnahmen nach Zuständigkeit: {named}."


def duties_in_words(report: Report) -> str:
    """The binding duties on both sides, as counts."""
    duties = report.duties
    return f"Verbindliche Pflichten: {duties.upper} der oberen Seite, {duties.lower} der unteren."
