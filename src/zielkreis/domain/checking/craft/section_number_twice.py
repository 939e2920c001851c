"""A section number given twice."""

from collections import defaultdict
from datetime import date

from zielkreis.domain.checking.craft.collecting import Flaw, as_fault
from zielkreis.domain.checking.places import place_at
from zielkreis.domain.checking.rule import rule
from zielkreis.domain.checking.subject import Subject
from zielkreis.domain.checking.verdict import Verdict
from zielkreis.domain.values.agreement import Clause
from zielkreis.domain.values.codes import FindingClass


@rule(
    id="section_number_twice",
    title="Ist jede Gliederungsnummer nur einmal vergeben?",
    finding_class=FindingClass.CRAFT,
    citation="Handwerk: Gliederung",
    valid_from=date(2011, 1, 1),
    limits="Gesehen werden Nummern, unter denen zwei verschiedene Abschnitte stehen; übersprungene "
    "Nummern nicht.",
)
def section_number_twice(subject: Subject) -> Verdict | None:
    """A fault if two clauses bear the same full number."""
    agreement = subject.agreement
    by_label: dict[str, list[Clause]] = defaultdict(list)
    for clause in agreement.clauses:
        same = by_label[clause.label]
        # A heading without number inside a section bears the number of that section.
        is_inside = any(outer.start <= clause.start and clause.end <= outer.end for outer in same)
        if any(character.isdigit() for character in clause.label) and not is_inside:
            same.append(clause)
    flaws = [
        Flaw(
            sentence=f"„{label}“ ist {len(clauses)}-mal vergeben.",
            places=tuple(place_at(agreement, clause.start, clause.start) for clause in clauses),
        )
        for label, clauses in by_label.items()
        if len(clauses) > 1
    ]
    return as_fault(
        "section_number_twice", flaws, remedy="Die Abschnitte neu zählen und Verweise darauf anpassen."
    )
