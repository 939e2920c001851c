"""The start page, and the page about the program."""

from dataclasses import dataclass
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from zielkreis.domain.values.overview import DueLine, MatterLine, demands_in_words
from zielkreis.service.talks.list_matters import Overview, list_matters
from zielkreis.web.access import Right, needs
from zielkreis.web.desk import desk_of
from zielkreis.web.talks_lines import late_in_words

PAGE = 50
_FARTHEST_PAGE = 1_000_000
_LONGEST_SEARCH = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class MatterRow:
    """A matter as it is listed; ``late`` says how late its next due item is."""

    line: MatterLine
    others: str
    demands: str
    late: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DueRow:
    """A due item as it is listed."""

    line: DueLine
    owed_by: str
    owed_to: str
    late: str


@needs(Right.WORK)
def start(request: HttpRequest) -> HttpResponse:
    """My matters and what is due; ``?suche=`` chooses by title or id, ``?seite=2`` goes on."""
    search = request.GET.get("suche", "").replace("\0", "").strip()[:_LONGEST_SEARCH]
    page = _number(request.GET.get("seite", ""))
    overview = list_matters(desk_of(request), search=search, first=(page - 1) * PAGE, most=PAGE)
    last = max(1, -(-overview.count // PAGE))
    given = {
        "matters": [_row(each, overview) for each in overview.matters],
        "count": overview.count,
        "first": (page - 1) * PAGE + 1,
        "end": (page - 1) * PAGE + len(overview.matters),
        "due": [_due(each, overview) for each in overview.due],
        "most_due": PAGE if len(overview.due) == PAGE else 0,
        "search": search,
        "page": page,
        "last": last,
        "before": _address(search, page - 1) if page > 1 else "",
        "after": _address(search, page + 1) if page < last else "",
    }
    return render(request, "zielkreis/start.html", given)


@needs(Right.ENTER)
def about(request: HttpRequest) -> HttpResponse:
    """Version, licence, and the licences of what others made."""
    return render(request, "zielkreis/ueber.html")


def _number(words: str) -> int:
    """The number of a page, 1 for what is none."""
    return min(max(1, int(words)), _FARTHEST_PAGE) if words.isdecimal() and len(words) < 9 else 1


def _address(search: str, page: int) -> str:
    said = {"suche": search, "seite": str(page)} if search else {"seite": str(page)}
    return f"?{urlencode(said)}"


def _row(line: MatterLine, overview: Overview) -> MatterRow:
    late = late_in_words(line.next_due, overview.today) if line.next_due else ""
    others = ", ".join(overview.called(each, line.opened_on) for each in line.other_parties)
    return MatterRow(line=line, others=others, demands=demands_in_words(line), late=late)


def _due(line: DueLine, overview: Overview) -> DueRow:
    return DueRow(
        line=line,
        owed_by=overview.called(line.owed_by, line.due_on),
        owed_to=overview.called(line.owed_to, line.due_on) if line.owed_to else "",
        late=late_in_words(line.due_on, overview.today),
    )
