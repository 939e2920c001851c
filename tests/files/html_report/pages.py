"""Pages to look at: a real draft, and one whose text tries to be more than text."""

from dataclasses import replace

from tests.service.drafts import read_here
from zielkreis.domain.values.report import CheckedDraft
from zielkreis.files.html_report.page import render_page
from zielkreis.service.check_draft import check_draft
from zielkreis.service.main_points import main_points, outcomes_by_class

SCRIPT = "<script>window.broken = true</script>"
IMAGE = "<img src=x onerror='window.broken = true'>"
QUOTES = "\"'><b>fett</b>&amp;"
TURNED = "um 2,5 \u202e% gesteigert\u202c"  # a reader may drop such signs, a title keeps them

HOSTILE = f"""Zielvereinbarung 2012 {SCRIPT}

zwischen dem Land Nordrhein-Westfalen {IMAGE} und dem Kreis {QUOTES} Musterland

Präambel

Land und Kreis wirken zusammen.

§ 1 Geltungsbereich

Die Inhalte beziehen sich ausschließlich auf den Verantwortungsbereich der Partner.

§ 2 Ziele {IMAGE}

Die Integrationsquote wird 2012 {SCRIPT} {TURNED}.

Die Vermittlung in Arbeit soll {QUOTES} insgesamt verbessert werden.

Das Land unterstützt {IMAGE} den Austausch.

Für das Land {SCRIPT}

Für den Kreis
"""


def checked(text: str | bytes) -> CheckedDraft:
    """The draft of that text, read and checked."""
    data = text.encode() if isinstance(text, str) else text
    return check_draft(read_here(data, name="entwurf"), program_version="1")


def with_title(draft: CheckedDraft, title: str) -> CheckedDraft:
    """The same draft under another title."""
    return replace(draft, agreement=replace(draft.agreement, title=title))


def page(draft: CheckedDraft) -> str:
    """Its page."""
    report = draft.report
    return render_page(draft, points=main_points(report), outcomes=outcomes_by_class(report))
