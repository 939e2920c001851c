"""What a rule is: a plain function with id, norm, first day and limits, or it does not import."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from zielkreis.domain.checking.subject import Subject
from zielkreis.domain.checking.verdict import Verdict
from zielkreis.domain.law.citation import Citation
from zielkreis.domain.values.codes import FindingClass

Check = Callable[[Subject], Verdict | None]


class RuleIncomplete(ValueError):
    """A rule lacks what every rule must state, or two versions of it overlap."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A rule with its function; ``check`` gives ``None`` where a craft rule finds nothing.

    ``title`` is the question in German, ``citation`` the norm (class law: always a ``Citation``) or
    the name of the demand or craft rule, ``valid_from`` and ``valid_to`` the first and last day,
    ``limits`` says in German what the rule cannot see. To which types it applies says the table.
    """

    id: str
    title: str
    finding_class: FindingClass
    citation: Citation | str
    valid_from: date
    limits: str
    check: Check
    valid_to: date | None = None

    def in_force(self, on: date) -> bool:
        """Whether the rule holds on the day."""
        return self.valid_from <= on and (self.valid_to is None or on <= self.valid_to)


def rule(
    *,
    id: str,
    title: str,
    finding_class: FindingClass,
    citation: Citation | str,
    valid_from: date,
    limits: str,
    valid_to: date | None = None,
) -> Callable[[Check], Rule]:
    """Make a function a rule; raises ``RuleIncomplete`` with all that is missing."""
    faults = [
        f"{name} fehlt"
        for name, text in (("id", id), ("title", title), ("limits", limits))
        if not text.strip()
    ]
    if not str(citation).strip():
        faults.append("citation fehlt")
    if finding_class is FindingClass.LAW and not isinstance(citation, Citation):
        faults.append("citation einer Rechtsregel muss ein Citation-Wert sein")
    if valid_to is not None and valid_to < valid_from:
        faults.append("valid_to liegt vor valid_from")
    if faults:
        raise RuleIncomplete(f"Regel {id or '(ohne id)'}: " + "; ".join(faults))

    def as_rule(check: Check) -> Rule:
        return Rule(
            id=id,
            title=title,
            finding_class=finding_class,
            citation=citation,
            valid_from=valid_from,
            valid_to=valid_to,
            limits=limits,
            check=check,
        )

    return as_rule


def fail_if_versions_overlap(rules: Iterable[Rule]) -> None:
    """Raise ``RuleIncomplete`` if two versions of one rule hold on the same day, naming the days."""
    ordered = sorted(rules, key=lambda each: (each.id, each.valid_from))
    for earlier, later in pairwise(ordered):
        if earlier.id == later.id and (earlier.valid_to is None or later.valid_from <= earlier.valid_to):
            raise RuleIncomplete(
                f"Regel {later.id}: Die Fassungen ab {earlier.valid_from:%d.%m.%Y} und ab "
                f"{later.valid_from:%d.%m.%Y} überschneiden sich."
            )
