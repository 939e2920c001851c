"""Small agreements and findings to write letters about."""

from datetime import date
from functools import cache
from pathlib import Path

from zielkreis.domain.papers import Letter, LetterWords, Tone, compose_letter
from zielkreis.domain.values.agreement import Agreement, Party
from zielkreis.domain.values.codes import AgreementType, FindingClass, Outcome, PartyCode
from zielkreis.domain.values.place import Place
from zielkreis.domain.values.proposal import ProposalKind, ProposedWording
from zielkreis.domain.values.release import ReleasedFinding
from zielkreis.domain.values.report import Judgement

LAND = Party(
    code=PartyCode.LAND,
    name="Land Nordrhein-Westfalen",
    represented_by="das Ministerium für Arbeit, Integration und Soziales",
)
KREIS = Party(code=PartyCode.KT, name="Rhein-Sieg-Kreis", represented_by="den Landrat")
TEXT = "".join(f"Satz {number} des Entwurfs. " for number in range(1, 10))


@cache
def words() -> LetterWords:
    """The words that ship."""
    source = Path("src/zielkreis/domain/papers/wording.yaml")
    return LetterWords.parse((Path(__file__).parents[3] / source).read_text("utf-8"))


def place(number: int) -> Place:
    """The place of one of the nine sentences."""
    quote = f"Satz {number} des Entwurfs."
    start = TEXT.index(quote)
    return Place(place=f"§ {number}", start=start, end=start + len(quote), quote=quote)


def agreement(*parties: Party, title: str = "Zielvereinbarung 2012") -> Agreement:
    """An agreement of nine sentences between these parties."""
    return Agreement(
        type=AgreementType.ZV5,
        types=(AgreementType.ZV5,),
        title=title,
        year=2012,
        concluded_on=None,
        term=None,
        text=TEXT,
        parties=parties or (LAND, KREIS),
        signatories=(),
        clauses=(),
        statements=(),
    )


def finding(
    id: str,
    *numbers: int,
    finding_class: FindingClass = FindingClass.DEMAND,
    outcome: Outcome = Outcome.NOT_MET,
    code: str = "not_precise",
    proposals: tuple[ProposedWording, ...] = (),
) -> ReleasedFinding:
    """A released finding at these sentences."""
    places = tuple(map(place, numbers))
    judgement = Judgement(
        id=id,
        title=f"Titel von {id}",
        finding_class=finding_class,
        outcome=outcome,
        code=code,
        reason=f"Grund von {id}.",
        citation="§ 48b Abs. 3 SGB II",
        version="Fassung seit 01.01.2011, abgeleitet",
        places=places,
        remedy=f"Abhilfe zu {id} schaffen.",
    )
    return ReleasedFinding(judgement=judgement, places=places, proposals=proposals)


def proposal(
    id: str, words: str, at: int | None = None, kind: ProposalKind = ProposalKind.TARGET
) -> ProposedWording:
    """A proposed sentence for a finding, at one of the sentences or to be added."""
    return ProposedWording(
        kind=kind,
        findings=(id,),
        words=words,
        place=None if at is None else place(at),
        after="" if at else "nach § 9",
    )


def letter(*released: ReleasedFinding, tone: Tone = Tone.SACHLICH, reply_by: date | None = None) -> Letter:
    """The letter about these findings."""
    return compose_letter(
        agreement(),
        released,
        reasons={"b": "Warum b.", "R_ABS3": "Warum das Recht."},
        words=words(),
        tone=tone,
        reply_by=reply_by,
    )
