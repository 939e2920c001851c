"""The results a target states: which amounts belong together, and which figure each is said of."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from zielkreis.domain.reading.labels.analysis.analysis import Analysis
from zielkreis.domain.reading.labels.analysis.distance import stands_behind, token_at
from zielkreis.domain.reading.labels.analysis.rows import Cell, CellRole
from zielkreis.domain.reading.labels.contents import Contents
from zielkreis.domain.reading.labels.parts.figures import LOCAL, Figure
from zielkreis.domain.reading.labels.parts.governing import figure_for
from zielkreis.domain.reading.labels.quantities.amount import Amount, Role
from zielkreis.domain.values.codes import Unit


@dataclass(frozen=True, slots=True)
class Result:
    """One result: the amount that counts, the same result in other forms, and its baseline.

    ``[start, end)`` is the stretch of the statement up to its last amount.
    """

    main: Amount
    others: tuple[Amount, ...]
    baseline: Amount | None
    threshold: Amount | None
    figure: Figure | None
    start: int
    end: int


#: Where a clause on contributions may begin, and a contribution in brackets or in a cell of its own.
_CLAUSE = re.compile(r";|,\s*(?:wozu|wofür|wobei|indem)\b|\.\s")
_IN_BRACKETS = re.compile(r"\((?:eigen)?beitrag\b[^)]*\)|\|\s*(?:eigen)?beitrag\b[^|]*", re.IGNORECASE)
#: The roles that two forms of one result have.
_PAIRS = ({Role.CHANGE, Role.LEVEL}, {Role.CHANGE}, {Role.CHANGE, Role.DURATION})
#: A baseline stands so many characters behind its result at most, if there are several.
_BASELINE_WITHIN = 60
_MEANS_WITHIN = 2
#: "…; das entspricht einer Senkung um 5 Prozent" says the same again.
_SAME_AGAIN = re.compile(r";\s*(?:das|dies)\s+(?:entspricht|sind|bedeutet)\b", re.IGNORECASE)


def results_of(contents: Contents) -> tuple[Result, ...]:
    """The results in order; what a contribution or a means is measured by is no result of its own."""
    analysis, amounts = contents.analysis, contents.amounts
    wanted = _own_results(analysis, contents.cells, [amount for amount in amounts if amount.is_result])
    threshold = next((amount for amount in amounts if amount.role is Role.THRESHOLD), None)
    starts = [amount.quantity.start for amount in amounts]
    results = []
    start = 0
    for group in _groups(contents, wanted):
        end = max(amount.quantity.end for amount in group)
        main = next((one for one in group if one.role in (Role.LEVEL, Role.DURATION)), group[0])
        near = amounts[bisect_left(starts, start) : bisect_left(starts, end + _BASELINE_WITHIN)]
        others = tuple(one for one in group if one is not main)
        baseline = _baseline(near, group, len(wanted))
        figure = figure_for(main, contents.figures, analysis)
        results.append(Result(main, others, baseline, threshold, figure, start, end))
        start = end
    return tuple(results)


def _own_results(analysis: Analysis, cells: tuple[Cell, ...], amounts: list[Amount]) -> list[Amount]:
    """The amounts without those of contributions and means, unless nothing else is there."""
    stop = _start_of_contribution(analysis)
    brackets = [found.span() for found in _IN_BRACKETS.finditer(analysis.text)]
    brackets += [(cell.start - 1, cell.end) for cell in cells if cell.role is CellRole.CONTRIBUTION]
    own = [
        amount
        for amount in amounts
        if amount.quantity.start < stop
        and not any(start < amount.quantity.start < end for start, end in brackets)
    ]
    own = own or amounts
    return [amount for amount in own if not _is_means(analysis, amount)] or own


def _start_of_contribution(analysis: Analysis) -> int:
    """Where the clause begins that tells what a party adds; the end of the text if there is none."""
    adding = [hit.start for hit in analysis.of("contributions", "adds")]
    if adding:
        for clause in _CLAUSE.finditer(analysis.text):
            end = analysis.text.find(";", clause.end())
            if any(clause.end() <= place < (end if end >= 0 else place + 1) for place in adding):
                return clause.start()
    return len(analysis.text)


def _is_means(analysis: Analysis, amount: Amount) -> bool:
    """ "durch 40 Plätze": a count behind a preposition of means, without a comparator."""
    if amount.quantity.unit in (Unit.PERCENT, Unit.PERCENTAGE_POINTS) or amount.bound.words:
        return False
    means = analysis.of("contributions", "means_counted")
    index = token_at(analysis, amount.quantity.start)
    return stands_behind(index, means, within=_MEANS_WITHIN) and not analysis.has("contributions", "beyond")


def _groups(contents: Contents, amounts: list[Amount]) -> list[list[Amount]]:
    """Neighbours that say one result in two forms: a change and the level it leads to."""
    groups: list[list[Amount]] = []
    for amount in amounts:
        if groups and _is_same_result(contents, groups[-1][-1], amount):
            groups[-1].append(amount)
        else:
            groups.append([amount])
    return groups


def _is_same_result(contents: Contents, last: Amount, amount: Amount) -> bool:
    if {last.role, amount.role} not in _PAIRS:
        return False
    if last.role is amount.role and last.quantity.unit is amount.quantity.unit:
        return False
    start, end = last.quantity.end, amount.quantity.start
    names_figure = any(figure.id != LOCAL and start <= figure.start < end for figure in contents.figures)
    sexes = contents.analysis.of("populations", "women", "men")
    names_sex = any(start <= hit.start < end for hit in sexes)
    between = contents.analysis.text[start:end]
    return (
        not names_figure and not names_sex and (";" not in between or _SAME_AGAIN.search(between) is not None)
    )


def _baseline(amounts: Sequence[Amount], group: list[Amount], results: int) -> Amount | None:
    """The baseline said of a group: before it, or right behind in brackets."""
    found = [amount for amount in amounts if amount.role is Role.BASELINE]
    first, last = group[0].quantity.start, group[-1].quantity.end
    before = [amount for amount in found if amount.quantity.end <= last]
    behind = [amount for amount in found if amount.quantity.start >= last]
    if before:
        return before[-1]
    is_near = bool(behind) and behind[0].quantity.start - first < _BASELINE_WITHIN
    return behind[0] if behind and (results == 1 or is_near) else None
