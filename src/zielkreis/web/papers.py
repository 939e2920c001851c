"""The papers of a matter: for the other side what somebody releases, for the own house everything."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.datastructures import MultiValueDict

from zielkreis import __version__
from zielkreis.domain.values.codes import FindingClass
from zielkreis.domain.values.report import Judgement
from zielkreis.domain.values.report_words import point_of
from zielkreis.domain.values.words import german
from zielkreis.service.keeping.desk import Desk
from zielkreis.service.read_draft import UnreadableFileError
from zielkreis.service.talks.papers import (
    TONES,
    LetterWish,
    NotCommentableError,
    NothingReleasedError,
    OutgoingPaper,
    OutwardKind,
    OwnKind,
    Paper,
    PapersOnDesk,
    UnusableReleaseError,
    outgoing_paper,
    own_paper,
    papers_on_desk,
)
from zielkreis.web.access import Right, needs
from zielkreis.web.checked_draft import no_draft
from zielkreis.web.desk import desk_of
from zielkreis.web.fields import DayField
from zielkreis.web.finding_filter import choose
from zielkreis.web.talking import draft_may_fail

_OUTWARD = {OutwardKind.LETTER: "Die Stellungnahme", OutwardKind.COMMENTED: "Die kommentierte Word-Datei"}
_ASKED = "papier"


class ReleaseForm(forms.Form):
    """What may go out, and how the letter is to be; nothing is chosen unless somebody chooses it."""

    klassen = forms.MultipleChoiceField(
        label="Ganze Klassen", required=False, widget=forms.CheckboxSelectMultiple
    )
    befunde = forms.MultipleChoiceField(
        label="Einzelne Befunde", required=False, widget=forms.CheckboxSelectMultiple
    )
    ton = forms.ChoiceField(
        label="Ton der Stellungnahme", choices=[(tone, tone) for tone in TONES], initial=TONES[0]
    )
    antwort_bis = DayField(
        label="Um Antwort wird gebeten bis",
        required=False,
        help_text="Nur in der Stellungnahme. Ohne Angabe bleibt der Tag im Brief offen.",
        error_messages={"invalid": "Geben Sie einen Tag an, etwa 15.06.2012."},
    )

    def __init__(self, place: PapersOnDesk, given: MultiValueDict[str, str] | None) -> None:
        """The form for a draft; ``given`` is ``None`` before anybody asked for a paper."""
        data = None
        if given is not None:
            data = given.copy()
            data.setdefault("ton", TONES[0])
        super().__init__(data)
        choose(
            self,
            "klassen",
            [
                (german(each), f"{german(each)} ({count} {'Befund' if count == 1 else 'Befunde'})")
                for each, count in place.classes
            ],
        )
        choose(
            self,
            "befunde",
            [
                (each.id, f"{point_of(each).removesuffix(':')}{_title(each)} ({german(each.outcome)})")
                for each in place.releasable
            ],
        )

    @property
    def words(self) -> tuple[str, ...]:
        """What was chosen, in the words of a release."""
        return (*self.cleaned_data["klassen"], *self.cleaned_data["befunde"])


def _title(judgement: Judgement) -> str:
    """What follows the name of a demand; law and craft are called by their title."""
    return f": {judgement.title}" if judgement.finding_class is FindingClass.DEMAND else ""


@needs(Right.READ_MATTER)
@draft_may_fail
def papers(request: HttpRequest, matter_id: str) -> HttpResponse:
    """The page; with a paper asked for, what will stand in it and what is still to be entered."""
    desk = desk_of(request)
    place = papers_on_desk(desk, matter_id, program_version=__version__)
    if place is None:
        return no_draft(request, matter_id, place="papers", heading="Unterlagen")
    asked = request.GET.get(_ASKED)
    if asked is None:
        return _page(request, place, ReleaseForm(place, None))
    form = ReleaseForm(place, request.GET)
    return _page(request, place, form, kind=_kind(asked), made=_made(desk, place, form, _kind(asked)))


@needs(Right.READ_MATTER)
@draft_may_fail
def outward(request: HttpRequest, matter_id: str, kind: str) -> HttpResponse:
    """A paper for the other side as a file; what was not released is not in it."""
    desk = desk_of(request)
    place = _place(desk, matter_id)
    form = ReleaseForm(place, request.GET)
    made = _made(desk, place, form, _kind(kind))
    return _page(request, place, form, kind=_kind(kind)) if made is None else _file(made.paper)


@needs(Right.READ_MATTER)
@draft_may_fail
def own(request: HttpRequest, matter_id: str, kind: str) -> HttpResponse:
    """A paper for the own house as a file."""
    if kind not in set(OwnKind):
        raise Http404("no such paper")
    desk = desk_of(request)
    return _file(own_paper(desk, _place(desk, matter_id), OwnKind(kind)))


def _place(desk: Desk, matter_id: str) -> PapersOnDesk:
    place = papers_on_desk(desk, matter_id, program_version=__version__)
    if place is None:
        raise Http404("no draft")
    return place


def _kind(word: str) -> OutwardKind:
    if word not in set(OutwardKind):
        raise Http404("no such paper")
    return OutwardKind(word)


def _made(desk: Desk, place: PapersOnDesk, form: ReleaseForm, kind: OutwardKind) -> OutgoingPaper | None:
    """The paper; ``None`` where the form has faults, which then say why there is none."""
    if not form.is_valid():
        return None
    wish = LetterWish(tone=form.cleaned_data["ton"], reply_by=form.cleaned_data["antwort_bis"])
    try:
        return outgoing_paper(desk, place, kind, form.words, wish)
    except NothingReleasedError as error:
        form.add_error("befunde", str(error))
    except (UnusableReleaseError, NotCommentableError, UnreadableFileError) as error:
        form.add_error(None, str(error))
    return None


def _file(paper: Paper) -> HttpResponse:
    disposition = f'attachment; filename="{paper.name}"'
    return HttpResponse(
        paper.data, content_type=paper.media_type, headers={"Content-Disposition": disposition}
    )


def _page(
    request: HttpRequest,
    place: PapersOnDesk,
    form: ReleaseForm,
    *,
    kind: OutwardKind | None = None,
    made: OutgoingPaper | None = None,
) -> HttpResponse:
    given: Mapping[str, Any] = {
        "papers": place,
        "matter": place.matter,
        "form": form,
        "kind": kind,
        "what": _OUTWARD[kind] if kind else "",
        "made": made,
        "query": request.GET.urlencode(),
    }
    return render(request, "zielkreis/entwurf/unterlagen.html", given, status=422 if form.errors else 200)
