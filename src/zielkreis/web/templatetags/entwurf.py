"""Words for the pages of a checked draft: ``{% load entwurf %}``."""

import textwrap
from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from django import template

from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.codes import Outcome
from zielkreis.domain.values.confirmation import Confirmation
from zielkreis.domain.values.confirmation_words import confirmations_in_words
from zielkreis.domain.values.document import TrackedChange
from zielkreis.domain.values.matter import DemandStanding
from zielkreis.domain.values.proposal import ProposedWording
from zielkreis.domain.values.remedy_words import label_of, where_of
from zielkreis.domain.values.report import Judgement
from zielkreis.domain.values.report_words import (
    key_of,
    point_of,
    reason_in_full,
    term_in_words,
    types_in_words,
    who_and_when,
    year_in_words,
)
from zielkreis.domain.values.talks_words import short_state
from zielkreis.domain.values.visible import visible
from zielkreis.domain.values.words import german
from zielkreis.web.finding_filter import address_of_class

register = template.Library()

_LONGEST_POINT = 240


@register.filter
def wort(code: StrEnum) -> str:
    """The German word for a code."""
    return german(code)


@register.filter
def gesagt(standing: DemandStanding) -> str:
    """What has become of a demand by what was said: ``offen``, ``zugesagt``."""
    return short_state(standing)


@register.filter
def sichtbar(text: str) -> str:
    """Words of a draft on one line, signs that would act on the screen shown by their number."""
    return visible(text)


@register.filter
def zeilen(text: str) -> str:
    """Words of several lines, each with its signs made visible."""
    return "\n".join(map(visible, text.splitlines()))


@register.filter
def punkt(judgement: Judgement) -> str:
    """``Forderung a:`` or ``Handwerk: Passen die Jahreszahlen zusammen?``."""
    return point_of(judgement)


@register.filter
def name(judgement: Judgement) -> str:
    """``Forderung a``, ``Recht``, ``Handwerk``: what stands before the title of a finding."""
    word = german(judgement.finding_class)
    return word if key_of(judgement) else f"{word} {judgement.id}"


@register.filter
def kennung(judgement: Judgement) -> str:
    """The id of a finding that is called by its title."""
    return key_of(judgement)


@register.filter
def begruendung(judgement: Judgement) -> str:
    """The reason with what was counted and what else is known."""
    return visible(reason_in_full(judgement))


@register.filter
def gekuerzt(text: str) -> str:
    """A reason cut between words."""
    return textwrap.shorten(visible(text), width=_LONGEST_POINT, placeholder=" …")


@register.filter
def wo(wording: ProposedWording) -> str:
    """Where a proposed sentence belongs."""
    return visible(where_of(wording))


@register.filter
def vorab(wording: ProposedWording) -> str:
    """``Vorschlag`` or ``Vorab``."""
    return label_of(wording)


@register.filter
def art(agreement: Agreement) -> str:
    """The types of an agreement in words."""
    return types_in_words(agreement)


@register.filter
def jahr(agreement: Agreement) -> str:
    """Planning year and term in words."""
    return f"{year_in_words(agreement)}, Laufzeit {term_in_words(agreement.term)}"


@register.filter
def wer_wann(change: TrackedChange) -> str:
    """Who made a tracked change, and when."""
    return who_and_when(change)


@register.filter
def zu_bestaetigen(confirmations: tuple[Confirmation, ...]) -> list[tuple[str, str]]:
    """For each place what is to be confirmed there."""
    return [(visible(place), visible(words)) for place, words in confirmations_in_words(confirmations)]


@register.filter
def weg(ways: Mapping[str, Any], finding: str) -> Any:
    """Where one goes on from a finding."""
    return ways.get(finding)


@register.filter
def ziel(row: Any) -> str:
    """Where a line of the overview leads: to the finding, or to the findings of a class."""
    kind, _, code = row.target.partition("-")
    if kind == "klasse" and row.outcome is not Outcome.NOT_APPLICABLE:
        return f"{address_of_class(code)}#text"
    return f"#{row.target}"


@register.filter
def inhalt(finding: Any) -> str:
    """What more is said of a finding: ``Abhilfe, 10 Stellen, Grundlage, Grenzen``."""
    places = len(finding.passages)
    parts = (
        (finding.judgement.remedy, "Abhilfe"),
        (places, "1 Stelle" if places == 1 else f"{places} Stellen"),
        (finding.proposals, "Vorschläge"),
        (finding.foundation[1], finding.foundation[0]),
        (finding.judgement.limits, "Grenzen"),
    )
    return ", ".join(word for there, word in parts if there)


@register.filter
def kurzname(heading: str) -> str:
    """The class alone of its heading: ``Recht`` of ``Recht: was Normen … verlangen``."""
    return heading.partition(":")[0]


@register.filter
def gross(words: str) -> str:
    """The words with a capital at the start."""
    return words[:1].upper() + words[1:]
