"""A demand is raised, and given up."""

from django.http import Http404, HttpRequest, HttpResponse

from zielkreis import __version__
from zielkreis.domain.values.matter import Matter
from zielkreis.domain.values.talks import Weight
from zielkreis.service.keeping.desk import Desk
from zielkreis.service.talks.demands import DemandWish, raise_demand, withdraw_demand
from zielkreis.web.access import Right, needs
from zielkreis.web.desk import desk_of
from zielkreis.web.refusals import told_beside
from zielkreis.web.saying import recorded, said
from zielkreis.web.talking import called_in, draft_at, draft_may_fail, matter_at
from zielkreis.web.talks_forms import DEMAND_FAULTS, REASON_FAULTS, DemandForm, ReasonForm


@needs(Right.WRITE_MATTER, "GET", "POST")
@draft_may_fail
def demand(request: HttpRequest, matter_id: str) -> HttpResponse:
    """Raise a demand; ``?befund=a`` names findings behind it, ``?stelle=`` words of the draft."""
    desk = desk_of(request)
    matter = matter_at(desk, matter_id)
    form = _form(request, desk, matter)
    if request.method == "POST" and form.is_valid():
        with told_beside(form, DEMAND_FAULTS):
            after = raise_demand(desk, matter_id, _wish(form), program_version=__version__)
            named = after.demands[-1].demand.id
            return recorded(request, matter_id, f"Forderung {named} eingetragen.", f"forderung-{named}")
    return said(request, matter, form, title="Forderung erheben", action="Forderung eintragen")


@needs(Right.WRITE_MATTER, "GET", "POST")
def withdraw(request: HttpRequest, matter_id: str, demand_id: str) -> HttpResponse:
    """Give a demand up, with the reason."""
    desk = desk_of(request)
    matter = matter_at(desk, matter_id)
    standing = matter.demand(demand_id)
    if standing is None:
        raise Http404("no such demand")
    form = ReasonForm(
        request.POST or None,
        reason="Warum nicht weiter gefordert wird",
        on="Zurückgenommen am",
        today=desk.today,
    )
    if request.method == "POST" and form.is_valid():
        with told_beside(form, REASON_FAULTS):
            given = form.cleaned_data
            withdraw_demand(desk, matter_id, demand_id, reason=given["reason"], on=given["on"])
            return recorded(
                request, matter_id, f"Forderung {demand_id} zurückgenommen.", f"forderung-{demand_id}"
            )
    return said(
        request,
        matter,
        form,
        title=f"Forderung {demand_id} zurücknehmen",
        action="Forderung zurücknehmen",
        about=standing.demand.words,
    )


def _form(request: HttpRequest, desk: Desk, matter: Matter) -> DemandForm:
    draft = draft_at(desk, matter)
    initial = {
        "findings": request.GET.getlist("befund"),
        "quotes": "\n".join(request.GET.getlist("stelle")),
        "by": matter.house,
        "raised_on": desk.today,
    }
    return DemandForm(
        request.POST or None,
        matter=matter,
        called=called_in(desk, matter),
        judgements=draft.checked.report.judgements if draft else (),
        initial=initial,
    )


def _wish(form: DemandForm) -> DemandWish:
    given = form.cleaned_data
    return DemandWish(
        words=given["words"],
        weight=Weight(given["weight"]),
        id=given["id"].strip(),
        by=given["by"],
        raised_on=given["raised_on"],
        reasons=given["reasons"],
        findings=form.rests_on(),
        quotes=given.get("quotes", ()),
        audience=given["audience"],
    )
