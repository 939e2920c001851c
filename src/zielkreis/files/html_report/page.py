"""The page from its template: what the draft says is text, never markup."""

import textwrap
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import resources
from typing import Any

from jinja2 import Environment, StrictUndefined, Template
from markupsafe import Markup

from zielkreis.domain.values.codes import FindingClass, Kind, Outcome
from zielkreis.domain.values.confirmation_words import TO_CONFIRM, WHY_CONFIRM, confirmations_in_words
from zielkreis.domain.values.part_words import parts_in_words
from zielkreis.domain.values.remedy_words import (
    MEANING_LABEL,
    label_of,
    meaning_in_words,
    meanings_at,
    proposals_at,
    where_of,
)
from zielkreis.domain.values.report import CheckedDraft, Judgement
from zielkreis.domain.values.report_words import (
    ANSWERS,
    CAVEAT,
    duties_in_words,
    key_of,
    point_of,
    shares_in_words,
    term_in_words,
    types_in_words,
    who_and_when,
    year_in_words,
)
from zielkreis.domain.values.visible import visible
from zielkreis.domain.values.waived import nothing_standing
from zielkreis.domain.values.words import german
from zielkreis.files.report_view.view import view_of

_LONGEST_POINT = 240


def render_page(
    checked: CheckedDraft, *, points: Sequence[Judgement], outcomes: Mapping[FindingClass, Outcome]
) -> str:
    """The whole page, with its styles and without any script or reference to another file."""
    agreement, report = checked.agreement, checked.report
    return _template().render(
        view=view_of(checked, points=points, outcomes=outcomes),
        checked=checked,
        agreement=agreement,
        report=report,
        targets=[each for each in agreement.statements if each.kind is Kind.TARGET],
        style=_style(),
        types=types_in_words(agreement),
        year=year_in_words(agreement),
        term=term_in_words(agreement.term),
        shares=shares_in_words(report),
        duties=duties_in_words(report),
        nothing_open=nothing_standing(checked),
        caveat=CAVEAT,
    )


@cache
def _template() -> Template:
    environment = Environment(
        autoescape=True,
        finalize=_shown,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters |= {
        "confirmations_in_words": confirmations_in_words,
        "german": german,
        "key": key_of,
        "parts": parts_in_words,
        "point": point_of,
        "meaning": meaning_in_words,
        "proposal_label": label_of,
        "shorten": _shortened,
        "where": where_of,
        "who_and_when": who_and_when,
    }
    environment.globals |= {
        "ANSWERS": ANSWERS,
        "MEANING_LABEL": MEANING_LABEL,
        "meanings_at": meanings_at,
        "to_confirm": TO_CONFIRM,
        "why_confirm": WHY_CONFIRM,
        "proposals_at": proposals_at,
    }
    return environment.from_string(_shipped("report.html.j2"))


def _shown(value: Any) -> Any:
    """Whatever is set into the page, with the signs that would act on the screen made visible."""
    return visible(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _shortened(text: str) -> str:
    """A reason cut between words: the overview names it, the finding gives it in full."""
    return textwrap.shorten(text, width=_LONGEST_POINT, placeholder=" …")


@cache
def _style() -> Markup:
    return Markup(_shipped("report.css"))  # noqa: S704 - our own file, nothing of the draft is in it


def _shipped(name: str) -> str:
    return resources.files("zielkreis.files.html_report").joinpath(name).read_text("utf-8")
