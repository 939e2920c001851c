"""An official indicator as the subject of a sentence, under its name and citation of the day."""

import re

from zielkreis.domain.german.articles import Case, Noun, capital, definite_article
from zielkreis.domain.indicators.indicator import Indicator
from zielkreis.domain.law.evidence import Mark
from zielkreis.domain.remedies.words import RemedyWords
from zielkreis.domain.values.codes import Population
from zielkreis.domain.values.statement import TargetParts

_CHANGE = re.compile(r"Veränderung de[rs] (?P<of>.+)")


def subject_of(indicator: Indicator, parts: TargetParts, words: RemedyWords) -> str | None:
    """``Der Bestand an Langzeitleistungsbeziehern (K3 nach § 6 Abs. 1 der Verordnung zu § 48a SGB II)``.

    An indicator that measures a change is spoken of as what changes. ``None`` where the population has no
    place beside the name.
    """
    population = _population(indicator, parts, words)
    name = _with_article(indicator.name, words)
    if population is None or name is None:
        return None
    return f"{name}{population} ({indicator.id} nach {_norm(indicator)})"


def _with_article(name: str, words: RemedyWords) -> str | None:
    change = _CHANGE.fullmatch(name)
    first, _, rest = (change["of"] if change else name).partition(" ")
    noun = _measure(first, words)
    if noun is not None:
        return " ".join(filter(None, (capital(noun.definite(Case.NOMINATIVE)), rest)))
    second, _, behind = rest.partition(" ")
    noun = _measure(second, words)
    if noun is None:
        return None
    article = capital(definite_article(noun.gender, Case.NOMINATIVE))
    return " ".join(filter(None, (article, first.lower(), noun.nominative, behind)))


def _measure(word: str, words: RemedyWords) -> Noun | None:
    return next((noun for noun in words.measures if word in (noun.nominative, noun.genitive)), None)


def _population(indicator: Indicator, parts: TargetParts, words: RemedyWords) -> str | None:
    named = parts.population.value if parts.population is not None else Population.ALL
    if named in (Population.ALL, indicator.definition.population):
        return ""
    if indicator.definition.population is not Population.ALL or named not in words.populations:
        return None
    return f" {words.populations[named]}"


def _norm(indicator: Indicator) -> str:
    """The place in the regulation; the regulation alone where the place was not read for that day."""
    if indicator.mark is Mark.UNVERIFIED:
        return "der Verordnung zu § 48a SGB II"
    place = str(indicator.citation).removesuffix(f" {indicator.citation.statute}")
    return f"{place} der Verordnung zu § 48a SGB II"
