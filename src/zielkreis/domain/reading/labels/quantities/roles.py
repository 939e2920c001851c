"""The role of a quantity in running text, told by the words right before and behind it."""

import re

from zielkreis.domain.reading.labels.analysis.distance import token_at
from zielkreis.domain.reading.labels.quantities.amount import Role
from zielkreis.domain.reading.labels.quantities.bounds import bound_of
from zielkreis.domain.reading.labels.quantities.neighbours import Neighbours
from zielkreis.domain.reading.labels.quantities.percent_roles import role_of_percent
from zielkreis.domain.reading.labels.quantities.quantity import Quantity
from zielkreis.domain.values.codes import Comparator, Unit

_YEAR = re.compile(r"(?:^|[./])(20\d\d)$")
#: "In 280 Fällen" counts, while "in 12 Einrichtungen" describes.
_CASES = "Fällen"
_BRACKETS = ("(", ")", ":", "=")


def role_of(near: Neighbours, following: Quantity | None) -> Role:
    """Role of a quantity in running text; ``following`` is the one behind it."""
    quantity = near.quantity
    if quantity.is_duration:
        return _role_of_duration(near, following)
    if quantity.is_bare and quantity.is_year:
        return Role.GIVEN
    if is_change(near):
        return Role.CHANGE
    if _is_baseline(near, following):
        return Role.BASELINE
    is_described = bool(quantity.noun) and quantity.noun != _CASES and near.ends_in("describing")
    if is_described or stands_with_article(near):
        return Role.GIVEN
    if quantity.unit is Unit.PERCENT:
        return role_of_percent(near)
    if quantity.unit is Unit.PERCENTAGE_POINTS:
        return Role.LEVEL if near.ends_in("at") or near.has_before("amounts_to") else Role.CHANGE
    if quantity.is_bare:
        return Role.LEVEL if _bare_number_counts(near) else Role.GIVEN
    return Role.CHANGE if quantity.signed and quantity.low != 0 else Role.LEVEL


def is_change(near: Neighbours) -> bool:
    """ "um 2 %", "2 % über dem Vorjahr", "1,8 % ggü. Vorjahr", "200 zusätzliche Plätze"."""
    if _stands_behind_by(near) or near.is_followed_by("compared", within=1):
        return True
    if _is_against(near):
        return True
    number = token_at(near.analysis, near.quantity.start)
    in_digits = near.analysis.text[near.quantity.start].isdigit()
    return in_digits and any(hit.first == number + 1 for hit in near.analysis.of("numbers", "additional"))


def _is_against(near: Neighbours) -> bool:
    """ "1,8 % ggü. Vorjahr", while "liegt bei 27 % gegenüber dem Vorjahr" names a level."""
    is_level = near.ends_in("at") or near.has_before("amounts_to")
    return near.quantity.unit is Unit.PERCENT and near.is_followed_by("against") and not is_level


def stands_with_article(near: Neighbours) -> bool:
    """ "die 40 Plätze" are known already; "auf die 40 Plätze" may still be a goal."""
    back = near.back("passed_after_article")
    if not back or not _is_article(near, back[0].start):
        return False
    article, before = back[0].low, back[1].low if len(back) > 1 else ""
    if before == "von":
        return article == "den"
    return before not in ("auf", "um", "bei")


def _is_article(near: Neighbours, place: int) -> bool:
    return any(hit.start == place for hit in near.analysis.of("numbers", "article"))


def _stands_behind_by(near: Neighbours) -> bool:
    back = near.back("passed_after_by")
    return bool(back) and back[0].low == "um"


def _role_of_duration(near: Neighbours, following: Quantity | None) -> Role:
    if _stands_behind_by(near):
        return Role.CHANGE
    return Role.BASELINE if _is_baseline(near, following) else Role.DURATION


def _is_baseline(near: Neighbours, following: Quantity | None) -> bool:
    return _follows_base_words(near) or _is_told_aside(near) or _starts_from(near, following)


def _is_told_aside(near: Neighbours) -> bool:
    """ "…; im Vorjahr waren es 251": a clause of its own behind the result that tells what was."""
    end = near.quantity.start
    start = near.analysis.text.rfind(";", 0, end)
    return start >= 0 and any(start < hit.start < end for hit in near.analysis.of("verbs", "past"))


def _follows_base_words(near: Neighbours) -> bool:
    """ "(Vorjahr: 20,8 %)", "Ende 2011 noch 4.300", "statt bisher 20": words of a state that is."""
    analysis = near.analysis
    passed = analysis.of("numbers", "passed_after_base")
    passing = {index for hit in passed for index in range(hit.first, hit.last + 1)}
    heads = {hit.last for hit in analysis.of("numbers", "base", "dated_base")}
    years: list[int] = []
    for index in reversed(near.before):
        token = analysis.tokens[index]
        year = _YEAR.search(token.form)
        if year:
            years.append(int(year[1]))
        is_dated = year is not None and (
            len(token.form) > 4 or analysis.tokens[index - 1].form in ("(", "/", "|")
        )
        if is_dated or index in heads:
            return not years or min(years) < analysis.year
        if not year and index not in passing and token.form not in _BRACKETS:
            return False
    return False


def _starts_from(near: Neighbours, following: Quantity | None) -> bool:
    """ "von 26,86 auf 30,06 %": where the way to the value begins."""
    back = near.back("passed_after_from")
    if not back or back[0].low != "von" or following is None:
        return False
    between = near.analysis.text[near.quantity.end : following.start]
    words = between.split()
    if ("auf" in words or "zu" in words) and ";" not in between:
        return True
    later = [token.low for token in near.analysis.tokens[near.after :]]
    return "um" in later and "auf" in later[later.index("um") :]


def _bare_number_counts(near: Neighbours) -> bool:
    """A number without unit speaks of a figure only beside a comparator, a colon or "auf", "bei", "von"."""
    analysis, quantity = near.analysis, near.quantity
    bound = bound_of(analysis, quantity, near.comparator, reaches=True)
    if bound.comparator is not Comparator.EQUAL:
        return True
    back = near.back()
    if near.ends_in("at", "states") or (back and back[0].form in (":", "=", "|")):
        return True
    return not analysis.text[quantity.end :].strip(" .)")
