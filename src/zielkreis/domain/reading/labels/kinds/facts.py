"""What the rules of kind ask of a statement, found once."""

import re
from dataclasses import dataclass

from zielkreis.domain.reading.labels.amounts import Amount, Role, amounts_of
from zielkreis.domain.reading.labels.analysis import Analysis
from zielkreis.domain.reading.labels.directions import changes_of, is_purpose
from zielkreis.domain.reading.labels.figures import LOCAL, Figure, figures_of
from zielkreis.domain.reading.labels.rows import Cell
from zielkreis.domain.reading.labels.subjects import acts_jointly, agent_of, meant_by, points_back, subject_of
from zielkreis.domain.reading.labels.support import is_upper
from zielkreis.domain.reading.labels.surroundings import (
    SectionKind,
    head_kind,
    introduction_kind,
    section_kind,
)
from zielkreis.domain.reading.labels.times import Times, is_dated_state, times_of
from zielkreis.domain.reading.phrasebook import Hit
from zielkreis.domain.values.statement import Evidence

_OPEN_VALUE = re.compile(r"_{2,}\s*(?:%|v\. ?H|Prozent)|\bx{1,2},?x?\s*%")
_TO_INFINITIVE = re.compile(
    r"\b(?:ist|sind|hat|haben|bleibt|bleiben|gilt es)\b.*\b(?:zu\s+\w+(?:en|ern|eln)|\w+zu\w+(?:en|ern|eln))\b",
    re.IGNORECASE,
)
_NOT_INFINITIVE = re.compile(r"\bdazu|hinzu|wozu|zufolge|zuständig|zugelassen|zusätzlich", re.IGNORECASE)
_MODAL = re.compile(r"\b(?:soll|sollen|sollte|sollten|muss|müssen|will|wollen)\b", re.IGNORECASE)
_CONDITION = re.compile(
    r"^\W*(?:Liegt|Liegen|Kommt|Kommen|Können|Kann|Treten|Tritt|Weicht|Weichen|Wird|Werden|Ist|Sind|Sollte|Sollten|Hat|Haben|"
    r"Bleibt|Bleiben|Ergibt|Ergeben|Zeigt|Zeigen|Ändert|Ändern|Gelingt|Besteht|Bestehen|Verfehlt|Fällt|Fallen|Steigt|Sinkt|"
    r"Verzögert|Verschlechtert|Scheitert|Einigen|Überschreitet|Unterschreitet)\s+(?!Ziel\b)[^;]*?,\s|"
    r"^\W*[A-ZÄÖÜ][a-zäöüß]+(?<!hei)(?<!kei)(?<!schaf)(?<!rbei)(?<!zei)(?<!am)(?<!stad)(?<!kunf)(?<!wer)t\s+"
    r"(?:ein|eine|der|die|das|es|sich|keine?|sie|er|diese|dieser|im|in)\b[^;]*,\s(?:so\s)?\w+(?:t|en)\s",
)


