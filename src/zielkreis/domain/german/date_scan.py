"""All dates of a text in order, without overlap, years handed on and spans joined."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from zielkreis.domain.german.date_forms import DateForm, DateKind
from zielkreis.domain.german.days_and_months import find_days, find_months
from zielkreis.domain.german.parts_of_year import find_edges, find_parts, find_single_years, find_year_spans
from zielkreis.domain.german.taken import TakenPlaces

_HINT = re.compile(r"\d|Jahre?s|Quartal|Halbjahr|[Vv]ierteljahr|[JFMASOND][aeäopku][a-zä]")
_UNTIL = re.compile(r"\s? (?: bis (?: \s einschließlich )? (?: \s zum )? | [-–] ) \s?", re.VERBOSE)
_LISTED = re.compile(
    r"\s? (?: , | und | oder | sowie | bis | [-–/] ) (?: \s (?: bis | am | im | zum )){0,2} \s?", re.VERBOSE
)

_FINDERS = (find_days, find_parts, find_edges, find_year_spans, find_months, find_single_years)


def _without_overlap(folded: str) -> list[DateForm]:
    """The forms of the earlier finder win: a day before its month, a month before its year."""
    forms: list[DateForm] = []
    taken = TakenPlaces(len(folded))
    for find in _FINDERS:
        for form in find(folded):
            if taken.is_free(form.start, form.end):
                forms.append(form)
                taken.take(form.start, form.end)
    return sorted(forms, key=lambda form: form.start)


def _with_year_of(form: DateForm, later: DateForm) -> DateForm:
    """The form with the year named once at the end of a list or span ("01.01. bis 31.12.2012")."""
    if form.year is not None or later.year is None or form.shift or later.kind is DateKind.YEAR:
        return form
    return replace(form, year=later.year - (form.month > later.month > 0))


def _hand_on_years(folded: str, forms: list[DateForm]) -> list[DateForm]:
    settled = list(forms)
    for index in range(len(settled) - 2, -1, -1):
        form, later = settled[index], settled[index + 1]
        if _LISTED.fullmatch(folded, form.end, later.start):
            settled[index] = _with_year_of(form, later)
    return settled


def _join_spans(folded: str, forms: list[DateForm]) -> Iterator[DateForm]:
    waiting: DateForm | None = None
    for form in forms:
        if waiting is None:
            waiting = form
        elif (
            waiting.kind is form.kind
            and form.kind in (DateKind.DAY, DateKind.MONTH)
            and _UNTIL.fullmatch(folded, waiting.end, form.start)
        ):
            yield replace(waiting, kind=DateKind.SPAN, end=form.end, until=form)
            waiting = None
        else:
            yield waiting
            waiting = form
    if waiting is not None:
        yield waiting


# Numbers and dates of one statement are asked for one after the other.
@lru_cache(maxsize=64)
def scan_dates(folded: str) -> tuple[DateForm, ...]:
    """All dates as written in folded text, those without a year and impossible ones, too."""
    if not _HINT.search(folded):
        return ()
    forms = _hand_on_years(folded, _without_overlap(folded))
    return tuple(_join_spans(folded, forms))
