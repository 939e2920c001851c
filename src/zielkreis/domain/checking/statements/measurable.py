"""Whether anybody can find out afterwards that a target was reached."""

from dataclasses import dataclass
from datetime import date

from zielkreis.domain.german.folding import fold, without_soft_hyphens
from zielkreis.domain.indicators.catalogue import Catalogue
from zielkreis.domain.reading.phrasebook import PhraseBook
from zielkreis.domain.reading.wording import Wording
from zielkreis.domain.values.codes import Form, Outcome, Population
from zielkreis.domain.values.statement import Evidence, TargetParts, Words

#: Populations by which the regulation forms a Kennzahl (§ 2, § 3: by sex; K2E4 and K3* by definition).
_OF_REGULATION = {
    "K2E4": {Population.LONE_PARENTS},
    "K3": {Population.LONG_TERM},
    "K3E1": {Population.LONG_TERM},
    "K3E2": {Population.LONG_TERM},
    "K3E3": {Population.LONG_TERM},
    "K3E4": {Population.LONG_TERM},
}
_BY_SEX = frozenset((Population.ALL, Population.WOMEN, Population.MEN))
_LOCAL = "local"
#: In this year K2E3 changed its name and its months.
_RENAMED = 2019

Judgement = tuple[Outcome, Evidence]


@dataclass(frozen=True, slots=True)
class _Target:
    """The words of a target, with the catalogue of the day and the book that finds phrases in them."""

    wording: Wording
    book: PhraseBook
    catalogue: Catalogue
    on: date

    def has(self, *concepts: str) -> bool:
        """Whether the target says so."""
        return self.wording.has("measuring", *concepts)

    def has_in(self, words: str, concept: str) -> bool:
        """Whether some words of it say so."""
        return self.book.read(fold(words)).has("measuring", concept)


def measurable(
    text: str, parts: tuple[TargetParts, ...], catalogue: Catalogue, on: date, book: PhraseBook
) -> Judgement:
    """Kennzahlen of the day and § 51b data are measurable, local figures if defined and sourced."""
    target = _Target(book.read(fold(without_soft_hyphens(text)[0])), book, catalogue, on)
    outcomes = [_part(target, part) for part in parts]
    has_aim = any(part.indicator is None for part in parts) and all(part.value is None for part in parts)
    if not parts or (len(parts) > 1 and has_aim):
        return Outcome.NOT_MET, _because("no_indicator")
    for wanted in (Outcome.NOT_MET, Outcome.UNDECIDED):
        found = next((judged for judged in outcomes if judged[0] is wanted), None)
        if found is not None:
            return found
    return outcomes[0]


def _part(target: _Target, part: TargetParts) -> Judgement:
    form = part.form.value if part.form is not None else Form.NONE
    if form is Form.MILESTONE:
        dated = part.period is not None and not part.period.inherited
        if dated:
            return Outcome.MET, _because("dated_milestone")
        return Outcome.UNDECIDED, _because("undated_milestone")
    if part.indicator is None:
        return Outcome.NOT_MET, _because("no_indicator")
    if part.indicator.value == _LOCAL:
        return _local(target, part, part.indicator.words, form)
    return _official(target, part, part.indicator)


def _official(target: _Target, part: TargetParts, indicator: Words[str]) -> Judgement:
    """A Kennzahl, unless its version, population or data cannot be settled."""
    if not target.catalogue.defined(indicator.value, target.on):
        return Outcome.UNDECIDED, _because("not_defined_on_day", indicator.words)
    if _is_outside_definition(part, indicator.value) and part.data_source is None:
        return Outcome.UNDECIDED, _because("population_outside_definition", indicator.words)
    if indicator.value == "K1" and target.has("passive"):
        return Outcome.UNDECIDED, _because("passive_benefits", indicator.words)
    if indicator.value == "K2E3" and _version_is_open(target):
        return Outcome.UNDECIDED, _because("version_open", indicator.words)
    if indicator.value == "K1E1" and target.has("budget"):
        return Outcome.UNDECIDED, _because("budget_figure", indicator.words)
    return Outcome.MET, _because("official", indicator.words)


def _is_outside_definition(part: TargetParts, indicator: str) -> bool:
    if part.population is None:
        return False
    return part.population.value not in _OF_REGULATION.get(indicator, set()) | _BY_SEX


def _version_is_open(target: _Target) -> bool:
    """The other year's name of K2E3 leaves the version open, and so does the year of the change."""
    old, new = target.has("old_name"), target.has("new_name")
    year = target.on.year
    return year == _RENAMED or (old and not new and year > _RENAMED) or (new and not old and year < _RENAMED)


def _local(target: _Target, part: TargetParts, words: str, form: Form) -> Judgement:
    """A local figure: between Kennzahlen, undefined, without start, or with or without a source."""
    if target.has_in(words, "between") and target.has_in(words, "of_catalogue"):
        return Outcome.MET, _because("difference_of_official", words)
    fault = _undefined(target, part, words, form)
    if fault is not None:
        return Outcome.NOT_MET, _because(fault, words)
    if part.data_source is not None:
        return Outcome.MET, _because("sourced", part.data_source.words)
    if target.has("statutory"):
        return Outcome.MET, _because("sourced", "§ 51b")
    return Outcome.UNDECIDED, _because("source_missing", words)


def _undefined(target: _Target, part: TargetParts, words: str, form: Form) -> str | None:
    """What a local figure lacks of a definition, as the name of the rule."""
    is_aim = part.value is None and form is Form.NONE
    if part.data_source is None:
        counted = f"{words} {part.population.words if part.population is not None else ''}"
        is_vague = form is Form.SHARE and target.has("undefined_share")
        if is_vague or target.has_in(counted, "undefined"):
            return "undefined_count"
        if form is Form.DURATION and not target.has("start"):
            return "duration_without_start"
    if is_aim and target.has_in(words, "takes_time") and not target.has("start"):
        return "duration_without_start"
    return "no_definition" if is_aim and not target.has_in(words, "counts") else None


def _because(rule: str, words: str = "") -> Evidence:
    return Evidence(label="measurable", rule=rule, words=words)
