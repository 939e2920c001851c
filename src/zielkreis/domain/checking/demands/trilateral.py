"""Demand e1: the Geschäftsführung of the Jobcenter signs too."""

from datetime import date

from zielkreis.domain.checking.demands.signers import judge_signers
from zielkreis.domain.checking.rule import rule
from zielkreis.domain.checking.subject import Subject
from zielkreis.domain.checking.verdict import Verdict
from zielkreis.domain.values.codes import FindingClass, PartyCode


@rule(
    id="e1",
    title="Unterschreibt die Geschäftsführung des Jobcenters mit?",
    finding_class=FindingClass.DEMAND,
    citation="Forderung e1 (Profil kreis)",
    valid_from=date(2011, 1, 1),
    limits="Geprüft werden die Unterschriftszeilen. Ob die Geschäftsführung ohne Weisung beider Träger "
    "unterschreiben darf (§ 44d Abs. 1, § 44b Abs. 3 SGB II), ist daraus nicht zu sehen.",
)
def trilateral(subject: Subject) -> Verdict:
    """Met if Land, Kreis and Geschäftsführung sign."""
    return judge_signers(subject, (PartyCode.LAND, PartyCode.KT, PartyCode.GF), code="trilateral")
