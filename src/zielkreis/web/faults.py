"""Pages for what went wrong, in words for people: what happened and what to do."""

import sys
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django_htmx.http import HttpResponseClientRedirect

from zielkreis.service.keeping.faults import UNUSABLE_STORE
from zielkreis.web.configuration import MAX_UPLOAD_BYTES


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """What a page for a fault says: ``title`` what happened, ``text`` why and what to do."""

    status: int
    title: str
    text: str


BAD_REQUEST = Fault(
    status=400,
    title="Diese Anfrage ist nicht verständlich",
    text="Die Adresse oder das Formular ist beschädigt angekommen. Öffnen Sie die Startseite und versuchen"
    " Sie es von dort noch einmal. Der Arbeitsplatz antwortet nur unter der Adresse, die er beim "
    "Start nennt.",
)
FORBIDDEN = Fault(
    status=403,
    title="Das ist Ihnen hier nicht erlaubt",
    text="Ihr Konto darf diese Seite nicht öffnen, oder eine fremde Seite hat die Anfrage ausgelöst. "
    "Öffnen Sie die Startseite und gehen Sie von dort aus weiter.",
)
NOT_FOUND = Fault(
    status=404,
    title="Diese Seite gibt es nicht",
    text="Vielleicht ist die Adresse vertippt, oder der Vorgang wurde inzwischen gelöscht. Auf der "
    "Startseite stehen alle Vorgänge.",
)
WRONG_METHOD = Fault(
    status=405,
    title="So lässt sich diese Seite nicht aufrufen",
    text="Die Seite gehört zu einem Formular und öffnet sich nur, wenn das Formular abgeschickt wird. "
    "Gehen Sie zurück und benutzen Sie die Schaltfläche dort.",
)
TOO_LARGE = Fault(
    status=413,
    title="Die Datei ist zu groß",
    text=f"Angenommen werden höchstens {MAX_UPLOAD_BYTES // 1024 // 1024 - 2} MB. Gespeichert wurde nichts."
    " Verkleinern Sie die Datei, etwa durch Bilder mit geringerer Auflösung, und laden Sie sie noch "
    "einmal hoch.",
)
BROKEN = Fault(
    status=500,
    title="Hier ist ein Fehler in Zielkreis",
    text="Die Anfrage ließ sich nicht beantworten; an Ihren Angaben liegt das nicht. Was vorher "
    "gespeichert war, ist unverändert. Versuchen Sie es noch einmal. Bleibt der Fehler, dann melden "
    "Sie ihn mit der Zeile, die das Programm in seinem Fenster dazu geschrieben hat.",
)
FORM_TOO_OLD = Fault(
    status=403,
    title="Das Formular ist abgelaufen",
    text="Gespeichert wurde nichts. Das geschieht, wenn der Arbeitsplatz neu gestartet wurde, während das "
    "Formular offen war, oder wenn der Browser keine Cookies annimmt. Öffnen Sie die Seite neu und "
    "füllen Sie sie noch einmal aus.",
)


def fault_page(request: HttpRequest, fault: Fault) -> HttpResponse:
    """The page for a fault."""
    return render(request, "zielkreis/fehler.html", {"fault": fault}, status=fault.status)


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:  # noqa: ARG001 - Django names it
    """400: what came cannot be read, or was asked under a foreign name."""
    return fault_page(request, BAD_REQUEST)


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:  # noqa: ARG001 - Django names it
    """403: the account may not, or another page started the request."""
    return fault_page(request, FORBIDDEN)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:  # noqa: ARG001 - Django names it
    """404; who is not signed in learns nothing of which pages there are."""
    if not request.user.is_authenticated:
        return sign_in_needed(request)
    return fault_page(request, NOT_FOUND)


def wrong_method(request: HttpRequest, allowed: tuple[str, ...]) -> HttpResponse:
    """405, with the methods that the view knows."""
    response = fault_page(request, WRONG_METHOD)
    response.headers["Allow"] = ", ".join(allowed)
    return response


def too_large(request: HttpRequest) -> HttpResponse:
    """413: more bytes than a draft may have."""
    return fault_page(request, TOO_LARGE)


def form_too_old(request: HttpRequest, reason: str = "") -> HttpResponse:  # noqa: ARG001 - Django names it
    """403 where the token of a form does not fit."""
    if not request.user.is_authenticated:
        return sign_in_needed(request)
    return fault_page(request, FORM_TOO_OLD)


def broken(_request: HttpRequest) -> HttpResponse:
    """503 where the store cannot be used, else 500.

    The page is made without request, account and store, for any of them may be the cause. Django calls this
    while it handles the error.
    """
    error = sys.exc_info()[1]
    fault = unusable_store(error) if isinstance(error, UNUSABLE_STORE) else BROKEN
    page = render_to_string("zielkreis/fehler.html", {"fault": fault})
    return HttpResponse(page, status=fault.status)


def unusable_store(error: BaseException) -> Fault:
    """Why the store cannot be used and what helps, in the words of the store."""
    return Fault(
        status=503,
        title="Die Ablage lässt sich gerade nicht benutzen",
        text=f"{error} Danach laden Sie diese Seite neu.",
    )


def sign_in_needed(request: HttpRequest) -> HttpResponse:
    """The page that says how to sign in; htmx is told to leave the page it is on."""
    if getattr(request, "htmx", False):
        return HttpResponseClientRedirect("/anmelden/")
    return render(request, "zielkreis/anmelden_noetig.html", status=403)
