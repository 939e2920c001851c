"""The page of a checked draft: its words with the findings beside them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import NoReverseMatch, reverse
from django.views.decorators.vary import vary_on_headers

from zielkreis import __version__
from zielkreis.domain.values.confirmation_words import WHY_CONFIRM
from zielkreis.domain.values.matter import DemandStanding
from zielkreis.domain.values.report_words import CAVEAT
from zielkreis.service.talks.show_draft import ShownDraft, show_draft
from zielkreis.web.access import Right, needs
from zielkreis.web.desk import desk_of
from zielkreis.web.finding_filter import FilterForm, wanted_in
from zielkreis.web.talking import draft_may_fail, matter_at


@dataclass(frozen=True, slots=True, kw_only=True)
class Ways:
    """Where one goes on from a finding: addresses, empty where there is nothing to do."""

    waive: str = ""
    take_up: str = ""
    demand: str = ""
    raised: tuple[DemandStanding, ...] = ()


@needs(Right.READ_MATTER)
@draft_may_fail
@vary_on_headers("HX-Request")
def draft(request: HttpRequest, matter_id: str, number: int | None = None) -> HttpResponse:
    """The newest draft, or the version of that number; htmx is given the text and its findings alone."""
    shown = show_draft(
        desk_of(request), matter_id, program_version=__version__, number=number, wanted=wanted_in(request.GET)
    )
    if shown is None:
        return no_draft(request, matter_id, number=number, place="draft", heading="Entwurf")
    template = "befunde" if getattr(request, "htmx", False) else "seite"
    return render(request, f"zielkreis/entwurf/{template}.html", _content(request, shown))


def no_draft(
    request: HttpRequest, matter_id: str, *, number: int | None = None, place: str, heading: str
) -> HttpResponse:
    """The page of a matter without a draft, under its heading; a version that is nowhere is not found."""
    if number is not None:
        raise Http404("no such version")
    given = {"matter": matter_at(desk_of(request), matter_id), "place": place, "heading": heading}
    return render(request, "zielkreis/entwurf/keiner.html", given)


def _content(request: HttpRequest, shown: ShownDraft) -> Mapping[str, Any]:
    version = shown.draft.version
    return {
        "shown": shown,
        "here": request.path,
        "filter": FilterForm(request.GET, shown.choices),
        "sender": shown.called(version.sent_by) if version.sent_by else "",
        "ways": _ways(shown),
        "heading": f"Entwurf, Fassung {version.number}",
        "why_confirm": WHY_CONFIRM,
        "caveat": CAVEAT,
    }


def _ways(shown: ShownDraft) -> Mapping[str, Ways]:
    """For each finding where one goes on from it."""
    matter = shown.matter.id
    talks = _address("talks", matter)
    return {
        step.finding: Ways(
            waive=_address("waive", matter, step.finding) if step.may_be_set_aside else "",
            take_up=_address("take_up", matter, step.finding) if step.may_be_taken_up else "",
            demand=f"{talks}?befund={step.finding}" if talks and step.may_be_demanded else "",
            raised=step.raised,
        )
        for step in shown.steps
    }


def _address(name: str, *parts: object) -> str:
    """The address, empty where this workspace has no such page."""
    try:
        return reverse(name, args=parts)
    except NoReverseMatch:
        return ""
