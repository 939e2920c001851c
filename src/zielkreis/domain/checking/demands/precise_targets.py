"""Demand b: every target is described precisely."""

from datetime import date

from zielkreis.domain.checking.demands.judged_targets import Phrase, TargetQuestion, judge_all_targets
from zielkreis.domain.checking.rule import rule
from zielkreis.domain.checking.subject import Subject
from zielkreis.domain.checking.verdict import Verdict
from zielkreis.domain.values.codes import FindingClass

_QUESTION = TargetQuestion(
    judgement=lambda judgements: judgements.precise,
    code="precise",
    fault=Phrase(
        one="ist",
        many="sind",
        rest="nicht präzise: Ein unbestimmtes Wort steht für den Wert, oder Wert oder Einheit fehlen",
    ),
    doubt=Phrase(one="lässt", many="lassen", rest="zwei Lesarten zu"),
    praise=Phrase(one="ist", many="sind", rest="präzise beschrieben"),
)


@rule(
    id="b",
    title="Sind die Ziele präzise beschrieben?",
    finding_class=FindingClass.DEMAND,
    citation="Forderung b (Profil kreis)",
    valid_from=date(2011, 1, 1),
    limits="Geprüft wird, ob ein Ergebnis mit Form, Wert und Einheit im Text steht, nicht ob der Wert "
    "angemessen ist.",
)
def precise_targets(subject: Subject) -> Verdict:
    """Not met if any target is not precise, undecided if any is undecided."""
    return judge_all_targets(subject, _QUESTION)
