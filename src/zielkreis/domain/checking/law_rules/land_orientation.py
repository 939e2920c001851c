"""R_ABS4: the agreement with the zugelassener kommunaler Träger orients itself on the Land's own."""

from dataclasses import dataclass
from datetime import date

from zielkreis.domain.checking.comparing import Result, results_of, same_result
from zielkreis.domain.checking.counting import TARGET as TARGET_NOUN
from zielkreis.domain.checking.counting import how_many, listed, verb
from zielkreis.domain.checking.mentions import mentions_of_both
from zielkreis.domain.checking.places import place_of
from zielkreis.domain.checking.rule import rule
from zielkreis.domain.checking.subject import Subject
from zielkreis.domain.checking.verdict import Verdict, met, not_met, undecided
from zielkreis.domain.checking.words import WordList
from zielkreis.domain.law.citation import Citation
from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.codes import FindingClass
from zielkreis.domain.values.statement import Statement


@dataclass(frozen=True, slots=True, kw_only=True)
class _Compared:
    """What a comparison with the Land's agreement shows."""

    agreeing: tuple[Result, ...]
    explained: tuple[Result, ...]
    unexplained: tuple[Result, ...]
    missing: tuple[str, ...]


@rule(
    id="R_ABS4",
    title="Orientiert sich die Vereinbarung an der des Landes mit dem Bund?",
    finding_class=FindingClass.LAW,
    citation=Citation(paragraph="48b", absatz="4"),
    valid_from=date(2010, 8, 11),
    limits="„Sollen sich orientieren“ verlangt keine gleichen Werte. Verglichen werden Kennzahl, Wert, "
    "Zeitraum und Bezug; ob ein genannter Grund trägt, ist nicht zu sehen.",
)
def land_orientation(subject: Subject) -> Verdict:
    """Met by a comparison without unexplained deviation or, without one, by the text's own reference.

    A comparison counts more than a mere reference: who says that he follows and does not, deviates.
    """
    if subject.orientation is not None:
        compared = _compare(subject, subject.orientation)
        if compared.agreeing or compared.explained or compared.unexplained or compared.missing:
            return _by_comparison(compared)
    claimed = mentions_of_both(subject, WordList.ORIENTATION, WordList.LAND_AGREEMENT)
    if claimed:
        return met(
            "orientation_stated",
            "Der Text richtet sich nach seinen eigenen Worten an der Vereinbarung des Landes mit dem Bund "
            "aus.",
            places=claimed,
        )
    return undecided(
        "orientation_silent",
        "Der Text bezieht sich nicht auf die Vereinbarung des Landes mit dem Bund.",
        absent="Bezug auf die Vereinbarung des Landes mit dem Bund",
        remedy="Auf die Vereinbarung nach § 48b Abs. 1 S. 1 Nr. 3 SGB II verweisen oder sie beim Prüfen "
        "zum Vergleich angeben.",
    )


def _compare(subject: Subject, land: Agreement) -> _Compared:
    own = results_of(subject.agreement)
    agreeing, explained, unexplained, missing = [], [], [], []
    for wanted in results_of(land):
        counterparts = [each for each in own if each.key == wanted.key]
        if not counterparts:
            missing.append(wanted.indicator)
        elif any(same_result(each, wanted) for each in counterparts):
            agreeing.append(next(each for each in counterparts if same_result(each, wanted)))
        elif any(_explained(subject, each.statement) for each in counterparts):
            explained.append(counterparts[0])
        else:
            unexplained.append(counterparts[0])
    return _Compared(
        agreeing=tuple(agreeing),
        explained=tuple(explained),
        unexplained=tuple(unexplained),
        missing=tuple(dict.fromkeys(missing)),
    )


def _explained(subject: Subject, statement: Statement) -> bool:
    """Whether the statement or its neighbours in the same clause give a reason."""
    statements = subject.agreement.statements
    index = statements.index(statement)
    near = [each for each in statements[max(0, index - 1) : index + 2] if each.place == statement.place]
    return any(subject.words.has(WordList.REASONS, each.text) for each in (statement, *near))


def _by_comparison(compared: _Compared) -> Verdict:
    deviating = tuple(dict.fromkeys(place_of(each.statement) for each in compared.unexplained))
    if compared.unexplained or compared.missing:
        parts = []
        if compared.unexplained:
            count = len(compared.unexplained)
            parts.append(
                f"{how_many(count, TARGET_NOUN)} {verb(count, 'weicht', 'weichen')} von der Vereinbarung "
                "des Landes ab, ohne dass ein Grund genannt ist "
                f"({listed(each.indicator for each in compared.unexplained)})."
            )
        if compared.missing:
            parts.append(
                f"Zu {listed(compared.missing)} hat das Land ein Ziel vereinbart, dieser Text nicht."
            )
        return not_met(
            "deviates_without_reason",
            " ".join(parts),
            places=deviating,
            absent=f"Ziel zu {listed(compared.missing)}" if compared.missing else "",
            remedy="Den Wert angleichen oder im selben Absatz den Grund für die Abweichung nennen.",
        )
    shown = tuple(
        dict.fromkeys(place_of(each.statement) for each in (*compared.explained, *compared.agreeing))
    )
    if compared.explained:
        return met(
            "deviation_explained",
            "Der Text weicht von der Vereinbarung des Landes ab und nennt den Grund.",
            places=shown,
        )
    return met(
        "agrees_with_land", "Ziele und Werte stimmen mit der Vereinbarung des Landes überein.", places=shown
    )