@dataclass(frozen=True, slots=True)
class Facts:
    """A statement with its amounts, figures, times, actors and the kind of its surroundings.

    ``subject`` is the actor that acts, taken from the lead-in if ``led``; ``agent`` the actor of
    a passive.
    """

    analysis: Analysis
    cells: tuple[Cell, ...]
    amounts: tuple[Amount, ...]
    figures: tuple[Figure, ...]
    times: Times
    section: SectionKind
    introduction: SectionKind
    subject: Hit | None
    agent: Hit | None
    led: bool

    @property
    def text(self) -> str:
        """The words of the statement."""
        return self.analysis.text

    @property
    def results(self) -> tuple[Amount, ...]:
        """Amounts that state what is to be reached."""
        return tuple(amount for amount in self.amounts if amount.is_result)

    @property
    def together(self) -> bool:
        """Whether the sides act together ("Bund und Land wollen")."""
        return self.subject is not None and not self.led and acts_jointly(self.analysis, self.subject)

    @property
    def gives(self) -> bool:
        """Whether the upper party acts."""
        if self.together:
            return False
        actors = (self.subject, self.agent) if self.subject is None else (self.subject,)
        return any(is_upper(self.analysis, actor) for actor in actors)

    @property
    def lower_acts(self) -> bool:
        """Whether a party below or its staff acts."""
        acts = self.subject is not None and not self.gives and self.subject.concept != "PARTNERS"
        return acts and not self.together and not (self.led and self.introduction is SectionKind.TARGETS)

    @property
    def acts(self) -> bool:
        """Whether any single party or its staff is the one that does something."""
        acts = self.subject is not None and self.subject.concept != "PARTNERS" and not self.together
        return acts and not (self.led and self.introduction is SectionKind.TARGETS)

    @property
    def is_official(self) -> bool:
        """Whether a Kennzahl is named."""
        return any(figure.id != LOCAL and not figure.bare for figure in self.figures)

    @property
    def states_value(self) -> bool:
        """A result with a value of its own: a share, a change, or the level of a figure."""
        roles = {amount.role for amount in self.results}
        if roles & {Role.SHARE, Role.CHANGE} or _OPEN_VALUE.search(self.text):
            return True
        return bool(self.results) and bool(self.figures or self.says("declaration") is not None)

    @property
    def obliges(self) -> bool:
        """ "soll", "ist zu verringern", "es gilt": something is to be."""
        if _MODAL.search(self.text) or self.says("declaration") is not None:
            return True
        return _TO_INFINITIVE.search(_NOT_INFINITIVE.sub("", self.text)) is not None

    @property
    def aims(self) -> bool:
        """Whether a better state is wanted."""
        return any(not is_purpose(self.analysis, hit) for hit in self.analysis.of("verbs", "aim"))

    @property
    def changes(self) -> tuple[Hit, ...]:
        """Words of rise and fall."""
        return changes_of(self.analysis)

    @property
    def is_contingent(self) -> bool:
        """ "Kommt es zu Abweichungen, …": what happens if something happens."""
        return "|" not in self.text and _CONDITION.search(self.text) is not None

    @property
    def is_dated_thing(self) -> bool:
        """A thing that will exist, or a state that will hold, by a day."""
        if self.times.has_deadline and self.analysis.has("times", "milestone"):
            return True
        return self.subject is None and is_dated_state(self.analysis, self.times, has_results=bool(self.results))

    def says(self, *concepts: str) -> Hit | None:
        """The first turn of phrase of these kinds."""
        return self.analysis.first("kinds", *concepts)

    def because(self, rule: str, hit: Hit | None = None) -> Evidence:
        """The rule that decided and its words; words of a lead-in are left out."""
        borrowed = self.led and hit is self.subject
        words = self.analysis.words(hit.start, hit.end) if hit is not None and not borrowed else ""
        return Evidence(label="kind", rule=rule, words=words)


def facts_of(analysis: Analysis, cells: tuple[Cell, ...], lead: Analysis | None = None) -> Facts:
    """Collect the facts of a statement; ``lead`` is the sentence that introduces an item."""
    context = analysis.context
    is_pronoun = lead is not None and points_back(analysis)
    meant = meant_by(analysis, lead) if lead is not None and is_pronoun else None
    own = None if meant is not None else subject_of(analysis)
    borrowed = meant or (subject_of(lead) if lead is not None and own is None else None)
    if borrowed is not None and lead is not None and acts_jointly(lead, borrowed):
        borrowed = None
    by_head = head_kind(context.table_header)
    return Facts(
        analysis=analysis,
        cells=cells,
        amounts=amounts_of(analysis, cells),
        figures=figures_of(analysis),
        times=times_of(analysis, cells),
        section=section_kind(context.section, context.heading),
        introduction=by_head if by_head is not SectionKind.OPEN else introduction_kind(context.before),
        subject=own or borrowed,
        agent=agent_of(analysis),
        led=own is None and borrowed is not None,
    )
