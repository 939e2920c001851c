"""Demand c: every target is measurable, with its parameters in the text."""

from datetime import date

from zielkreis.domain.checking.demands.judged_targets import Phrase, TargetQuestion, judge_all_targets
from zielkreis.domain.checking.rule import rule
from zielkreis.domain.checking.subject import Subject
from zielkreis.domain.checking.verdict import Verdict
from zielkreis.domain.values.codes import FindingClass

_QUESTION = TargetQuestion(
    judgement=lambda judgements: judgements.measurable,
    code="measurable",
    fault=Phrase(one="ist", many="sind", rest="nicht messbar: Eine Messgröße fehlt oder ist nicht definiert"),
    doubt=Phrase(
        one="nennt",
        many="nennen",
        rest="etwas Zählbares, aber Fassung, Datenquelle oder Ausgangswert stehen nicht fest",
    ),
    praise=Phrase(one="ist", many="sind", rest="messbar"),
)


@rule(
    id="c",
    title="Sind die Ziele messbar, mit den Parametern im Text?",
    finding_class=FindingClass.DEMAND,
    citation="Forderung c (Profil kreis)",
    valid_from=date(2011, 1, 1),
    limits="Geprüft wird, ob Messgröße, Quelle und Zeitraum benannt sind, nicht ob die Daten vor Ort "
    "tatsächlich vollständig vorliegen.",
)
def measurable_targets(subject: Subject) -> Verdict:
    """Not met if any target is not measurable, undecided if any is undecided."""
    return judge_all_targets(subject, _QUESTION)
