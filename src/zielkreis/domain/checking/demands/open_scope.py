"""Why the scope of a target or measure stays open."""

from dataclasses import dataclass

from zielkreis.domain.checking.counting import TARGET_OR_MEASURE, of_total, sentence, verb
from zielkreis.domain.checking.places import places_of
from zielkreis.domain.checking.verdict import Verdict, undecided
from zielkreis.domain.values.codes import Responsibility
from zielkreis.domain.values.statement import Statement


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """Why the scope of a statement stays open, and how one or several are spoken of."""

    responsibility: Responsibility
    code: str
    one: str
    many: str
    rest: str


DOUBTS = (
    Doubt(
        responsibility=Responsibility.SHARED,
        code="shared_without_contribution",
        one="ist",
        many="sind",
        rest="gemeinsames Ergebnis beider Träger, ohne dass ein eigener Beitrag des Vertragspartners "
        "genannt ist",
    ),
    Doubt(
        responsibility=Responsibility.UNCLEAR,
        code="responsibility_unclear",
        one="lässt",
        many="lassen",
        rest="sich keinem Träger zuordnen",
    ),
    Doubt(
        responsibility=Responsibility.NONE,
        code="no_benefit_concerned",
        one="betrifft",
        many="betreffen",
        rest="keine erkennbare Leistung des SGB II",
    ),
)


def open_scope(statements: tuple[Statement, ...], total: int) -> Verdict:
    """Undecided, with the first of the doubts as code and all of them in the reason."""
    reasons, codes = [], []
    for doubt in DOUBTS:
        count = sum(1 for each in statements if _responsibility(each) is doubt.responsibility)
        if count:
            which = of_total(count, total, TARGET_OR_MEASURE)
            reasons.append(f"{which} {verb(count, doubt.one, doubt.many)} {doubt.rest}")
            codes.append(doubt.code)
    return undecided(
        codes[0] if codes else "scope_open",
        sentence("; ".join(reasons) or f"bei {len(statements)} bleibt die Zuständigkeit offen") + ".",
        places=places_of(statements),
        count=len(statements),
    )


def _responsibility(statement: Statement) -> Responsibility:
    return statement.responsibility or Responsibility.UNCLEAR
