"""What stands in the PDF, as plain values that the template only has to lay out."""

import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from zielkreis.domain.values.agreement import Agreement
from zielkreis.domain.values.codes import FindingClass, Outcome
from zielkreis.domain.values.confirmation_words import TO_CONFIRM, WHY_CONFIRM, confirmations_in_words
from zielkreis.domain.values.report import CheckedDraft, Judgement, Report
from zielkreis.domain.values.report_words import (
    CAVEAT,
    duties_in_words,
    key_of,
    point_of,
    reason_in_full,
    shares_in_words,
    term_in_words,
    types_in_words,
    who_and_when,
    year_in_words,
)
from zielkreis.domain.values.waived import nothing_standing
from zielkreis.domain.values.words import german
from zielkreis.files.pdf_report.signs import drawable
from zielkreis.files.pdf_report.targets import proposal_in_words, targets
from zielkreis.files.report_view.view import ClassView, Finding, LineView, Outcomes, PageView, view_of

Plain = dict[str, Any]
_LONGEST_POINT, _LONGEST_QUOTE, _LONGEST_NAME, _LONGEST_RUNNING_TITLE = 300, 160, 150, 70
_KIND = "Prüfbericht"
_CUT = "\u00a0…"  # never alone on a line


def content_of(
    checked: CheckedDraft, *, points: Sequence[Judgement], outcomes: Mapping[FindingClass, Outcome]
) -> Plain:
    """The report in the names that ``report.typ`` uses, every word drawable."""
    view = view_of(checked, points=points, outcomes=outcomes)
    agreement, report = checked.agreement, checked.report
    title = drawable(agreement.title or "Entwurf ohne Titel")
    content: Plain = {
        "kind": _KIND,
        "title": title,
        "document_title": textwrap.shorten(f"{_KIND}: {title}", width=_LONGEST_NAME, placeholder=_CUT),
        "running_title": textwrap.shorten(title, width=_LONGEST_RUNNING_TITLE, placeholder=_CUT),
        "footer": f"Rechtsstand {report.on:%d.%m.%Y} · Zielkreis {report.program_version}",
        "paper": _paper(agreement, report),
        "cautions": [{"text": each.text, "remedy": each.remedy} for each in report.cautions],
        "overview": [_overview(each) for each in view.overview],
        "points": [_point(each) for each in view.points],
        "nothing_open": nothing_standing(checked),
        "classes": [_class(each) for each in view.classes],
        "targets": list(targets(checked)),
        "shares": shares_in_words(report),
        "duties": duties_in_words(report),
        "dropped": view.dropped,
        "to_confirm": TO_CONFIRM,
        "why_confirm": WHY_CONFIRM,
        "confirmations": list(confirmations_in_words(agreement.confirmations)),
        "remarks": list(_remarks(agreement)),
        "lines": list(_lines(view)),
        "foundation": [
            f"Rechtsstand: {report.on_reason}",
            f"Forderungsprofil: {report.profile}. Zielkreis {report.program_version}.",
            CAVEAT,
        ],
    }
    return {name: _drawable(part) for name, part in content.items()}


def _drawable(part: Any) -> Any:
    """The same values with every text in signs that the PDF can draw."""
    if isinstance(part, str):
        return drawable(part)
    if isinstance(part, Mapping):
        return {name: _drawable(each) for name, each in part.items()}
    if isinstance(part, Iterable):
        return [_drawable(each) for each in part]
    return part


def _paper(agreement: Agreement, report: Report) -> list[tuple[str, str]]:
    return [
        ("Art", types_in_words(agreement)),
        ("Jahr", f"{year_in_words(agreement)}, Laufzeit {term_in_words(agreement.term)}"),
        ("Vertragspartner", "; ".join(party.name for party in agreement.parties) or "nicht erkannt"),
        ("Rechtsstand", report.on_reason),
    ]


def _overview(row: Outcomes) -> Plain:
    return {
        "name": row.name,
        "outcome": row.outcome,
        "word": german(row.outcome),
        "words": row.words,
        "target": row.target,
        "aside": row.aside,
    }


def _point(finding: Finding) -> Plain:
    judgement = finding.judgement
    reason = textwrap.shorten(judgement.reason, width=_LONGEST_POINT, placeholder=_CUT)
    return {"name": point_of(judgement), "reason": reason, "target": finding.anchor}


def _class(view: ClassView) -> Plain:
    return {
        "anchor": view.anchor,
        "heading": view.heading,
        "findings": [_finding(each) for each in view.findings],
        "not_applicable": [
            {"names": names, "reason": reason} for reason, names in view.not_applicable.items()
        ],
    }


def _finding(finding: Finding) -> Plain:
    judgement = finding.judgement
    is_demand = judgement.finding_class is FindingClass.DEMAND
    return {
        "anchor": finding.anchor,
        "name": judgement.id if is_demand else "",
        "outcome": judgement.outcome,
        "word": german(judgement.outcome),
        "aside": "zurückgestellt" if finding.is_waived else "",
        "title": judgement.title,
        "reason": reason_in_full(judgement),
        "marks": [mark[:1].upper() + mark[1:] for mark in finding.marks],
        "before": [finding.foundation],
        "places": [
            {"anchor": each.anchor, "place": each.place.place or "Stelle", "quote": _quoted(each.place.quote)}
            for each in finding.passages
        ],
        "mending": _mending(finding),
        "proposals": [proposal_in_words(each) for each in finding.proposals],
        "after": _said(("Grenzen", judgement.limits), ("Kennung", key_of(judgement))),
    }


def _mending(finding: Finding) -> list[tuple[str, str]]:
    judgement, elsewhere = finding.judgement, finding.proposals_elsewhere
    stand = "Vorschlag steht" if elsewhere == 1 else "Vorschläge stehen"
    return _said(
        ("Fehlt", judgement.absent),
        ("Abhilfe", judgement.remedy),
        ("Vorschläge", f"{elsewhere} {stand} bei den Zielen." if elsewhere else ""),
    )


def _said(*pairs: tuple[str, str]) -> list[tuple[str, str]]:
    """The pairs that say something."""
    return [(label, words) for label, words in pairs if words]


def _quoted(words: str) -> str:
    return f"„{textwrap.shorten(words, width=_LONGEST_QUOTE, placeholder=_CUT)}“"


def _remarks(agreement: Agreement) -> Iterator[str]:
    yield from agreement.notes
    for change in agreement.changes:
        yield f"{german(change.kind)}: „{change.words}“{who_and_when(change)}"
    for question in agreement.questions:
        where = f" ({question.place.place})" if question.place else ""
        yield f"Offene Frage: {question.question}{where}"


def _lines(view: PageView) -> Iterator[Plain]:
    for line in view.lines:
        if any(stretch.text or stretch.anchors for stretch in line.stretches):
            yield {"is_heading": line.is_heading, "stretches": _stretches(line)}


def _stretches(line: LineView) -> list[Plain]:
    return [
        {
            "text": stretch.text,
            "outcome": stretch.outcome,
            "anchors": stretch.anchors,
            "references": [{"finding": each.finding, "name": each.name} for each in stretch.references],
        }
        for stretch in line.stretches
    ]
