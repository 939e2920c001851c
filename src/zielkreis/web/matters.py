"""A matter at a glance, its talks, and the papers that prove an answer."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import content_disposition_header

from zielkreis.domain.values.words import german
from zielkreis.service.talks.show_talks import Talks
from zielkreis.web.access import Right, needs
from zielkreis.web.desk import desk_of
from zielkreis.web.talking import draft_may_fail, matter_at, talks_of
from zielkreis.web.talks_lines import demand_cards, due_rows, general_answers

_NEXT_DUE = 5


@needs(Right.READ_MATTER)
@draft_may_fail
def matter(request: HttpRequest, matter_id: str) -> HttpResponse:
    """Where a matter stands: parties, newest draft, demands, what is due next."""
    talks = talks_of(desk_of(request), matter_id)
    open_due = [each for each in due_rows(talks) if not each.settled]
    given = {
        "matter": talks.matter,
        "place": "matter",
        "parties": _parties(talks),
        "draft": talks.draft,
        "sender": talks.called(talks.draft.version.sent_by) if talks.draft else "",
        "versions": [
            (each, talks.called(each.sent_by))
            for each in sorted(talks.matter.versions, key=lambda e: -e.number)
        ],
        "cards": demand_cards(talks),
        "due": open_due[:_NEXT_DUE],
        "more_due": max(0, len(open_due) - _NEXT_DUE),
    }
    return render(request, "zielkreis/vorgang/ueberblick.html", given)


@needs(Right.READ_MATTER)
@draft_may_fail
def talks(request: HttpRequest, matter_id: str) -> HttpResponse:
    """What was demanded, what was said to it, where it stands in the text today, what is due.

    ``?befund=a`` goes on to the form of a demand that rests on that finding.
    """
    if "befund" in request.GET:
        return redirect(f"{reverse('demand', args=[matter_id])}?{request.GET.urlencode()}")
    found = talks_of(desk_of(request), matter_id)
    return render(request, "zielkreis/vorgang/gespraeche.html", _laid_out(found) | {"place": "talks"})


@needs(Right.READ_MATTER)
@draft_may_fail
def handout(request: HttpRequest, matter_id: str) -> HttpResponse:
    """The state of the talks as a page to be printed: all in view, nothing to be changed."""
    found = talks_of(desk_of(request), matter_id)
    given = _laid_out(found) | {"today": found.today, "inner": bool(found.matter.house_only)}
    return render(request, "zielkreis/vorgang/stand.html", given)


def _laid_out(found: Talks) -> dict[str, object]:
    return {
        "matter": found.matter,
        "draft": found.draft,
        "house": found.called(found.matter.house),
        "cards": demand_cards(found),
        "general": general_answers(found),
        "due": due_rows(found),
    }


@needs(Right.READ_MATTER)
def evidence(request: HttpRequest, matter_id: str, digest: str) -> HttpResponse:
    """The file that proves an answer, to be saved; nothing of it is shown by the browser as a page."""
    desk = desk_of(request)
    answers = matter_at(desk, matter_id).answers
    proof = next((each for answer in answers for each in answer.evidence if each.digest == digest), None)
    if proof is None or not digest:
        raise Http404("no such paper in this matter")
    return HttpResponse(
        desk.store.files.get(digest),
        content_type="application/octet-stream",
        headers={
            "Content-Disposition": content_disposition_header(as_attachment=True, filename=proof.name) or ""
        },
    )


def _parties(talks: Talks) -> list[tuple[str, str, bool]]:
    """Name, role, and whether it is the own house."""
    matter = talks.matter
    return [
        (talks.called(each.authority), german(each.code), each.authority == matter.house)
        for each in matter.parties
    ]
