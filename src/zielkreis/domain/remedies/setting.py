"""What every proposal is made from: the agreement, its law day, the catalogue and the words."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from zielkreis.domain.checking.law_day import first_day_of_period
from zielkreis.domain.checking.subject import parties_at_the_table
from zielkreis.domain.german.articles import Case, Noun
from zielkreis.domain.german.numbers import print_number
from zielkreis.domain.indicators.catalogue import Catalogue
from zielkreis.domain.indicators.indicator import Indicator
from zielkreis.domain.reading.labels.label import Labels
from zielkreis.domain.remedies.local_figures import FigureBook
from zielkreis.domain.remedies.parties import party_noun
from zielkreis.domain.remedies.times_and_values import reference_year
from zielkreis.domain.remedies.words import Contribution, RemedyWords
from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.codes import Outcome, PartyCode
from zielkreis.domain.values.statement import Statement, TargetJudgements, TargetParts

#: Reads words again as if they stood where the statement stands.
Reader = Callable[[str, Statement], tuple[Labels, TargetJudgements | None]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One agreement on its law day, with all that a sentence about it may ask.

    ``findings`` maps what is asked (``precise``, ``measurable``, ``scope``, ``support``, ``signing``) to the
    ids of the judgements that ask it and are open. ``contradictory`` are the starts of statements whose
    numbers do not add up. ``parties`` are the names already looked up.
    """

    agreement: Agreement
    on: date
    catalogue: Catalogue
    words: RemedyWords
    figures: FigureBook
    read: Reader
    findings: dict[str, tuple[str, ...]]
    contradictory: frozenset[int] = frozenset()
    parties: Mapping[PartyCode, Noun] = field(default_factory=dict)

    @property
    def year(self) -> int | None:
        """The planning year."""
        return self.agreement.year

    def party(self, code: PartyCode) -> Noun:
        """What the agreement calls a party."""
        return self.parties.get(code) or party_noun(self.agreement, code, self.words)

    def indicator(self, parts: TargetParts) -> Indicator | None:
        """The official indicator of a result as defined on the law day of its period."""
        if parts.indicator is None:
            return None
        first = first_day_of_period(parts.period.value) if parts.period is not None else None
        on = max(self.on, first or self.on)
        if not self.catalogue.defined(parts.indicator.value, on):
            return None
        return self.catalogue.get(parts.indicator.value, on)

    def baseline(self, parts: TargetParts) -> str:
        """Where a result starts: the figure of that year as handed in, else the words to fill it in."""
        year = reference_year(parts, self.year)
        figure = self.figures.baseline_of(parts, self.year)
        if figure is not None and parts.indicator is not None and figure.period == year:
            is_stock = parts.indicator.value in self.words.stocks
            known = figure.numerator if is_stock else figure.value
            if known is not None:
                return print_number(known)
        return self.words.placeholder("baseline", year=year)

    @property
    def contributor(self) -> tuple[Noun, Contribution] | None:
        """Who at the table brings in Leistungen of its own, and which; ``None`` if one is Träger of all."""
        table = parties_at_the_table(self.agreement)
        if PartyCode.ZKT in table:
            return None
        for code, contribution in self.words.contributions.items():
            if code in table:
                return self.party(code), contribution
        return None

    def contribution(self) -> str:
        """``; der Kreis trägt dazu mit Leistungen nach § 16a SGB II bei``, or nothing."""
        if self.contributor is None:
            return ""
        noun, own = self.contributor
        return f"; {noun.definite(Case.NOMINATIVE)} trägt dazu mit {own.benefits} bei"

    def source_of(self, own: Contribution) -> str:
        """``Daten nach § 51b SGB II`` where the catalogue has such a field, else the words to fill in."""
        if own.of_field and self.catalogue.fields_for(own.of_field, self.on):
            return "Daten nach § 51b SGB II"
        return f"Quelle: {self.words.placeholder('source')}"

    def year_end(self) -> str:
        """``31.12.2012``."""
        return f"31.12.{self.year}" if self.year else self.words.placeholder("year_end")

    def in_year(self) -> str:
        """``im Jahr 2012``."""
        return f"im Jahr {self.year or self.words.placeholder('year')}"

    def proves(self, words: str, statement: Statement, *, wants_scope: bool) -> bool:
        """Whether the words, read again in the place of the statement, are a target without fault.

        ``wants_scope`` asks for the responsibility too.
        """
        labels, judgements = self.read(self.words.filled(words), statement)
        asks_unit = any(part.unit is not None and part.unit.ambiguous for part in statement.parts)
        if judgements is None or (asks_unit and _is_ambiguous(labels)):
            return False
        wanted = [judgements.precise, judgements.measurable]
        if wants_scope:
            wanted.append(judgements.within_scope)
        return all(outcome is Outcome.MET for outcome in wanted)


def _is_ambiguous(labels: Labels) -> bool:
    return any(part.unit is not None and part.unit.ambiguous for part in labels.parts)
