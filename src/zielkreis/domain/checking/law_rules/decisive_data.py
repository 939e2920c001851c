"""R_ABS5: the data of § 51b and the figures of § 48a decide when agreeing and following up."""

from datetime import date

from zielkreis.domain.checking.comparing import LOCAL
from zielkreis.domain.checking.counting import TARGET, how_many, listed, of_total, sentence, verb
from zielkreis.domain.checking.places import places_of
from zielkreis.domain.checking.rule import rule
from zielkreis.domain.checking.subject import Subject
from zielkreis.domain.checking.verdict import Verdict, met, not_met, undecided
from zielkreis.domain.checking.words import CheckWords, WordList
from zielkreis.domain.law.citation import Citation
from zielkreis.domain.values.codes import FindingClass, Outcome
from zielkreis.domain.values.statement import Statement, TargetParts

Pair = tuple[Statement, TargetParts]

_REMEDY = "Als Datenquelle die Kennzahlen nach § 48a SGB II oder die Daten nach § 51b SGB II nennen."


@rule(
    id="R_ABS5",
    title="Beruhen die Zielwerte auf den amtlichen Daten?",
    finding_class=FindingClass.LAW,
    citation=Citation(paragraph="48b", absatz="5"),
    valid_from=date(2010, 8, 11),
    limits="Eine Kennzahl des Katalogs gilt als amtlich, solange der Text keine eigene Erhebung nennt. Ob "
    "ein örtlicher Wert aus den Daten nach § 51b gebildet werden kann, prüft die Regel nicht.",
)
def decisive_data(subject: Subject) -> Verdict:
    """Not met if an official figure rests on own records, undecided if a source is not named."""
    valued = [(each, parts) for each in subject.targets for parts in each.parts if parts.value is not None]
    if not valued:
        return met(
            "no_valued_targets",
            "Der Entwurf enthält keinen Zielwert, der auf anderen Daten beruhen könnte.",
            absent="Ziele mit einem Wert",
        )
    own = [pair for pair in valued if _official_figure(pair[1]) and _own_records(pair[1], subject.words)]
    if own:
        return _rests_on_own_records(own)
    local = [pair for pair in valued if not _official_figure(pair[1]) and not _derived(pair[0], pair[1])]
    silent = _distinct([pair for pair in local if pair[1].data_source is None])
    other = _distinct([pair for pair in local if not _is_official(pair[1], subject.words)])
    if silent or other:
        return _source_open(silent, other, len(_distinct(valued)))
    return met(
        "official_data",
        "Alle Zielwerte beruhen auf amtlichen Kennzahlen oder Daten.",
        places=places_of(_distinct(valued)),
    )


def _rests_on_own_records(own: list[Pair]) -> Verdict:
    figures = listed(dict.fromkeys(parts.indicator.value for _, parts in own if parts.indicator is not None))
    targets = _distinct(own)
    count = len(targets)
    return not_met(
        "own_records",
        f"{how_many(count, TARGET)} {verb(count, 'misst', 'messen')} {figures} nach eigenen "
        "Aufzeichnungen; maßgeblich sind die amtlichen Kennzahlen.",
        places=places_of(targets),
        remedy=_REMEDY,
    )


def _source_open(silent: tuple[Statement, ...], other: tuple[Statement, ...], total: int) -> Verdict:
    """No source named or, a case the table does not have, a local figure that rests on a local source."""
    if silent:
        count = len(silent)
        says = f"{of_total(count, total, TARGET)} {verb(count, 'nennt', 'nennen')} keine Datenquelle."
        return undecided("source_not_named", sentence(says), places=places_of(silent), remedy=_REMEDY)
    count = len(other)
    says = (
        f"{of_total(count, total, TARGET)} {verb(count, 'beruht', 'beruhen')} auf einer örtlichen Quelle. "
        "Ob § 48b Abs. 5 das für eine Größe zulässt, die keine amtliche Kennzahl ist, legt die Tabelle "
        "der Urteile nicht fest."
    )
    return undecided("table_gap", sentence(says), places=places_of(other), remedy=_REMEDY)


def _distinct(pairs: list[Pair]) -> tuple[Statement, ...]:
    return tuple(dict.fromkeys(statement for statement, _ in pairs))


def _official_figure(parts: TargetParts) -> bool:
    return parts.indicator is not None and parts.indicator.value != LOCAL


def _derived(statement: Statement, parts: TargetParts) -> bool:
    """A difference or ratio of official figures: local, without a source of its own, and yet measurable."""
    return (
        parts.data_source is None
        and statement.judgements is not None
        and statement.judgements.measurable is Outcome.MET
    )


def _own_records(parts: TargetParts, words: CheckWords) -> bool:
    return (
        parts.data_source is not None
        and words.has(WordList.OWN_RECORDS, parts.data_source.words)
        and not words.has(WordList.OFFICIAL_DATA, parts.data_source.words)
    )


def _is_official(parts: TargetParts, words: CheckWords) -> bool:
    return parts.data_source is not None and words.has(WordList.OFFICIAL_DATA, parts.data_source.words)
