"""An indicator that the regulation does not yet, or no longer, define on the day."""

from datetime import date

from zielkreis.domain.checking.comparing import LOCAL
from zielkreis.domain.checking.craft.collecting import Flaw, as_fault
from zielkreis.domain.checking.places import place_of
from zielkreis.domain.checking.rule import rule
from zielkreis.domain.checking.subject import Subject
from zielkreis.domain.checking.verdict import Verdict
from zielkreis.domain.values.codes import FindingClass
from zielkreis.domain.values.statement import TargetParts


@rule(
    id="indicator_not_defined",
    title="Sind die Kennzahlen an diesem Tag definiert?",
    finding_class=FindingClass.CRAFT,
    citation="Handwerk: Kennzahlen nach der Verordnung zu § 48a SGB II",
    valid_from=date(2011, 1, 1),
    limits="Es gilt die Fassung der Verordnung am Rechtstag; ob die Statistik die Größe schon "
    "veröffentlicht, steht dort nicht.",
)
def indicator_not_defined(subject: Subject) -> Verdict | None:
    """A fault for each target on an indicator, or on a name of it, without definition on its law day."""
    flaws = [
        Flaw(sentence=f"{statement.place}: {fault}", places=(place_of(statement),))
        for statement in subject.targets
        for parts in statement.parts
        if (fault := _fault(subject, parts))
    ]
    return as_fault(
        "indicator_not_defined",
        flaws,
        remedy="Eine Größe wählen, die an diesem Tag definiert ist, oder sie im Text selbst festlegen.",
    )


def _fault(subject: Subject, parts: TargetParts) -> str:
    if parts.indicator is None or parts.indicator.value == LOCAL:
        return ""
    day = f"{subject.day_of(parts):%d.%m.%Y}"
    indicator = subject.indicator(parts)
    if indicator is None:
        return f"{parts.indicator.value} („{parts.indicator.words}“) ist am {day} nicht definiert."
    words = parts.indicator.words.casefold()
    versions = subject.indicators.indicators[indicator.id].versions.versions
    others = [each for each in versions if _leading_word(each.value.name) != _leading_word(indicator.name)]
    old = next((each for each in others if _leading_word(each.value.name) in words), None)
    if old is None or _leading_word(indicator.name) in words:
        return ""
    named = f"{indicator.id} heißt dann „{indicator.name}“"
    return f"„{parts.indicator.words}“ ist am {day} nicht definiert; {named}."


def _leading_word(name: str) -> str:
    """The first word of an indicator's name, by which versions that measure something else are told apart."""
    return name.split(maxsplit=1)[0].casefold()
