"""Everything that was recorded of a matter, and the striking of what was wrong."""

from dataclasses import dataclass

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from zielkreis.domain.values.journal import Audience
from zielkreis.domain.values.words import german
from zielkreis.service.talks.correct import strike_entry
from zielkreis.service.talks.show_talks import TrailLine
from zielkreis.web.access import Right, needs
from zielkreis.web.desk import desk_of
from zielkreis.web.refusals import told_beside
from zielkreis.web.saying import recorded, said
from zielkreis.web.talking import draft_may_fail, talks_of
from zielkreis.web.talks_forms import REASON_FAULTS, ReasonForm

_STREAMS = {Audience.HOUSE: "haus", Audience.PARTIES: "alle"}
"""What the address of an entry says for who may see it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrailRow:
    """An entry with who may see it in words, and the part of its address that says so."""

    line: TrailLine
    seen: str
    stream: str


@needs(Right.READ_MATTER)
@draft_may_fail
def trail(request: HttpRequest, matter_id: str) -> HttpResponse:
    """Every entry in words, the newest first, the struck ones with their reason."""
    talks = talks_of(desk_of(request), matter_id)
    rows = [
        TrailRow(line=each, seen=german(each.audience), stream=_STREAMS[each.audience])
        for each in reversed(talks.trail)
    ]
    given = {"matter": talks.matter, "place": "trail", "rows": rows}
    return render(request, "zielkreis/vorgang/verlauf.html", given)


@needs(Right.WRITE_MATTER, "GET", "POST")
@draft_may_fail
def strike(request: HttpRequest, matter_id: str, stream: str, seq: int) -> HttpResponse:
    """Strike an entry with a reason; it stays readable."""
    desk = desk_of(request)
    talks = talks_of(desk, matter_id)
    line = next((each for each in talks.trail if (_STREAMS[each.audience], each.seq) == (stream, seq)), None)
    if line is None:
        raise Http404("no such entry")
    form = ReasonForm(request.POST or None, reason="Was an dem Eintrag falsch ist", on=None, today=desk.today)
    if request.method == "POST" and form.is_valid():
        with told_beside(form, REASON_FAULTS):
            strike_entry(desk, matter_id, audience=line.audience, seq=seq, reason=form.cleaned_data["reason"])
            return recorded(
                request, matter_id, f"Eintrag {seq} gestrichen.", f"eintrag-{stream}-{seq}", page="trail"
            )
    return said(
        request,
        talks.matter,
        form,
        title="Eintrag streichen",
        action="Eintrag streichen",
        place="trail",
        about=f"Nr. {line.seq}, {german(line.audience)}: {line.text}",
        warning="Der Eintrag zählt danach nicht mehr, bleibt aber mit Ihrem Grund lesbar.",
    )
