"""What a rule says of one agreement, before norm and version are set beside it."""

from dataclasses import dataclass

from zielkreis.domain.checking.norms import NormVersion
from zielkreis.domain.values.codes import Outcome
from zielkreis.domain.values.place import Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """Outcome, reason code, reason in German, and the places that decided or what is absent.

    ``remedy`` is a German sentence that says what would mend it. ``count`` is the number of
    statements concerned, by which a profile chooses between its singular and plural sentence.
    ``norm`` is given where it depends on the agreement (the law of a Land). ``detail`` is what was counted,
    in sentences for the own house that follow the reason.
    """

    outcome: Outcome
    code: str
    reason: str
    places: tuple[Place, ...] = ()
    absent: str = ""
    remedy: str = ""
    count: int = 0
    norm: NormVersion | None = None
    detail: str = ""


def met(
    code: str, reason: str, *, places: tuple[Place, ...] = (), absent: str = "", detail: str = ""
) -> Verdict:
    """The rule holds."""
    return Verdict(outcome=Outcome.MET, code=code, reason=reason, places=places, absent=absent, detail=detail)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Opening:
    """Makes verdicts of one outcome that leaves something to mend: broken, or not settled."""

    outcome: Outcome

    def __call__(
        self,
        code: str,
        reason: str,
        *,
        places: tuple[Place, ...] = (),
        absent: str = "",
        remedy: str = "",
        count: int = 0,
        detail: str = "",
    ) -> Verdict:
        return Verdict(
            outcome=self.outcome,
            code=code,
            reason=reason,
            places=places,
            absent=absent,
            remedy=remedy,
            count=count,
            detail=detail,
        )


#: The rule is broken.
not_met = _Opening(outcome=Outcome.NOT_MET)
#: The text does not settle it, or it is a hint only.
undecided = _Opening(outcome=Outcome.UNDECIDED)


def not_applicable(code: str, reason: str) -> Verdict:
    """The rule does not reach this agreement."""
    return Verdict(outcome=Outcome.NOT_APPLICABLE, code=code, reason=reason)
