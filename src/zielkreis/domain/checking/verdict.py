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
    ``norm`` is given where it depends on the agreement (the law of a Land).
    """

    outcome: Outcome
    code: str
    reason: str
    places: tuple[Place, ...] = ()
    absent: str = ""
    remedy: str = ""
    count: int = 0
    norm: NormVersion | None = None


def met(code: str, reason: str, *, places: tuple[Place, ...] = (), absent: str = "") -> Verdict:
    """The rule holds."""
    return Verdict(outcome=Outcome.MET, code=code, reason=reason, places=places, absent=absent)


def not_met(
    code: str,
    reason: str,
    *,
    places: tuple[Place, ...] = (),
    absent: str = "",
    remedy: str = "",
    count: int = 0,
) -> Verdict:
    """The rule is broken."""
    return Verdict(
        outcome=Outcome.NOT_MET,
        code=code,
        reason=reason,
        places=places,
        absent=absent,
        remedy=remedy,
        count=count,
    )


def undecided(
    code: str,
    reason: str,
    *,
    places: tuple[Place, ...] = (),
    absent: str = "",
    remedy: str = "",
    count: int = 0,
) -> Verdict:
    """The text does not settle it, or it is a hint only."""
    return Verdict(
        outcome=Outcome.UNDECIDED,
        code=code,
        reason=reason,
        places=places,
        absent=absent,
        remedy=remedy,
        count=count,
    )


def not_applicable(code: str, reason: str) -> Verdict:
    """The rule does not reach this agreement."""
    return Verdict(outcome=Outcome.NOT_APPLICABLE, code=code, reason=reason)
