"""What the rules of kind ask of a statement: its contents, its surroundings, and who acts."""

import re
from dataclasses import dataclass

from zielkreis.domain.reading.labels.analysis.analysis import Analysis
from zielkreis.domain.reading.labels.analysis.pronouns import meant_by, points_back
from zielkreis.domain.reading.labels.analysis.sections import SectionKind, introduction_kind, section_kind
from zielkreis.domain.reading.labels.analysis.subjects import acts_jointly, subject_of
from zielkreis.domain.reading.labels.contents import Contents
from zielkreis.domain.reading.labels.kinds.obliging import obliges
from zielkreis.domain.reading.labels.parts.figures import LOCAL
from zielkreis.domain.reading.labels.parts.times import is_dated_state
from zielkreis.domain.reading.labels.quantities.amount import Amount, Role
from zielkreis.domain.reading.labels.quantities.directions import is_purpose
from zielkreis.domain.reading.labels.support.upper_party import is_upper
from zielkreis.domain.reading.wording import Hit, Wording
from zielkreis.domain.values.statement import Evidence

_OPEN_VALUE = re.compile(r"_{2,}\s*(?:%|v\. ?H|Prozent)|\bx{1,2},?x?\s*%")
_PARTNERS = "PARTNERS"
#: Roles by which a number is a result whatever it is said of.
_OWN_VALUES = frozenset((Role.SHARE, Role.CHANGE))


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """A statement with the kind of its surroundings and who acts in it.

    ``subject`` is the actor that acts, taken from the lead-in if ``led``. ``obliges`` tells that
    something is to be, ``aims`` that a better state is wanted, ``states_value`` that a result has a
    value of its own: a share, a change, or the level of a figure.
    """

    analysis: Analysis
    contents: Contents
    section: SectionKind
    introduction: SectionKind
    subject: Hit | None
    led: bool
    together: bool
    results: tuple[Amount, ...]
    obliges: bool
    aims: bool
    states_value: bool

    @property
    def text(self) -> str:
        """The words of the statement."""
        return self.analysis.text

    @property
    def gives(self) -> bool:
        """Whether the upper party acts."""
        actor = self.subject or self.contents.agent
        return not self.together and is_upper(self.analysis.context.agreement_type, actor)

    @property
    def acts(self) -> bool:
        """Whether any single party or its staff is the one that does something."""
        is_one = self.subject is not None and self.subject.concept != _PARTNERS and not self.together
        return is_one and not (self.led and self.introduction is SectionKind.TARGETS)

    @property
    def lower_acts(self) -> bool:
        """Whether a party below or its staff acts."""
        return self.acts and not self.gives

    @property
    def is_official(self) -> bool:
        """Whether a Kennzahl is named."""
        return any(figure.id != LOCAL and not figure.bare for figure in self.contents.figures)

    @property
    def is_dated_thing(self) -> bool:
        """A thing that will exist, or a state that will hold, by a day."""
        times = self.contents.times
        if times.has_deadline and self.analysis.has("milestones", "thing"):
            return True
        has_results = bool(self.results)
        return self.subject is None and is_dated_state(self.analysis, times, has_results=has_results)

    def stands_in(self, section: SectionKind) -> bool:
        """Whether the section or what introduces the statement is of a kind."""
        return section in (self.section, self.introduction)

    def says(self, *concepts: str) -> Hit | None:
        """The first turn of phrase of these kinds."""
        return self.analysis.first("kinds", *concepts)

    def turns(self, *concepts: str) -> bool:
        """Whether a turn of phrase is there that a single rule asks for."""
        return self.analysis.has("turns", *concepts)

    def because(self, rule: str, hit: Hit | None = None) -> Evidence:
        """The rule that decided and its words; words of a lead-in are left out."""
        is_borrowed = self.led and hit is self.subject
        words = self.analysis.words_of(hit) if hit is not None and not is_borrowed else ""
        return Evidence(label="kind", rule=rule, words=words)


def facts_of(contents: Contents, lead: Wording | None) -> Facts:
    """Collect the facts of a statement; ``lead`` is the sentence that introduces an item."""
    analysis = contents.analysis
    meant = meant_by(analysis, lead) if lead is not None and points_back(analysis) else None
    own = None if meant is not None else contents.subject
    borrowed = meant or (subject_of(lead) if lead is not None and own is None else None)
    if borrowed is not None and lead is not None and acts_jointly(lead, borrowed):
        borrowed = None
    results = tuple(amount for amount in contents.amounts if amount.is_result)
    return Facts(
        analysis=analysis,
        contents=contents,
        section=section_kind(analysis),
        introduction=introduction_kind(analysis),
        subject=own or borrowed,
        led=borrowed is not None,
        together=own is not None and acts_jointly(analysis, own),
        results=results,
        obliges=obliges(analysis),
        aims=any(not is_purpose(analysis, hit) for hit in analysis.of("verbs", "aim")),
        states_value=_states_value(contents, results),
    )


def _states_value(contents: Contents, results: tuple[Amount, ...]) -> bool:
    analysis = contents.analysis
    if any(amount.role in _OWN_VALUES for amount in results) or _OPEN_VALUE.search(analysis.text):
        return True
    return bool(results) and bool(contents.figures or analysis.has("kinds", "declaration"))
