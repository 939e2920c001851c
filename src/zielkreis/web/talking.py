"""What the pages of a matter begin with: its talks as they stand, or the page that says why not."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, cast

from django.http import Http404, HttpRequest, HttpResponse

from zielkreis import __version__
from zielkreis.domain.values.matter import Matter
from zielkreis.service.keeping.desk import Desk
from zielkreis.service.keeping.recording import NoMatterError, matter_of
from zielkreis.service.read_draft import UnreadableFileError
from zielkreis.service.talks.checked_draft import DraftOnDesk, draft_on_desk
from zielkreis.service.talks.show_talks import Talks, show_talks
from zielkreis.web.faults import Fault, fault_page
from zielkreis.web.fields import Called

Given = ParamSpec("Given")
View = Callable[Concatenate[HttpRequest, Given], HttpResponse]


def draft_may_fail(view: View[Given]) -> View[Given]:
    """Answers with a page in German where the newest draft can no longer be read."""

    @wraps(view)
    def answered(request: HttpRequest, *args: Given.args, **kwargs: Given.kwargs) -> HttpResponse:
        try:
            return view(request, *args, **kwargs)
        except UnreadableFileError as error:
            return fault_page(request, _unreadable(error))

    return cast(View[Given], answered)


def talks_of(desk: Desk, matter_id: str) -> Talks:
    """The state of the talks; raises ``Http404``, ``UnreadableFileError``."""
    try:
        return show_talks(desk, matter_id, program_version=__version__)
    except NoMatterError:
        raise Http404("no such matter") from None


def matter_at(desk: Desk, matter_id: str) -> Matter:
    """The matter alone; raises ``Http404``."""
    try:
        return matter_of(desk.store, matter_id).matter
    except NoMatterError:
        raise Http404("no such matter") from None


def draft_at(desk: Desk, matter: Matter) -> DraftOnDesk | None:
    """The newest draft with its check; raises ``UnreadableFileError``."""
    return draft_on_desk(desk, matter, program_version=__version__)


def called_in(desk: Desk, matter: Matter) -> Called:
    """What authorities were called when the matter began, as its pages name them."""
    return desk.store.actors.load().on(matter.opened_on).called


def _unreadable(error: UnreadableFileError) -> Fault:
    return Fault(
        status=500,
        title="Der neueste Entwurf lässt sich nicht mehr lesen",
        text=f"{error} Gespeichert ist er unverändert; laden Sie ihn in einer anderen Form noch einmal hoch.",
    )
