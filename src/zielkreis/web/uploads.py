"""A draft is uploaded and read in the background, while its page says how far that is."""

from dataclasses import dataclass
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django_htmx.http import HttpResponseClientRedirect

from zielkreis import __version__
from zielkreis.domain.values.codes import AgreementType
from zielkreis.domain.values.matter import Matter
from zielkreis.domain.values.reading_progress import ReadingState
from zielkreis.service.keeping.desk import Desk
from zielkreis.service.keeping.recording import NoMatterError, matter_of
from zielkreis.service.talks.draft_doubts import doubts_about
from zielkreis.service.talks.list_matters import list_matters
from zielkreis.service.talks.reading_queue import (
    KeptFile,
    Reading,
    ReadingTask,
    enqueue,
    reading_of,
)
from zielkreis.service.talks.receive_draft import ReadingOrder
from zielkreis.web.access import Right, may, needs
from zielkreis.web.desk import desk_of
from zielkreis.web.kept_files import FIELD, keep_all, kept_before, signed
from zielkreis.web.refusals import told_beside
from zielkreis.web.upload_form import FIELDS_OF_FAULTS, UploadForm, name_in_list

_RECENT = 30
_UNDER_WAY = (ReadingState.WAITING, ReadingState.RUNNING)


@needs(Right.WORK, "GET", "POST")
def upload(request: HttpRequest) -> HttpResponse:
    """The form; what is sent gets queued, and its page comes next. ``?vorgang=`` names the matter."""
    desk = desk_of(request)
    matter = _matter_named(request, desk, request.GET.get("vorgang", "") or request.POST.get("matter", ""))
    if request.method != "POST":
        return _page(request, _form(desk, matter), matter)
    kept = keep_all(desk, request.FILES, "file") or kept_before(request.POST.getlist(FIELD))[:1]
    fixed = matter if request.GET.get("vorgang") else None
    form = _form(desk, fixed, data=request.POST, files=request.FILES, kept=kept)
    if form.is_valid():
        with told_beside(form, FIELDS_OF_FAULTS):
            if doubts := _doubts(request, desk, form, kept[0]):
                form.doubt(doubts)
            else:
                return redirect("reading", reading_id=_enqueued(request, desk, form, kept[0]))
    return _page(request, form, fixed, status=422)


def _doubts(request: HttpRequest, desk: Desk, form: UploadForm, file: KeptFile) -> tuple[str, ...]:
    if form.is_sure:
        return ()
    given = form.cleaned_data
    matter = _matter_named(request, desk, given["matter"])
    return doubts_about(desk, matter, file, received_on=given["received_on"])


@needs(Right.WORK)
def reading(request: HttpRequest, reading_id: str) -> HttpResponse:
    """How far a reading is; where it failed, the form with all that was said; where it ended, what comes."""
    desk = desk_of(request)
    found = _reading(desk, reading_id)
    if found.kept.state in _UNDER_WAY:
        return render(request, "zielkreis/hochladen/fortschritt.html", {"reading": found.kept})
    if found.kept.state is ReadingState.FAILED:
        return _failed(request, desk, found)
    return redirect(_next_page(found))


@needs(Right.WORK)
def reading_state(request: HttpRequest, reading_id: str) -> HttpResponse:
    """The part of the page that changes: nothing new is 204, the end of the reading sends on."""
    found = _reading(desk_of(request), reading_id)
    if found.kept.state not in _UNDER_WAY:
        return HttpResponseClientRedirect(reverse("reading", args=[reading_id]))
    if request.GET.get("bekannt") == found.kept.step:
        return HttpResponse(status=204)
    return render(request, "zielkreis/hochladen/stand.html", {"reading": found.kept})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Fault:
    """Why a reading failed, sentence by sentence, and whether the same file could do after all."""

    name: str
    sentences: tuple[str, ...]
    file_may_do: bool


def _failed(request: HttpRequest, desk: Desk, found: Reading) -> HttpResponse:
    task = found.task
    matter = _matter_named(request, desk, found.kept.matter)
    said = {
        "sent_by": task.sent_by if matter else name_in_list(desk, task.sent_by, task.received_on),
        "received_on": task.received_on,
        "note": task.note,
        "kind": task.order.kind or "",
    }
    form = _form(desk, matter, kept=(found.file,) if task.file_may_do else (), initial=said)
    fault = _Fault(
        name=found.kept.name, sentences=tuple(found.kept.fault.split("\n")), file_may_do=task.file_may_do
    )
    return _page(request, form, matter, fault=fault)


def _page(
    request: HttpRequest,
    form: UploadForm,
    matter: Matter | None,
    *,
    fault: _Fault | None = None,
    status: int = 200,
) -> HttpResponse:
    given: dict[str, Any] = {"form": form, "matter": matter, "fault": fault, "kept": signed(form.kept)}
    return render(request, "zielkreis/hochladen/hochladen.html", given, status=status)


def _form(
    desk: Desk,
    matter: Matter | None,
    *,
    data: Any = None,
    files: Any = None,
    kept: tuple[KeptFile, ...] = (),
    initial: dict[str, Any] | None = None,
) -> UploadForm:
    recent = () if matter else list_matters(desk, most=_RECENT).matters
    return UploadForm(data, files, desk=desk, matter=matter, recent=recent, kept=kept, initial=initial)


def _enqueued(request: HttpRequest, desk: Desk, form: UploadForm, file: KeptFile) -> str:
    given = form.cleaned_data
    matter = _matter_named(request, desk, given["matter"])
    task = ReadingTask(
        received_on=given["received_on"],
        sent_by=given["sent_by"],
        note=given["note"].strip(),
        order=ReadingOrder(
            program_version=__version__, kind=AgreementType(given["kind"]) if given["kind"] else None
        ),
    )
    return enqueue(desk, matter.id if matter else "", file, task)


def _matter_named(request: HttpRequest, desk: Desk, matter_id: str) -> Matter | None:
    """The matter of that id, ``None`` for no id; raises ``Http404`` where it is none of the house."""
    if not matter_id:
        return None
    owns = desk.store.overview.house_of(matter_id) == desk.account.house
    if not may(request.user, Right.WRITE_MATTER, owns_matter=owns):
        raise Http404("no such matter for this account")
    try:
        return matter_of(desk.store, matter_id).matter
    except NoMatterError:
        raise Http404("no such matter") from None


def _reading(desk: Desk, reading_id: str) -> Reading:
    found = reading_of(desk, reading_id)
    if found is None:
        raise Http404("no such reading for this account")
    return found


def _next_page(found: Reading) -> str:
    if found.waits_for_confirmation:
        return reverse("confirm", args=[found.kept.id])
    return reverse("draft", args=[found.kept.matter])
