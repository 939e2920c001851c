"""What a reader must know before the findings: the paper may be none, or not the one to compare with."""

from collections.abc import Iterator

from zielkreis.domain.checking.counting import listed
from zielkreis.domain.checking.named_land import land_of
from zielkreis.domain.checking.subject import Subject
from zielkreis.domain.values.agreement import Agreement, OpenQuestion
from zielkreis.domain.values.codes import Kind
from zielkreis.domain.values.report import Caution

NO_AGREEMENT = "no_agreement"
RECOGNISED = "recognised_numbers"
#: What each code says, for the reference.
CAUTIONS = {
    NO_AGREEMENT: "Der Text sieht nicht wie eine Zielvereinbarung aus.",
    RECOGNISED: "Zahlen wurden in einem Bild erkannt und sind noch nicht bestätigt.",
    "orientation_no_agreement": "Der Text zum Vergleich sieht nicht wie eine Zielvereinbarung aus.",
    "orientation_other_land": "Entwurf und Vereinbarung zum Vergleich nennen verschiedene Länder.",
    "orientation_other_year": "Entwurf und Vereinbarung zum Vergleich gelten für verschiedene Jahre.",
}
_PARTIES_OF_AN_AGREEMENT = 2


def doubt_about(agreement: Agreement, other_paper: str) -> OpenQuestion:
    """The question whether this is an agreement at all, with what is missing.

    ``other_paper`` are words of the text that committee papers and minutes use, ``""`` for none.
    """
    lacks = listed(_lacks(agreement))
    why = [f"Es fehlt: {lacks}."] if lacks else []
    if other_paper:
        why.append(f"Das Wort „{other_paper}“ gehört in eine Vorlage, eine Niederschrift oder Ähnliches.")
    reasons = " ".join(why) or "Zu wenige Merkmale einer Vereinbarung sind zu finden."
    return OpenQuestion(
        code=NO_AGREEMENT, question=f"Ist das eine Zielvereinbarung? {CAUTIONS[NO_AGREEMENT]} {reasons}"
    )


def _lacks(agreement: Agreement) -> Iterator[str]:
    if not agreement.title:
        yield "ein Titel"
    if len({party.code for party in agreement.parties}) < _PARTIES_OF_AN_AGREEMENT:
        yield "zwei Vertragspartner"
    if not agreement.types:
        yield "eine Rechtsgrundlage"
    if not agreement.signatories:
        yield "Unterschriftszeilen"
    if not any(each.kind is Kind.TARGET for each in agreement.statements):
        yield "ein Ziel"


def cautions_of(subject: Subject) -> tuple[Caution, ...]:
    """All cautions, the gravest first."""
    return (*_no_agreement(subject.agreement), *_recognised(subject.agreement), *_unlike(subject))


def _recognised(agreement: Agreement) -> Iterator[Caution]:
    """What a recogniser read: what rests on numbers or doubtful words holds only once somebody has looked."""
    numbers = sum(any(map(str.isdigit, each.place.quote)) for each in agreement.confirmations)
    words = len(agreement.confirmations) - numbers
    if numbers or words:
        told = "1 Zahl" if numbers == 1 else f"{numbers} Zahlen"
        if words:
            told += " und 1 unsicheres Wort" if words == 1 else f" und {words} unsichere Wörter"
        told += " wurde" if numbers == 1 and not words else " wurden"
        yield Caution(
            code=RECOGNISED,
            text=f"{told} aus dem Bild erkannt; Befunde, die darauf beruhen, gelten erst, wenn das stimmt.",
            remedy="Die Stellen unter „Zu bestätigen“ mit dem Papier vergleichen, und den Wortlaut, bevor er "
            "zitiert wird: Auch Wörter können falsch erkannt sein.",
        )


def _no_agreement(agreement: Agreement) -> Iterator[Caution]:
    for question in agreement.questions:
        if question.code == NO_AGREEMENT:
            yield Caution(
                code=NO_AGREEMENT,
                text=question.question.partition("? ")[2],
                remedy="Prüfen, ob es die richtige Datei ist; die Befunde gelten nur für eine "
                "Zielvereinbarung. Ist es eine, das Fehlende im Text ergänzen.",
            )


def _unlike(subject: Subject) -> Iterator[Caution]:
    """Where the agreement to compare with is of another Land or year (§ 48b Abs. 4 SGB II)."""
    other = subject.orientation
    if other is None:
        return
    why = "Der Vergleich (R_ABS4) sagt deshalb nichts Verlässliches."
    if any(question.code == NO_AGREEMENT for question in other.questions):
        yield Caution(
            code="orientation_no_agreement",
            text=f"{CAUTIONS['orientation_no_agreement']} {why}",
            remedy="Prüfen, ob zum Vergleich die richtige Datei angegeben ist.",
        )
    land, other_land = (land_of(each, subject.law, subject.words) for each in (subject.agreement, other))
    if land and other_land and land != other_land:
        yield Caution(
            code="orientation_other_land",
            text=f"{CAUTIONS['orientation_other_land']} Titel oder Vertragspartner: im Entwurf {land}, "
            f"im Vergleich {other_land}. {why}",
            remedy=f"Zum Vergleich die Vereinbarung des Bundes mit dem Land {land} angeben.",
        )
    year, other_year = subject.agreement.year, other.year
    if year and other_year and year != other_year:
        yield Caution(
            code="orientation_other_year",
            text=f"{CAUTIONS['orientation_other_year']} Planungsjahr: im Entwurf {year}, im Vergleich "
            f"{other_year}. {why}",
            remedy=f"Zum Vergleich die Vereinbarung des Landes für {year} angeben.",
        )
