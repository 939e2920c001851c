"""The page on which a new matter is confirmed before it begins."""

from django.forms import BaseFormSet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from zielkreis.service.keeping.desk import Desk
from zielkreis.service.talks.confirm_matter import (
    MatterProposal,
    NothingToConfirmError,
    confirm_matter,
    propose_matter,
)
from zielkreis.service.talks.open_matter import Beginning
from zielkreis.service.talks.reading_queue import reading_of
from zielkreis.web.access import Right, needs
from zielkreis.web.confirm_form import FIELDS_OF_FAULTS, BeginningForm, PartyForm, parties_in, party_forms
from zielkreis.web.desk import desk_of
from zielkreis.web.refusals import told_beside


@needs(Right.WORK, "GET", "POST")
def confirm(request: HttpRequest, reading_id: str) -> HttpResponse:
    """What the draft says of its matter, to be confirmed; then the draft is its first version."""
    desk = desk_of(request)
    reading = reading_of(desk, reading_id)
    if reading is None:
        raise Http404("no such reading for this account")
    if not reading.waits_for_confirmation:
        return redirect("reading", reading_id=reading_id)
    proposal = propose_matter(desk, reading)
    form = BeginningForm(request.POST or None, initial=_said(proposal))
    parties = party_forms(desk, proposal, request.POST or None, on=reading.task.received_on)
    if request.method == "POST" and all((form.is_valid(), parties.is_valid())):
        with told_beside(form, FIELDS_OF_FAULTS):
            return redirect(_begun(desk, reading_id, form, parties))
    given = {"form": form, "parties": parties, "reading": reading, "proposal": proposal}
    status = 422 if request.method == "POST" else 200
    return render(request, "zielkreis/hochladen/bestaetigen.html", given, status=status)


def _begun(desk: Desk, reading_id: str, form: BeginningForm, parties: "BaseFormSet[PartyForm]") -> str:
    """Begin the matter; the address of its draft. Of two that confirm at once, one begins it."""
    given = form.cleaned_data
    beginning = Beginning(
        title=given["title"],
        id=given["id"].strip(),
        year=given["year"],
        types=given["types"],
        parties=parties_in(parties),
    )
    try:
        return reverse("draft", args=[confirm_matter(desk, reading_id, beginning).id])
    except NothingToConfirmError:
        return reverse("reading", args=[reading_id])


def _said(proposal: MatterProposal) -> dict[str, object]:
    return {
        "title": proposal.title,
        "year": proposal.year,
        "types": [each.value for each in proposal.types],
    }
