"""Other words for a clause: tried as somebody types, noted as a proposal, given up again."""

from dataclasses import dataclass
from typing import Any

from django import forms
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from zielkreis import __version__
from zielkreis.service.keeping.desk import Desk
from zielkreis.service.read_draft import UnreadableFileError
from zielkreis.service.talks.propose_clause import drop_proposal as drop_proposed
from zielkreis.service.talks.propose_clause import propose_clause
from zielkreis.service.talks.try_clause import (
    ClauseOnDesk,
    NotEditable,
    Trial,
    clause_on_desk,
    try_clause,
    words_with_proposal,
)
from zielkreis.web.access import Right, needs
from zielkreis.web.desk import desk_of
from zielkreis.web.refusals import told_beside
from zielkreis.web.saying import recorded, said
from zielkreis.web.talking import draft_may_fail, matter_at

_LONGEST = 20_000
_CHARACTERS_A_LINE, _LEAST_ROWS, _MOST_ROWS = 70, 5, 24
_PROPOSE = "merken"
_FAULTS = {"dieselben Worte": "words", "warum der Vorschlag": "reason"}


class TrialForm(forms.Form):
    """The words of the clause, and why they should be others."""

    words = forms.CharField(
        label="Wortlaut der Klausel",
        help_text="Jede Zeile wird ein Absatz. Nummern, die der Entwurf selbst vergibt, stehen vorn mit.",
        required=False,
        max_length=_LONGEST,
        strip=False,
        widget=forms.Textarea,
        error_messages={"max_length": "Der Text ist zu lang; eine Klausel hat höchstens 20.000 Zeichen."},
    )
    reason = forms.CharField(
        label="Begründung",
        help_text="Steht beim gemerkten Vorschlag; nur Ihr Haus sieht sie.",
        required=False,
        max_length=2_000,
        widget=forms.Textarea(attrs={"rows": 2}),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """With as many rows as the words need."""
        super().__init__(*args, **kwargs)
        words = str(self["words"].value() or "")
        rows = sum(1 + len(line) // _CHARACTERS_A_LINE for line in words.splitlines()) + 1
        self.fields["words"].widget.attrs["rows"] = min(max(rows, _LEAST_ROWS), _MOST_ROWS)


class DropForm(forms.Form):
    """Why a proposal is given up."""

    reason = forms.CharField(
        label="Grund",
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": "Schreiben Sie, warum der Vorschlag aufgegeben wird."},
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """What came of a trial: the changes, or in German why there are none."""

    trial: Trial | None = None
    fault: str = ""


@needs(Right.WRITE_MATTER, "GET", "POST")
@draft_may_fail
def trial(request: HttpRequest, matter_id: str, number: int, clause: str) -> HttpResponse:
    """The page of a clause; POST tries the words, or notes them; htmx is given the result alone."""
    desk = desk_of(request)
    place = _place(desk, matter_id, number, clause)
    form = TrialForm(request.POST or None, initial={"words": _first_words(request, place)})
    if request.method != "POST":
        return _page(request, place, form, None)
    if not form.is_valid():
        return _result(request, place, form, Tried(fault=" ".join(map(str, form["words"].errors))))
    if request.POST.get("aktion") == _PROPOSE:
        with told_beside(form, _FAULTS):
            propose_clause(desk, place, form.cleaned_data["words"], reason=form.cleaned_data["reason"])
            return recorded(request, matter_id, "Vorschlag gemerkt.", f"klausel-{clause}", page="draft")
        return _page(request, place, form, None)
    return _result(request, place, form, _tried(place, form.cleaned_data["words"]))


@needs(Right.WRITE_MATTER, "GET", "POST")
def drop_proposal(request: HttpRequest, matter_id: str, proposal: str) -> HttpResponse:
    """Give up words that were noted for a clause."""
    desk = desk_of(request)
    matter = matter_at(desk, matter_id)
    proposed = next((each for each in matter.proposed if each.id == proposal), None)
    if proposed is None:
        raise Http404("no such proposal")
    form = DropForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        with told_beside(form, _FAULTS):
            drop_proposed(desk, matter_id, proposal=proposal, reason=form.cleaned_data["reason"])
            return recorded(
                request,
                matter_id,
                f"Vorschlag {proposal} aufgegeben.",
                f"klausel-{proposed.clause}",
                page="draft",
            )
    return said(
        request,
        matter,
        form,
        title=f"Vorschlag {proposal} aufgeben",
        action="Aufgeben",
        place="draft",
        template="zielkreis/entwurf/handlung.html",
        proposed=proposed,
        back=f"{reverse('draft', args=[matter_id])}#klausel-{proposed.clause}",
    )


def _place(desk: Desk, matter_id: str, number: int, clause: str) -> ClauseOnDesk:
    place = clause_on_desk(desk, matter_id, number=number, clause=clause, program_version=__version__)
    if place is None:
        raise Http404("no such clause")
    return place


def _first_words(request: HttpRequest, place: ClauseOnDesk) -> str:
    """The words of the draft, or those with the proposal that the address names."""
    named = request.GET.get("vorschlag", "")
    return words_with_proposal(place, int(named)) if named.isascii() and named.isdigit() else place.words


def _tried(place: ClauseOnDesk, words: str) -> Tried:
    try:
        return Tried(trial=try_clause(place, words, program_version=__version__))
    except (NotEditable, UnreadableFileError) as error:
        return Tried(fault=str(error))


def _result(request: HttpRequest, place: ClauseOnDesk, form: TrialForm, tried: Tried) -> HttpResponse:
    if getattr(request, "htmx", False):
        return render(request, "zielkreis/entwurf/probe_ergebnis.html", {"tried": tried, "place": place})
    return _page(request, place, form, tried)


def _page(request: HttpRequest, place: ClauseOnDesk, form: TrialForm, tried: Tried | None) -> HttpResponse:
    version = place.draft.version
    page = reverse("draft_version", args=[place.matter.id, version.number])
    given = {
        "clause": place,
        "matter": place.matter,
        "form": form,
        "tried": tried,
        "proposed": [
            each
            for each in place.matter.proposed
            if each.version == version.digest and each.clause == place.clause.id
        ],
        "back": f"{page}#klausel-{place.clause.id}",
    }
    return render(request, "zielkreis/entwurf/probe.html", given, status=422 if form.errors else 200)
