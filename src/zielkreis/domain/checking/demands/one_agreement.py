"""Demand e2: one agreement of Kreis, Land, Agentur and Jobcenter, the open goal."""

from datetime import date

from zielkreis.domain.checking.demands.signers import judge_signers
from zielkreis.domain.checking.rule import rule
from zielkreis.domain.checking.subject import Subject
from zielkreis.domain.checking.verdict import Verdict
from zielkreis.domain.values.codes import FindingClass, PartyCode


@rule(
    id="e2",
    title="Ist es eine einheitliche Vereinbarung von Kreis, Land, Agentur und Jobcenter?",
    finding_class=FindingClass.DEMAND,
    citation="Forderung e2 (Profil kreis)",
    valid_from=date(2011, 1, 1),
    limits="Gesehen wird nur dieser eine Text. Ob daneben weitere Vereinbarungen bestehen und ob alle "
    "Beteiligten am Ende unterschreiben, steht nicht darin.",
)
def one_agreement(subject: Subject) -> Verdict:
    """Met if Land, Kreis, Agentur and Geschäftsführung sign one text.

    What is known of such papers stands in the profile and is told with every outcome.
    """
    return judge_signers(
        subject, (PartyCode.LAND, PartyCode.KT, PartyCode.BA, PartyCode.GF), code="one_agreement"
    )
