"""A rule applied: whether it reaches the agreement at all, and its verdict set beside norm and version."""

from zielkreis.domain.checking.counting import listed, verb
from zielkreis.domain.checking.norms import NormVersion, printed_span
from zielkreis.domain.checking.profile import Demand, Profile
from zielkreis.domain.checking.rule import Rule
from zielkreis.domain.checking.subject import Subject
from zielkreis.domain.checking.table import TableGap
from zielkreis.domain.checking.verdict import Verdict, not_applicable, undecided
from zielkreis.domain.law.errors import LawError, OutOfRangeError, UnknownNormError
from zielkreis.domain.values.codes import AgreementType, Outcome
from zielkreis.domain.values.report import Judgement


def judge_demand(subject: Subject, profile: Profile, demand: Demand, rule: Rule) -> Judgement:
    """A demand in the words of its profile; what is known about it is told wherever it applies."""
    applies_to = demand.applies_to if demand.applies_to is not None else subject.table.row(rule.id).applies_to
    verdict = _unreached(subject, rule, applies_to, "Diese Forderung") or _verdict(subject, rule)
    remedy = demand.remedies[verdict.code].for_count(verdict.count) if verdict.code in demand.remedies else ""
    reaches = verdict.outcome is not Outcome.NOT_APPLICABLE
    known = demand.known.told_on(subject.on) if reaches and demand.known is not None else ""
    return Judgement(
        id=demand.id,
        title=demand.title,
        finding_class=rule.finding_class,
        outcome=verdict.outcome,
        code=verdict.code,
        reason=verdict.reason,
        citation=f"Forderung {demand.id} ({profile.title})",
        version=f"{profile.id}, Stand {profile.version}",
        places=verdict.places,
        absent=verdict.absent,
        remedy=remedy or verdict.remedy,
        limits=rule.limits,
        detail=verdict.detail,
        known=known,
    )


def judge_by_law(subject: Subject, rule: Rule) -> Judgement:
    """A rule of law with the norm of the day; a day the law book does not hold is declared."""
    verdict = _unreached(subject, rule, subject.table.row(rule.id).applies_to, "Diese Vorschrift")
    norm: NormVersion | None = None
    try:
        norm = NormVersion.of(subject.law.rule(rule.id, subject.on))
        verdict = verdict or _verdict(subject, rule)
    except (OutOfRangeError, UnknownNormError) as error:
        verdict = verdict or _not_recorded(subject, error)
    norm = verdict.norm or norm
    reaches = verdict.outcome is not Outcome.NOT_APPLICABLE
    doubt = (
        " Der Rechtsstand dieses Tages ist nicht geprüft." if reaches and norm and norm.is_unverified else ""
    )
    return Judgement(
        id=rule.id,
        title=rule.title,
        finding_class=rule.finding_class,
        outcome=verdict.outcome,
        code=verdict.code,
        reason=verdict.reason + doubt,
        citation=norm.citation if norm else str(rule.citation),
        version=norm.version if norm else printed_span(rule.valid_from, rule.valid_to),
        places=verdict.places,
        absent=verdict.absent,
        remedy=verdict.remedy,
        limits=rule.limits,
        detail=verdict.detail,
    )


def _not_recorded(subject: Subject, error: LawError) -> Verdict:
    """A day that is not recorded leaves the choice of another; a norm that is not recorded leaves none."""
    day_is_missing = isinstance(error, OutOfRangeError)
    when = f"Für den {subject.on:%d.%m.%Y} ist das Recht" if day_is_missing else "Das Recht ist"
    return undecided(
        "law_not_recorded",
        f"{when} nicht erfasst, das hier gilt. {str(error).rstrip('.')}.",
        absent="erfasster Rechtsstand",
        remedy="Einen späteren Stichtag wählen oder den Rechtsstand ergänzen."
        if day_is_missing
        else "Am Gesetz des Landes selbst prüfen oder es als Rechtstext hinterlegen; ein anderer Stichtag "
        "hilft nicht.",
    )


def judge_by_craft(subject: Subject, rule: Rule) -> Judgement | None:
    """A finding of workmanship, or nothing where the rule finds nothing."""
    verdict = rule.check(subject)
    if verdict is None:
        return None
    return Judgement(
        id=rule.id,
        title=rule.title,
        finding_class=rule.finding_class,
        outcome=verdict.outcome,
        code=verdict.code,
        reason=verdict.reason,
        citation=str(rule.citation),
        version=f"Regel seit {rule.valid_from:%d.%m.%Y}",
        places=verdict.places,
        absent=verdict.absent,
        remedy=verdict.remedy,
        limits=rule.limits,
        detail=verdict.detail,
    )


def _unreached(
    subject: Subject, rule: Rule, applies_to: tuple[AgreementType, ...], what: str
) -> Verdict | None:
    """Why the rule does not reach the agreement, or ``None`` if it does."""
    if not rule.in_force(subject.on):
        return not_applicable(
            "not_in_force",
            f"{what} gilt am {subject.on:%d.%m.%Y} nicht, sondern "
            f"{printed_span(rule.valid_from, rule.valid_to)}.",
        )
    if not subject.types:
        if set(applies_to) == set(AgreementType):
            return None
        return undecided(
            "type_unknown",
            f"{what} gilt nur für {listed(applies_to)}; welcher Art dieser Entwurf ist, steht nicht fest.",
            absent="Vertragspartner und Rechtsgrundlage, aus denen die Art hervorgeht",
            remedy="Die Rechtsgrundlage im Text nennen oder die Art beim Prüfen angeben.",
        )
    if not set(applies_to) & set(subject.types):
        count = len(applies_to)
        return not_applicable(
            "other_type",
            f"{what} gilt nur für die {verb(count, 'Art', 'Arten')} {listed(applies_to)}; dieser Entwurf "
            f"ist {listed(subject.types)}.",
        )
    return None


def _verdict(subject: Subject, rule: Rule) -> Verdict:
    """The verdict of a rule of law or a demand; a cell the table lacks is declared."""
    try:
        verdict = rule.check(subject)
    except TableGap as gap:
        return undecided(
            "table_gap",
            f"Das Urteil steht in der Tabelle der Urteile nicht. {gap}",
            absent="Feld in der Tabelle der Urteile",
            remedy="Die Tabelle der Urteile ergänzen.",
        )
    if verdict is None:
        raise TypeError(f"Regel {rule.id} gibt kein Urteil.")
    return verdict
