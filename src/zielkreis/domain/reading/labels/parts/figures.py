"""Which figure a result speaks of: a Kennzahl of the catalogue, or a local one."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from zielkreis.domain.reading.labels.analysis.analysis import Analysis
from zielkreis.domain.reading.labels.analysis.distance import low_before
from zielkreis.domain.reading.tokens import Token
from zielkreis.domain.reading.wording import Hit
from zielkreis.domain.values.codes import Population
from zielkreis.domain.values.statement import Words

LOCAL = "local"

#: Figures that become another Kennzahl by the population they are said of.
_BY_POPULATION = {
    ("integration_rate", Population.LONE_PARENTS): "K2E4",
    ("integration_rate", Population.LONG_TERM): "K3E1",
    ("integrations", Population.LONE_PARENTS): "K2E4",
    ("integrations", Population.LONG_TERM): "K3E1",
    ("K2", Population.LONE_PARENTS): "K2E4",
    ("K2", Population.LONG_TERM): "K3E1",
    ("inflow", Population.LONG_TERM): "K3E3",
    ("outflow", Population.LONG_TERM): "K3E4",
}
_DEFAULTS = {
    "integration_rate": "K2",
    "integrations": "K2",
    "inflow": "K1E3",
    "outflow": "K1E4",
    "K3_bare": "K3",
    "K1_passive": "K1",
    "goal_1": "K1",
    "goal_2": "K2",
    "goal_3": "K3",
}
#: Kennzahlen whose definition says of whom they are counted.
POPULATION_OF = {
    "K2E4": Population.LONE_PARENTS,
    "K3": Population.LONG_TERM,
    "K3E1": Population.LONG_TERM,
    "K3E2": Population.LONG_TERM,
    "K3E3": Population.LONG_TERM,
    "K3E4": Population.LONG_TERM,
}
_COUNTED = frozenset(("integrations",))
_SUMS = frozenset(("K1", "K1E1"))
#: "Anträge auf", "Widersprüche gegen", "Entscheidungen über" Leistungen are not said of their sum.
_OF_PROCEEDINGS = frozenset(("auf", "gegen", "über", "zu"))
_PER_HEAD_WITHIN = 22
#: Nouns that say how much and leave open of whom.
_STOCKS = frozenset(("bestand", "zahl", "anzahl"))
_TITLES = frozenset(("goal_1", "goal_2", "goal_3"))


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure named at ``[start, end)``: its id, and whether the words name its numerator.

    ``inherited`` where it stands around the statement and not in it; ``bare`` where only the
    population of a stock is named ("LZB").
    """

    id: str
    start: int
    end: int
    words: str
    is_numerator: bool = False
    inherited: bool = False
    bare: bool = False
    concept: str = ""


def figures_of(analysis: Analysis) -> tuple[Figure, ...]:
    """All figures the statement names, in order; titles of goals only where nothing else is named."""
    gap = analysis.first("indicators", "gap")
    if gap is not None:
        end = _end_of_phrase(analysis, gap)
        return (Figure(LOCAL, gap.start, end, analysis.words(gap.start, end), concept="gap"),)
    hits = [hit for hit in official_hits(analysis) if hit.concept != "K1_passive"]
    named = [hit for hit in hits if hit.concept not in _TITLES] or hits
    figures = [_figure(analysis, hit) for hit in named if not _is_part(hit, named)]
    local = [_local(analysis, hit) for hit in countables(analysis) if not _covered(hit, named)]
    for stock in [figure for figure in local if figure.words.casefold() in _STOCKS]:
        title = next((figure for figure in figures if _is_title_of(analysis, figure, stock)), None)
        if title is not None:
            figures[figures.index(title)] = replace(title, bare=False)
            local.remove(stock)
    return tuple(sorted((*figures, *local), key=lambda figure: figure.start))


def of_population(figure: Figure | None, population: Words[Population] | None) -> Figure | None:
    """The Kennzahl a figure is when the population stands elsewhere in the sentence."""
    if figure is None or population is None or figure.id != "K2":
        return figure
    other = _BY_POPULATION.get((figure.concept, population.value))
    return figure if other is None else replace(figure, id=other)


def official_hits(analysis: Analysis) -> tuple[Hit, ...]:
    """Names of Kennzahlen, without Leistungen that are left out ("ohne die Leistungen für Unterkunft")."""
    return tuple(hit for hit in analysis.of("indicators") if not _is_left_out(analysis, hit))


def _is_left_out(analysis: Analysis, hit: Hit) -> bool:
    before = low_before(analysis, hit.first)
    if before in ("die", "den", "der"):
        before = low_before(analysis, hit.first, 2)
    return before == "ohne" or (hit.concept in _SUMS and before in _OF_PROCEEDINGS)


