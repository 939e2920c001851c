"""A bare "%" of a rate may mean a relative change or percentage points."""

from datetime import date

from zielkreis.domain.checking.counting import TARGET, how_many, verb
from zielkreis.domain.checking.craft.collecting import Flaw, as_hint
from zielkreis.domain.checking.places import places_of
from zielkreis.domain.checking.rule import rule
from zielkreis.domain.checking.subject import Subject
from zielkreis.domain.checking.verdict import Verdict
from zielkreis.domain.values.codes import FindingClass


@rule(
    id="percent_ambiguous",
    title="Ist bei Quoten klar, ob Prozent oder Prozentpunkte gemeint sind?",
    finding_class=FindingClass.CRAFT,
    citation="Handwerk: Prozent und Prozentpunkte",
    valid_from=date(2011, 1, 1),
    limits="Die Übung liest „um x %“ bei einer Quote als Veränderung der Quote selbst; das Ziel gilt "
    "deshalb als präzise.",
)
def percent_ambiguous(subject: Subject) -> Verdict | None:
    """A hint, once per document, with every place."""
    statements = [
        each
        for each in subject.targets
        if any(parts.unit is not None and parts.unit.ambiguous for parts in each.parts)
    ]
    if not statements:
        return None
    count = len(statements)
    changes = verb(count, "ändert", "ändern")
    flaw = Flaw(
        sentence=f"{how_many(count, TARGET)} {changes} eine Quote um ein bloßes „%“. Das kann eine "
        "relative Veränderung oder Prozentpunkte meinen; nach der Übung ist die relative Veränderung "
        "gemeint.",
        places=places_of(statements),
    )
    return as_hint(
        "percent_ambiguous",
        [flaw],
        remedy="Einmal im Text klarstellen: „Prozentangaben sind relative Veränderungen gegenüber dem "
        "Bezugswert“, oder „Prozentpunkte“ schreiben.",
    )
