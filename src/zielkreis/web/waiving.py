"""A finding is set aside with a reason, and taken up again."""

from typing import Any

from django import forms
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from zielkreis import __version__
from zielkreis.domain.values.waived import reason_in_words
from zielkreis.service.keeping.desk import Desk
from zielkreis.service.talks.one_finding import OneFinding, one_finding, take_up_finding
from zielkreis.service.talks.set_aside import waive_finding
from zielkreis.web.access import Right, needs
from zielkreis.web.desk import desk_of
from zielkreis.web.finding_filter import choose
from zielkreis.web.refusals import told_beside
from zielkreis.web.saying import recorded, said
from zielkreis.web.talking import draft_may_fail

_WHOLE = "alle"
_FAULTS = {"Grund": "reason", "keine Stelle": "place", "nichts gewählt": "what"}


class WaiveForm(forms.Form):
    """Where the finding is set aside, and why."""

    place = forms.ChoiceField(label="Was zurückgestellt wird", initial=_WHOLE)
    reason = forms.CharField(
        label="Grund",
        help_text="Er steht mit Ihrem Namen und dem Tag am Befund und bleibt im eigenen Haus.",
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": "Schreiben Sie, warum der Befund zurückgestellt wird."},
    )

    def __init__(self, found: OneFinding, *args: Any) -> None:
        """The form for a finding; with a single place or none there is nothing to choose."""
        super().__init__(*args)
        if len(found.labels) < 2:
            del self.fields["place"]
            return
        whole = (_WHOLE, f"der ganze Befund ({len(found.judgement.places)} Stellen)")
        choose(self, "place", [whole, *((label, f"nur {label}") for label in found.labels if label)])


class TakeUpForm(forms.Form):
    """What counts again, and why."""

    what = forms.MultipleChoiceField(
        label="Was wieder zählt",
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Wählen Sie mindestens eine Stelle."},
    )
    reason = forms.CharField(
        label="Grund",
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": "Schreiben Sie, warum der Befund wieder zählt."},
    )

    def __init__(self, found: OneFinding, *args: Any) -> None:
        """The form for a finding, with everything chosen that sets it aside."""
        super().__init__(*args)
        held = [
            (each.key, f"{each.waiver.place or 'ganzer Befund'}: {reason_in_words(each.waiver)}")
            for each in found.waivers
        ]
        choose(self, "what", held)
        self.fields["what"].initial = [key for key, _ in held]


@needs(Right.WRITE_MATTER, "GET", "POST")
@draft_may_fail
def waive(request: HttpRequest, matter_id: str, finding: str) -> HttpResponse:
    """Set a finding of the newest draft aside, wholly or at one place."""
    desk = desk_of(request)
    found = _found(desk, matter_id, finding)
    form = WaiveForm(found, request.POST or None)
    if request.method == "POST" and form.is_valid():
        with told_beside(form, _FAULTS):
            place = form.cleaned_data.get("place", _WHOLE)
            waive_finding(
                desk,
                matter_id,
                finding=finding,
                reason=form.cleaned_data["reason"],
                place="" if place == _WHOLE else place,
                program_version=__version__,
            )
            return _back(request, matter_id, finding, "zurückgestellt")
    return _page(request, found, form, title="Befund zurückstellen", action="Zurückstellen")


@needs(Right.WRITE_MATTER, "GET", "POST")
@draft_may_fail
def take_up(request: HttpRequest, matter_id: str, finding: str) -> HttpResponse:
    """Let a finding count again, at all places where it is set aside or at some."""
    desk = desk_of(request)
    found = _found(desk, matter_id, finding)
    form = TakeUpForm(found, request.POST or None)
    if request.method == "POST" and form.is_valid():
        with told_beside(form, _FAULTS):
            given = form.cleaned_data
            take_up_finding(desk, matter_id, finding=finding, keys=given["what"], reason=given["reason"])
            return _back(request, matter_id, finding, "wieder aufgenommen")
    return _page(request, found, form, title="Befund wieder aufnehmen", action="Wieder aufnehmen")


def _found(desk: Desk, matter_id: str, finding: str) -> OneFinding:
    found = one_finding(desk, matter_id, finding, program_version=__version__)
    if found is None:
        raise Http404("no such finding")
    return found


def _back(request: HttpRequest, matter_id: str, finding: str, what: str) -> HttpResponse:
    return recorded(request, matter_id, f"Befund {finding} {what}.", f"befund-{finding}", page="draft")


def _page(
    request: HttpRequest, found: OneFinding, form: forms.Form, *, title: str, action: str
) -> HttpResponse:
    back = reverse("draft", args=[found.matter.id])
    return said(
        request,
        found.matter,
        form,
        title=title,
        action=action,
        place="draft",
        template="zielkreis/entwurf/handlung.html",
        judgement=found.judgement,
        back=f"{back}#befund-{found.judgement.id}",
    )
