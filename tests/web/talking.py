"""The pages of the talks without a browser: looked at, and their forms sent as they are filled in."""

import re
from dataclasses import dataclass
from html import unescape
from typing import Any

from django.test import Client

from tests.web import story
from zielkreis.domain.values.matter import Matter
from zielkreis.service.keeping.desk import Desk
from zielkreis.service.keeping.recording import matter_of

MATTER = f"/vorgaenge/{story.MATTER}/"
TALKS = f"{MATTER}gespraeche/"
DEMAND, ANSWER, DUE = f"{TALKS}forderung/", f"{TALKS}antwort/", f"{TALKS}termin/"
TRAIL = f"{MATTER}verlauf/"


@dataclass(frozen=True)
class Page:
    """What came: its status, its words, its source, and where it leads."""

    status: int
    words: str
    source: str
    to: str


def page_of(answer: Any) -> Page:
    source = answer.content.decode()
    words = unescape(re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", source)))
    return Page(status=answer.status_code, words=words, source=source, to=answer.headers.get("Location", ""))


def look_at(client: Client, path: str) -> Page:
    page = page_of(client.get(path))
    assert page.status == 200
    return page


def say(client: Client, path: str, **said: object) -> Page:
    return page_of(client.post(path, said))


def demanded(**said: object) -> dict[str, object]:
    """The form of a demand as it is sent."""
    return {
        "words": "Die Ziele müssen messbar sein.",
        "weight": "indispensable",
        "by": "kreis",
        "raised_on": "2012-04-02",
        "audience": "house",
        **said,
    }


def answered(**said: object) -> dict[str, object]:
    """The form of an answer as it is sent; it touches no demand."""
    return {
        "by": "mais",
        "given_on": "2012-04-18",
        "occasion": "meeting",
        "words": story.SIGNAL,
        "audience": "house",
        **{f"wirkung_{number}": "keine" for number in range(5)},
        **said,
    }


def owed(**said: object) -> dict[str, object]:
    """The form of a due item as it is sent."""
    return {
        "what": story.REPORT,
        "due_on": "2012-05-10",
        "owed_by": "Rhein-Sieg-Kreis",
        "owed_to": story.COMMITTEE,
        "audience": "house",
        **said,
    }


def state(desk: Desk) -> Matter:
    return matter_of(desk.store, story.MATTER).matter
