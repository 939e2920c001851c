"""Checked drafts in a few words: findings with their places, over a text that holds these."""

from datetime import date

from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.codes import FindingClass, Outcome
from zielkreis.domain.values.place import Place
from zielkreis.domain.values.report import CheckedDraft, DutyBalance, Judgement, Report, Shares
from zielkreis.domain.values.waiver import Waiver

VAGUE, VAGUER, EXACT = "Alles wird besser.", "Vieles wird besser.", "Die Quote steigt um 2,5 %."


class Text:
    """Sentences one below the other, each with its place."""

    def __init__(self, *sentences: str) -> None:
        self.whole = "\n".join(sentences) + "\n"

    def place(self, words: str, label: str) -> Place:
        """Where the words stand."""
        start = self.whole.index(words)
        return Place(place=label, start=start, end=start + len(words), quote=words)


def finding(
    identity: str,
    *places: Place,
    outcome: Outcome = Outcome.NOT_MET,
    kind: FindingClass = FindingClass.DEMAND,
    absent: str = "",
) -> Judgement:
    """A judgement with reason, remedy, limits, counts and something known."""
    return Judgement(
        id=identity,
        title="Ziele sind präzise beschrieben",
        finding_class=kind,
        outcome=outcome,
        code="x",
        reason=f"Alle {len(places)} Ziele sind nicht präzise. Ausschlaggebend: „{VAGUE}“.",
        citation="Forderung",
        version="1",
        places=places,
        absent=absent,
        remedy=f"Die {len(places)} Ziele mit Wert und Einheit fassen, etwa um 2 %.",
        limits="Ein Anspruch darauf besteht nicht.",
        detail="Verteilung: 5 kommunal, 3 gemeinsam.",
        known="Bekannt ist: Das Land gab 2013 ein solches Papier zurück.",
    )


def draft(text: Text, *judgements: Judgement) -> CheckedDraft:
    """The findings over their text."""
    agreement = Agreement(
        type=None,
        types=(),
        title="",
        year=2012,
        concluded_on=None,
        term=None,
        text=text.whole,
        parties=(),
        signatories=(),
        clauses=(),
        statements=(),
    )
    report = Report(
        on=date(2012, 1, 1),
        on_reason="",
        profile="kreis",
        judgements=judgements,
        shares=Shares(municipal=0, agency=0, shared=0, unclear=0, none=0),
        duties=DutyBalance(upper=0, lower=0),
        program_version="1",
    )
    return CheckedDraft(agreement=agreement, report=report)


def waiver(identity: str, words: str = "", place: str = "") -> Waiver:
    """A finding set aside."""
    return Waiver(
        finding=identity,
        reason="Wird mündlich geklärt",
        by="A. Muster",
        place=place,
        words=words,
        on=date(2012, 6, 12),
    )
