"""Demand a: the contents stay in the parties' own responsibility, as the draft itself says."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from zielkreis.domain.checking.counting import TARGET_OR_MEASURE, how_many, of_total, sentence, verb
from zielkreis.domain.checking.demands.open_scope import open_scope
from zielkreis.domain.checking.places import places_of, short
from zielkreis.domain.checking.rule import rule
from zielkreis.domain.checking.scope_clause import meaning_of
from zielkreis.domain.checking.shares import JUDGED, shares_of
from zielkreis.domain.checking.subject import Subject, scope_outcomes
from zielkreis.domain.checking.verdict import Verdict, met, not_met, undecided
from zielkreis.domain.values.codes import FindingClass, Kind, Outcome, Responsibility
from zielkreis.domain.values.report import Shares
from zielkreis.domain.values.statement import Statement

_NO_TARGETS = "Ein Ziel enthält der Entwurf nicht; beurteilt sind nur Maßnahmen."


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sorted:
    """Targets and measures sorted by whether somebody at the table is responsible."""

    total: int
    outside: tuple[Statement, ...]
    open: tuple[Statement, ...]
    gaps: tuple[Statement, ...]
    contradictions: tuple[tuple[Statement, Statement], ...]


@rule(
    id="a",
    title="Bleiben die Inhalte in der eigenen Zuständigkeit der Vertragspartner?",
    finding_class=FindingClass.DEMAND,
    citation="Forderung a (Profil kreis)",
    valid_from=date(2011, 1, 1),
    limits="Zugeordnet wird nach den Leistungen, die der Text nennt. Wer eine Leistung im Einzelfall "
    "tatsächlich erbringt (etwa nach Übertragung auf das Jobcenter), ist aus dem Text nicht zu sehen.",
)
def own_scope(subject: Subject) -> Verdict:
    """Not met if any target or measure lies with somebody who is no party, or breaks a scope clause.

    Where there are only measures, the reason says that targets are missing.
    """
    verdict = _verdict(subject, _sort(subject))
    if subject.targets or not subject.of_kind(Kind.MEASURE):
        return verdict
    return replace(verdict, reason=f"{verdict.reason} {_NO_TARGETS}", absent=verdict.absent or "Ziele")


def _verdict(subject: Subject, found: _Sorted) -> Verdict:
    if found.outside or found.contradictions:
        return _outside(found, shares_of(subject.agreement))
    if found.gaps:
        return undecided(
            "table_gap",
            f"Für {how_many(len(found.gaps), TARGET_OR_MEASURE)} lässt sich die Zuständigkeit nicht "
            "beurteilen, weil nicht feststeht, welcher Träger Vertragspartner ist.",
            places=places_of(found.gaps),
            count=len(found.gaps),
        )
    if found.open:
        return open_scope(found.open, found.total)
    if not found.total:
        return met(
            "nothing_to_judge",
            "Der Entwurf enthält weder Ziele noch Maßnahmen; zu beanstanden ist deshalb nichts, erfüllt ist "
            "die Forderung nur dem Wortlaut nach.",
            absent="Ziele und Maßnahmen",
        )
    return met(
        "within_scope",
        sentence(
            f"{of_total(found.total, found.total, TARGET_OR_MEASURE)} "
            f"{verb(found.total, 'liegt', 'liegen')} in der Zuständigkeit der Vertragspartner."
        ),
        places=places_of(subject.of_kind(*JUDGED)),
    )


def _sort(subject: Subject) -> _Sorted:
    judged = subject.of_kind(*JUDGED)
    outcomes, gaps = scope_outcomes(subject, judged)
    clauses = [(clause, meaning_of(clause, subject.words)) for clause in subject.of_kind(Kind.SCOPE)]
    return _Sorted(
        total=len(judged),
        outside=tuple(each for each in judged if outcomes.get(each.id) is Outcome.NOT_MET),
        open=tuple(each for each in judged if outcomes.get(each.id) is Outcome.UNDECIDED),
        gaps=gaps,
        contradictions=tuple(
            (clause, each)
            for clause, meaning in clauses
            for each in judged
            if meaning.contradicted_by(each, outcomes.get(each.id))
        ),
    )


def _outside(found: _Sorted, shares: Shares) -> Verdict:
    sentences = [_whose(found.outside, found.total)] if found.outside else []
    clauses = tuple(dict.fromkeys(clause for clause, _ in found.contradictions))
    for clause in clauses:
        against = [each for which, each in found.contradictions if which is clause]
        sentences.append(
            f"Der Entwurf widerspricht sich: {clause.place} sagt {short(clause.text)}, {against[0].place} "
            f"dagegen {short(against[0].text)}"
            + (f" (und {len(against) - 1} weitere)." if len(against) > 1 else ".")
        )
    # What stays open weakens the case; it is told to the own house only.
    doubt = f"Bei {len(found.open)} weiteren bleibt die Zuständigkeit offen. " if found.open else ""
    against_clause = dict.fromkeys(each for _, each in found.contradictions)
    return not_met(
        "scope_clause_contradicted" if clauses else "outside_own_scope",
        " ".join(sentences),
        places=tuple(
            dict.fromkeys((*places_of(clauses), *places_of(against_clause), *places_of(found.outside)))
        ),
        count=len(dict.fromkeys((*found.outside, *against_clause))),
        detail=f"{doubt}{_division(shares)}",
    )


def _whose(outside: Sequence[Statement], total: int) -> str:
    agency = sum(1 for each in outside if each.responsibility is Responsibility.AGENCY)
    municipal = sum(1 for each in outside if each.responsibility is Responsibility.MUNICIPAL)
    parts = []
    if agency:
        parts.append(
            f"{of_total(agency, total, TARGET_OR_MEASURE)} {verb(agency, 'betrifft', 'betreffen')} "
            "Leistungen der Agentur, die nicht Vertragspartnerin ist"
        )
    if municipal:
        parts.append(
            f"{of_total(municipal, total, TARGET_OR_MEASURE)} {verb(municipal, 'betrifft', 'betreffen')} "
            "kommunale Leistungen, ohne dass der kommunale Träger Vertragspartner ist"
        )
    if not parts:
        parts.append(
            f"{of_total(len(outside), total, TARGET_OR_MEASURE)} {verb(len(outside), 'liegt', 'liegen')} "
            "bei keinem der Vertragspartner"
        )
    return sentence("; ".join(parts)) + "."


def _division(shares: Shares) -> str:
    named = (
        (shares.agency, "Agentur"), (shares.municipal, "kommunal"), (shares.shared, "gemeinsam"),
        (shares.unclear, "unklar"),
    )  # fmt: skip
    division = ", ".join(f"{count} {word}" for count, word in named if count)
    if shares.agency_share is not None and shares.agency_share * 2 > 1:
        return f"Der Inhalt gehört überwiegend zur Agentur: {division}."
    return f"Verteilung: {division}."
