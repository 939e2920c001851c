"""The results a target states: which amounts belong together, and which figure each is said of."""

import re
from dataclasses import dataclass

from zielkreis.domain.reading.labels.amounts import Amount, Role
from zielkreis.domain.reading.labels.analysis import Analysis
from zielkreis.domain.reading.labels.figures import LOCAL, Figure
from zielkreis.domain.values.codes import Unit


@dataclass(frozen=True, slots=True)
class Result:
    """One result: the amount that counts, the same result in other forms, and its baseline."""

    main: Amount
    others: tuple[Amount, ...]
    baseline: Amount | None
    threshold: Amount | None
    figure: Figure | None
    start: int
    end: int


_CONTRIBUTION = re.compile(
    r"(?:;|,\s*(?:wozu|wofür|wobei|indem)|\.\s)[^;]*?\b(?:beitrag\w*|beiträgt|beitragen|(?:trägt|tragen|steuert|steuern)\b[^;]*\bbei\b|"
    r"bringt\b[^;]*\bein\b|beisteuer\w*|einbring\w*|bereitstell\w*|hierzu|hierfür|dazu|dafür|unterstützt|stellt\b[^;]*(?:bereit|verfügung))",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(r"\((?:eigen)?beitrag\b[^)]*\)|\|\s*(?:eigen)?beitrag\b[^|]*", re.IGNORECASE)
#: Heads that add nothing to the figure they govern.
_NEUTRAL = re.compile(
    r"(?:zahl|anzahl|summe|gesamtsumme|höhe|bestand|volumen|fallzahl)\w{0,2}\b", re.IGNORECASE
)
_MEANS = re.compile(
    r"\b(?:durch|mittels|mithilfe|mit hilfe von|über|aus|mit)\s+(?:\w+\s+){0,2}$", re.IGNORECASE
)


def results_of(
    analysis: Analysis, amounts: tuple[Amount, ...], figures: tuple[Figure, ...]
) -> tuple[Result, ...]:
    """The results in order; what a contribution or a means is measured by is no result of its own."""
    wanted = _without_contributions(analysis, [amount for amount in amounts if amount.is_result])
    results = []
    start = 0
    for group in _groups(analysis, wanted, figures):
        end = max(amount.quantity.end for amount in group)
        main = _main(group)
        near = [a for a in amounts if start <= a.quantity.start < end + 60]
        results.append(
            Result(
                main=main,
                others=tuple(amount for amount in group if amount is not main),
                baseline=_nearest(near, Role.BASELINE, group, len(wanted)),
                threshold=next((a for a in amounts if a.role is Role.THRESHOLD), None),
                figure=_figure_for(analysis, main, figures),
                start=start,
                end=end,
            )
        )
        start = end
    return tuple(results)


def _without_contributions(analysis: Analysis, amounts: list[Amount]) -> list[Amount]:
    match = _CONTRIBUTION.search(analysis.text)
    brackets = [found.span() for found in _IN_BRACKETS.finditer(analysis.text)]
    kept = [
        a
        for a in amounts
        if (match is None or a.quantity.start < match.start())
        and not any(start < a.quantity.start < end for start, end in brackets)
    ]
    kept = kept or amounts
    firm = [a for a in kept if not _is_means(analysis, a)]
    return firm or kept


def _is_means(analysis: Analysis, amount: Amount) -> bool:
    counts = amount.quantity.unit not in (Unit.PERCENT, Unit.PERCENTAGE_POINTS)
    before = analysis.text[: amount.quantity.start]
    return (
        counts
        and amount.bound.words == ""
        and bool(_MEANS.search(before[-30:]))
        and "hinaus" not in analysis.text
    )


def _groups(analysis: Analysis, amounts: list[Amount], figures: tuple[Figure, ...]) -> list[list[Amount]]:
    """Neighbours that say one result in two forms: a change and the level it leads to."""
    groups: list[list[Amount]] = []
    for amount in amounts:
        if groups and _same_result(analysis, groups[-1], amount, figures):
            groups[-1].append(amount)
        else:
            groups.append([amount])
    return groups


def _same_result(
    analysis: Analysis, group: list[Amount], amount: Amount, figures: tuple[Figure, ...]
) -> bool:
    last = group[-1]
    if {last.role, amount.role} not in (
        {Role.CHANGE, Role.LEVEL},
        {Role.CHANGE},
        {Role.CHANGE, Role.DURATION},
    ):
        return False
    if last.role is amount.role and last.quantity.unit is amount.quantity.unit:
        return False
    between = analysis.text[last.quantity.end : amount.quantity.start]
    named = [f for f in figures if last.quantity.end <= f.start < amount.quantity.start and f.id != LOCAL]
    populations = [
        h for h in analysis.of("populations") if last.quantity.end <= h.start < amount.quantity.start
    ]
    compared = re.search(r"frauen|männer", between, re.I)
    return not named and not (populations and compared) and ";" not in between


def _main(group: list[Amount]) -> Amount:
    """Of two forms the level; it counts where the arithmetic does not hold."""
    return next((amount for amount in group if amount.role in (Role.LEVEL, Role.DURATION)), group[0])


def _nearest(amounts: list[Amount], role: Role, group: list[Amount], results: int) -> Amount | None:
    """The baseline said of a group: before it, or right behind in brackets."""
    found = [amount for amount in amounts if amount.role is role]
    if not found:
        return None
    first, last = group[0].quantity.start, group[-1].quantity.end
    before = [amount for amount in found if amount.quantity.end <= last]
    behind = [amount for amount in found if amount.quantity.start >= last]
    if before:
        return before[-1]
    return behind[0] if behind and (results == 1 or behind[0].quantity.start - first < 60) else None


def _figure_for(analysis: Analysis, amount: Amount, figures: tuple[Figure, ...]) -> Figure | None:
    """The figure an amount is said of: the nearest before it, else the next behind it."""
    fitting = [figure for figure in figures if _fits(figure, amount)]
    official = [f for f in fitting if f.id != LOCAL and not f.bare]
    before = [f for f in official if f.start <= amount.quantity.start]
    local = [f for f in fitting if f.id == LOCAL and f.start <= amount.quantity.start]
    if before and (not local or not _heads(local[-1], before[-1])):
        return before[-1]
    if local:
        return local[-1]
    behind = [f for f in official if f.start > amount.quantity.start]
    if behind:
        return behind[0]
    bare = [f for f in fitting if f.bare]
    counted = bool(amount.quantity.noun) and amount.role is not Role.CHANGE
    return bare[-1] if bare and not counted else None


def _heads(local: Figure, official: Figure) -> bool:
    """Whether a local head governs the official name: "Anteil der Integrationen", "Dauer bis zur Integration"."""
    neutral = _NEUTRAL.match(local.words)
    return local.start < official.start <= local.end + 1 and not neutral


def _fits(figure: Figure, amount: Amount) -> bool:
    """A share of people, a length of time or a number of households is no Kennzahl."""
    if figure.id == LOCAL or figure.inherited:
        return True
    if amount.role is Role.DURATION or amount.quantity.unit is Unit.HOUSEHOLDS:
        return False
    unit = amount.quantity.unit
    if figure.concept in ("K1", "K1E1", "goal_1"):
        return unit in (Unit.EUR, Unit.NONE) or (unit is Unit.PERCENT and amount.role is not Role.SHARE)
    if figure.is_numerator:
        return unit not in (Unit.EUR,)
    if amount.role is Role.SHARE:
        return figure.concept in (
            "integration_rate",
            "K2E3",
            "K3E2",
            "K2",
            "inflow",
            "outflow",
            "K2E1",
            "K2E2",
        )
    return unit is not Unit.EUR
