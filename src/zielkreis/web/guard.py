"""The door of the server: who asks under a foreign name or from a foreign page is refused before all else."""

from collections.abc import Callable

from django.core.exceptions import PermissionDenied, RequestDataTooBig
from django.http import HttpRequest, HttpResponse

from zielkreis.web.configuration import MAX_UPLOAD_BYTES
from zielkreis.web.faults import too_large

Answer = Callable[[HttpRequest], HttpResponse]

_FOREIGN = ("cross-site", "same-site")
"""What a browser says of a request that another page started; another port here is ``same-site``."""

_REFUSED = 422
"""The status of a form that was not accepted."""

_HEADERS = {
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}


def guard(answer: Answer) -> Answer:
    """The middleware: checks a request and adds the headers that Django has no setting for."""

    def guarded(request: HttpRequest) -> HttpResponse:
        request.get_host()  # raises DisallowedHost for a name that is not ours
        if started_elsewhere(request):
            raise PermissionDenied("the request was started by a page of another origin")
        response = too_large(request) if _is_too_large(request) else answer(request)
        for name, value in _HEADERS.items():
            response.headers.setdefault(name, value)
        if not request.path.startswith("/static/"):
            response.headers.setdefault("Cache-Control", _kept(request, response))
        return response

    return guarded


def _kept(request: HttpRequest, response: HttpResponse) -> str:
    """What the browser may keep: no page, but the answer to a form that was refused.

    Back from what came after it the browser shows that answer again and cannot fetch it without sending the
    form once more; without a copy it shows an error of its own. Signing out clears it.
    """
    refused = request.method == "POST" and response.status_code == _REFUSED
    return "private, no-cache" if refused else "no-store"


def started_elsewhere(request: HttpRequest) -> bool:
    """Whether a page of another origin started the request; following a link from there is allowed."""
    if request.headers.get("Sec-Fetch-Site", "") not in _FOREIGN:
        return False
    follows_link = (
        request.method in ("GET", "HEAD")
        and request.headers.get("Sec-Fetch-Mode") == "navigate"
        and request.headers.get("Sec-Fetch-Dest") == "document"
    )
    return not follows_link


def _is_too_large(request: HttpRequest) -> bool:
    try:
        return int(request.META.get("CONTENT_LENGTH") or 0) > MAX_UPLOAD_BYTES
    except ValueError:
        raise RequestDataTooBig("the length of the request is no number") from None
