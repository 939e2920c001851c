"""A due item is set, and settled."""

from django.http import Http404, HttpRequest, HttpResponse

from zielkreis.service.talks.due_items import set_due_item, settle_due_item
from zielkreis.web.access import Right, needs
from zielkreis.web.desk import desk_of
from zielkreis.web.refusals import told_beside
from zielkreis.web.saying import recorded, said
from zielkreis.web.talking import called_in, matter_at
from zielkreis.web.talks_forms import DUE_FAULTS, REASON_FAULTS, DueForm, ReasonForm


@needs(Right.WRITE_MATTER, "GET", "POST")
def due(request: HttpRequest, matter_id: str) -> HttpResponse:
    """Set a due item; ``?antwort=A1`` names the answer that promised it."""
    desk = desk_of(request)
    matter = matter_at(desk, matter_id)
    form = DueForm(
        request.POST or None,
        matter=matter,
        called=called_in(desk, matter),
        initial={"answer": request.GET.get("antwort", "")},
    )
    if request.method == "POST" and form.is_valid():
        with told_beside(form, DUE_FAULTS):
            given = form.cleaned_data
            after = set_due_item(
                desk,
                matter_id,
                what=given["what"],
                due_on=given["due_on"],
                owed_by=given["owed_by"],
                owed_to=given["owed_to"],
                answer=given.get("answer", ""),
                audience=given["audience"],
            )
            (named,) = {each.id for each in after.due} - {each.id for each in matter.due}
            return recorded(request, matter_id, f"Termin {named} eingetragen.", f"termin-{named}")
    return said(request, matter, form, title="Termin eintragen", action="Termin eintragen")


@needs(Right.WRITE_MATTER, "GET", "POST")
def settle(request: HttpRequest, matter_id: str, due_id: str) -> HttpResponse:
    """Settle a due item, with how."""
    desk = desk_of(request)
    matter = matter_at(desk, matter_id)
    item = next((each for each in matter.due if each.id == due_id), None)
    if item is None:
        raise Http404("no such due item")
    form = ReasonForm(
        request.POST or None,
        reason="Wie er erledigt wurde, oder warum er entfällt",
        on="Erledigt am",
        today=desk.today,
    )
    if request.method == "POST" and form.is_valid():
        with told_beside(form, REASON_FAULTS):
            given = form.cleaned_data
            settle_due_item(desk, matter_id, due_id, how=given["reason"], on=given["on"])
            return recorded(request, matter_id, f"Termin {due_id} erledigt.", f"termin-{due_id}")
    return said(
        request,
        matter,
        form,
        title=f"Termin {due_id} erledigen",
        action="Als erledigt eintragen",
        about=f"Bis {item.due_on:%d.%m.%Y}: {item.what}",
    )