def population_near(analysis: Analysis, start: int, end: int) -> Hit | None:
    """The first population named in ``[start, end)``."""
    return next((hit for hit in analysis.of("populations") if start <= hit.start < end), None)


def _figure(analysis: Analysis, hit: Hit) -> Figure:
    end = _end_of_phrase(analysis, hit)
    start = max(0, hit.start - 25) if hit.concept in ("integration_rate", "integrations") else hit.start
    population = population_near(analysis, hit.start, end) or _before(analysis, start, hit.start)
    code = Population(population.concept) if population else None
    figure_id = _BY_POPULATION.get((hit.concept, code)) if code else None
    if hit.concept in _SUMS and _is_per_head(analysis, hit, end):
        return Figure(LOCAL, hit.start, end, analysis.words(hit.start, end), concept="countable")
    return Figure(
        id=figure_id or _DEFAULTS.get(hit.concept, hit.concept),
        start=hit.start,
        end=max(end, hit.end),
        words=analysis.words(hit.start, max(end, hit.end)),
        is_numerator=hit.concept in _COUNTED,
        bare=hit.concept == "K3_bare",
        concept=hit.concept,
    )


def _is_per_head(analysis: Analysis, hit: Hit, end: int) -> bool:
    """ "Kosten der Unterkunft je Bedarfsgemeinschaft" are no sum and so no Kennzahl."""
    reach = max(end, hit.end + _PER_HEAD_WITHIN)
    return any(token.low in ("je", "pro") for token in analysis.tokens[hit.last + 1 :] if token.start < reach)


def _before(analysis: Analysis, start: int, end: int) -> Hit | None:
    """A population right before the figure: "LZB: Integrationsquote", "der Alleinerziehenden"."""
    hits = [hit for hit in analysis.of("populations") if start <= hit.start and hit.end <= end]
    if not hits:
        return None
    between = analysis.text[hits[-1].end : end].strip()
    return hits[-1] if between in ("", ":", "|", "-", "–") else None


def _end_of_phrase(analysis: Analysis, hit: Hit) -> int:
    """End of the noun phrase that the figure heads: up to a verb, a number, a comma or a bracket."""
    end = hit.end
    for index in range(hit.last + 1, min(hit.last + 1 + _LONGEST_PHRASE, len(analysis.tokens))):
        token = analysis.tokens[index]
        following = analysis.tokens[index + 1] if index + 1 < len(analysis.tokens) else None
        if not token.is_word or not (token.is_noun or token.low in _LINKS or _describes(token, following)):
            break
        if token.is_noun:
            end = token.end
    return end


def _describes(token: Token, following: Token | None) -> bool:
    """Whether a word is an adjective before a noun, or before another adjective, and no verb."""
    if not token.low.endswith(_ENDINGS) or following is None or not following.is_word:
        return False
    return following.is_noun or (following.low.endswith(_ENDINGS) and following.low not in _LINKS)


_LINKS = frozenset(
    "der die das des dem den von vom für im in bei an aus unter mit zum zur ohne über nach auf "
    "je pro am".split()
)
#: Words behind its head that a noun phrase has at most.
_LONGEST_PHRASE = 200
_ENDINGS = ("en", "er", "es", "em", "e")


def _is_part(hit: Hit, hits: list[Hit]) -> bool:
    """A bare stock inside or after the figure it belongs to ("Integrationsquote der LZB")."""
    return hit.concept == "K3_bare" and any(other is not hit for other in hits if other.concept != "K3_bare")


def countables(analysis: Analysis) -> Sequence[Hit]:
    """Heads of local figures; "Kennzahl" and "Arbeitszeit" are none."""
    noise = {hit.first for hit in analysis.of("countables", "noise")}
    return [hit for hit in analysis.of("countables", "figure") if hit.first not in noise]


def _is_title_of(analysis: Analysis, figure: Figure, stock: Figure) -> bool:
    """ "Langzeitleistungsbezug: Der Bestand sinkt": the noun alone is the figure that the title names."""
    before = figure.bare and figure.end <= stock.start
    return before and ":" in analysis.text[figure.end : stock.start]


def _covered(hit: Hit, others: list[Hit]) -> bool:
    return any(other.start <= hit.start < other.end for other in others)


def _local(analysis: Analysis, hit: Hit) -> Figure:
    end = max(hit.end, _end_of_phrase(analysis, hit))
    return Figure(LOCAL, hit.start, end, analysis.words(hit.start, end), concept="countable")
