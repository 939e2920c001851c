"""The judgement on an agreement that follows from the same judgement on each of its targets."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from zielkreis.domain.checking.counting import TARGET, of_total, sentence, verb
from zielkreis.domain.checking.places import places_of
from zielkreis.domain.checking.subject import Subject
from zielkreis.domain.checking.verdict import Verdict, met, not_met, undecided
from zielkreis.domain.values.codes import Outcome
from zielkreis.domain.values.statement import Statement, TargetJudgements

SHOWN = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """What is said of one or of several targets: the finite verb in both numbers, and the rest."""

    one: str
    many: str
    rest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetQuestion:
    """Which judgement is asked, and how one or several targets are spoken of."""

    judgement: Callable[[TargetJudgements], Outcome]
    code: str
    fault: Phrase
    doubt: Phrase
    praise: Phrase


def judge_all_targets(subject: Subject, question: TargetQuestion) -> Verdict:
    """Not met if any target fails, undecided if any is undecided or was not judged, met otherwise.

    An agreement without targets is met by the table ("otherwise"); the reason says why.
    """
    targets = subject.targets
    outcomes = {
        each.id: question.judgement(each.judgements) if each.judgements else Outcome.UNDECIDED
        for each in targets
    }
    failing = [each for each in targets if outcomes[each.id] is Outcome.NOT_MET]
    open_ = [each for each in targets if outcomes[each.id] is Outcome.UNDECIDED]
    if failing:
        reason = _say(len(failing), len(targets), question.fault) + _deciding_words(failing, question.code)
        # What stays open weakens the case; it is told to the own house only.
        detail = f"Bei {len(open_)} weiteren bleibt es offen." if open_ else ""
        return not_met(
            f"not_{question.code}", reason, places=places_of(failing), count=len(failing), detail=detail
        )
    if open_:
        reason = _say(len(open_), len(targets), question.doubt) + _deciding_words(open_, question.code)
        return undecided(f"{question.code}_open", reason, places=places_of(open_), count=len(open_))
    if not targets:
        return met(
            "no_targets",
            "Der Entwurf enthält kein Ziel; zu beanstanden ist deshalb nichts, erfüllt ist die Forderung "
            "nur dem Wortlaut nach.",
            absent="Ziele",
        )
    return met(
        f"all_{question.code}", _say(len(targets), len(targets), question.praise), places=places_of(targets)
    )


def _deciding_words(statements: Sequence[Statement], code: str) -> str:
    """The words of the draft that decided, as far as the reader noted them: the first few."""
    noted = [
        f"{statement.place} („{evidence.words}“)"
        for statement in statements
        for evidence in statement.evidence
        if evidence.label == code and evidence.words
    ]
    if not noted:
        return ""
    more = " und weitere" if len(noted) > SHOWN else ""
    return f" Ausschlaggebend: {', '.join(noted[:SHOWN])}{more}."


def _say(count: int, total: int, phrase: Phrase) -> str:
    return sentence(f"{of_total(count, total, TARGET)} {verb(count, phrase.one, phrase.many)} {phrase.rest}.")
